"""How far east: NATO's land border with Moscow's state, and its distance from two cities."""

import pandas as pd

from dashboard.history.standings import RUSSIA, SOVIET_UNION
from dashboard.history.yearbook import Yearbook

SOVIET_UNION_ENDED = pd.Timestamp("1991-12-26")


def land_border(yearbook: Yearbook) -> pd.DataFrame:
    """The land border between members and Russia, before 1991-12-26 the Soviet Union, by year.

    Columns: `of` (SUN or RUS), `states` (codes of the members that border it), `km`, `low` and
    `high` in kilometres by the lengths of borders.csv, and `share`, `share_low`, `share_high` of
    the whole land border of `of`, which is the sum of its rows.
    """
    tables, found = yearbook.tables, {}
    since = tables.accessions.set_index("state")["accession_date"]
    for year in yearbook.years:
        day = yearbook.last_day(year)
        soviet = day < SOVIET_UNION_ENDED
        of = SOVIET_UNION if soviet else RUSSIA
        whole = tables.borders[tables.borders["of"] == of]
        members = whole[whole["state"].map(since) <= day]
        total, km, low, high = (
            whole["length_km"].sum(),
            *members[["length_km", "low_km", "high_km"]].sum(),
        )
        shares = [part / (total - km + part) for part in (km, low, high)]
        found[year] = (of, tuple(members["state"]), km, low, high, *shares)
    columns = ["of", "states", "km", "low", "high", "share", "share_low", "share_high"]
    return pd.DataFrame.from_dict(found, orient="index", columns=columns).rename_axis("year")


def nearest(yearbook: Yearbook) -> pd.DataFrame:
    """Members' nearest land to each city at the end of each year, indexed by city and year.

    Columns as in nearest.csv: `territory`, `km` on the WGS 84 ellipsoid, `lon`, `lat`, `unit`.
    """
    away = yearbook.tables.nearest.sort_values("km")
    since = away["territory"].map(yearbook.lands["accession_date"])
    found = {
        year: away[since <= yearbook.last_day(year)].groupby("city").first()
        for year in yearbook.years
    }
    return pd.concat(found, names=["year"]).swaplevel().sort_index()
