"""All that the page shows, made from data/ once for every viewer."""

from typing import NamedTuple

import geopandas as gpd
import pandas as pd
import streamlit as st

from dashboard import (
    choropleth,
    country,
    frame,
    measures,
    panel,
    standings,
    tables,
    territories,
    timeline,
)


class Facts(NamedTuple):
    """All that the page shows; `spans` are the runs of years that its parts belong to."""

    tables: tables.Tables
    lands: gpd.GeoDataFrame
    map_settings: str
    chart: str
    readouts: dict
    legend_items: list
    standings: str
    periods: list
    measures: dict
    countries: pd.Series
    holders: pd.Series
    spans: list[tuple[int, int]]


@st.cache_resource(show_spinner=False, max_entries=1)
def load(stamp: tuple) -> Facts:
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
        choropleth.settings(checked, lands, choropleth.shapes_served()),
        timeline.chart(checked, lands),
        panel.readouts(checked, lands),
        legend_items,
        standings.render(checked, lands, checked.as_of.year),
        periods,
        section,
        country.names(checked),
        territories.holders(checked, checked.as_of)["state"],
        sorted(spans),
    )


@st.cache_resource(show_spinner=False, max_entries=100)
def card(stamp: tuple, code: str) -> str:
    """A country's card by the facts of data/ at a stamp."""
    known = load(stamp)
    return country.card(known.tables, known.lands, code)
