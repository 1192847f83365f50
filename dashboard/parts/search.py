"""What a search found, as HTML."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import pandas as pd

from dashboard.history.search import Query, pieces
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import Glossary
from dashboard.tables.records import Record, records
from dashboard.words import date_in_words

NOTHING: Mapping[str, str] = MappingProxyType({})
# Kinds of results, and what one and several of them are called.
KINDS = {
    "glossary": ("term of the glossary", "terms of the glossary"),
    "quotation": ("quotation", "quotations"),
    "event": ("event", "events"),
    "claim": ("contested claim", "contested claims"),
}
# What to begin with.
EXAMPLES = ("one inch", "Article 5", "Зеленский", "referendum", "Kaliningrad", "open door")


def render(
    found: pd.DataFrame,
    glossary: Glossary,
    wanted: Collection[Query] = (),
    kept: Mapping[str, str] = NOTHING,
) -> str:
    """What was found, as HTML: kinds counted, hits marked.

    Each result leads to its year, its claim or its term; `kept` is what links keep of the
    address.
    """
    counts = found["kind"].value_counts()
    counted = [
        f"{counts[kind]} {several if counts[kind] > 1 else one}"
        for kind, (one, several) in KINDS.items()
        if kind in counts
    ]
    results = [result(row, wanted) for row in records(found)]
    return render_template(
        "search.html",
        results=results,
        counted=counted,
        glossary=glossary,
        kept=kept,
        country=kept.get("country"),
    )


def result(row: Record, wanted: Collection[Query]) -> dict[str, object]:
    """A result with its texts in pieces; `beside` has a hit where title and text have none."""
    texts = {name: pieces(row[name], wanted) for name in ("title", "text", "original", "about")}
    hits = {name: any(hit for _, hit in text) for name, text in texts.items()}
    beside = () if hits["title"] or hits["text"] else ("original", "about")
    return row | {
        "day": row["date"] and date_in_words(row["date"]),
        "explained": row["kind"] == "event" and not hits["text"] and row["text"],
        "title": texts["title"],
        "text": texts["text"],
        "beside": [texts[name] for name in beside if hits[name]],
    }


def beginning() -> str:
    """How to begin, where nothing is asked yet."""
    return render_template("search_beginning.html", examples=EXAMPLES)
