"""The page for finding quotations, events, claims and terms; its address says what is sought."""

import sys
from pathlib import Path

import pandas as pd
import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.history.search import everything, find, queries
from dashboard.history.yearbook import Yearbook
from dashboard.page import frame, lesson, report
from dashboard.parts import search, terms
from dashboard.tables.vocabulary import GRADES, SIDES

# More letters than a reader seeks with.
LONGEST = 300


@st.cache_resource(show_spinner=False, max_entries=1, hash_funcs={Yearbook: hash})
def entries_of(yearbook: Yearbook) -> pd.DataFrame:
    """All that can be found in a yearbook, gathered once for every reader."""
    return everything(yearbook.tables)


if "words" in st.query_params:  # as older links have it
    st.query_params["q"] = st.query_params["words"]
    del st.query_params["words"]
    st.rerun()
with frame.page("search") as yearbook:
    tables = yearbook.tables
    words = st.text_input(
        "Words", key="q", bind="query-params", placeholder="one inch", max_chars=LONGEST
    )
    FILTERS = {
        "side": ("Side", list(SIDES)),
        "period": ("Period", list(tables.periods["id"])),
        "speaker": ("Speaker", sorted(tables.quotes["speaker"].unique())),
        "grade": ("Attested", list(GRADES)),
    }
    filtered = any(st.session_state.get(key) or key in st.query_params for key in FILTERS)
    with st.expander("Filters: side, period, speaker, attested", expanded=filtered):
        sides, within, speakers, grades = (
            column.multiselect(label, options, key=key, bind="query-params")
            for column, (key, (label, options)) in zip(st.columns(4), FILTERS.items(), strict=True)
        )
    if words.strip() or sides or within or speakers or grades:
        entries = entries_of(yearbook)
        found = find(entries, words, sides=sides, within=within, speakers=speakers, grades=grades)
        wanted = queries(entries, words)
        st.html(search.render(found, terms.glossary(tables), wanted, frame.kept(yearbook)))
    else:
        st.html(search.beginning())
    report.answers()
    lesson.collect()
