"""The page of sources and method: how things are counted and shown, citations, every table."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.page import frame
from dashboard.parts import method
from dashboard.tables.claims import CLAIMS_FILE
from dashboard.tables.load import DATA
from dashboard.tables.schemas import CLAIMS, SCHEMAS
from dashboard.view import View, citations

with frame.page("sources") as yearbook:
    st.html(method.method(yearbook.tables))

    st.header("How to cite", anchor="cite")
    years = yearbook.years
    year = st.number_input(
        "Year viewed", years[0], years[-1], years[-1], key="year", bind="query-params", width=160
    )
    view = View(year, page=st.context.url or "", seen=datetime.now(UTC).date())
    for style, citation in citations(yearbook, view).items():
        st.caption(style)
        st.code(citation, language=None, wrap_lines=True)

    st.header("Every table", anchor="tables")
    for name in (*SCHEMAS, *CLAIMS):
        file = DATA / (CLAIMS_FILE if name in CLAIMS else f"{name}.csv")
        table = getattr(yearbook.tables, name)
        with st.expander(f"{name} · {len(table)} rows"):
            st.dataframe(table, hide_index=True, key=f"table_{name}")
            st.download_button(
                f"Download {file.name}", file.read_bytes(), file.name, key=f"download_{name}"
            )
