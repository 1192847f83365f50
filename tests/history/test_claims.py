"""Contested claims: both voices, the whole ladder, no verdict."""

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
