"""What people take away from the year and country in view: pictures, handouts, slides, tables."""

from datetime import UTC, datetime
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard import alliance, country, view
from dashboard.citations import address, citations
from dashboard.facts import Facts
from dashboard.tables import Tables
from dashboard.view import View

# What each file is called on its button, how its name ends, and its media type.
FILES = {
    "png": ("Map, PNG", ".png", "image/png"),
    "svg": ("Map, SVG", ".svg", "image/svg+xml"),
    "a4": ("Handout, PDF A4", "-handout-a4.pdf", "application/pdf"),
    "letter": ("Handout, PDF Letter", "-handout-letter.pdf", "application/pdf"),
    "slides": (
        "Slides, PPTX",
        "-slides.pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    "tables": ("Tables, CSV and JSON", "-tables.zip", "application/zip"),
    "shapes": ("Shapes, GeoJSON", ".geojson", "application/geo+json"),
    "page": ("Whole dashboard for use offline, HTML", "-offline.html", "text/html"),
}


def menu(shown: Facts) -> None:
    """The menu of what can be taken away; made ready when it is opened.

    A file is made when its button is pressed, which shows that it is being made.
    """
    opened = st.popover("Take away", key="takeaway", on_change="rerun")
    if not opened.open:
        return
    seen = in_view(shown.tables, st.session_state["year"])
    said = Markup("<p><b>{}.</b> {} Each file bears its sources and the citation.</p>")
    opened.html(said.format(view.heading(shown.tables, seen.year), view.as_at(shown.tables, seen)))
    for kind, (label, ending, media_type) in FILES.items():
        opened.download_button(
            label,
            partial(file, shown.stamp, kind, seen, shown),
            view.file_name(seen, ending),
            media_type,
            key=f"takeaway_{kind}",
            on_click="ignore",
            width="stretch",
        )
    atlas(shown.stamp, shown)  # made ready while the menu is being read


def in_view(known: Tables, year: int) -> View:
    """The view of a year, with the country that the address names, as it is cited today."""
    asked = st.query_params.get("country")
    chosen = asked if asked in country.names(known).index else None
    link = address(st.context.url or "", year, chosen)
    cited = citations(link, year, alliance.years(known)[-1], datetime.now(UTC).date())
    return View(year, chosen, cited["APA"])


@st.cache_data(show_spinner=False, max_entries=16)
def file(stamp: tuple, kind: str, seen: View, _shown: Facts) -> bytes:
    """A file of one of the kinds of FILES, by the facts shown, which were made at the stamp."""
    # Their libraries take a second to load, and most visitors take nothing away.
    from dashboard import exports, handout, offline, picture, slides

    match kind:
        case "tables":
            return exports.zipped(_shown.tables, _shown.lands, _shown.standings, seen)
        case "shapes":
            return exports.geojson(_shown.tables, _shown.lands, _shown.standings, seen)
        case "page":
            return offline.page(_shown.tables, _shown.lands, year=seen.year).encode()
    drawn_from = atlas(stamp, _shown)
    match kind:
        case "png":
            return picture.png(drawn_from, seen)
        case "svg":
            return picture.svg(drawn_from, seen)
        case "a4":
            return handout.pdf(drawn_from, seen, "A4")
        case "letter":
            return handout.pdf(drawn_from, seen, "Letter")
        case "slides":
            return slides.pptx(drawn_from, seen)
    raise ValueError(kind)


@st.cache_resource(show_spinner=False, max_entries=1)
def atlas(stamp: tuple, _shown: Facts) -> object:
    """What the pictures are drawn from, a picture.Atlas, by the facts shown."""
    from dashboard import picture

    return picture.atlas(_shown.tables, _shown.lands, _shown.standings, _shown.legend_items)
