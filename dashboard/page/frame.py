"""The frame of every page: its name, its style, links to the others, and what it shows."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Lock

import streamlit as st

from dashboard import edition
from dashboard.edition import Edition
from dashboard.history.yearbook import Yearbook, load
from dashboard.parts import age, faults
from dashboard.parts.markup import render
from dashboard.parts.style import PAGES as OF_PAGES
from dashboard.parts.style import style
from dashboard.tables import load as files
from dashboard.tables.faults import DataFaults
from dashboard.words import TITLE

PAGES = {
    "map": ("./", "Map"),
    "claims": ("claims", "Contested claims"),
    "glossary": ("glossary", "Glossary"),
    "search": ("search", "Search"),
    "lesson": ("lesson", "Lesson"),
    "sources": ("sources", "Sources and method"),
}
# Other views of the map's page; their links keep the year and the country of the address, and
# those that the reader goes on to (browser/modules/year.js).
VIEWS = {
    "compare": ("?view=compare&compare=1988", "Compare"),
    "present": ("?view=present", "Present"),
    "guess": ("?view=guess", "Guess"),
}
# .streamlit/config.toml switches off what this asks for.
UNREAD = (
    "The settings of this app were not read, so Streamlit’s own hold and it sends usage "
    "statistics: start it from the folder in which README.md lies."
)
# A view's style is sent with it alone: rules that ask the page which view it is (:has) make the
# browser look at all of it again at every year.
STYLES = {
    "page": f"<style>{style(*OF_PAGES)}</style>",
    "map": f"<style>{style('opening')}</style>",
    **{view: f"<style>{style('opening', view)}</style>" for view in VIEWS},
}
# Seconds that a page drawn anew costs its viewer, and how many may be owed before the next one has
# to wait. No reader comes near; who floods the server waits, and the others do not.
PRICE, CREDIT = 1.0, 20.0


@contextmanager
def page(name: str) -> Iterator[Yearbook]:
    """Draw a page: begin it, and give the yearbook for the rest of it.

    A class that opens a page at once has it drawn for one after the other: the first see it much
    sooner, and the last no later, than if it were drawn for all at the same time.
    """
    wait_turn()
    with drawing():
        yield begin(name)


@st.cache_resource(show_spinner=False)
def drawing() -> Lock:
    """Held by the one page that is being drawn."""
    return Lock()


def begin(page: str) -> Yearbook:
    """Draw what every page begins with; gives the yearbook, or shows faults and stops.

    On the map's page the warning of an old edition has another place, below the legend.
    """
    view = st.query_params.get("view") if page == "map" else page
    view = view if view in VIEWS else None
    title = TITLE if (view or page) == "map" else f"{(PAGES | VIEWS)[view or page][1]} · {TITLE}"
    st.set_page_config(page_title=title, page_icon="🗺️", layout="wide")
    st.html(STYLES[view or ("map" if page == "map" else "page")])
    try:
        yearbook = yearbook_at(files.stamp())
    except DataFaults as error:
        st.html(faults.render(error))
        st.stop()
    st.html(
        render(
            "header.html",
            title=TITLE,
            pages=PAGES,
            views=VIEWS,
            current=view or page,
            kept=kept(yearbook),
        )
    )
    if st.get_option("client.showSidebarNavigation"):
        st.html(f'<p class="age">{UNREAD}</p>')
    if page != "map":
        warn_of_age(yearbook)
    return yearbook


def kept(yearbook: Yearbook) -> dict[str, str]:
    """What of the address links to other pages and views keep: a year and a country there are."""
    known = {
        "year": {str(year) for year in yearbook.years},
        "country": set(yearbook.tables.territories["territory"]),
    }
    address = {name: st.query_params.get(name, "").upper() for name in known}
    return {name: address[name] for name in known if address[name] in known[name]}


def warn_of_age(yearbook: Yearbook) -> None:
    """Tell the viewer of an old edition that it is old."""
    if warning := age.warning(yearbook.tables, datetime.now(UTC).date()):
        st.html(warning)


def wait_turn() -> None:
    """Let a viewer wait who has had pages drawn anew faster than PRICE and CREDIT allow."""
    now = time.monotonic()
    owed = max(st.session_state.get("paid_until", now), now) - now + PRICE
    st.session_state["paid_until"] = now + owed
    if owed > CREDIT:
        time.sleep(owed - CREDIT)


@st.cache_resource(show_spinner=False, max_entries=1)
def yearbook_at(stamp: object) -> Yearbook:
    """The yearbook of data/ as it is at a stamp."""
    return load()


@st.cache_resource(show_spinner=False, max_entries=1, hash_funcs={Yearbook: hash})
def edition_of(yearbook: Yearbook) -> Edition:
    """All that the page shows of a yearbook."""
    return edition.edition(yearbook)


def renew(edition: Edition) -> None:
    """Run the whole page anew if data/ has changed since; for what runs without the whole page.

    So no part of a page ever stands beside another edition's. Streamlit forgets what a slider was
    moved to unless that is drawn first.
    """
    if files.stamp() != edition.yearbook.stamp:
        st.rerun()
