"""A country's card as HTML: its path, its dates, its border with Moscow's state, what names it."""

from dashboard import palette
from dashboard.history import borders, countries
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.proximity import STATES
from dashboard.parts.terms import glossary
from dashboard.tables.records import indexed, records
from dashboard.tables.status import LABELS, TEXTURES

# Years of a path that are wide enough to be touched on a phone; the dates lead to all others.
LINKED = 9


def render(yearbook: Yearbook, code: str) -> str:
    """The card of a country."""
    return render_template(
        "country.html",
        glossary=glossary(yearbook.tables),
        code=code,
        name=countries.names(yearbook)[code],
        first=yearbook.years[0],
        paths=paths(yearbook, code),
        linked=LINKED,
        labels=LABELS,
        textures=TEXTURES,
        dates=records(countries.dates(yearbook, code)),
        borders=records(borders.of_country(yearbook, code)),
        states=STATES,
        notes=records(countries.notes(yearbook, code)),
        quotations=records(countries.quotations(yearbook, code)),
    )


def paths(yearbook: Yearbook, code: str) -> dict[str, list[dict[str, object]]]:
    """What each land of a country was, by the land's name, as runs of years.

    A run has `first`, `last`, `status`, `fill` (a CSS variable of the palette) and `state_name`.
    """
    codes = countries.lands_of(yearbook, code)
    lands = indexed(yearbook.lands.loc[codes])
    return {land["name"]: runs_of(yearbook, code, land["year"]) for code, land in lands}


def runs_of(yearbook: Yearbook, land: str, joined: int) -> list[dict[str, object]]:
    """What a territory was, which joined the alliance in a year or never (NA)."""
    return [
        {
            "first": first,
            "last": last,
            "status": status,
            "fill": palette.variable_name(palette.land_class(status, joined)),
            "state_name": state_name,
        }
        for first, last, (status, state_name) in countries.path(yearbook, land)
    ]
