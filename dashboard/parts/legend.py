"""The legend as HTML: every colour and texture of the map in words."""

from typing import NamedTuple

from dashboard import palette
from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.tables.records import indexed
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
    dashed = yearbook.border_lines["kind"].eq("de_facto").groupby("year").any()
    of_years = {
        year: entries_of(yearbook, year) | ({DE_FACTO} if dashed[year] else set())
        for year in yearbook.years
    }
    return [
        (first, last, entry)
        for entry in sorted(set().union(*of_years.values()))
        for first, last, occurs in runs((year, entry in of_years[year]) for year in yearbook.years)
        if occurs
    ]


def entries_of(yearbook: Yearbook, year: int) -> set[Entry]:
    """The legend's entries for the land of a year."""
    standing, names = yearbook.standing(year), yearbook.lands["name"]
    entries = member_entries(yearbook, year)
    if standing["new"].any():
        fill = f"member-{palette.shade(year)}"
        words = "joined this year"
        entries.add(Entry(JOINED_PLACE, fill, palette.JOINED, f"joined-{fill}", words))
    states = standing.groupby("status")["state"].nunique()
    for status in STATUSES:
        if status.legend and status.word in states:
            name = palette.variable_name(status.word)
            words = counted(status.legend, states[status.word] if status.counted else None)
            place = STATUS_PLACES[status.word]
            entries.add(Entry(place, name, status.texture, f"mark-{name}", words))
    for code, hold in indexed(standing[standing["occupied"]]):
        owner, since = hold["state_name"], hold["from"].year
        words = f"{names[code]}: {owner}’s, occupied by Russia since {since}"
        fill = palette.variable_name(hold["status"])
        entries.add(Entry(OCCUPIED_PLACE, fill, palette.OCCUPIED, "mark-occupied", words))
    return entries


def member_entries(yearbook: Yearbook, year: int) -> set[Entry]:
    """An entry for each shade of members' land in a year, with the number of its states."""
    standing, joined = yearbook.standing(year), yearbook.lands["year"]
    shades = joined[standing.index[standing["status"] == "member"]].map(palette.shade)
    states = yearbook.members(year)["wave"].map(palette.shade).value_counts()
    latest = int(joined.max())
    return {
        Entry(
            shade,
            f"member-{shade}",
            "",
            "",
            counted(palette.shade_label(shade, latest), states.get(shade)),
        )
        for shade in shades.unique()
    }


def counted(words: str, states: int | None) -> str:
    """The words with a number of states in brackets, if there is any."""
    return f"{words} ({states})" if states else words


def render(entries: list[tuple[int, int, Entry]], year: int) -> str:
    """The legend of a year, from the entries of all years."""
    return render_template("legend.html", entries=entries, year=year)
