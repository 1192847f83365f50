"""All that the page shows, made from data/ once for every viewer."""

from typing import NamedTuple

import geopandas as gpd
import pandas as pd
import streamlit as st

from dashboard import (
    alliance,
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
    """All that the page shows, made at a `stamp` of data/.

    `growth` are the years in which land came to the alliance, `table` the standings as HTML,
    `spans` the runs of years that parts of the page belong to.
    """

    stamp: tuple
    tables: tables.Tables
    lands: gpd.GeoDataFrame
    standings: pd.DataFrame
    years: range
    growth: list[int]
    map_settings: str
    chart: str
    readouts: dict
    legend_items: list
    table: str
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
    standing = alliance.standings(checked, lands)
    legend_items = panel.legend_items(checked, lands, standing)
    periods = panel.period_sections(checked)
    section = measures.section(checked, lands)
    spans = {
        *((period["first"], period["last"]) for period in periods),
        *((first, last) for first, last, _ in legend_items),
        *((run["first"], run["last"]) for chart in section["charts"] for run in chart["runs"]),
    }
    return Facts(
        stamp,
        checked,
        lands,
        standing,
        alliance.years(checked),
        alliance.growth_years(lands),
        choropleth.settings(checked, lands, standing, choropleth.shapes_served()),
        timeline.chart(checked, lands),
        panel.readouts(checked, lands),
        legend_items,
        standings.render(checked, lands, standing, checked.as_of.year),
        periods,
        section,
        country.names(checked),
        territories.holders(checked, checked.as_of)["state"],
        sorted(spans),
    )


def renew(shown: Facts) -> None:
    """Run the whole page anew if data/ has changed since; for what runs without the whole page.

    So no part of a page ever stands beside another edition's. Streamlit forgets what a slider was
    moved to unless that is drawn first.
    """
    if tables.stamp() != shown.stamp:
        st.rerun()


@st.cache_resource(show_spinner=False, max_entries=100)
def card(stamp: tuple, code: str, _shown: Facts) -> str:
    """A country's card by the facts shown, which were made at the stamp."""
    return country.card(_shown.tables, _shown.lands, _shown.standings, code)
