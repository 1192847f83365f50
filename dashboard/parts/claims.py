"""Contested claims as HTML: both sides' own words, the ladder of evidence, no verdict."""

import pandas as pd
from markupsafe import Markup

from dashboard.history.claims import ladder
from dashboard.parts.markup import TEMPLATES
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import FINDINGS, RUNGS, SIDES, SUPPORTS


def evidence(tables: Tables, claim: str) -> Markup:
    """All there is on a claim as HTML: both voices, the ladder, what is disputed, scholars."""

    def grouped(table: pd.DataFrame, column: str, order: dict) -> dict[str, list[dict]]:
        own = table[table["claim"] == claim]
        return {key: own[own[column] == key].to_dict("records") for key in order}

    html = TEMPLATES.get_template("claim.html").render(
        claim=tables.claims.set_index("id").loc[claim].to_dict(),
        voices=grouped(tables.voices, "side", SIDES),
        ladder=ladder(tables, claim),
        scholars=grouped(tables.scholars, "view", FINDINGS),
        signs=RUNGS,
        supports=SUPPORTS,
        findings=FINDINGS,
        periods=tables.periods.set_index("id")["title"].to_dict(),
    )
    return Markup(html)


def render(tables: Tables, chosen: str) -> str:
    """The page of a claim, with a list of all."""
    return TEMPLATES.get_template("claims.html").render(
        claims=tables.claims.to_dict("records"),
        claim=tables.claims.set_index("id", drop=False).loc[chosen].to_dict(),
        evidence=evidence(tables, chosen),
    )
