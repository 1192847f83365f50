"""What people take away from the year and country in view: pictures, handouts, slides, tables."""

import geopandas as gpd
import streamlit as st

from dashboard.tables import Tables


def menu(tables: Tables, lands: gpd.GeoDataFrame) -> None:
    """The menu of what can be taken away; made ready when it is opened."""
    opened = st.popover("Take away", key="takeaway", on_change="rerun")
    if opened.open:
        opened.caption(f"The year {st.session_state['year']}")
