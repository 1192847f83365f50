"""The legend as HTML: every colour and texture of the map in words."""

from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

from dashboard import palette
from dashboard.history import alliance
from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.tables.records import cells, records
from dashboard.tables.status import STATUSES

# Places in the legend: shades of members first, then those that joined, then the other statuses.
JOINED_PLACE = len(palette.SHADES) + 1
STATUS_PLACES = {status.word: JOINED_PLACE + at for at, status in enumerate(STATUSES) if at}
OCCUPIED_PLACE = JOINED_PLACE + len(STATUSES)


class Entry(NamedTuple):
    """A line of the legend: its place, its key, its words.

    Fill and mark are names of the palette's CSS variables; texture is one of palette.TILES,
    `dashed` for a line, or blank.
    """

    place: int
    fill: str
    texture: str
    mark: str
    words: str


DE_FACTO = Entry(OCCUPIED_PLACE + 1, "ink", "dashed", "ink", "contested or de facto line")


def entries(yearbook: Yearbook) -> list[tuple[int, int, Entry]]:
    """The legend of all years, as runs: first year, last year, entry; in the legend's order."""
    years_of: dict[Entry, set[int]] = {}
    for year, entry in occurrences(yearbook):
        years_of.setdefault(entry, set()).add(year)
    return [
        (first, last, entry)
        for entry in sorted(years_of)
        for first, last, occurs in runs((year, year in years_of[entry]) for year in yearbook.years)
        if occurs
    ]


def occurrences(yearbook: Yearbook) -> Iterator[tuple[int, Entry]]:
    """Every year and entry that belong together, in no order."""
    standings = yearbook.standings.reset_index()
    yield from members(yearbook, standings[standings["status"] == "member"])
    for year in standings.loc[standings["new"], "year"].unique():
        fill = f"member-{palette.shade(year)}"
        entry = Entry(JOINED_PLACE, fill, palette.JOINED, f"joined-{fill}", "joined this year")
        yield year, entry
    yield from statuses(standings)
    names = dict(cells(yearbook.lands["name"]))
    for row in records(standings[standings["occupied"]]):
        name, owner, since = names[row["territory"]], row["state_name"], row["from"].year
        words = f"{name}: {owner}’s, occupied by Russia since {since}"
        fill = palette.variable_name(row["status"])
        yield row["year"], Entry(OCCUPIED_PLACE, fill, palette.OCCUPIED, "mark-occupied", words)
    dashed = yearbook.line_kinds["kind"].eq("de_facto").groupby("year").any()
    yield from ((year, DE_FACTO) for year in dashed.index[dashed])


def members(yearbook: Yearbook, standings: pd.DataFrame) -> Iterator[tuple[int, Entry]]:
    """A line for each shade of members' land in a year, with the number of its states.

    `standings` are those of members' land.
    """
    shades = standings["territory"].map(yearbook.lands["year"]).map(palette.shade)
    states = alliance.members_by_year(yearbook.tables)
    counts = states.groupby(["year", states["wave"].map(palette.shade)]).size().to_dict()
    latest = int(yearbook.lands["year"].max())
    for year, shade in {*zip(standings["year"], shades, strict=True)}:
        words = counted(palette.shade_label(shade, latest), counts.get((year, shade)))
        yield year, Entry(shade, f"member-{shade}", "", "", words)


def statuses(standings: pd.DataFrame) -> Iterator[tuple[int, Entry]]:
    """A line for each status but members', with the number of states that had it in a year."""
    in_legend = {status.word: status for status in STATUSES if status.legend}
    counts = standings.groupby(["year", "status"])["state"].nunique()
    for (year, word), states in cells(counts):
        if word in in_legend:
            status, name = in_legend[word], palette.variable_name(word)
            words = counted(status.legend, states if status.counted else None)
            yield year, Entry(STATUS_PLACES[word], name, status.texture, f"mark-{name}", words)


def counted(words: str, states: int | None) -> str:
    """The words with a number of states in brackets, if there is any."""
    return f"{words} ({states})" if states else words


def render(entries: list[tuple[int, int, Entry]], year: int) -> str:
    """The legend of a year, from the entries of all years."""
    of_year = [entry for entry in entries if entry[0] <= year <= entry[1]]
    return render_template("legend.html", entries=of_year, year=year, all_years=False)


def render_all_years(entries: list[tuple[int, int, Entry]], year: int) -> str:
    """The legend of all years; entries of other years than this are hidden."""
    return render_template("legend.html", entries=entries, year=year, all_years=True)
