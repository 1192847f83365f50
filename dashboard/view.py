"""A view of the dashboard: its name, its address, its citations, and kinds of files of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode, urljoin

from dashboard.history import countries
from dashboard.history.yearbook import Yearbook
from dashboard.words import TITLE, day_in_words


@dataclass(frozen=True)
class View:
    """What is looked at: a year, and the code of a country or None.

    `page` is the address of the dashboard on the web, if it has one; `seen` the day it was looked
    at, if that is known.
    """

    year: int
    country: str | None = None
    page: str = ""
    seen: date | None = None


class Kind(NamedTuple):
    """A kind of file to take away: its label, how its name ends, its media type, its maker."""

    label: str
    ending: str
    media_type: str
    make: Callable[[Yearbook, View], bytes]

    def name(self, view: View) -> str:
        """A file's name, with the year and the country, as nato-2004-FIN-handout-a4.pdf."""
        return "-".join(["nato", str(view.year), *filter(None, [view.country])]) + self.ending


def address(view: View, *, embed: bool = False) -> str:
    """The address of a view, which names its year even where the page opens on it.

    So it means the same when the data has gone on to another year. `embed` asks for the page
    without Streamlit's own header, as a frame wants it.
    """
    values: dict[str, object] = {"embed": "true"} if embed else {}
    values |= {"year": view.year} | ({"country": view.country} if view.country else {})
    return urljoin(view.page, f"./?{urlencode(values)}")


def citations(yearbook: Yearbook, view: View) -> dict[str, str]:
    """Ready citations of a view by style, with its address and the day where they are known."""
    edition, year = yearbook.years[-1], view.year
    link = address(view) if view.page else ""
    day = f"{view.seen:%B} {view.seen.day}, {view.seen.year}" if view.seen else ""
    retrieved = ", ".join([*([day] if day else []), *([f"from {link}"] if link else [])])
    apa = f"{TITLE} ({edition}). [Interactive map and quotations, view of the year {year}]."
    chicago = [
        f"“{TITLE}.” {edition}",
        f"View of the year {year}",
        *([f"Accessed {day}"] if day else []),
        *([link] if link else []),
    ]
    bibtex = [
        f"@misc{{hownatogrew{edition},",
        f"  title        = {{{TITLE}}},",
        f"  year         = {{{edition}}},",
        f"  note         = {{Interactive map and quotations, view of the year {year}}},",
        *([f"  howpublished = {{\\url{{{link}}}}},"] if link else []),
        *([f"  urldate      = {{{view.seen:%Y-%m-%d}}}"] if view.seen else []),
        "}",
    ]
    return {
        "APA": f"{apa} Retrieved {retrieved}" if retrieved else apa,
        "Chicago": ". ".join(chicago) + ".",
        "BibTeX": "\n".join(bibtex),
    }


def heading(yearbook: Yearbook, year: int) -> str:
    """The year and the number of members."""
    return f"NATO in {year}: {len(yearbook.members(year))} members"


def as_at(yearbook: Yearbook, view: View) -> str:
    """The day the view shows, and the country that is outlined in it."""
    day = f"As at {day_in_words(yearbook.last_day(view.year))}"
    if view.country is None:
        return f"{day}."
    return f"{day}. Outlined: {countries.names(yearbook)[view.country]}."
