"""An empty Streamlit app: one slider, and in words what the peers' maps show."""

import streamlit as st

from bench.peers import common

first, *_, last = common.years()
year = st.slider("Year", first, last, first, key="year")
st.html(f"<p id='members'>{common.members(year).sum()}</p>")
