"""How far NATO's land lies from two cities of Russia."""

import pandas as pd

from dashboard.history import alliance
from dashboard.history.yearbook import Yearbook


def nearest(yearbook: Yearbook) -> pd.DataFrame:
    """Members' nearest land to each city at the end of each year, indexed by city and year.

    Columns as in nearest.csv: `territory`, `km` on the WGS 84 ellipsoid, `lon`, `lat`, `unit`.
    """
    rows = yearbook.tables.nearest.merge(alliance.days(yearbook.tables), how="cross")
    since = rows["territory"].map(yearbook.lands["accession_date"])
    members = rows[since <= rows["day"]].sort_values("km", kind="stable")
    return members.drop(columns="day").groupby(["city", "year"]).first()
