"""The periods into which the years are cut."""

import pandas as pd

from dashboard.tables.records import Record, records
from dashboard.tables.schemas import Tables


def current(tables: Tables, year: int) -> str:
    """The id of the period a year lies in."""
    return [period for period, first in first_years(tables).items() if first <= year][-1]


def first_years(tables: Tables) -> dict[str, int]:
    """Each period's first year, by id."""
    return {period["id"]: int(period["from"]) for period in records(tables.periods)}


def last_years(tables: Tables) -> dict[str, int]:
    """Each period's last year, by id; that of the open period is the year of as_of."""
    return {
        period["id"]: tables.as_of.year if pd.isna(period["to"]) else int(period["to"])
        for period in records(tables.periods)
    }


def years_in_words(period: Record) -> str:
    """The years of a row of periods.csv, as 1955–1989 or since 2025."""
    if pd.isna(period["to"]):
        return f"since {period['from']}"
    return f"{period['from']}–{period['to']}"
