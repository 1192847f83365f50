"""st_folium, the map built anew in every rerun."""

import folium
import streamlit as st
from streamlit_folium import st_folium

from bench.peers import common
from bench.peers.served import base_map

st.set_page_config(layout="wide")
first, *_, last = common.years()
year = st.slider("Year", first, last, first, key="year")
member = common.members(year)

chart = base_map()
folium.GeoJson(
    common.lands()["geometry"],
    style_function=lambda land: common.style(member[land["id"]]),
).add_to(chart)
st_folium(chart, height=560, use_container_width=True, returned_objects=[])
