"""What the browser knows of each territory and each line of the map: runs of years."""

import pandas as pd
import shapely

from dashboard import palette
from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.tables.records import Record, cells, grouped, indexed, records
from dashboard.tables.status import STANDINGS
from dashboard.words import day_in_words


def chronicle(yearbook: Yearbook) -> dict[str, dict[str, object]]:
    """What the browser tells of each territory, by its code.

    `name`; `spans`, as in `spans`; `notes`, as runs of years with a text; for members' territory
    also `year`, `shade`, `accession` (a sentence), and for the main land of a state that joined
    `label` (its name then) and `place` (where on the map to write it).
    """
    lands = yearbook.lands
    standings = grouped(yearbook.standings.reset_index(), "territory")
    entries: dict[str, dict[str, object]] = {
        code: {
            "name": name,
            "spans": spans(standings[code], name),
            "notes": yearbook.notes(code),
        }
        for code, name in cells(lands["name"])
    }
    accessions = yearbook.tables.accessions.set_index("state")["accession_date"]
    for code, land in indexed(members(yearbook)):
        day, state = land["accession_date"], land["state"]
        ordinal = yearbook.ordinals[state] if day == accessions[state] else None
        entries[code] |= {
            "year": day.year,
            "shade": palette.shade(day.year),
            "accession": accession_sentence(yearbook.state_name(state, day), day, ordinal),
        }
    for code, (label, place) in labels(yearbook).items():
        entries[code] |= {"label": label, "place": place}
    return entries


def members(yearbook: Yearbook) -> pd.DataFrame:
    """The lands that came to the alliance at some time."""
    return yearbook.lands[yearbook.lands["year"].notna()]


def spans(standings: list[Record], name: str) -> list[list[object]]:
    """The runs of years of one territory in which nothing changed, from its standings by year.

    Each is [first year, status, name of the state if it is another than the territory's, 1 if
    occupied, what else its state was].
    """
    states = runs(
        (
            row["year"],
            (
                row["status"],
                "" if row["state_name"] == name else row["state_name"],
                int(row["occupied"]),
                " · ".join(STANDINGS[word].name for word in row["also"]),
            ),
        )
        for row in standings
    )
    return [[first, *state] for first, _, state in states]


def accession_sentence(state_name: str, day: pd.Timestamp, ordinal: str | None) -> str:
    """How and when a territory came to the alliance; `ordinal` only if its state joined then."""
    date = day_in_words(day)
    if ordinal is None:
        return f"In NATO as part of {state_name} since {date}"
    return f"Joined on {date}: {ordinal}"


def labels(yearbook: Yearbook) -> dict[str, tuple[str, list[float]]]:
    """The name to write on the main land of each member in the year it joined, and where."""
    accessions = yearbook.tables.accessions.set_index("state")["accession_date"]
    main: dict[tuple[str, int], tuple[str, Record]] = {}
    for code, land in indexed(members(yearbook)):
        key = land["state"], land["year"]
        if key not in main or size(code, land) > size(*main[key]):
            main[key] = code, land
    return {
        code: (
            yearbook.state_name(state, land["accession_date"])
            if land["accession_date"] == accessions[state]
            else land["name"],
            label_place(land["geometry"]),
        )
        for (state, _), (code, land) in sorted(main.items())
    }


def size(code: str, land: Record) -> tuple[bool, float]:
    """What makes land the main one of its state: to bear the state's code, then its area."""
    return code == land["state"], land["geometry"].area


def label_place(geometry: shapely.Geometry) -> list[float]:
    """The middle of the widest room for a name: x and y in the CRS of the shapes."""
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    centre = shapely.maximum_inscribed_circle(largest).coords[0]
    return [round(centre[0], 1), round(centre[1], 1)]


def line_runs(yearbook: Yearbook) -> dict[str, list[tuple[int, str, int]]]:
    """What each line of the map is, by its name, as runs of years.

    Each is (first year, kind as in lines.kinds, shade of an outlined member beside it or 0).
    """
    joined = dict(cells(yearbook.lands["year"].dropna()))
    outlined = {
        code: palette.shade(year)
        for code, year in joined.items()
        if f"member_{palette.shade(year)}" in palette.OUTLINED
    }

    def edge(year: int, *codes: str) -> int:
        return min((outlined[c] for c in codes if c in outlined and joined[c] <= year), default=0)

    years: dict[str, list[tuple[int, tuple[str, int]]]] = {}
    for row in records(yearbook.line_kinds.reset_index()):
        look = row["kind"], edge(row["year"], row["a"], row["b"])
        years.setdefault(row["line"], []).append((row["year"], look))
    return {
        line: [(first, kind, shade) for first, _, (kind, shade) in runs(of_line)]
        for line, of_line in years.items()
    }
