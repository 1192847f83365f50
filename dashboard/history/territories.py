"""The data module: Natural Earth shapes joined with accession years."""

import geopandas as gpd
import pandas as pd

from dashboard.tables.schemas import Tables


def join(tables: Tables) -> gpd.GeoDataFrame:
    """One row per territory on the map, indexed by its code, in the CRS of the shapes.

    Columns: `name`; `context` (True for the surroundings, which are never coloured); `state`,
    the code of the state that holds it on the last day of the edition; `accession_date`, the day
    from which it belongs to a member's territory (NaT: never), and its `year`; `geometry`.
    """
    frame = tables.shapes.merge(tables.territories, on="territory").set_index("territory")
    frame["state"] = holders(tables, tables.as_of)["state"]
    frame["accession_date"] = membership_starts(tables)
    frame["year"] = frame["accession_date"].dt.year.astype("Int64")
    columns = ["name", "context", "state", "accession_date", "year", "geometry"]
    return frame[columns].sort_index()


def holdings(tables: Tables) -> pd.DataFrame:
    """Who holds what, and when: `territory`, `state`, `state_name`, `from`, `to`, `kind`, `note`.

    A territory without a row in sovereignty.csv is held throughout by the state of its code.
    """
    territories = tables.territories
    unmoved = territories[~territories["territory"].isin(tables.sovereignty["territory"])]
    own = pd.DataFrame(
        {
            "territory": unmoved["territory"],
            "state": unmoved["territory"],
            "state_name": unmoved["name"],
            "from": tables.sovereignty["from"].min(),
            "to": pd.NaT,
            "kind": "held",
            "note": "",
        }
    )
    return pd.concat([tables.sovereignty[own.columns], own], ignore_index=True)


def holders(tables: Tables, day: pd.Timestamp) -> pd.DataFrame:
    """Who holds each territory on a day: `state`, `state_name`, `kind`, `note` by territory."""
    holds = holdings(tables)
    now = holds[(holds["from"] <= day) & (holds["to"].isna() | (holds["to"] >= day))]
    return now.set_index("territory")[["state", "state_name", "kind", "note"]]


def membership_starts(tables: Tables) -> pd.Series:
    """The day from which each territory belongs to a member's territory, indexed by territory.

    It is the later of the state's accession and the state's hold on the territory. Colonies are
    left out, Algeria and Malta too, which the treaty's Article 6 covered until 1962 and 1964: they
    were no member's own land.
    """
    accessions = tables.accessions[["state", "accession_date"]]
    holds = holdings(tables).query("kind != 'colony'").merge(accessions, on="state")
    holds["start"] = holds[["from", "accession_date"]].max(axis="columns")
    holds = holds[holds["to"].isna() | (holds["start"] <= holds["to"])]
    return holds.groupby("territory")["start"].min()
