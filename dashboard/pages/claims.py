"""The page of contested claims."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.page import frame, lesson, report
from dashboard.parts import claims

with frame.page("claims") as yearbook:
    tables = yearbook.tables
    st.html(claims.render(tables, st.query_params.get("claim"), frame.kept(yearbook)))
    report.answers()
    lesson.collect()
