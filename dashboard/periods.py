"""Periods and what was said in them."""

import pandas as pd

from dashboard.tables import Tables


def current(tables: Tables, year: int) -> str:
    """The id of the period a year lies in."""
    periods = tables.periods
    return periods.loc[periods["from"] <= year, "id"].iloc[-1]


def last_years(tables: Tables) -> pd.Series:
    """Each period's last year by id; that of the open period is the year of as_of."""
    return tables.periods.set_index("id")["to"].fillna(tables.as_of.year)


def quotations(tables: Tables, period: str) -> pd.DataFrame:
    """The quotations of a period, oldest first: rows of quotes.csv, with `variants`, a list.

    A variant is a row of variants.csv: the same words as a source article prints them.
    """
    first = tables.periods.set_index("id").at[period, "from"]
    years = tables.quotes["date"].str[:4].astype(int)
    inside = years.between(first, last_years(tables)[period])
    said = tables.quotes[inside].sort_values(["date", "id"])
    variants = tables.variants.groupby("quote")
    return said.assign(
        variants=[
            variants.get_group(quote).to_dict("records") if quote in variants.groups else []
            for quote in said["id"]
        ]
    )


def years_in_words(period: pd.Series) -> str:
    """A period's years, as 1955–1989 or since 2025."""
    if pd.isna(period["to"]):
        return f"since {period['from']}"
    return f"{period['from']}–{period['to']}"
