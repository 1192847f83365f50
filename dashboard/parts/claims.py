"""Contested claims as HTML: both sides' own words, the ladder of evidence, no verdict."""

import pandas as pd
from markupsafe import Markup

from dashboard.history.claims import ladder
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import glossary
from dashboard.tables.records import Record, grouped, records
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import FINDINGS, KINDS, RUNGS, SIDES, SUPPORTS


def evidence(tables: Tables, claim: Record) -> Markup:
    """All there is on a claim: both voices, the ladder, what is disputed, scholars."""

    def by(table: pd.DataFrame, column: str, order: dict[str, str]) -> dict[str, list[Record]]:
        entries = grouped(table[table["claim"] == claim["id"]], column)
        return {value: entries.get(value, []) for value in order}

    html = render_template(
        "claim.html",
        glossary=glossary(tables),
        claim=claim,
        voices=by(tables.voices, "side", SIDES),
        ladder=ladder(tables, claim["id"]),
        scholars=by(tables.scholars, "view", FINDINGS),
        signs=RUNGS,
        kinds=KINDS,
        supports=SUPPORTS,
        findings=FINDINGS,
        periods={period["id"]: period["title"] for period in records(tables.periods)},
    )
    return Markup(html)


def render(tables: Tables, chosen: str | None) -> str:
    """The page of a claim, or else the first, with a list of all."""
    claims = records(tables.claims)
    claim = next((claim for claim in claims if claim["id"] == chosen), claims[0])
    return render_template(
        "claims.html", claims=claims, claim=claim, evidence=evidence(tables, claim)
    )
