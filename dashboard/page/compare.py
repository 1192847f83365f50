"""Two years side by side, `?year=1988&compare=2024`, and what changed between them."""

import streamlit as st

from dashboard.edition import Edition
from dashboard.page import map, slider
from dashboard.page.frame import renew
from dashboard.parts import changes, readout

SLIDERS = {"left": "year", "right": "compare"}  # by the containers of the page


def wanted() -> bool:
    """Whether the address asks for two years.

    Streamlit takes a year out of it when it is the slider's default, so the view stays there too.
    """
    if "compare" in st.query_params:
        st.query_params["view"] = "compare"
    return st.query_params.get("view") == "compare"


@st.fragment
def draw(edition: Edition, files: str) -> None:
    """Both years, and what changed between them; `files` is the address of the edition's files."""
    comparison = st.container(key="comparison")
    changed = st.container(key="changes")
    for side, key in SLIDERS.items():
        with comparison.container(key=side):
            head = st.container()
            year = slider.year_slider(edition.yearbook.years, key)
            renew(edition)
            head.html(readout.render(edition.readouts, year))
            map.draw(f"map_{side}", files)
            st.html(edition.part("legend", year))
    left, right = (st.session_state[key] for key in SLIDERS.values())
    changed.html(changes.render(edition.yearbook, edition.proximity.charts, left, right))
