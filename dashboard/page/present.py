"""The view for a class, `?view=present`: a large map, two quotations at a time, keys."""

import streamlit as st

from dashboard.page.served import component
from dashboard.parts.markup import render
from dashboard.words import TITLE

# The browser's part: which two quotations are shown, and the presenter's keys.
PRESENT = component("present", render("present.html"))


def heading() -> str:
    """The page's first heading, where the view shows no header that has it."""
    title = f"Present · {TITLE}"
    return (
        f'<div class="unseen"><h1>{title}</h1></div>'
        if st.query_params.get("view") == "present"
        else ""
    )


def controls() -> None:
    """Turn the page into the view for a class, where the address asks for it."""
    if st.query_params.get("view") == "present":
        PRESENT(key="present")
