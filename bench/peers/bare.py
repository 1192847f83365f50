"""An empty Streamlit app: one slider and nothing else."""

import streamlit as st

st.slider("Year", 1949, 2026, 2026, key="year")
