"""The year: the slider, and the buttons that step and play."""

import streamlit as st

from dashboard.history.alliance import step
from dashboard.page.served import component
from dashboard.parts.markup import render

# The browser's part: lets everything follow the thumb, plays, tells, and answers keys and clicks.
YEAR = component("year", render("live.html"))


def year_slider(years: range, key: str = "year") -> int:
    """The slider, bound to `?year=` or another key in the address; gives the year it stands at.

    An address whose year is not spelt as the slider would (1999.5, 2_004) opens the last year.
    """
    first, last = years[0], years[-1]
    if key in st.query_params and st.query_params[key] not in map(str, years):
        del st.query_params[key]
        st.rerun()
    return st.slider(
        "Year" if key == "year" else "Year to compare",
        first,
        last,
        last,
        key=key,
        bind="query-params",
        label_visibility="collapsed",
    )


def buttons(waves: list[int], year: int) -> None:
    """Steps to the wave before and after a year, and play.

    Where there is no step, its button does nothing, and the browser's part greys it out (ways.js):
    disabled, it would lose the focus. Playing is the browser's part (player.js); where that
    does not run, Play steps like the button for the next wave.
    """
    before, after = (step(waves, year, forward=forward) for forward in (False, True))
    step_button("previous_wave", "◀ Previous accession", before)
    st.button("▶ Play", key="play", type="primary", on_click=show, args=(after or waves[0],))
    step_button("next_wave", "Next accession ▶", after)


def step_button(key: str, label: str, year: int | None) -> None:
    """A button to a year; it does nothing for None."""
    st.button(label, key=key, on_click=show if year else None, args=(year,) if year else None)


def show(year: int) -> None:
    """Move the slider to a year."""
    st.session_state["year"] = year


@st.fragment
def live(waves: list[int]) -> None:
    """The browser's part of the year, with the button for the speed of playing.

    `found` tells that a lost connection is there again: the page is drawn anew. `all_years` tells
    of which edition the browser has the page's parts for all years, and needs them no more.
    """
    state = YEAR(
        key="live",
        data={"waves": waves, "knows": edition_in_browser()},
        on_found_change=lambda: None,
        on_all_years_change=lambda: None,
    )
    if state["found"]:
        st.rerun()


def edition_in_browser() -> str | None:
    """The address of the edition that the browser has all years of, and follows the year in."""
    state = st.session_state.get("live")
    return state.get("all_years") if state else None
