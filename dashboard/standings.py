"""The facts of the map as a table: every state of the map, how it stood, since when a member."""

import geopandas as gpd
import pandas as pd

from dashboard import alliance, choropleth
from dashboard.markup import TEMPLATES, date_in_words
from dashboard.tables import Tables


def rows(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> pd.DataFrame:
    """How each state stood in which years, members first, then by name.

    `standings` are the alliance.standings.

    Columns: `first` and `last`, a run of years; `state`, its code; `name`, what it was called;
    `status`, a status word; `also`, a tuple of statuses of statuses.csv; `occupied`, the names of
    its land that Russia occupied, a tuple; `since`, the day of its accession or NaT. A state's
    colonies do not stand for it.
    """
    standing = standings[standings["kind"] != "colony"].reset_index()
    taken = standing[standing["occupied"]]
    land = taken["territory"].map(lands["name"])
    lost = land.groupby([taken["state"], taken["year"]]).agg(tuple).to_dict()
    order = list(alliance.STATUSES).index
    main = (
        standing.assign(rank=standing["status"].map(order), besides=standing["kind"] != "held")
        .sort_values(["state", "year", "rank", "besides"])
        .drop_duplicates(["state", "year"])
    )
    runs = [
        (first, last, state, *told)
        for state, years in main.groupby("state")
        for first, last, told in alliance.runs(
            (then.year, (then.state_name, then.status, then.also, lost.get((state, then.year), ())))
            for then in years.itertuples()
        )
    ]
    columns = ["first", "last", "state", "name", "status", "also", "occupied"]
    found = pd.DataFrame(runs, columns=columns)
    accessions = tables.accessions.set_index("state")["accession_date"]
    found["since"] = found["state"].map(accessions).where(found["status"] == "member")
    found["rank"] = found["status"].map(order)
    return found.sort_values(["rank", "name", "first"], ignore_index=True).drop(columns="rank")


def render(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, year: int) -> str:
    """The table of all years as HTML, folded; rows of other years than this are hidden."""
    told = [
        {
            "first": row.first,
            "last": row.last,
            "state": row.state,
            "name": row.name,
            "status": row.status,
            "standing": in_words(row),
            "since": "" if pd.isna(row.since) else date_in_words(f"{row.since:%Y-%m-%d}"),
        }
        for row in rows(tables, lands, standings).itertuples(index=False, name="Row")
    ]
    return TEMPLATES.get_template("standings.html").render(rows=told, year=year)


def in_words(row: tuple) -> str:
    """A state's standing in one line, with what else it was."""
    also = [choropleth.ALSO[status] for status in row.also]
    occupied = [f"{land} occupied by Russia" for land in row.occupied]
    return " · ".join([choropleth.WORDS[row.status], *also, *occupied])
