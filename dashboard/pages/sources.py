"""The page of sources and method: how things are counted and shown, citations, every table."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard import alliance, frame, panel
from dashboard.citations import address, citations
from dashboard.schemas import CLAIMS, SCHEMAS
from dashboard.tables import DATA

tables = frame.begin("sources")
st.html(panel.method(tables))

st.subheader("How to cite", anchor="cite")
years = alliance.years(tables)
year = st.number_input(
    "Year viewed", years[0], years[-1], years[-1], key="year", bind="query-params", width=160
)
view = address(st.context.url or "", year)
for style, words in citations(view, year, years[-1], datetime.now(UTC).date()).items():
    st.caption(style)
    st.code(words, language=None, wrap_lines=True)

st.subheader("Every table", anchor="tables")
for name in (*SCHEMAS, *CLAIMS):
    file = DATA / ("claims.toml" if name in CLAIMS else f"{name}.csv")
    table = getattr(tables, name)
    with st.expander(f"{name} · {len(table)} rows"):
        st.dataframe(table, hide_index=True, key=f"table_{name}")
        st.download_button(
            f"Download {file.name}", file.read_bytes(), file.name, key=f"download_{name}"
        )
