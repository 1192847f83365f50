"""The frame of every page: its name, its style, links to the others, and the checked tables."""

import time
from pathlib import Path

import streamlit as st

from dashboard import palette, panel, tables
from dashboard.markup import TEMPLATES, TITLE

HERE = Path(__file__).parent
STYLE = (HERE / "style.css").read_text(encoding="utf-8")
PAGES = {
    "map": ("./", "Map"),
    "claims": ("claims", "Contested claims"),
    "search": ("search", "Search"),
    "sources": ("sources", "Sources and method"),
}
# Other views of the map's page; their links keep the year and the country of the address, and
# those that the reader goes on to (browser/modules/year.js).
VIEWS = {
    "compare": ("?view=compare&compare=1988", "Compare"),
    "present": ("?view=present", "Present"),
    "guess": ("?view=guess", "Guess"),
}
KEPT = ("year", "country")
# Each is sent with its view alone: rules that ask the page which view it is (:has) make the browser
# look at all of it again at every year.
VIEW_STYLES = {
    view: (HERE / "views" / f"{view}.css").read_text(encoding="utf-8") for view in VIEWS
}

# Seconds that a page drawn anew costs its viewer, and how many may be owed before the next one has
# to wait. No reader comes near; who floods the server waits, and the others do not.
PRICE, CREDIT = 1.0, 5.0


def begin(page: str) -> tables.Tables:
    """Draw what every page begins with; gives the tables, or shows their faults and stops."""
    wait_turn()
    title = TITLE if page == "map" else f"{(PAGES | VIEWS)[page][1]} · {TITLE}"
    st.set_page_config(page_title=title, page_icon="🗺️", layout="wide")
    view = st.query_params.get("view")
    current = view if page == "map" and view in VIEWS else page
    style = STYLE + VIEW_STYLES.get(current, "")
    st.html(f"<style>{palette.css_variables()}{style}</style>")
    try:
        checked = load(tables.stamp())
    except tables.DataFaults as error:
        st.html(panel.fault_page(error))
        st.stop()
    kept = {name: st.query_params[name] for name in KEPT if name in st.query_params}
    header = TEMPLATES.get_template("header.html")
    st.html(header.render(title=TITLE, pages=PAGES, views=VIEWS, current=current, kept=kept))
    return checked


def wait_turn() -> None:
    """Let a viewer wait who has had pages drawn anew faster than PRICE and CREDIT allow."""
    now = time.monotonic()
    owed = max(st.session_state.get("paid_until", now), now) - now + PRICE
    st.session_state["paid_until"] = now + owed
    if owed > CREDIT:
        time.sleep(owed - CREDIT)


@st.cache_resource(show_spinner=False, max_entries=1)
def load(stamp: tuple) -> tables.Tables:
    """The tables of data/ as it is at a stamp."""
    return tables.load()
