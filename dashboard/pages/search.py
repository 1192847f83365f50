"""The page for finding quotations, events, claims and terms; its address says what is sought."""

import sys
from pathlib import Path

import streamlit as st

# Streamlit puts the folder of app.py on the path, not the one above that holds the package.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dashboard.history.search import find
from dashboard.page import frame, lesson
from dashboard.parts import search, terms
from dashboard.tables.vocabulary import GRADES, SIDES

tables = frame.begin("search").tables
words = st.text_input("Words", key="words", bind="query-params", placeholder="one inch")
sides, within, speakers, grades = (
    column.multiselect(label, options, key=key, bind="query-params")
    for column, label, key, options in zip(
        st.columns(4),
        ("Side", "Period", "Speaker", "Attested"),
        ("side", "period", "speaker", "grade"),
        (
            list(SIDES),
            list(tables.periods["id"]),
            sorted(tables.quotes["speaker"].unique()),
            list(GRADES),
        ),
        strict=True,
    )
)
found = find(tables, words, sides=sides, within=within, speakers=speakers, grades=grades)
st.html(search.render(found, terms.glossary(tables)))
lesson.collect()
