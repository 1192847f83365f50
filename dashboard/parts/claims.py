"""Contested claims as HTML: both sides' own words, the ladder of evidence, no verdict."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

import pandas as pd
from markupsafe import Markup

from dashboard.history.claims import ladder
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import glossary
from dashboard.tables.records import Record, grouped, records
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import FINDINGS, KINDS, RUNGS, SIDES, SUPPORTS


def evidence(tables: Tables, claim: Record, country: str | None = None) -> Markup:
    """All there is on a claim: what is agreed, both voices, the ladder, scholars.

    Links to years keep the country that was looked at.
    """

    def by(table: pd.DataFrame, column: str, order: dict[str, str]) -> dict[str, list[Record]]:
        entries = grouped(table[table["claim"] == claim["id"]], column)
        return {value: entries.get(value, []) for value in order}

    html = render_template(
        "claim.html",
        glossary=glossary(tables),
        claim=claim,
        country=country,
        counts=counts(tables, claim["id"]),
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


def counts(tables: Tables, claim: str) -> dict[str, dict[str, int]]:
    """How many steps of a claim stand on each rung, by who cites them."""
    steps = tables.steps[tables.steps["claim"] == claim]
    found = Counter(zip(steps["kind"], steps["supports"], strict=True))
    return {
        kind: {cited: found[kind, cited] for cited in SUPPORTS}
        for kind in RUNGS
        if kind in set(steps["kind"])
    }


def render(
    tables: Tables, chosen: str | None, kept: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The page of a claim, or else the first, with a list of all; links keep year and country."""
    claims = records(tables.claims)
    claim = next((claim for claim in claims if claim["id"] == chosen), claims[0])
    return render_template(
        "claims.html",
        claims=claims,
        claim=claim,
        kept=kept,
        evidence=evidence(tables, claim, kept.get("country")),
    )
