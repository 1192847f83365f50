"""The page of a teacher's own lesson."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.page import frame, lesson, lesson_menus, lesson_views
from dashboard.takeaway.lesson import KINDS

with frame.page("lesson") as yearbook:
    opened, missing = lesson.opened(yearbook)
    view = lesson_views.wanted() if opened.items else None
    lesson.dress()
    with st.container(key="lesson"):
        if view:
            lesson.missing(missing)
            lesson_views.draw(view, yearbook, opened)
            st.stop()
        lesson.draft(yearbook, opened)
        lesson.missing(missing)
        if not opened.items:
            lesson.empty()
        lesson.head(yearbook, opened)
        if opened.items:
            lesson_menus.menus(yearbook, opened, KINDS)
        lesson.items(yearbook, opened)
        lesson.ready(is_open=not opened.items)
