"""The quotations as HTML: a section for each period, in it a column for each side."""

import pandas as pd
from markupsafe import Markup

from dashboard.history import claims, periods
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.tables.vocabulary import SIDES


def sections(yearbook: Yearbook) -> list[dict[str, object]]:
    """The sections of all periods: `id`, `title`, `years` in words, `first`, `last`, `columns`.

    `columns` are both columns of quotations as HTML, `claims` the contested claims that concern
    the period.
    """
    tables = yearbook.tables
    last_years = periods.last_years(tables)
    return [
        {
            "id": period["id"],
            "title": period["title"],
            "years": periods.years_in_words(period),
            "first": period["from"],
            "last": last_years[period["id"]],
            "columns": columns(yearbook.quotations(period["id"])),
            "claims": claims.of_period(tables, period["id"]),
        }
        for _, period in tables.periods.iterrows()
    ]


def columns(quotations: pd.DataFrame) -> Markup:
    """Both columns of quotations, rows of quotes.csv."""
    by_side = {side: quotations[quotations["side"] == side].to_dict("records") for side in SIDES}
    return Markup(render_template("columns.html", columns=by_side))


def render(sections: list[dict[str, object]], year: int) -> str:
    """The quotations of all periods; those of other periods than the year's are hidden."""
    return render_template("quotations.html", sections=sections, year=year)
