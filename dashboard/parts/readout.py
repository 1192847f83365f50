"""The readout as HTML: the year, how many members, who joined."""

import json
from typing import NamedTuple

import pandas as pd

from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.tables.records import records


class Readouts(NamedTuple):
    """What the readout says in any year, as runs: first year, last year, count or line."""

    counts: list[tuple[int, int, int]]
    lines: list[tuple[int, int, str]]


def readouts(yearbook: Yearbook) -> Readouts:
    """What the readout says in any year."""
    lines = runs((year, joined_line(yearbook, year)) for year in yearbook.years)
    return Readouts(yearbook.counts, lines)


def joined_line(yearbook: Yearbook, year: int) -> str:
    """Who joined in a year, in one line."""
    if year not in yearbook.waves:
        return "No state joined"
    joined = yearbook.joined(year)
    if joined.empty:
        land = yearbook.lands.loc[yearbook.lands["year"] == year, "name"]
        return f"No state joined; {', '.join(land)} became part of a member"
    founded = year == yearbook.years[0]
    return f"{'Founders' if founded else 'Joined'}: {', '.join(names_of(yearbook, joined))}"


def names_of(yearbook: Yearbook, accessions: pd.DataFrame) -> list[str]:
    """What the states of some rows of accessions.csv were called on the day they joined."""
    return [
        yearbook.state_name(accession["state"], accession["accession_date"])
        for accession in records(accessions)
    ]


def render(readouts: Readouts, year: int) -> str:
    """The readout of a year."""
    (members,) = (count for first, last, count in readouts.counts if first <= year <= last)
    (line,) = (line for first, last, line in readouts.lines if first <= year <= last)
    return render_template("readout.html", year=year, members=members, line=line)


def for_browser(readouts: Readouts) -> str:
    """The hidden element from which the browser reads what the readout says in any year."""
    return render_template("readouts.html", readouts=json.dumps(readouts._asdict()))
