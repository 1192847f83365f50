"""Two years side by side, `?year=1988&compare=2024`, and what changed between them."""

import streamlit as st
from markupsafe import Markup

from dashboard.edition import Edition
from dashboard.page import map, slider
from dashboard.page.frame import renew
from dashboard.parts import changes, readout
from dashboard.parts.markup import render

SIDES = ("left", "right")  # containers of the page, the earlier year in the first
KEYS = ("year", "compare")  # of the sliders, and in the address


def wanted() -> bool:
    """Whether the address asks for two years.

    Streamlit takes a year out of it when it is the slider's default, so the view stays there too.
    """
    if "compare" in st.query_params:
        st.query_params["view"] = "compare"
    return st.query_params.get("view") == "compare"


@st.fragment
def draw(edition: Edition, files: str) -> None:
    """Both years, the earlier left, what changed between them and what was said in each.

    `files` is the address of the edition's files.
    """
    years = edition.yearbook.years
    in_order = sorted(KEYS, key=lambda key: asked(key, years))
    comparison = st.container(key="comparison")
    changed = st.container(key="changes")
    for side, key in zip(SIDES, in_order, strict=True):
        with comparison.container(key=side):
            head = st.container()
            year = slider.year_slider(years, key)
            renew(edition)
            head.html(readout.render(edition.readouts, year))
            map.draw(f"map_{side}", files)
            st.html(edition.part("legend", year))
            if side == SIDES[-1]:
                st.html('<p class="between">Hatched here: joined after the year on the left.</p>')
            st.html(render("said.html", quotations=Markup(edition.part("quotations", year))))
    left, right = (st.session_state[key] for key in in_order)
    changed.html(changes.render(edition.yearbook, edition.proximity.charts, left, right))


def asked(key: str, years: range) -> int:
    """The year of a slider that may not be drawn yet: as it was moved, or as the address says."""
    year = st.session_state.get(key) or st.query_params.get(key, "")
    return next((one for one in years if str(one) == str(year)), years[-1])
