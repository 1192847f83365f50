"""The page of the glossary; a term of the address stands first."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.page import frame
from dashboard.parts import glossary

with frame.page("glossary") as yearbook:
    tables = yearbook.tables
    st.html(glossary.render(tables, st.query_params.get("term")))
