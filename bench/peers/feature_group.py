"""st_folium, a fixed map with a feature group of the year's shapes."""

import folium
import streamlit as st
from streamlit_folium import st_folium

from bench.peers import common
from bench.peers.served import base_map

st.set_page_config(layout="wide")
first, *_, last = common.years()
year = st.slider("Year", first, last, first, key="year")
member = common.members(year)

group = folium.FeatureGroup(name="year")
folium.GeoJson(
    common.lands()["geometry"],
    style_function=lambda land: common.style(member[land["id"]]),
).add_to(group)
st_folium(
    base_map(),
    key="map",
    height=560,
    use_container_width=True,
    returned_objects=[],
    feature_group_to_add=group,
)
