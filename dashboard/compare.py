"""Two years side by side, `?year=1988&compare=2024`, and what changed between them."""

import geopandas as gpd
import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import alliance, choropleth, measures, panel, timeline
from dashboard.facts import Facts, renew
from dashboard.markup import TEMPLATES
from dashboard.tables import Tables

SIDES = {"left": "year", "right": "compare"}  # the containers of the page, and their sliders


def asked() -> bool:
    """Whether the address asks for two years.

    Streamlit takes a year out of it when it is the slider's default, so the view stays there too.
    """
    if "compare" in st.query_params:
        st.query_params["view"] = "compare"
    return st.query_params.get("view") == "compare"


def page(shown: Facts) -> None:
    """Both years, and what changed between them."""
    st.html(shown.map_settings)
    st.html(panel.readouts_for_browser(shown.readouts))
    comparison = st.container(key="comparison")
    changed = st.container(key="changes").empty()
    for side, key in SIDES.items():
        with comparison.container(key=side):
            stage(shown, side, key, changed)
            choropleth.draw(f"map_{side}", shown.map_settings)
            st.html(panel.legend(shown.legend_items, st.session_state[key]))
    timeline.live(shown.growth)


@st.fragment
def stage(shown: Facts, side: str, key: str, changed: DeltaGenerator) -> None:
    """What Python does for one of the years: readout and slider, and what changed."""
    head = st.container()
    year = timeline.year_slider(shown.years, key)
    renew(shown)
    style = panel.only_now(shown.spans, year, f".st-key-{side}")
    head.html(panel.readout(shown.readouts, year) + style)
    years = [st.session_state.get(of_side) for of_side in SIDES.values()]
    if all(years):
        changed.html(render(shown, *years))


def render(shown: Facts, left: int, right: int) -> str:
    """What changed between two years, the earlier first, in words and in small tables, as HTML."""
    first, last = sorted((left, right))
    return TEMPLATES.get_template("changes.html").render(
        shown=f"{left} {right}",
        first=first,
        last=last,
        counts=[len(alliance.members(shown.tables, year)) for year in (first, last)],
        joined=panel.names_of(shown.tables, joined_between(shown.tables, first, last)),
        changes=changes(shown.lands, shown.standings, first, last).to_dict("records"),
        words=choropleth.WORDS,
        figures=measures.figures(shown.measures, first, last),
    )


def joined_between(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """The accessions after the end of a year and to the end of another: rows of accessions.csv."""
    now = alliance.members(tables, last)
    return now[~now["state"].isin(alliance.members(tables, first)["state"])]


def changes(
    lands: gpd.GeoDataFrame, standings: pd.DataFrame, first: int, last: int
) -> pd.DataFrame:
    """Land that stood otherwise at the end of two years, by the alliance.standings.

    Columns: `then` and `now`, status words in the order of alliance.STATUSES, `lands`, a list of
    names; one row for each pair of words.
    """
    then, now = (standings.loc[year, "status"] for year in (first, last))
    both = pd.DataFrame({"then": then, "now": now, "land": lands["name"]})
    order = list(alliance.STATUSES).index
    return (
        both[both["then"] != both["now"]]
        .groupby(["then", "now"])["land"]
        .agg(sorted)
        .rename("lands")
        .reset_index()
        .sort_values(["now", "then"], key=lambda words: words.map(order), ignore_index=True)
    )
