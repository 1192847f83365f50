"""Finding quotations, events and claims."""

import pytest

from dashboard import search
from dashboard.tables import Tables
from tests.support.pages import html, opened


def test_words_are_found_whatever_their_case_and_accents(facts: Tables) -> None:
    assert "baker-one-inch-to-the-east-1990-02" in set(search.find(facts, "ONE inch").id)
    assert set(search.find(facts, "niinisto").id) == set(search.find(facts, "Niinistö").id) != set()
    assert list(search.find(facts, "nato's").id) == list(search.find(facts, "nato’s").id)


def test_every_word_must_be_there(facts: Tables) -> None:
    both = set(search.find(facts, "Finland border").id)
    assert both == set(search.find(facts, "Finland").id) & set(search.find(facts, "border").id)


def test_events_and_claims_are_found_too(facts: Tables) -> None:
    assert set(search.find(facts, "Bucharest").kind) >= {"quotation", "event"}
    assert "encirclement" in set(search.find(facts, "encircled").id)


def test_no_words_find_everything(facts: Tables) -> None:
    entries = len(facts.quotes) + len(facts.events) + len(facts.claims)
    assert len(search.find(facts, " ")) == entries


def test_nothing_is_found_of_nonsense(facts: Tables) -> None:
    assert search.find(facts, "(*[xyzzy").empty


@pytest.mark.parametrize(
    ("filters", "column", "allowed"),
    [
        ({"sides": ["kremlin"]}, "side", {"kremlin"}),
        ({"within": ["2025-"]}, "period", {"2025-"}),
        ({"speakers": ["Mark Rutte"]}, "speaker", {"Mark Rutte"}),
        ({"grades": ["document", "press"]}, "grade", {"document", "press"}),
    ],
)
def test_filters_narrow(
    facts: Tables, filters: dict[str, list[str]], column: str, allowed: set[str]
) -> None:
    assert set(search.find(facts, "", **filters)[column]) == allowed


def test_words_and_filters_are_in_the_address() -> None:
    app = opened("pages/search.py", words="inch", side="kremlin")
    assert app.text_input(key="words").value == "inch"
    assert app.multiselect(key="side").value == ["kremlin"]
    found = html(app)
    assert 'data-found="lavrov-2025-10-28-even-by-an-inch"' in found
    assert "baker" not in found
    assert 'href="./?year=2025"' in found


def test_a_result_leads_to_its_year_or_claim(facts: Tables) -> None:
    page = search.render(search.find(facts, "promise 1990"))
    assert 'href="claims?claim=not-one-inch"' in page
