"""The page of a teacher's own lesson."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.page import frame, lesson

yearbook = frame.begin("lesson")
opened, missing = lesson.opened(yearbook)
with st.container(key="lesson"):
    lesson.missing(missing)
    if not opened.items:
        lesson.empty()
    lesson.head(yearbook, opened)
    lesson.items(yearbook, opened)
