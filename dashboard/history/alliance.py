"""The alliance: the years that are known, who was a member at their ends, who joined in them.

Year Y is the state of things at the end of 31 December of Y; the last year of the data is shown
as at the edition's as_of. 'Joined in Y' means that the accession date lies in Y.
"""

import geopandas as gpd
import pandas as pd

from dashboard.history.runs import runs
from dashboard.tables.records import Record, grouped
from dashboard.tables.schemas import Tables


def years(tables: Tables) -> range:
    """The years the data covers, from the first accessions to the year of as_of."""
    return range(int(tables.accessions["wave"].min()), tables.as_of.year + 1)


def last_day(tables: Tables, year: int) -> pd.Timestamp:
    """The day a year is shown as at: its 31 December, or as_of in the last year."""
    return min(pd.Timestamp(year, 12, 31), tables.as_of)


def days(tables: Tables) -> pd.DataFrame:
    """The years and the days they are shown as at: columns `year` and `day`."""
    last_days = [last_day(tables, year) for year in years(tables)]
    return pd.DataFrame({"year": years(tables), "day": last_days})


def in_force(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that hold, by their `from` and `to`, on their `day`."""
    return rows[(rows["from"] <= rows["day"]) & (rows["to"].isna() | (rows["to"] >= rows["day"]))]


def members(tables: Tables, year: int) -> pd.DataFrame:
    """The accessions in force at the end of a year: rows of accessions.csv, by date and name."""
    accessions = tables.accessions.sort_values(["accession_date", "name"])
    return accessions[accessions["accession_date"] <= last_day(tables, year)]


def members_by_year(tables: Tables) -> pd.DataFrame:
    """The accessions in force at the end of every year: rows of accessions.csv with a `year`."""
    rows = tables.accessions.merge(days(tables), how="cross")
    return rows[rows["accession_date"] <= rows["day"]]


def joined(tables: Tables, year: int) -> pd.DataFrame:
    """The accessions whose date lies in a year: rows of accessions.csv, by date and name."""
    accessions = tables.accessions.sort_values(["accession_date", "name"])
    first, last = pd.Timestamp(year, 1, 1), last_day(tables, year)
    return accessions[accessions["accession_date"].between(first, last)]


def waves(lands: gpd.GeoDataFrame) -> list[int]:
    """The years in which land came to the alliance: those with accessions, and 1990."""
    return sorted(lands["year"].dropna().unique().tolist())


def step(waves: list[int], year: int, *, forward: bool) -> int | None:
    """The next wave after a year, or the last one before it; None beyond the ends."""
    if forward:
        return min((later for later in waves if later > year), default=None)
    return max((earlier for earlier in waves if earlier < year), default=None)


def counts(tables: Tables) -> list[tuple[int, int, int]]:
    """How many members there were, as runs: first year, last year, count."""
    days = tables.accessions["accession_date"].sort_values()
    ends = [last_day(tables, year) for year in years(tables)]
    return runs(zip(years(tables), days.searchsorted(ends, side="right").tolist(), strict=True))


def state_names(tables: Tables) -> dict[str, list[Record]]:
    """What states were called and when, by their codes: rows with `from`, `to` and `state_name`.

    The last row of a member is its name of accessions.csv, for what sovereignty.csv does not tell.
    """
    holds = tables.sovereignty[tables.sovereignty["kind"] == "held"]
    own = tables.accessions.assign(state_name=tables.accessions["name"])
    own["from"], own["to"] = pd.Timestamp.min, pd.NaT
    columns = ["state", "from", "to", "state_name"]
    return grouped(pd.concat([holds[columns], own[columns]]), "state")


def ordinals(tables: Tables) -> pd.Series:
    """Which member each state was, by state: '15th member', '20th to 26th member'."""
    accessions = tables.accessions
    same_day = accessions.groupby("accession_date")["state"].transform("size")
    last = accessions["members_after"]
    first = last - same_day + 1
    spans = [
        f"{ordinal(a)} member" if a == b else f"{ordinal(a)} to {ordinal(b)} member"
        for a, b in zip(first, last, strict=True)
    ]
    return pd.Series(spans, index=accessions["state"])


def ordinal(number: int) -> str:
    """A number's ordinal in figures: 1st, 12th, 32nd."""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
