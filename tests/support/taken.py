"""The views that the tests take away, and how texts read back are compared."""

import re
from datetime import date

from dashboard import View, Yearbook


def seen(year: int, country: str | None = None) -> View:
    """The view of a year, as somebody saw it on the web."""
    return View(year, country, "https://example.org/", date(2026, 3, 9))


def cited(year: int, country: str = "") -> str:
    """How a file of that view is cited."""
    return (
        f"How NATO grew, and what was said about it (2026). [Interactive map and quotations, view "
        f"of the year {year}]. Retrieved March 9, 2026, from https://example.org/?year={year}"
        f"{f'&country={country}' if country else ''}"
    )


def squeezed(text: str) -> str:
    """A text without its blanks, which lines and columns break anew."""
    return re.sub(r"\s", "", text)


def quotation_texts(yearbook: Yearbook, year: int) -> list[str]:
    """All that a file has to show of the quotations of a year's period."""
    quotations = yearbook.quotations(yearbook.period(year))
    columns = ["quote", "speaker", "role", "venue", "context", "source_title", "source_publisher"]
    columns += ["source_url", "original_quote", "translator"]
    texts = [text for column in columns for text in quotations[column]]
    return texts + [variant["words"] for several in quotations["variants"] for variant in several]
