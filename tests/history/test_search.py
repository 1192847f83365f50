"""Finding quotations, events and claims."""

import pytest

from dashboard.history import search
from dashboard.tables.schemas import Tables


def test_words_are_found_whatever_their_case_and_accents(tables: Tables) -> None:
    assert "baker-one-inch-to-the-east-1990-02" in set(search.find(tables, "ONE inch").id)
    assert (
        set(search.find(tables, "niinisto").id) == set(search.find(tables, "Niinistö").id) != set()
    )
    assert list(search.find(tables, "nato's").id) == list(search.find(tables, "nato’s").id)


def test_every_word_must_be_there(tables: Tables) -> None:
    both = set(search.find(tables, "Finland border").id)
    assert both == set(search.find(tables, "Finland").id) & set(search.find(tables, "border").id)


def test_events_and_claims_are_found_too(tables: Tables) -> None:
    assert set(search.find(tables, "Bucharest").kind) >= {"quotation", "event"}
    assert "encirclement" in set(search.find(tables, "encircled").id)


def test_no_words_find_everything(tables: Tables) -> None:
    entries = len(tables.quotes) + len(tables.events) + len(tables.claims)
    assert len(search.find(tables, " ")) == entries


def test_nothing_is_found_of_nonsense(tables: Tables) -> None:
    assert search.find(tables, "(*[xyzzy").empty


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
    tables: Tables, filters: dict[str, list[str]], column: str, allowed: set[str]
) -> None:
    assert set(search.find(tables, "", **filters)[column]) == allowed
