"""The page, from top to bottom as on the screen."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts this file's folder on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dashboard import takeaway
from dashboard.page import (
    compare,
    country,
    frame,
    guess,
    lesson,
    map,
    present,
    report,
    served,
    share,
    slider,
)
from dashboard.page import takeaway as files
from dashboard.parts import method, readout
from dashboard.parts.markup import render

drawn: list[int] = []  # the year of the parts that follow it, once they are drawn
in_menu: list[int] = []  # the year that an open menu speaks of


@st.fragment
def stage() -> None:
    """What Python does for a year, and no more: readout and buttons, slider.

    The parts that follow the year are the browser's matter, once it has them for all years. Until
    then the whole page is drawn for another year.
    """
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom")
    year = slider.year_slider(yearbook.years)
    frame.renew(edition)
    if drawn and drawn != [year] and slider.edition_in_browser() != address:
        st.rerun()
    if in_menu and in_menu != [year]:
        st.rerun()
    with head:
        st.html(readout.render(edition.readouts, year))
        slider.buttons(yearbook.waves, year)


@st.fragment
def menus() -> None:
    """What to take away, and how to share; drawn anew when one is opened."""
    frame.renew(edition)
    with st.container(key="menus", horizontal=True):
        is_open = [files.menu(edition, takeaway.KINDS), share.menu(edition)]
    in_menu[:] = [st.session_state["year"]] if any(is_open) else []


@st.fragment
def country_card() -> None:
    """The country chosen, drawn anew when another one is."""
    frame.renew(edition)
    country.draw(edition)


def part(name: str) -> None:
    """A part of the page that follows the year."""
    st.html(edition.part(name, st.session_state["year"]))


comparing = compare.wanted()
with frame.page("compare" if comparing else "map") as yearbook:
    edition = frame.edition_of(yearbook)
    address = served.files_of(yearbook, edition).address
    facts = render("edition.html", address=address) + readout.for_browser(edition.readouts)
    if comparing:
        st.html(facts)
        compare.draw(edition, address)
        slider.live(yearbook.waves)
        st.stop()

    with st.container(key="page"):
        st.html(facts + present.heading())
        menus()
        stage()
        slider.live(yearbook.waves)
        with st.container(key="chart"):
            st.html(edition.chart)
        with st.container(key="map"):
            map.sketch(address, st.session_state["year"])
            map.draw("map", address)
        with st.container(key="legend"):
            part("legend")
        with st.container(key="meaning"):
            st.html(method.meaning_of_a_year(yearbook.tables))
            frame.warn_of_age(yearbook)
            part("table")
            part("events")
            lesson.collect()
        with st.container(key="country_card"):
            country_card()
        with st.container(key="proximity"):
            part("proximity")
        with st.container(key="panel"):
            guess.controls(yearbook.tables)
            part("quotations")
    drawn.append(st.session_state["year"])
    st.html(method.footer(yearbook.tables))
    present.controls()
    report.answers()
