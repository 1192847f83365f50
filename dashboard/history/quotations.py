"""What was said: the quotations of a period."""

import pandas as pd

from dashboard.history.periods import last_years
from dashboard.tables.schemas import Tables


def of_period(tables: Tables, period: str) -> pd.DataFrame:
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
