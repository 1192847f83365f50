"""What people take away from the year and country in view: pictures, handouts, slides, tables."""

from datetime import UTC, datetime
from functools import partial

import geopandas as gpd
import streamlit as st
from markupsafe import Markup

from dashboard import alliance, country, tables, view
from dashboard.citations import address, citations
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


def menu(known: Tables, lands: gpd.GeoDataFrame, legend: list[tuple]) -> None:
    """The menu of what can be taken away; made ready when it is opened.

    `legend` are the panel.legend_items. A file is made when its button is pressed, which shows
    that it is being made.
    """
    opened = st.popover("Take away", key="takeaway", on_change="rerun")
    if not opened.open:
        return
    shown = in_view(known, st.session_state["year"])
    said = Markup("<p><b>{}.</b> {} Each file bears its sources and the citation.</p>")
    opened.html(said.format(view.heading(known, shown.year), view.as_at(known, shown)))
    for kind, (label, ending, media_type) in FILES.items():
        opened.download_button(
            label,
            partial(file, tables.stamp(), kind, shown, known, lands, legend),
            view.file_name(shown, ending),
            media_type,
            key=f"takeaway_{kind}",
            on_click="ignore",
            width="stretch",
        )
    atlas(tables.stamp(), known, lands, legend)  # made ready while the menu is being read


def in_view(known: Tables, year: int) -> View:
    """The view of a year, with the country that the address names, as it is cited today."""
    asked = st.query_params.get("country")
    chosen = asked if asked in country.names(known).index else None
    link = address(st.context.url or "", year, chosen)
    cited = citations(link, year, alliance.years(known)[-1], datetime.now(UTC).date())
    return View(year, chosen, cited["APA"])


@st.cache_data(show_spinner=False, max_entries=16)
def file(
    stamp: tuple,
    kind: str,
    shown: View,
    _known: Tables,
    _lands: gpd.GeoDataFrame,
    _legend: list[tuple],
) -> bytes:
    """A file of one of the kinds of FILES, by the facts of data/ at a stamp."""
    # Their libraries take a second to load, and most visitors take nothing away.
    from dashboard import exports, handout, offline, picture, slides

    match kind:
        case "tables":
            return exports.zipped(_known, _lands, shown)
        case "shapes":
            return exports.geojson(_known, _lands, shown)
        case "page":
            return offline.page(_known, _lands, year=shown.year).encode()
    drawn_from = atlas(stamp, _known, _lands, _legend)
    match kind:
        case "png":
            return picture.png(drawn_from, shown)
        case "svg":
            return picture.svg(drawn_from, shown)
        case "a4":
            return handout.pdf(drawn_from, shown, "A4")
        case "letter":
            return handout.pdf(drawn_from, shown, "Letter")
        case "slides":
            return slides.pptx(drawn_from, shown)
    raise ValueError(kind)


@st.cache_resource(show_spinner=False, max_entries=1)
def atlas(stamp: tuple, _known: Tables, _lands: gpd.GeoDataFrame, _legend: list[tuple]) -> object:
    """What the pictures are drawn from, a picture.Atlas, by the facts of data/ at a stamp."""
    from dashboard import picture

    return picture.atlas(_known, _lands, _legend)
