"""Contested claims: which concern a period, and the ladder of evidence of each."""

from dashboard.tables.records import Record, grouped, records
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import RUNGS


def of_period(tables: Tables, period: str) -> list[Record]:
    """The claims that concern a period: rows of `claims`."""
    return [claim for claim in records(tables.claims) if period in claim["periods"].split(";")]


def ladder(tables: Tables, claim: str) -> dict[str, list[Record]]:
    """The steps of a claim, oldest first, by their kind in the order of the ladder."""
    steps = tables.steps[tables.steps["claim"] == claim].sort_values("date", kind="stable")
    of_kinds = grouped(steps, "kind")
    return {kind: of_kinds[kind] for kind in RUNGS if kind in of_kinds}
