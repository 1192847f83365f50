"""How each territory stood at the end of each year."""

import geopandas as gpd
import pandas as pd

from dashboard.history import alliance, territories
from dashboard.tables.records import records
from dashboard.tables.schemas import Tables
from dashboard.tables.status import MEANT, ORDER, STATUSES

SOVIET_UNION, RUSSIA = "SUN", "RUS"
# The word of statuses.csv that says no more than its status does.
FIRST_MEANT = {status.standings[0].word: status.word for status in STATUSES if status.standings}


def standings(tables: Tables, lands: gpd.GeoDataFrame) -> pd.DataFrame:
    """How each territory stands at the end of each year, indexed by year and territory.

    Columns: `state`, `state_name`, `from`, `kind` and `note` as in sovereignty.csv; `status`, a
    word of status.STATUSES; `also`, what else its state was, a tuple of words of statuses.csv;
    `new`, True if it came to the alliance that year; `occupied`, True for land that Russia
    occupies and the map shows as its owner's.
    """
    days = alliance.days(tables)
    frame = (
        alliance.in_force(territories.holdings(tables).merge(days, how="cross"))
        .set_index(["year", "territory"])
        .sort_index()
    )
    land = frame.index.get_level_values("territory")
    since = lands["accession_date"].reindex(land).set_axis(frame.index)
    # What a state is towards NATO is not said of its colonies, of land under foreign or UN
    # administration, and of land that is never coloured.
    apart = frame["kind"].isin(("colony", "special")) | lands["context"].reindex(land).to_numpy()
    recorded = [
        () if alone else words
        for words, alone in zip(recorded_of(tables, days, frame), apart, strict=True)
    ]
    frame["status"] = [first_status(words) for words in recorded]
    frame.loc[frame["state"] == SOVIET_UNION, "status"] = "soviet_union"
    frame.loc[frame["state"] == RUSSIA, "status"] = "russia"
    frame.loc[since <= frame["day"], "status"] = "member"
    frame["also"] = [
        tuple(word for word in words if FIRST_MEANT.get(word) != status)
        for words, status in zip(recorded, frame["status"], strict=True)
    ]
    frame["new"] = (since <= frame["day"]) & (since.dt.year == frame["day"].dt.year)
    frame["occupied"] = (frame["kind"] == "occupied") & (frame["state"] != SOVIET_UNION)
    columns = ["state", "state_name", "from", "kind", "note", "status", "also", "new", "occupied"]
    return frame[columns]


def recorded_of(
    tables: Tables, days: pd.DataFrame, holdings: pd.DataFrame
) -> list[tuple[str, ...]]:
    """The words of statuses.csv that hold for the state of each of some holdings, in order.

    `days` has the columns `year` and `day`; `holdings` are indexed by year and territory.
    """
    rows = alliance.in_force(tables.statuses.merge(days, how="cross"))
    of_states: dict[tuple[int, str], tuple[str, ...]] = {}
    for row in records(rows.sort_values("status")):
        key = row["year"], row["state"]
        of_states[key] = (*of_states.get(key, ()), row["status"])
    years = holdings.index.get_level_values("year")
    return [of_states.get(key, ()) for key in zip(years, holdings["state"], strict=True)]


def first_status(recorded: tuple[str, ...]) -> str:
    """The first status that words of statuses.csv mean; `other` if they mean none."""
    return min(
        (MEANT[word] for word in recorded if word in MEANT), key=ORDER.index, default="other"
    )
