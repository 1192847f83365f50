"""The view for a class, `?view=present`: a large map, two quotations at a time, keys."""

import streamlit as st
from streamlit.components import v2 as components

from dashboard.page.scripts import live_script
from dashboard.parts.markup import render

# The browser's part: which two quotations are shown, and the presenter's keys.
PRESENT = components.component(
    "present",
    html=render("present.html"),
    js=live_script("present"),
    isolate_styles=False,
)


def controls() -> None:
    """Turn the page into the view for a class, where the address asks for it."""
    if st.query_params.get("view") == "present":
        PRESENT(key="present")
