"""What is to be said of a territory and cannot be drawn."""

import pandas as pd

from dashboard.history import alliance
from dashboard.tables.records import Record, records
from dashboard.tables.schemas import Tables


def notes(tables: Tables, territory: str) -> list[tuple[int, int, str]]:
    """What is to be said of a territory, as first year, last year, text.

    A note belongs to the years at whose end it holds.
    """
    own = tables.notes[[territory in codes.split(";") for codes in tables.notes["territories"]]]
    return [
        (years[0], years[-1], note["text"])
        for note in records(own.sort_values("from"))
        if (
            years := [
                year
                for year in alliance.years(tables)
                if holds(note, alliance.last_day(tables, year))
            ]
        )
    ]


def holds(row: Record, day: pd.Timestamp) -> bool:
    """Whether a row with `from` and `to` holds on a day."""
    return bool(row["from"] <= day) and (pd.isna(row["to"]) or bool(day <= row["to"]))
