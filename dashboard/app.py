"""The page, from top to bottom as on the screen."""

import sys
from pathlib import Path

import streamlit as st
from streamlit_folium import st_folium

# Streamlit puts this file's folder on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dashboard import choropleth, palette, panel, periods, tables, territories, timeline

TITLE = "How NATO grew, and what was said about it"
STYLE = Path(__file__).with_name("style.css").read_text(encoding="utf-8")


@st.cache_resource(show_spinner=False, max_entries=1)
def facts(stamp: tuple) -> tuple:
    """The checked tables, the territories and what the map is told, for a stamp of data/."""
    checked = tables.load()
    joined = territories.join(checked)
    return checked, joined, choropleth.settings(checked, joined)


st.set_page_config(page_title=TITLE, page_icon="🗺️", layout="wide")
st.html(f"<style>{palette.css_variables()}{STYLE}</style>")

try:
    data, lands, map_settings = facts(tables.stamp())
except tables.DataFaults as error:
    st.html(panel.fault_page(error))
    st.stop()


@st.fragment
def stage() -> None:
    """What follows the year: readout and buttons, slider, map with its legend, quotations."""
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom")
    year = timeline.year_slider(data)
    st.html(panel.meaning_of_a_year(data))
    with head:
        st.html(panel.readout(data, lands, year))
        timeline.step_buttons(lands, year)
    map_side, panel_side = st.columns([57, 43], gap="medium")
    with map_side:
        with st.container(key="map"):
            st_folium(
                choropleth.base_map(),
                key="map",
                height=560,
                use_container_width=True,
                returned_objects=[],
                feature_group_to_add=choropleth.recolouring(year),
            )
        st.html(panel.legend(data, lands, year))
    with panel_side, st.container(key="panel"):
        current = periods.current(data, year)
        for period in data.periods["id"]:
            st.html(panel.period(data, period, shown=period == current))


st.html(panel.header(TITLE))
st.html(map_settings)
stage()
st.html(panel.footer())
