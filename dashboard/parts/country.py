"""A country's card as HTML: its path, its dates, its border with Moscow's state, what names it."""

from dashboard import palette
from dashboard.history import countries
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.proximity import STATES
from dashboard.tables.status import LABELS, TEXTURES


def render(yearbook: Yearbook, code: str) -> str:
    """The card of a country."""
    return render_template(
        "country.html",
        code=code,
        name=countries.names(yearbook)[code],
        first=yearbook.years[0],
        paths=paths(yearbook, code),
        labels=LABELS,
        textures=TEXTURES,
        dates=countries.dates(yearbook, code).to_dict("records"),
        borders=countries.border_with_moscow(yearbook, code).to_dict("records"),
        states=STATES,
        notes=countries.notes(yearbook, code).to_dict("records"),
        quotations=countries.quotations(yearbook, code).to_dict("records"),
    )


def paths(yearbook: Yearbook, code: str) -> dict[str, list[dict[str, object]]]:
    """What each land of a country was, by the land's name, as runs of years.

    A run has `first`, `last`, `status`, `fill` (a CSS variable of the palette) and `state_name`.
    """
    return {
        yearbook.lands.at[land, "name"]: [
            {
                "first": first,
                "last": last,
                "status": status,
                "fill": palette.variable_name(
                    palette.land_class(status, yearbook.lands.at[land, "year"])
                ),
                "state_name": state_name,
            }
            for first, last, (status, state_name) in countries.path(yearbook, land)
        ]
        for land in countries.lands_of(yearbook, code)
    }
