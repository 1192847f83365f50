"""Contested claims: each in both sides' own words, with the ladder of evidence; no verdict."""

import pandas as pd
from markupsafe import Markup

from dashboard.markup import SIDES, TEMPLATES
from dashboard.schemas import STEP_KINDS
from dashboard.tables import Tables

# The sign of each rung of the ladder, beside its word.
SIGNS = {
    "legal text": "§",
    "political commitment": "✍",
    "spoken assurance": "“”",
    "record of the time": "▤",
    "later claim": "↺",
    "scholarship": "✎",
}
SUPPORTS = {
    "for": "taken to support the claim",
    "against": "taken to speak against it",
    "both": "cited by both",
    "neither": "cited by neither as proof",
}
VIEWS = {
    "supports": "Find support for the claim",
    "disputes": "Dispute it",
    "mixed": "Find something in both",
}


def of_period(tables: Tables, period: str) -> list[dict]:
    """The claims that concern a period: rows of `claims`."""
    concerned = tables.claims["periods"].str.split(";").map(lambda periods: period in periods)
    return tables.claims[concerned].to_dict("records")


def ladder(tables: Tables, claim: str) -> dict[str, list[dict]]:
    """The steps of a claim, oldest first, by their kind in the order of the ladder."""
    steps = tables.steps[tables.steps["claim"] == claim].sort_values("date", kind="stable")
    return {
        kind: steps[steps["kind"] == kind].to_dict("records")
        for kind in STEP_KINDS
        if (steps["kind"] == kind).any()
    }


def evidence(tables: Tables, claim: str) -> Markup:
    """All there is on a claim as HTML: both voices, the ladder, what is disputed, scholars."""

    def grouped(table: pd.DataFrame, column: str, order: dict) -> dict[str, list[dict]]:
        own = table[table["claim"] == claim]
        return {key: own[own[column] == key].to_dict("records") for key in order}

    html = TEMPLATES.get_template("claim.html").render(
        claim=tables.claims.set_index("id").loc[claim].to_dict(),
        voices=grouped(tables.voices, "side", SIDES),
        ladder=ladder(tables, claim),
        scholars=grouped(tables.scholars, "view", VIEWS),
        signs=SIGNS,
        supports=SUPPORTS,
        views=VIEWS,
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
