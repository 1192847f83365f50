"""The page, from top to bottom as on the screen."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts this file's folder on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dashboard import (
    chooser,
    choropleth,
    compare,
    facts,
    frame,
    guess,
    measures,
    panel,
    present,
    share,
    tables,
    takeaway,
    timeline,
)

comparing = compare.asked()
frame.begin("compare" if comparing else "map")
shown = facts.load(tables.stamp())
if comparing:
    compare.page(shown)
    st.stop()


@st.fragment
def stage() -> None:
    """What Python does for a year, and no more: readout and buttons, slider."""
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom")
    year = timeline.year_slider(shown.years)
    facts.renew(shown)
    with head:
        st.html(panel.readout(shown.readouts, year) + panel.only_now(shown.spans, year))
        timeline.buttons(shown.growth, year)


@st.fragment
def menus() -> None:
    """What to take away, and how to share; drawn anew when one is opened."""
    facts.renew(shown)
    with st.container(key="menus", horizontal=True):
        takeaway.menu(shown)
        share.menu(shown.tables)


@st.fragment
def country_card() -> None:
    """The country chosen, drawn anew when another one is."""
    facts.renew(shown)
    code = chooser.choose(shown.countries, shown.holders)
    if code:
        st.html(facts.card(shown.stamp, code, shown))


st.html(shown.map_settings)
st.html(panel.readouts_for_browser(shown.readouts))
with st.container(key="page"):
    stage()
    year = st.session_state["year"]
    timeline.live(shown.growth)
    with st.container(key="chart"):
        st.html(shown.chart)
    with st.container(key="meaning"):
        st.html(panel.meaning_of_a_year(shown.tables))
    with st.container(key="map"):
        choropleth.draw("map", shown.map_settings)
    with st.container(key="legend"):
        st.html(panel.legend(shown.legend_items, year))
        st.html(shown.table)
    with st.container(key="country_card"):
        country_card()
    with st.container(key="measures"):
        st.html(measures.render(shown.measures, year))
    with st.container(key="panel"):
        guess.controls(shown.tables)
        st.html(panel.quotations(shown.periods, year))
menus()
st.html(panel.footer())
present.controls()
