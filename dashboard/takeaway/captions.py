"""The words that every file to take away has: its sources, and what its map leaves out."""

import pandas as pd

from dashboard.history.yearbook import Yearbook
from dashboard.tables.records import grouped, records
from dashboard.view import View, citations
from dashboard.words import day_in_words

SHAPES = "Shapes: Natural Earth, public domain, generalised; Lambert azimuthal equal-area."
FACTS = "Facts: compiled with a source for each, CC BY 4.0."
LINES = (
    "Crimea is drawn as Ukraine’s (UN General Assembly resolution 68/262) and hatched as occupied "
    "from 2014. Dashed lines: title and control parted. Every outline is of today. Overseas parts "
    "of members outside the treaty’s area (Article 6) are left out."
)


def citation(yearbook: Yearbook, view: View) -> str:
    """How a file of a view is cited."""
    return citations(yearbook, view)["APA"]


def sources(yearbook: Yearbook, year: int) -> list[tuple[str, str]]:
    """Where the facts of a year can be read: what is told, and the address of its source."""
    return [*events(yearbook, year), *accessions(yearbook, year)]


def accessions(yearbook: Yearbook, year: int) -> list[tuple[str, str]]:
    """The accessions up to a year by their source: whose they are, and its address."""
    return [
        (f"Accession of {', '.join(row['name'] for row in rows)}.", str(address))
        for address, rows in grouped(yearbook.members(year), "source_url").items()
    ]


def events(yearbook: Yearbook, year: int) -> list[tuple[str, str]]:
    """The events of a year that the view shows: day, title and summary, and the source."""
    events = yearbook.tables.events
    of_year = events["date"].between(pd.Timestamp(year, 1, 1), yearbook.last_day(year))
    return [
        (
            f"{day_in_words(event['date'])}: {event['title']}. {event['summary']}",
            event["source_url"],
        )
        for event in records(events[of_year].sort_values("date"))
    ]
