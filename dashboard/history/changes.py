"""What changed between two years."""

import pandas as pd

from dashboard.history.yearbook import Yearbook
from dashboard.tables.status import ORDER


def joined_between(yearbook: Yearbook, first: int, last: int) -> pd.DataFrame:
    """The accessions after the end of a year and to the end of another: rows of accessions.csv."""
    now = yearbook.members(last)
    return now[~now["state"].isin(yearbook.members(first)["state"])]


def changed_lands(yearbook: Yearbook, first: int, last: int) -> pd.DataFrame:
    """Land that stood otherwise at the end of two years.

    Columns: `then` and `now`, statuses in their order, `lands`, a list of names; one row for each
    pair of statuses.
    """
    then, now = (yearbook.standing(year)["status"] for year in (first, last))
    both = pd.DataFrame({"then": then, "now": now, "land": yearbook.lands["name"]})
    return (
        both[both["then"] != both["now"]]
        .groupby(["then", "now"])["land"]
        .agg(sorted)
        .rename("lands")
        .reset_index()
        .sort_values(["now", "then"], key=lambda words: words.map(ORDER.index), ignore_index=True)
    )
