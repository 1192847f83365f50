"""Who is a neighbour of Russia: land borders with Moscow's state, and how long they are."""

import numpy as np
import pandas as pd

from dashboard.history import alliance
from dashboard.history.standings import RUSSIA, SOVIET_UNION
from dashboard.history.yearbook import Yearbook

SOVIET_UNION_ENDED = pd.Timestamp("1991-12-26")


def of_members(yearbook: Yearbook) -> pd.DataFrame:
    """The land border between members and Russia, before 1991-12-26 the Soviet Union, by year.

    Columns: `of` (SUN or RUS), `neighbours` (codes of the members that border it, a tuple), `km`,
    `low` and `high` in kilometres by the lengths of borders.csv, and `share` of the whole land
    border of `of`, which is the sum of its rows.
    """
    tables = yearbook.tables
    since = tables.accessions.set_index("state")["accession_date"]
    rows = tables.borders.merge(alliance.days(tables), how="cross")
    moscow = np.where(rows["day"] < SOVIET_UNION_ENDED, SOVIET_UNION, RUSSIA)
    rows = rows[rows["of"] == moscow].sort_values("year", kind="stable")
    whole = rows.groupby("year").agg(of=("of", "first"), total=("length_km", "sum"))
    members = rows[rows["state"].map(since) <= rows["day"]].groupby("year")
    border = whole.join(
        members.agg(
            neighbours=("state", tuple),
            km=("length_km", "sum"),
            low=("low_km", "sum"),
            high=("high_km", "sum"),
        )
    )
    return border.assign(share=border["km"] / border["total"]).drop(columns="total")


def of_country(yearbook: Yearbook, code: str) -> pd.DataFrame:
    """The rows of borders.csv of a country: with the Soviet Union and with Russia."""
    borders = yearbook.tables.borders
    return borders[borders["state"] == code]
