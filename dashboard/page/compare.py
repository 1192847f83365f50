"""Two years side by side, `?year=1988&compare=2024`, and what changed between them."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

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


def draw(edition: Edition, files: str) -> None:
    """Both years, and what changed between them; `files` is the address of the edition's files."""
    st.html(readout.for_browser(edition.readouts))
    comparison = st.container(key="comparison")
    changed = st.container(key="changes").empty()
    for side, key in SLIDERS.items():
        with comparison.container(key=side):
            legend: list[DeltaGenerator] = []
            stage(edition, side, changed, legend)
            map.draw(f"map_{side}", files)
            legend.append(st.empty())
            legend[0].html(edition.part("legend", st.session_state[key]))
    slider.live(edition.yearbook.growth)


@st.fragment
def stage(
    edition: Edition, side: str, changed: DeltaGenerator, legend: list[DeltaGenerator]
) -> None:
    """What Python does for one of the years: readout and slider, legend, and what changed.

    `legend` holds its place once that is drawn.
    """
    head = st.container()
    year = slider.year_slider(edition.yearbook.years, SLIDERS[side])
    renew(edition)
    head.html(readout.render(edition.readouts, year))
    if not slider.browser_has_all_years():
        for place in legend:
            place.html(edition.part("legend", year))
    left, right = (st.session_state.get(key) for key in SLIDERS.values())
    if left and right:
        changed.html(changes.render(edition.yearbook, edition.proximity.charts, left, right))
