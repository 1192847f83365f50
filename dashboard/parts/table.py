"""The map as a table, as HTML: every state, how it stood in which years, since when a member."""

from typing import NamedTuple

import pandas as pd

from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.tables.records import grouped
from dashboard.tables.status import LABELS, ORDER, STANDINGS
from dashboard.words import day_in_words


class Row(NamedTuple):
    """How a state stood in a run of years.

    `state` is its code, `name` what it was called, `also` its other words of statuses.csv,
    `occupied` the names of its land that Russia occupied, `since` the day of its accession or None.
    """

    first: int
    last: int
    state: str
    name: str
    status: str
    also: tuple[str, ...]
    occupied: tuple[str, ...]
    since: pd.Timestamp | None

    @property
    def standing(self) -> str:
        """Its standing in one line, with what else it was."""
        also = [STANDINGS[word].name for word in self.also]
        occupied = [f"{land} occupied by Russia" for land in self.occupied]
        return " · ".join([LABELS[self.status], *also, *occupied])

    @property
    def member_since(self) -> str:
        """The day of its accession in words; blank for states that were no members."""
        return day_in_words(self.since) if self.since else ""


def rows(yearbook: Yearbook) -> list[Row]:
    """How each state stood in which years, members first, then by name.

    A state's colonies do not stand for it.
    """
    standings = yearbook.standings
    standings = standings[standings["kind"] != "colony"].reset_index()
    taken = standings[standings["occupied"]]
    names = taken["territory"].map(yearbook.lands["name"])
    lost = names.groupby([taken["state"], taken["year"]]).agg(tuple).to_dict()
    ranked = standings.assign(
        rank=standings["status"].map(ORDER.index), besides=standings["kind"] != "held"
    )
    main = ranked.sort_values(["state", "year", "rank", "besides"])
    states = grouped(main.drop_duplicates(["state", "year"]), "state")
    since = yearbook.tables.accessions.set_index("state")["accession_date"]
    rows = [
        Row(first, last, state, *standing, since[state] if standing[1] == "member" else None)
        for state, years in states.items()
        for first, last, standing in runs(
            (
                row["year"],
                (
                    str(row["state_name"]),
                    str(row["status"]),
                    tuple[str, ...](row["also"]),
                    tuple[str, ...](lost.get((state, row["year"]), ())),
                ),
            )
            for row in years
        )
    ]
    return sorted(rows, key=lambda row: (ORDER.index(row.status), row.name, row.first))


def render() -> str:
    """The table, folded and without its rows: they come with those of all years."""
    return render_template("table.html", rows=[], year=None, all_years=False)


def render_all_years(yearbook: Yearbook, year: int) -> str:
    """The table of all years, folded; rows of other years than this are hidden."""
    return render_template("table.html", rows=rows(yearbook), year=year, all_years=True)
