"""The page, from top to bottom as on the screen."""

import sys
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import pandas as pd
import streamlit as st
from streamlit_folium import st_folium

# Streamlit puts this file's folder on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dashboard import (
    chooser,
    choropleth,
    country,
    frame,
    measures,
    panel,
    present,
    share,
    tables,
    takeaway,
    territories,
    timeline,
)


class Facts(NamedTuple):
    """All that the page shows, made from data/ once; `spans` are the years that parts belong to."""

    tables: tables.Tables
    lands: gpd.GeoDataFrame
    map_settings: str
    chart: str
    readouts: dict
    legend_items: list
    periods: list
    measures: dict
    countries: pd.Series
    holders: pd.Series
    spans: list[tuple[int, int]]


@st.cache_resource(show_spinner=False, max_entries=1)
def facts(stamp: tuple) -> Facts:
    """The facts of data/ as it is at a stamp."""
    checked = frame.load(stamp)
    lands = territories.join(checked)
    legend_items = panel.legend_items(checked, lands)
    periods = panel.period_sections(checked)
    section = measures.section(checked, lands)
    spans = {
        *((period["first"], period["last"]) for period in periods),
        *((first, last) for first, last, _ in legend_items),
        *((run["first"], run["last"]) for chart in section["charts"] for run in chart["runs"]),
    }
    return Facts(
        checked,
        lands,
        choropleth.settings(checked, lands),
        timeline.chart(checked, lands),
        panel.readouts(checked, lands),
        legend_items,
        periods,
        section,
        country.names(checked),
        territories.holders(checked, checked.as_of)["state"],
        sorted(spans),
    )


@st.cache_resource(show_spinner=False, max_entries=100)
def card(stamp: tuple, code: str) -> str:
    """A country's card by the facts of data/ at a stamp."""
    known = facts(stamp)
    return country.card(known.tables, known.lands, code)


frame.begin("map")
shown = facts(tables.stamp())


@st.fragment
def stage() -> None:
    """What Python does for a year, and no more: readout and buttons, slider, map."""
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom")
    year = timeline.year_slider(shown.tables)
    with head:
        st.html(panel.readout(shown.readouts, year))
        timeline.buttons(shown.lands, year)
    with st.container(key="map"):
        st_folium(
            choropleth.base_map(),
            key="map",
            height=560,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=choropleth.recolouring(year),
        )
    st.html(panel.only_now(shown.spans, year))


@st.fragment
def menus() -> None:
    """What to take away, and how to share; drawn anew when one is opened."""
    with st.container(key="menus", horizontal=True):
        takeaway.menu(shown.tables, shown.lands, shown.legend_items)
        share.menu(shown.tables)


@st.fragment
def country_card() -> None:
    """The country chosen, drawn anew when another one is."""
    code = chooser.choose(shown.countries, shown.holders)
    if code:
        st.html(card(tables.stamp(), code))


st.html(shown.map_settings)
st.html(panel.readouts_for_browser(shown.readouts))
with st.container(key="page"):
    stage()
    year = st.session_state["year"]
    timeline.live(shown.lands)
    with st.container(key="chart"):
        st.html(shown.chart)
    with st.container(key="meaning"):
        st.html(panel.meaning_of_a_year(shown.tables))
    with st.container(key="legend"):
        st.html(panel.legend(shown.legend_items, year))
    with st.container(key="country_card"):
        country_card()
    with st.container(key="measures"):
        st.html(measures.render(shown.measures, year))
    with st.container(key="panel"):
        st.html(panel.quotations(shown.periods, year))
menus()
st.html(panel.footer())
present.controls()
