"""A lesson as it is taught, and as pupils read it: the same address with a view."""

import streamlit as st

from dashboard.history.yearbook import Yearbook
from dashboard.lesson import address
from dashboard.lesson.model import Lesson
from dashboard.page import frame, served
from dashboard.page.served import component
from dashboard.parts import lesson as parts
from dashboard.parts.markup import render
from dashboard.parts.style import rules
from dashboard.words import TITLE

# The browser's part of each view: steps and keys; answers kept on the device.
VIEWS = {
    "teach": component("teach", render("lesson_teach_bar.html")),
    "pupil": component("pupil", render("lesson_pupil_bar.html")),
}


def wanted() -> str | None:
    """The view that the address asks for, if any."""
    view = st.query_params.get("view")
    return view if view in VIEWS else None


def draw(view: str, yearbook: Yearbook, lesson: Lesson) -> None:
    """The lesson in a view."""
    edition = served.files_of(yearbook, frame.edition_of(yearbook)).address
    sources = parts.sources(yearbook, lesson)
    st.html(f"<style>{rules(view)}</style>")
    st.html(
        render(
            f"lesson_{view}.html",
            lesson=lesson,
            sources=sources,
            steps=parts.steps(sources),
            maps=parts.maps(yearbook, sources, edition),
            about=f"{TITLE}. Maps: Natural Earth.",
        )
    )
    query = address.query(lesson)
    VIEWS[view](key="lesson_view", data={"base": query, "title": lesson.title})
