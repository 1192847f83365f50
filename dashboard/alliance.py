"""What is true in a year: who is a member, who joined, and how each territory stands.

Year Y is the state of things at the end of 31 December of Y; the last year of the data is shown
as at the edition's as_of. 'Joined in Y' means that the accession date lies in Y.
"""

from collections.abc import Iterable
from typing import TypeVar

import geopandas as gpd
import pandas as pd

from dashboard import territories
from dashboard.tables import Tables

Value = TypeVar("Value")

SOVIET_UNION, RUSSIA = "SUN", "RUS"

# Status words, of which the first that holds is shown, with the statuses of statuses.csv meant.
STATUSES = {
    "member": (),
    "soviet_union": (),
    "russia": (),
    "warsaw_pact": ("warsaw_pact",),
    "invited": ("invited",),
    "aspirant": ("aspirant", "membership_action_plan"),
    "neutral": ("neutral",),
    "partner": ("partnership_for_peace",),
    "other": (),
}


def years(tables: Tables) -> range:
    """The years the data covers, from the first accessions to the year of as_of."""
    return range(int(tables.accessions["wave"].min()), tables.as_of.year + 1)


def last_day(tables: Tables, year: int) -> pd.Timestamp:
    """The day a year is shown as at: its 31 December, or as_of in the last year."""
    return min(pd.Timestamp(year, 12, 31), tables.as_of)


def members(tables: Tables, year: int) -> pd.DataFrame:
    """The accessions in force at the end of a year: rows of accessions.csv, by date and name."""
    accessions = tables.accessions.sort_values(["accession_date", "name"])
    return accessions[accessions["accession_date"] <= last_day(tables, year)]


def joined(tables: Tables, year: int) -> pd.DataFrame:
    """The accessions whose date lies in a year: rows of accessions.csv, by date and name."""
    days = tables.accessions["accession_date"]
    found = tables.accessions[(days.dt.year == year) & (days <= last_day(tables, year))]
    return found.sort_values(["accession_date", "name"])


def wave(tables: Tables, year: int) -> int:
    """The latest wave of accessions up to a year; a wave is named by its year."""
    return int(members(tables, year)["wave"].max())


def growth_years(lands: gpd.GeoDataFrame) -> list[int]:
    """The years in which land came to the alliance: each wave of accessions, and 1990."""
    return sorted(lands["year"].dropna().unique().tolist())


def step(growth: list[int], year: int, *, forward: bool) -> int | None:
    """The next year of growth after a year, or the last one before it; None beyond the ends."""
    if forward:
        return min((later for later in growth if later > year), default=None)
    return max((earlier for earlier in growth if earlier < year), default=None)


def runs(values: Iterable[tuple[int, Value]]) -> list[tuple[int, int, Value]]:
    """Consecutive years and their values as runs of one value: first year, last year, value."""
    found: list[tuple[int, int, Value]] = []
    for year, value in values:
        if found and found[-1][2] == value:
            found[-1] = (found[-1][0], year, value)
        else:
            found.append((year, year, value))
    return found


def counts(tables: Tables) -> list[tuple[int, int, int]]:
    """How many members there were, as runs: first year, last year, count."""
    days = tables.accessions["accession_date"].sort_values()
    ends = [last_day(tables, year) for year in years(tables)]
    return runs(zip(years(tables), days.searchsorted(ends, side="right").tolist(), strict=True))


def state_name(tables: Tables, state: str, day: pd.Timestamp) -> str:
    """A state's name on a day: that of sovereignty.csv, else that of accessions.csv."""
    held = tables.sovereignty
    then = held[
        (held["state"] == state)
        & (held["kind"] == "held")
        & (held["from"] <= day)
        & (held["to"].isna() | (held["to"] >= day))
    ]
    if len(then):
        return then["state_name"].iloc[0]
    return tables.accessions.set_index("state").at[state, "name"]


def standings(tables: Tables, lands: gpd.GeoDataFrame) -> pd.DataFrame:
    """How each territory stands at the end of each year, indexed by year and territory.

    Columns: `state`, `state_name`, `from`, `kind` and `note` as in sovereignty.csv; `status`, one
    of STATUSES; `also`, what else its state was, a tuple of statuses of statuses.csv; `new`, True
    if it came to the alliance that year; `occupied`, True for land that Russia occupies and the
    map shows as its owner's.
    """
    days = pd.DataFrame({"year": year, "day": last_day(tables, year)} for year in years(tables))
    frame = territories.holdings(tables).merge(days, how="cross")
    held = (frame["from"] <= frame["day"]) & (frame["to"].isna() | (frame["to"] >= frame["day"]))
    frame = frame[held].set_index(["year", "territory"]).sort_index()
    land = frame.index.get_level_values("territory")
    started = land.map(lands["accession_date"])
    listed = statuses(tables, days).reindex([frame.index.get_level_values("year"), frame["state"]])
    listed = [had if isinstance(had, tuple) else () for had in listed]
    apart = (frame["kind"] == "colony") | land.map(lands["context"])
    frame["status"] = [
        "other" if alone else first_status(had) for had, alone in zip(listed, apart, strict=True)
    ]
    frame.loc[frame["state"] == SOVIET_UNION, "status"] = "soviet_union"
    frame.loc[frame["state"] == RUSSIA, "status"] = "russia"
    frame.loc[started <= frame["day"], "status"] = "member"
    frame["also"] = [
        () if alone else tuple(status for status in had if STATUSES[word][:1] != (status,))
        for had, word, alone in zip(listed, frame["status"], apart, strict=True)
    ]
    frame["new"] = (started <= frame["day"]) & (started.year == frame["day"].dt.year)
    frame["occupied"] = (frame["kind"] == "occupied") & (frame["state"] != SOVIET_UNION)
    columns = ["state", "state_name", "from", "kind", "note", "status", "also", "new", "occupied"]
    return frame[columns]


def statuses(tables: Tables, days: pd.DataFrame) -> pd.Series:
    """The statuses of statuses.csv on days, as tuples indexed by year and state.

    `days` has the columns `year` and `day`.
    """
    had = tables.statuses.merge(days, how="cross")
    had = had[(had["from"] <= had["day"]) & (had["to"].isna() | (had["to"] >= had["day"]))]
    return had.groupby(["year", "state"])["status"].agg(lambda several: tuple(sorted(several)))


def first_status(listed: tuple[str, ...]) -> str:
    """The first of STATUSES that stands for one of the statuses listed."""
    return next((word for word, names in STATUSES.items() if {*names} & {*listed}), "other")


def notes(tables: Tables, territory: str) -> list[tuple[int, int, str]]:
    """What is to be said of a territory, as first year, last year, text.

    A note belongs to the years at whose end it holds.
    """
    own = tables.notes[[territory in codes.split(";") for codes in tables.notes["territories"]]]
    return [
        (held[0], held[-1], note["text"])
        for _, note in own.sort_values("from").iterrows()
        if (held := [year for year in years(tables) if holds(note, last_day(tables, year))])
    ]


def holds(row: pd.Series, day: pd.Timestamp) -> bool:
    """Whether a row with `from` and `to` holds on a day."""
    return row["from"] <= day and (pd.isna(row["to"]) or day <= row["to"])


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
