"""How far east, as HTML: charts of land border and distance, with what either side says of them."""

from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from dashboard.history import borders, proximity
from dashboard.history.runs import runs
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import Glossary, glossary
from dashboard.tables.records import Record, grouped, indexed, records
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import MEASURES, SIDES

CITIES = {"Moscow": "Moscow", "St Petersburg": "St Petersburg (Leningrad to 1991)"}
FINLAND_JOINED = 2023
STATES = {"SUN": "the Soviet Union", "RUS": "Russia"}


class Bar(NamedTuple):
    """A run of years of one value: its height in percent of the highest, and what it says."""

    first: int
    last: int
    height: float
    line: str


class Chart(NamedTuple):
    """A chart of one measure of vocabulary.MEASURES."""

    measure: str
    title: str
    bars: list[Bar]

    def line(self, year: int) -> str:
        """What the chart says of a year."""
        return next(bar.line for bar in self.bars if bar.first <= year <= bar.last)


@dataclass(frozen=True)
class Section:
    """All that the section shows in any year.

    `doubling` is the land border, in kilometres, before and after the accession that both sides
    said more than doubled it; `readings` are what each side says a measure shows, rows of
    quotes.csv by measure and side; `sources` are rows of borders.csv.
    """

    charts: list[Chart]
    first: int
    span: int
    doubling: tuple[float, float]
    readings: dict[str, dict[str, list[Record]]]
    sources: list[Record]
    glossary: Glossary


def section(yearbook: Yearbook) -> Section:
    """All that the section shows in any year."""
    tables, years = yearbook.tables, yearbook.years
    return Section(
        charts(yearbook),
        years[0],
        len(years),
        doubling(yearbook),
        {measure: readings(tables, measure) for measure in MEASURES},
        records(tables.borders.drop_duplicates("source_url")),
        glossary(tables),
    )


def doubling(yearbook: Yearbook) -> tuple[float, float]:
    """The land border in kilometres at the end of the year before Finland joined, and of that."""
    km = borders.of_members(yearbook)["km"]
    return km[FINLAND_JOINED - 1], km[FINLAND_JOINED]


def charts(yearbook: Yearbook) -> list[Chart]:
    """The charts: of the land border, and of the nearest land to each city."""
    border = borders.of_members(yearbook)
    near = proximity.nearest(yearbook)
    return [
        Chart(
            "border",
            MEASURES["border"],
            bars(border["km"], border_lines(yearbook.tables, border)),
        ),
        *(
            Chart(
                "distance",
                f"From {name}",
                distance_bars(yearbook, near.loc[[city]].droplevel("city")),
            )
            for city, name in CITIES.items()
        ),
    ]


def distance_bars(yearbook: Yearbook, near: pd.DataFrame) -> list[Bar]:
    """The bars of a city, whose nearest land is indexed by year."""
    return bars(near["km"], distance_lines(yearbook, near))


def bars(values: pd.Series, lines: dict[int, str]) -> list[Bar]:
    """The runs of one value of a measure, indexed by year, and what is said of each year."""
    most = values.max()
    return [
        Bar(first, last, 100 * value / most, line)
        for first, last, (value, line) in runs(
            (year, (values[year], lines[year])) for year in values.index
        )
    ]


def border_lines(tables: Tables, border: pd.DataFrame) -> dict[int, str]:
    """What is said of the land border in each year."""
    names = dict(zip(tables.borders["state"], tables.borders["name"], strict=True))
    return {
        year: (
            f"{kilometres(row['km'])}, {row['share']:.1%} of the land border of {STATES[row['of']]}"
            f" ({other_lengths(row)}): {', '.join(names[state] for state in row['neighbours'])}"
        )
        for year, row in indexed(border)
    }


def other_lengths(row: Record) -> str:
    """The range that other published lengths give."""
    return f"other lengths: {row['low']:,.0f} to {row['high']:,.0f} km"


def distance_lines(yearbook: Yearbook, near: pd.DataFrame) -> dict[int, str]:
    """What is said of the nearest land in each year."""
    names = yearbook.lands["name"]
    return {
        year: f"{kilometres(row['km'])} to {row['unit']}, {names[row['territory']]}"
        for year, row in indexed(near)
    }


def kilometres(value: float) -> str:
    """A length in words."""
    return f"{value:,.0f} km"


def readings(tables: Tables, measure: str) -> dict[str, list[Record]]:
    """What each side says a measure shows: rows of quotes.csv by side."""
    chosen = tables.readings.loc[tables.readings["measure"] == measure, "quote"]
    quotations = grouped(tables.quotes[tables.quotes["id"].isin(chosen)], "side")
    return {side: quotations.get(side, []) for side in SIDES}


def render(section: Section, year: int) -> str:
    """The section in a year."""
    return _render(section, year, all_years=False)


def render_all_years(section: Section, year: int) -> str:
    """The section in all years; what it says of other years than this is hidden."""
    return _render(section, year, all_years=True)


def _render(section: Section, year: int, *, all_years: bool) -> str:
    values = vars(section) | {"titles": MEASURES, "year": year, "all_years": all_years}
    return render_template("proximity.html", **values)
