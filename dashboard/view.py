"""The view that is taken away, a year and perhaps a country, and the words every file has of it."""

from typing import NamedTuple

import pandas as pd

from dashboard import alliance, country
from dashboard.markup import date_in_words
from dashboard.tables import Tables

SHAPES = "Shapes: Natural Earth, public domain, generalised; Lambert azimuthal equal-area."
FACTS = "Facts: compiled with a source for each, CC BY 4.0."
LINES = (
    "Crimea is drawn as Ukraine’s (UN General Assembly resolution 68/262) and hatched as occupied "
    "from 2014. Dashed lines: title and control parted. Every outline is of today. Overseas parts "
    "of members outside the treaty’s area (Article 6) are left out."
)


class View(NamedTuple):
    """A year, the code of the country chosen or None, and how the view is cited."""

    year: int
    country: str | None
    citation: str


def heading(tables: Tables, year: int) -> str:
    """The year and the number of members."""
    return f"NATO in {year}: {len(alliance.members(tables, year))} members"


def as_at(tables: Tables, view: View) -> str:
    """The day the view shows, and the country that is outlined in it."""
    day = f"As at {date_in_words(f'{alliance.last_day(tables, view.year):%Y-%m-%d}')}"
    if view.country is None:
        return f"{day}."
    return f"{day}. Outlined: {country.names(tables)[view.country]}."


def sources(tables: Tables, year: int) -> list[tuple[str, str]]:
    """Where the facts of a year can be read: what is told, and the address of its source."""
    return [*events(tables, year), *accessions(tables, year)]


def accessions(tables: Tables, year: int) -> list[tuple[str, str]]:
    """The accessions up to a year by their source: whose they are, and its address."""
    return [
        (f"Accession of {', '.join(rows['name'])}.", address)
        for address, rows in alliance.members(tables, year).groupby("source_url", sort=False)
    ]


def events(tables: Tables, year: int) -> list[tuple[str, str]]:
    """The events of a year that the view shows: day, title and summary, and the source."""
    seen = tables.events["date"].between(pd.Timestamp(year, 1, 1), alliance.last_day(tables, year))
    return [
        (
            f"{date_in_words(f'{event.date:%Y-%m-%d}')}: {event.title}. {event.summary}",
            event.source_url,
        )
        for event in tables.events[seen].sort_values("date").itertuples()
    ]


def file_name(view: View, ending: str) -> str:
    """A file's name, with the year and the country, as nato-2004-FIN-handout-a4.pdf."""
    return "-".join(["nato", str(view.year), *filter(None, [view.country])]) + ending
