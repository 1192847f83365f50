"""The periods into which the years are cut."""

import pandas as pd

from dashboard.tables.schemas import Tables


def current(tables: Tables, year: int) -> str:
    """The id of the period a year lies in."""
    periods = tables.periods
    return periods.loc[periods["from"] <= year, "id"].iloc[-1]


def last_years(tables: Tables) -> pd.Series:
    """Each period's last year by id; that of the open period is the year of as_of."""
    return tables.periods.set_index("id")["to"].fillna(tables.as_of.year)


def years_in_words(period: pd.Series) -> str:
    """A period's years, as 1955–1989 or since 2025."""
    if pd.isna(period["to"]):
        return f"since {period['from']}"
    return f"{period['from']}–{period['to']}"
