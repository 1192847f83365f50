"""What was said: the quotations of a period."""

import pandas as pd

from dashboard.history.periods import first_years, last_years
from dashboard.tables.records import grouped
from dashboard.tables.schemas import Tables


def of_period(tables: Tables, period: str) -> pd.DataFrame:
    """The quotations of a period, oldest first: rows of quotes.csv, with `variants`, a list.

    A variant is a row of variants.csv: the same words as a source article prints them.
    """
    years = tables.quotes["date"].str[:4].astype(int)
    inside = years.between(first_years(tables)[period], last_years(tables)[period])
    quotes = tables.quotes[inside].sort_values(["date", "id"])
    variants = grouped(tables.variants, "quote")
    lists = pd.Series([variants.get(quote, []) for quote in quotes["id"]], index=quotes.index)
    return quotes.assign(variants=lists)
