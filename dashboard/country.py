"""A country's path: what its land was in each year, the dates, its border, what names it."""

import re

import geopandas as gpd
import pandas as pd

from dashboard import alliance, palette, territories
from dashboard.choropleth import WORDS
from dashboard.markup import TEMPLATES
from dashboard.measures import STATES
from dashboard.tables import Tables

# What a row of statuses.csv says of the day it begins, and of the day it ends.
BEGINS = {
    "warsaw_pact": "In the Warsaw Pact",
    "partnership_for_peace": "In the Partnership for Peace",
    "membership_action_plan": "In NATO’s Membership Action Plan",
    "invited": "Invited to join NATO",
    "aspirant": "Declared the wish to join NATO",
    "neutral": "Neutral or non-aligned",
    "csto": "In the Collective Security Treaty Organization (CSTO)",
    "csto_frozen": "Froze its part in the CSTO",
    "outside_integrated_command": "Left NATO’s integrated command, not the alliance",
}
ENDS = {
    "warsaw_pact": "No longer in the Warsaw Pact",
    "aspirant": "Gave up the wish to join",
    "neutral": "No longer neutral or non-aligned",
    "csto": "No longer in the CSTO",
    "outside_integrated_command": "Back in the integrated command",
}


def names(tables: Tables) -> pd.Series:
    """The countries to choose from, as names by code: states that hold land of the map today."""
    coloured = tables.territories[~tables.territories["context"]].set_index("territory")
    states = territories.holders(tables, tables.as_of).loc[coloured.index, "state"].unique()
    members = tables.accessions.set_index("state")["name"]
    found = coloured["name"].reindex(states).fillna(members.reindex(states))
    return found.sort_values()


def lands_of(tables: Tables, code: str) -> list[str]:
    """The territories that a state holds on the last day of the edition, its main land first."""
    holders = territories.holders(tables, tables.as_of)["state"]
    return sorted(holders.index[holders == code], key=lambda land: (land != code, land))


def paths(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, code: str
) -> dict[str, list[dict]]:
    """What each land of a country was, by the land's name, as runs of years.

    `standings` are the alliance.standings. A run has `first`, `last`, `status`, `fill` (a class of
    the palette) and `state_name`.
    """
    found = {}
    for land in lands_of(tables, code):
        joined = lands.at[land, "year"]
        standing = standings.xs(land, level="territory")
        told = (
            (year, (status, fill_of(status, joined), state_name))
            for year, status, state_name in zip(
                standing.index, standing["status"], standing["state_name"], strict=True
            )
        )
        found[lands.at[land, "name"]] = [
            {"first": first, "last": last, "status": status, "fill": fill, "state_name": state}
            for first, last, (status, fill, state) in alliance.runs(told)
        ]
    return found


def fill_of(status: str, joined: int) -> str:
    """The class of the palette for land with a status, that joined in a year."""
    return f"member_{palette.shade(joined)}" if status == "member" else status


def steps(tables: Tables, code: str) -> pd.DataFrame:
    """The dates of a country's path, in order: `date`, `words`, `source_url`."""
    found = []
    held = tables.sovereignty[tables.sovereignty["territory"] == code]
    for _, row in held[held["from"] > held["from"].min()].iterrows():
        found.append((row["from"], f"State: {row['state_name']}", row["source_url"]))
    accession = tables.accessions[tables.accessions["state"] == code]
    for _, row in tables.statuses[tables.statuses["state"] == code].iterrows():
        found.append((row["from"], BEGINS[row["status"]], row["source_url"]))
        if row["status"] in ENDS and pd.notna(row["to"]):
            found.append((row["to"], ENDS[row["status"]], row["source_url"]))
    for _, row in accession.iterrows():
        signed = "Signed the treaty" if pd.isna(row["invited_date"]) else "Signed the protocol"
        found.append((row["protocol_signed_date"], signed, row["source_url"]))
        found.append((row["accession_date"], "Became a member of NATO", row["source_url"]))
    table = pd.DataFrame(found, columns=["date", "words", "source_url"])
    return table.sort_values("date", kind="stable", ignore_index=True)


def border_with_russia(tables: Tables, code: str) -> pd.DataFrame:
    """The rows of borders.csv of a country: with the Soviet Union and with Russia."""
    return tables.borders[tables.borders["state"] == code]


def notes(tables: Tables, code: str) -> pd.DataFrame:
    """What is to be said of a country's lands: rows of notes.csv."""
    lands = set(lands_of(tables, code))
    own = tables.notes["territories"].str.split(";").map(lambda codes: bool(lands & set(codes)))
    return tables.notes[own].sort_values("from")


def quotations(tables: Tables, code: str) -> pd.DataFrame:
    """The quotations whose words name a country, oldest first: rows of quotes.csv."""
    called = {
        *tables.territories.loc[tables.territories["territory"] == code, "name"],
        *tables.accessions.loc[tables.accessions["state"] == code, "name"],
        *tables.statuses.loc[tables.statuses["state"] == code, "name"],
        *tables.sovereignty.loc[tables.sovereignty["state"] == code, "state_name"],
    }
    pattern = rf"\b(?:{'|'.join(map(re.escape, called))})\b"
    named = tables.quotes["quote"].str.contains(pattern)
    return tables.quotes[named].sort_values(["date", "id"])


def card(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, code: str) -> str:
    """A country's card as HTML."""
    return TEMPLATES.get_template("country.html").render(
        code=code,
        name=names(tables)[code],
        first=alliance.years(tables)[0],
        paths=paths(tables, lands, standings, code),
        words=WORDS,
        textures=palette.TEXTURES,
        steps=steps(tables, code).to_dict("records"),
        borders=border_with_russia(tables, code).to_dict("records"),
        states=STATES,
        notes=notes(tables, code).to_dict("records"),
        quotations=quotations(tables, code).to_dict("records"),
    )
