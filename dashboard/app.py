"""The page, from top to bottom as on the screen."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts this file's folder on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dashboard import takeaway
from dashboard.page import compare, country, frame, guess, map, present, share, slider
from dashboard.page import takeaway as files
from dashboard.parts import legend, method, proximity, quotations, readout
from dashboard.parts.years import only_now

comparing = compare.wanted()
yearbook = frame.begin("compare" if comparing else "map")
edition = frame.edition_of(yearbook)
if comparing:
    compare.draw(edition)
    st.stop()


@st.fragment
def stage() -> None:
    """What Python does for a year, and no more: readout and buttons, slider."""
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom")
    year = slider.year_slider(yearbook.years)
    frame.renew(edition)
    with head:
        st.html(readout.render(edition.readouts, year) + only_now(edition.spans, year))
        slider.buttons(yearbook.growth, year)


@st.fragment
def menus() -> None:
    """What to take away, and how to share; drawn anew when one is opened."""
    frame.renew(edition)
    with st.container(key="menus", horizontal=True):
        files.menu(edition, takeaway.KINDS)
        share.menu(edition)


@st.fragment
def country_card() -> None:
    """The country chosen, drawn anew when another one is."""
    frame.renew(edition)
    country.draw(edition)


st.html(edition.map_settings)
st.html(readout.for_browser(edition.readouts))
with st.container(key="page"):
    stage()
    year = st.session_state["year"]
    slider.live(yearbook.growth)
    with st.container(key="chart"):
        st.html(edition.chart)
    with st.container(key="meaning"):
        st.html(method.meaning_of_a_year(yearbook.tables))
    with st.container(key="map"):
        map.draw("map", edition.map_settings)
    with st.container(key="legend"):
        st.html(legend.render(edition.legend, year))
        st.html(edition.table)
    with st.container(key="country_card"):
        country_card()
    with st.container(key="proximity"):
        st.html(proximity.render(edition.proximity, year))
    with st.container(key="panel"):
        guess.controls(yearbook.tables)
        st.html(quotations.render(edition.quotations, year))
menus()
st.html(method.footer())
present.controls()
