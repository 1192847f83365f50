"""The page of contested claims."""

import pytest

from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import RUNGS
from tests.support.claims import CLAIMS
from tests.support.pages import html, opened


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_page_shows_a_claim_with_all_its_evidence(tables: Tables, claim: str) -> None:
    page = html(opened("pages/claims.py", claim=claim))
    assert f'data-claim="{claim}"' in page
    steps = tables.steps[tables.steps["claim"] == claim]
    assert page.count("<li data-supports=") == len(steps)
    for kind in set(steps["kind"]):
        assert f'<section class="rung" data-kind="{kind}">' in page
        assert RUNGS[kind] in page


def test_an_unknown_claim_opens_the_first() -> None:
    assert f'data-claim="{CLAIMS[0]}"' in html(opened("pages/claims.py", claim="<script>"))
