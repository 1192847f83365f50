"""Contested claims: which concern a period, and the ladder of evidence of each."""

from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import RUNGS


def of_period(tables: Tables, period: str) -> list[dict]:
    """The claims that concern a period: rows of `claims`."""
    concerned = tables.claims["periods"].str.split(";").map(lambda periods: period in periods)
    return tables.claims[concerned].to_dict("records")


def ladder(tables: Tables, claim: str) -> dict[str, list[dict]]:
    """The steps of a claim, oldest first, by their kind in the order of the ladder."""
    steps = tables.steps[tables.steps["claim"] == claim].sort_values("date", kind="stable")
    return {
        kind: steps[steps["kind"] == kind].to_dict("records")
        for kind in RUNGS
        if (steps["kind"] == kind).any()
    }
