"""The year: the slider, the buttons that step and play, and the chart on the slider's scale."""

from pathlib import Path

import geopandas as gpd
import streamlit as st
from streamlit.components import v2 as components

from dashboard import alliance
from dashboard.panel import TEMPLATES, date_in_words
from dashboard.tables import Tables

LIVE = Path(__file__).parent / "live"
FOLLOW = components.component("follow", js=(LIVE / "follow.js").read_text(encoding="utf-8"))
PLAY = components.component(
    "play",
    html='<button class="speed" type="button">Speed 1×</button>',
    js=(LIVE / "play.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


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


def buttons(lands: gpd.GeoDataFrame, year: int) -> None:
    """Steps to the accession before and after a year, and play with its speed.

    A step is greyed out where there is none. Play is the browser's (live/play.js); where that
    does not run, it steps like the button for the next accession.
    """
    growth = alliance.growth_years(lands)
    before, after = (alliance.step(growth, year, forward=forward) for forward in (False, True))
    step_button("previous_wave", "◀ Previous accession", before)
    st.button("▶ Play", key="play", type="primary", on_click=show, args=(after or growth[0],))
    step_button("next_wave", "Next accession ▶", after)
    PLAY(key="player", data={"rests": growth})


def step_button(key: str, label: str, year: int | None) -> None:
    """A button to a year, greyed out for None."""
    st.button(label, key=key, disabled=year is None, on_click=show, args=(year,))


def show(year: int) -> None:
    """Move the slider to a year."""
    st.session_state["year"] = year


def following() -> None:
    """Lets map, readout and panel follow the thumb while it is dragged (live/follow.js)."""
    FOLLOW(key="follow")


def chart(tables: Tables, lands: gpd.GeoDataFrame) -> str:
    """The chart under the slider, as HTML on the slider's own scale.

    Members' count as steps, each year of growth and each year with events as a link to that year.
    """
    years = alliance.years(tables)
    counts = alliance.runs((year, len(alliance.members(tables, year))) for year in years)
    events = tables.events.assign(
        year=tables.events["date"].dt.year,
        day=[date_in_words(f"{day:%Y-%m-%d}") for day in tables.events["date"]],
    ).sort_values("date")
    return TEMPLATES.get_template("timeline.html").render(
        first=years[0],
        span=years[-1] - years[0],
        most=counts[-1][2],
        counts=counts,
        growth=alliance.growth_years(lands),
        events={year: group.to_dict("records") for year, group in events.groupby("year")},
    )
