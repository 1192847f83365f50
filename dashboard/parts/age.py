"""The age of an edition, as HTML: up to which day it speaks, and a warning once it is old."""

from datetime import date

import pandas as pd

from dashboard.parts.markup import render
from dashboard.tables.records import Record, records
from dashboard.tables.schemas import Tables
from dashboard.words import day_in_words, days_in_words

FRESH = pd.DateOffset(months=6)


def fresh_until(as_of: pd.Timestamp) -> date:
    """The last day on which an edition that ends on a day is not yet old."""
    return (as_of + FRESH).date()


def is_old(as_of: pd.Timestamp, today: date) -> bool:
    """Whether an edition that ends on a day is older than six months."""
    return today > fresh_until(as_of)


def warning(tables: Tables, today: date) -> str:
    """What a reader of an old edition must know; nothing if it is not old."""
    return _warning(tables) if is_old(tables.as_of, today) else ""


def warning_for_browser(tables: Tables) -> str:
    """The same, hidden, for a page that learns only from its browser what day it is."""
    return _warning(tables, hidden=True)


def scheduled(tables: Tables) -> list[Record]:
    """What is known to be scheduled after the edition's last day, each with its `days` in words."""
    entries = records(tables.scheduled.sort_values("from"))
    return [entry | {"days": days_in_words(entry["from"], entry["to"])} for entry in entries]


def _warning(tables: Tables, *, hidden: bool = False) -> str:
    return render(
        "age.html",
        as_of=day_in_words(tables.as_of),
        fresh_until=fresh_until(tables.as_of),
        scheduled=scheduled(tables),
        hidden=hidden,
    )
