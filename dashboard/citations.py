"""The address of a view of the dashboard, and how to cite it."""

from datetime import date
from urllib.parse import urlencode, urljoin

from dashboard.markup import TITLE


def address(page: str, year: int, country: str | None = None, *, embed: bool = False) -> str:
    """The address of a view of the page, which names its year even where the page opens on it.

    So it means the same when the data has gone on to another year. `embed` asks for the page
    without Streamlit's own header, as a frame wants it.
    """
    asked = {"embed": "true"} if embed else {}
    asked |= {"year": year} | ({"country": country} if country else {})
    return urljoin(page, f"./?{urlencode(asked)}")


def citations(address: str, year: int, edition: int, seen: date) -> dict[str, str]:
    """Ready citations by style, for the view of a year.

    `address` is that of the view, `edition` the year of the data, `seen` the day it was looked at.
    """
    day = f"{seen:%B} {seen.day}, {seen.year}"
    return {
        "APA": (
            f"{TITLE} ({edition}). [Interactive map and quotations, view of the year {year}]. "
            f"Retrieved {day}, from {address}"
        ),
        "Chicago": f"“{TITLE}.” {edition}. View of the year {year}. Accessed {day}. {address}.",
        "BibTeX": "\n".join(
            [
                f"@misc{{hownatogrew{edition},",
                f"  title        = {{{TITLE}}},",
                f"  year         = {{{edition}}},",
                f"  note         = {{Interactive map and quotations, view of the year {year}}},",
                f"  howpublished = {{\\url{{{address}}}}},",
                f"  urldate      = {{{seen:%Y-%m-%d}}}",
                "}",
            ]
        ),
    }
