"""A country: the land it holds, its path year by year, its dates, and what names it."""

import re

import pandas as pd

from dashboard.history import territories
from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.tables.records import records
from dashboard.tables.status import STANDINGS


def names(yearbook: Yearbook) -> pd.Series:
    """The countries to choose from, as names by code: states that hold land of the map today."""
    tables = yearbook.tables
    coloured = tables.territories[~tables.territories["context"]].set_index("territory")
    states = holders(yearbook).loc[coloured.index].unique()
    members = tables.accessions.set_index("state")["name"]
    return coloured["name"].reindex(states).fillna(members.reindex(states)).sort_values()


def holders(yearbook: Yearbook) -> pd.Series:
    """The code of the state that holds each territory on the last day of the edition."""
    return territories.holders(yearbook.tables, yearbook.tables.as_of)["state"]


def lands_of(yearbook: Yearbook, code: str) -> list[str]:
    """The territories that a state holds on the last day of the edition, its main land first."""
    states = holders(yearbook)
    return sorted(states.index[states == code], key=lambda land: (land != code, land))


def path(yearbook: Yearbook, land: str) -> list[tuple[int, int, tuple[str, str]]]:
    """What a territory was, as runs: first year, last year, its status and its state's name."""
    standing = yearbook.standings.xs(land, level="territory")
    return runs(
        (year, (status, state_name))
        for year, status, state_name in zip(
            standing.index, standing["status"], standing["state_name"], strict=True
        )
    )


def dates(yearbook: Yearbook, code: str) -> pd.DataFrame:
    """The dates of a country's path, in order: `date`, `words`, `source_url`."""
    tables, rows = yearbook.tables, []
    holds = tables.sovereignty[tables.sovereignty["territory"] == code]
    for row in records(holds[holds["from"] > holds["from"].min()]):
        rows.append((row["from"], f"State: {row['state_name']}", row["source_url"]))
    accessions = tables.accessions[tables.accessions["state"] == code]
    steps = {*accessions["invited_date"], *accessions["accession_date"]}
    for row in records(tables.statuses[tables.statuses["state"] == code]):
        standing = STANDINGS[row["status"]]
        rows.append((row["from"], standing.begins, row["source_url"]))
        if standing.ends and pd.notna(row["to"]) and not (standing.onward and row["to"] in steps):
            rows.append((row["to"], standing.ends, row["source_url"]))
    for row in records(accessions):
        what: str = "the treaty" if pd.isna(row["invited_date"]) else "the protocol"
        rows.append((row["protocol_signed_date"], f"Signed {what}", row["source_url"]))
        rows.append((row["accession_date"], "Became a member of NATO", row["source_url"]))
    table = pd.DataFrame(rows, columns=["date", "words", "source_url"])
    return table.sort_values("date", kind="stable", ignore_index=True)


def notes(yearbook: Yearbook, code: str) -> pd.DataFrame:
    """What is to be said of a country's lands: rows of notes.csv."""
    lands, noted = set(lands_of(yearbook, code)), yearbook.tables.notes
    own = noted["territories"].str.split(";").map(lambda codes: bool(lands & set(codes)))
    return noted[own].sort_values("from")


def quotations(yearbook: Yearbook, code: str) -> pd.DataFrame:
    """The quotations whose words name a country, oldest first: rows of quotes.csv."""
    tables = yearbook.tables
    called = {
        *tables.territories.loc[tables.territories["territory"] == code, "name"],
        *tables.accessions.loc[tables.accessions["state"] == code, "name"],
        *tables.statuses.loc[tables.statuses["state"] == code, "name"],
        *tables.sovereignty.loc[tables.sovereignty["state"] == code, "state_name"],
    }
    pattern = rf"\b(?:{'|'.join(map(re.escape, called))})\b"
    named = tables.quotes["quote"].str.contains(pattern)
    return tables.quotes[named].sort_values(["date", "id"])
