"""The templates of the page and the words they share; text from data is escaped."""

from pathlib import Path

import jinja2
import pandas as pd

from dashboard.schemas import LANGUAGES

TITLE = "How NATO grew, and what was said about it"
SIDES = {"kremlin": "Kremlin", "western": "West"}
ATTESTED = {
    "document": "an official text, transcript or archive record",
    "press": "a news report of the time",
    "copy": "the right words, seen only on a repost, mirror or later page",
    "seed": "as printed in a source article, not found elsewhere in those words",
}


def date_in_words(day: str) -> str:
    """A date as 29 March 2004, or March 2004 or 2004 when no more is known."""
    if len(day) == len("2004"):
        return day
    date = pd.Timestamp(day)
    return f"{date:%B %Y}" if len(day) == len("2004-03") else f"{date.day} {date:%B %Y}"


TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["date_in_words"] = date_in_words
TEMPLATES.globals |= {"SIDES": SIDES, "ATTESTED": ATTESTED, "LANGUAGES": LANGUAGES}
