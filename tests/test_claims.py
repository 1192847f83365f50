"""Contested claims: both voices, the whole ladder, no verdict; and the page that shows them."""

import pytest
from dashboard.schemas import STEP_KINDS

from dashboard import claims, tables
from dashboard.tables import Tables
from tests.support.pages import html, opened

CLAIMS = list(tables.load().claims["id"])
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


def test_the_contested_claims_are_there() -> None:
    assert set(CLAIMS) >= ASKED_FOR


@pytest.mark.parametrize("claim", CLAIMS)
def test_both_sides_speak_and_both_readings_have_evidence(facts: Tables, claim: str) -> None:
    voices = facts.voices[facts.voices["claim"] == claim]
    sides = voices["side"].value_counts()
    assert sides["kremlin"] == sides["western"]
    supports = facts.steps.loc[facts.steps["claim"] == claim, "supports"].value_counts()
    assert min(supports["for"], supports["against"]) * 2 >= max(
        supports["for"], supports["against"]
    )
    assert len(facts.scholars[facts.scholars["claim"] == claim]) >= 2


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_ladder_goes_from_legal_text_to_scholarship_each_rung_by_date(
    facts: Tables, claim: str
) -> None:
    ladder = claims.ladder(facts, claim)
    assert list(ladder) == [kind for kind in STEP_KINDS if kind in ladder]
    assert len(ladder) >= 3
    for steps in ladder.values():
        assert [step["date"] for step in steps] == sorted(step["date"] for step in steps)


def test_quotations_of_the_ladder_are_short(facts: Tables) -> None:
    words = facts.steps["quote"].str.split().str.len()
    assert words.max() <= MOST_WORDS


def test_what_is_not_english_has_a_translation(facts: Tables) -> None:
    foreign = facts.steps["language"] != "en"
    assert (facts.steps["gloss"] != "").equals(foreign)


def test_the_kinds_are_told_apart_by_sign_and_word() -> None:
    assert set(claims.SIGNS) == set(STEP_KINDS)
    assert len(set(claims.SIGNS.values())) == len(STEP_KINDS)


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_page_shows_a_claim_with_all_its_evidence(facts: Tables, claim: str) -> None:
    page = html(opened("pages/claims.py", claim=claim))
    assert f'data-claim="{claim}"' in page
    steps = facts.steps[facts.steps["claim"] == claim]
    assert page.count("data-supports=") == len(steps)
    for kind in set(steps["kind"]):
        assert f'data-kind="{kind}"' in page
        assert claims.SIGNS[kind] in page


def test_an_unknown_claim_opens_the_first() -> None:
    assert f'data-claim="{CLAIMS[0]}"' in html(opened("pages/claims.py", claim="<script>"))


def test_periods_lead_to_their_claims(facts: Tables) -> None:
    for claim in facts.claims.itertuples():
        for period in claim.periods.split(";"):
            assert claim.id in {one["id"] for one in claims.of_period(facts, period)}
