"""Contested claims: both voices, the whole ladder, no verdict."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.history import claims
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import RUNGS
from tests.support.claims import CLAIMS

ASKED_FOR = {
    "not-one-inch",
    "defensive-alliance",
    "russia-accepted",
    "encirclement",
    "free-choice",
    "cause-of-war",
    "irreversible-or-off-the-table",
}
MOST_WORDS = 40
STEP_KINDS = (
    "legal text",
    "political commitment",
    "spoken assurance",
    "record of the time",
    "later claim",
    "scholarship",
)


def test_the_contested_claims_are_there() -> None:
    assert set(CLAIMS) >= ASKED_FOR


@pytest.mark.parametrize("claim", CLAIMS)
def test_both_sides_speak_and_both_readings_have_evidence(tables: Tables, claim: str) -> None:
    voices = tables.voices[tables.voices["claim"] == claim]
    sides = voices["side"].value_counts()
    assert sides["kremlin"] == sides["western"]
    supports = tables.steps.loc[tables.steps["claim"] == claim, "supports"].value_counts()
    assert min(supports["for"], supports["against"]) * 2 >= max(
        supports["for"], supports["against"]
    )
    assert len(tables.scholars[tables.scholars["claim"] == claim]) >= 2


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_ladder_goes_from_legal_text_to_scholarship_each_rung_by_date(
    tables: Tables, claim: str
) -> None:
    ladder = claims.ladder(tables, claim)
    assert list(ladder) == [kind for kind in STEP_KINDS if kind in ladder]
    assert len(ladder) >= 3
    for steps in ladder.values():
        assert [step["date"] for step in steps] == sorted(step["date"] for step in steps)


def test_quotations_of_the_ladder_are_short(tables: Tables) -> None:
    words = tables.steps["quote"].str.split().str.len()
    assert words.max() <= MOST_WORDS


def test_what_is_not_english_has_a_translation(tables: Tables) -> None:
    foreign = tables.steps["language"] != "en"
    assert (tables.steps["gloss"] != "").equals(foreign)


def test_the_kinds_are_told_apart_by_sign_and_word() -> None:
    assert tuple(RUNGS) == STEP_KINDS
    assert len(set(RUNGS.values())) == len(STEP_KINDS)


def test_periods_lead_to_their_claims(tables: Tables) -> None:
    for claim in tables.claims.itertuples():
        for period in claim.periods.split(";"):
            assert claim.id in {one["id"] for one in claims.of_period(tables, period)}


def test_a_period_has_no_claims_of_others(tables: Tables) -> None:
    periods = ["1949-1954;1999-2003", "2025-", "1955-1989"]
    of_few = replace(tables, claims=pd.DataFrame({"id": ["a", "b", "c"], "periods": periods}))
    assert [claim["id"] for claim in claims.of_period(of_few, "1999-2003")] == ["a"]
    assert claims.of_period(of_few, "2025-") == [{"id": "b", "periods": "2025-"}]
    assert claims.of_period(of_few, "1999") == []


def test_steps_of_a_day_keep_the_order_of_the_file(tables: Tables) -> None:
    rows = [
        ("one", "scholarship", "1999", "late"),
        ("one", "legal text", "1990-02", "third"),
        ("other", "legal text", "1980", "of another"),
        ("one", "legal text", "1990", "first"),
        ("one", "legal text", "1990-02", "fourth"),
        ("one", "legal text", "1990-01", "second"),
    ]
    steps = pd.DataFrame(rows, columns=["claim", "kind", "date", "who"])
    ladder = claims.ladder(replace(tables, steps=steps), "one")
    assert {kind: [step["who"] for step in rung] for kind, rung in ladder.items()} == {
        "legal text": ["first", "second", "third", "fourth"],
        "scholarship": ["late"],
    }
    assert list(ladder) == ["legal text", "scholarship"]
