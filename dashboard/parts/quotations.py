"""The quotations as HTML: a section for each period, in it a column for each side."""

from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from dashboard.history import claims, periods
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import Glossary, glossary
from dashboard.tables.records import Record, grouped, records
from dashboard.tables.vocabulary import SIDES


class Section(NamedTuple):
    """The quotations of a period: its id, title and years, both columns as HTML, its claims.

    `years` are in words, `claims` are the contested claims that concern the period.
    """

    id: str
    title: str
    years: str
    first: int
    last: int
    columns: Markup
    claims: list[Record]


def sections(yearbook: Yearbook) -> list[Section]:
    """The sections of all periods."""
    tables = yearbook.tables
    first_years, last_years = periods.first_years(tables), periods.last_years(tables)
    terms = glossary(tables)
    return [
        Section(
            period["id"],
            period["title"],
            periods.years_in_words(period),
            first_years[period["id"]],
            last_years[period["id"]],
            columns(yearbook.quotations(period["id"]), terms),
            claims.of_period(tables, period["id"]),
        )
        for period in records(tables.periods)
    ]


def columns(quotations: pd.DataFrame, glossary: Glossary) -> Markup:
    """Both columns of quotations, rows of Yearbook.quotations."""
    of_sides = grouped(quotations, "side")
    by_side = {side: of_sides.get(side, []) for side in SIDES}
    return Markup(render_template("columns.html", columns=by_side, glossary=glossary))


def render(sections: list[Section], year: int) -> str:
    """The quotations of the year's period, from the sections of all periods."""
    of_year = [section for section in sections if section.first <= year <= section.last]
    return render_template("quotations.html", sections=of_year, year=year, all_years=False)


def render_all_years(sections: list[Section], year: int) -> str:
    """The quotations of all periods; those of other periods than the year's are hidden."""
    return render_template("quotations.html", sections=sections, year=year, all_years=True)
