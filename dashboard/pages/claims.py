"""The page of contested claims."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard import claims, frame

tables = frame.begin("claims")
known = list(tables.claims["id"])
asked = st.query_params.get("claim")
st.html(claims.render(tables, asked if asked in known else known[0]))
