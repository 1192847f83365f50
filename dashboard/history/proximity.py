"""How far east: NATO's land border with Moscow's state, and its distance from two cities."""

import numpy as np
import pandas as pd

from dashboard.history import alliance
from dashboard.history.standings import RUSSIA, SOVIET_UNION
from dashboard.history.yearbook import Yearbook

SOVIET_UNION_ENDED = pd.Timestamp("1991-12-26")


def land_border(yearbook: Yearbook) -> pd.DataFrame:
    """The land border between members and Russia, before 1991-12-26 the Soviet Union, by year.

    Columns: `of` (SUN or RUS), `states` (codes of the members that border it, a tuple), `km`, `low`
    and `high` in kilometres by the lengths of borders.csv, and `share`, `share_low`, `share_high`
    of the whole land border of `of`, which is the sum of its rows.
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
            states=("state", tuple),
            km=("length_km", "sum"),
            low=("low_km", "sum"),
            high=("high_km", "sum"),
        )
    )
    others = border["total"] - border["km"]
    for share, length in (("share", "km"), ("share_low", "low"), ("share_high", "high")):
        border[share] = border[length] / (others + border[length])
    return border.drop(columns="total")


def nearest(yearbook: Yearbook) -> pd.DataFrame:
    """Members' nearest land to each city at the end of each year, indexed by city and year.

    Columns as in nearest.csv: `territory`, `km` on the WGS 84 ellipsoid, `lon`, `lat`, `unit`.
    """
    rows = yearbook.tables.nearest.merge(alliance.days(yearbook.tables), how="cross")
    since = rows["territory"].map(yearbook.lands["accession_date"])
    members = rows[since <= rows["day"]].sort_values("km", kind="stable")
    return members.drop(columns="day").groupby(["city", "year"]).first()
