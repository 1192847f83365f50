"""The year: the slider, the buttons that step and play, and the chart on the slider's scale."""


import geopandas as gpd
import streamlit as st

from dashboard import alliance, scripts
from dashboard.markup import TEMPLATES, date_in_words
from dashboard.tables import Tables

# Years that a label of the chart takes on a phone.
ROOM = 8

# The button for the speed of playing, and what tells a screen reader of a year, once it rests.
LIVE = (
    '<button class="speed" type="button">Speed 1×</button>'
    '<p class="unseen" role="status" data-told></p>'
)

# The browser's part: lets everything follow the thumb, plays, tells, and answers keys and clicks.
YEAR = scripts.component("year", LIVE)


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


def buttons(growth: list[int], year: int) -> None:
    """Steps to the year of growth before and after a year, and play.

    A step is greyed out where there is none. Playing is the browser's part (player.js); where that
    does not run, Play steps like the button for the next accession.
    """
    before, after = (alliance.step(growth, year, forward=forward) for forward in (False, True))
    step_button("previous_wave", "◀ Previous accession", before)
    st.button("▶ Play", key="play", type="primary", on_click=show, args=(after or growth[0],))
    step_button("next_wave", "Next accession ▶", after)


def step_button(key: str, label: str, year: int | None) -> None:
    """A button to a year, greyed out for None."""
    st.button(label, key=key, disabled=year is None, on_click=show, args=(year,))


def show(year: int) -> None:
    """Move the slider to a year."""
    st.session_state["year"] = year


def live(growth: list[int]) -> None:
    """The browser's part of the year, with the button for the speed of playing.

    `found` tells that a lost connection is there again; the page is drawn anew.
    """
    YEAR(key="live", data={"rests": growth}, on_found_change=lambda: None)


def chart(tables: Tables, lands: gpd.GeoDataFrame) -> str:
    """The chart under the slider, as HTML on the slider's own scale.

    Members' count as steps, each year of growth and each year with events as a link to that year.
    """
    years = alliance.years(tables)
    counts = alliance.counts(tables)
    events = tables.events.assign(
        year=tables.events["date"].dt.year,
        day=[date_in_words(f"{day:%Y-%m-%d}") for day in tables.events["date"]],
    ).sort_values("date")
    return TEMPLATES.get_template("timeline.html").render(
        first=years[0],
        span=years[-1] - years[0],
        most=counts[-1][2],
        counts=counts,
        waves=waves(alliance.growth_years(lands)),
        events={year: group.to_dict("records") for year, group in events.groupby("year")},
    )


def waves(growth: list[int]) -> list[tuple[int, str]]:
    """Years of growth, and how near their labels stand to others.

    `close` to that of the year before, `followed` by one that is, `crowded` if there is no room for
    it on a phone.
    """
    placed, labelled = [], growth[0] - ROOM
    for year in growth:
        near = {
            "close": year - 1 in growth,
            "followed": year + 1 in growth,
            "crowded": year - labelled < ROOM,
        }
        labelled = labelled if near["crowded"] else year
        placed.append((year, " ".join(word for word, holds in near.items() if holds)))
    return placed
