"""Files to take away: each is made from the yearbook and a view, and needs no server.

from dashboard import View, load, takeaway

Path("nato-2004.pdf").write_bytes(takeaway.pdf(load(), View(2004)))
"""

from functools import partial

from dashboard.history.yearbook import Yearbook
from dashboard.view import Kind, View

# The libraries of a file take a second to load and most visitors take nothing away, so each maker
# loads its own when it is called.


def png(yearbook: Yearbook, view: View) -> bytes:
    """The map of a view as PNG, 3840 by 2400 pixels, sources and citation on it."""
    from dashboard.takeaway import picture

    return picture.png(yearbook, view)


def svg(yearbook: Yearbook, view: View) -> bytes:
    """The map of a view as SVG, sources and citation on it."""
    from dashboard.takeaway import picture

    return picture.svg(yearbook, view)


def pdf(yearbook: Yearbook, view: View, paper: str = "A4") -> bytes:
    """The handout of a view as PDF; `paper` is A4 or Letter."""
    from dashboard.takeaway import handout

    return handout.pdf(yearbook, view, paper)


def pptx(yearbook: Yearbook, view: View) -> bytes:
    """The slides as PPTX: the view, and one for each year in which land came to the alliance."""
    from dashboard.takeaway import slides

    return slides.pptx(yearbook, view)


def zipped_tables(yearbook: Yearbook, view: View) -> bytes:
    """Every table and the standings of the year as CSV and JSON, in a zip."""
    from dashboard.takeaway import tables

    return tables.zipped(yearbook, view)


def geojson(yearbook: Yearbook, view: View) -> bytes:
    """The shapes of the year as GeoJSON, in longitude and latitude."""
    from dashboard.takeaway import shapes

    return shapes.geojson(yearbook, view)


def html(yearbook: Yearbook, view: View) -> bytes:
    """The whole dashboard as one HTML file, open on the year."""
    from dashboard.takeaway import offline

    return offline.page(yearbook, view).encode()


KINDS = {
    "png": Kind("Map, PNG", ".png", "image/png", png),
    "svg": Kind("Map, SVG", ".svg", "image/svg+xml", svg),
    "a4": Kind("Handout, PDF A4", "-handout-a4.pdf", "application/pdf", pdf),
    "letter": Kind(
        "Handout, PDF Letter",
        "-handout-letter.pdf",
        "application/pdf",
        partial(pdf, paper="Letter"),
    ),
    "slides": Kind(
        "Slides, PPTX",
        "-slides.pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        pptx,
    ),
    "tables": Kind("Tables, CSV and JSON", "-tables.zip", "application/zip", zipped_tables),
    "shapes": Kind("Shapes, GeoJSON", ".geojson", "application/geo+json", geojson),
    "page": Kind("Whole dashboard for use offline, HTML", "-offline.html", "text/html", html),
}
