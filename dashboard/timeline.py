"""The year: the slider, and the buttons that step from one accession to the next."""

import geopandas as gpd
import streamlit as st

from dashboard import alliance
from dashboard.tables import Tables


def year_slider(tables: Tables) -> int:
    """The slider, bound to `?year=` in the address; gives the year it stands at.

    An address whose year is not spelt as the slider would (1999.5, 2_004) opens the last year.
    """
    first, *_, last = years = alliance.years(tables)
    if "year" in st.query_params and st.query_params["year"] not in map(str, years):
        del st.query_params["year"]
        st.rerun()
    return st.slider(
        "Year",
        first,
        last,
        last,
        key="year",
        bind="query-params",
        label_visibility="collapsed",
    )


def step_buttons(lands: gpd.GeoDataFrame, year: int) -> None:
    """Buttons to the accession before and after a year; greyed out where there is none."""
    growth = alliance.growth_years(lands)
    for key, label, forward in (
        ("previous_wave", "◀ Previous accession", False),
        ("next_wave", "Next accession ▶", True),
    ):
        target = alliance.step(growth, year, forward=forward)
        st.button(label, key=key, disabled=target is None, on_click=show, args=(target,))


def show(year: int) -> None:
    """Move the slider to a year."""
    st.session_state["year"] = year
