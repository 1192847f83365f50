"""A Plotly choropleth with one animation frame per year, shown by Streamlit."""

import json

import plotly.graph_objects as go
import shapely
import streamlit as st

from bench.peers import common
from bench.peers.served import PLOTLY_CONFIG


@st.cache_resource
def figure() -> go.Figure:
    """The figure: the shapes once, and per year a frame that holds nothing but their values."""
    lands = common.lands()
    clockwise = lands.geometry.apply(shapely.orient_polygons, exterior_cw=True)  # as d3 asks for
    years = common.years()
    choropleth = go.Choropleth(
        geojson=json.loads(clockwise.to_json()),
        locations=lands.index,
        z=common.members(years[0]).astype(int),
        zmin=0,
        zmax=1,
        colorscale=[common.LAND, common.MEMBER],
        showscale=False,
        marker_line={"color": "#ffffff", "width": 0.6},
    )
    frames = [
        go.Frame(name=str(year), data=[go.Choropleth(z=common.members(year).astype(int))])
        for year in years
    ]
    at_once = {"mode": "immediate", "frame": {"duration": 0}, "transition": {"duration": 0}}
    steps = [
        {"label": frame.name, "method": "animate", "args": [[frame.name], at_once]}
        for frame in frames
    ]
    (south, west), (north, east) = common.EUROPE
    chart = go.Figure(choropleth, frames=frames)
    chart.update_layout(height=640, margin={"l": 0, "r": 0, "t": 0}, sliders=[{"steps": steps}])
    chart.update_geos(visible=False, lonaxis_range=[west, east], lataxis_range=[south, north])
    return chart


st.set_page_config(layout="wide")
st.plotly_chart(figure(), width="stretch", config=PLOTLY_CONFIG)
