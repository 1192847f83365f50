"""Every word that stands for something else is in the data, and says to a reader what it means."""

import pytest

from dashboard.tables import vocabulary
from dashboard.tables.schemas import Tables

# Which words each column of a table takes.
WORDS = {
    ("quotes", "side"): vocabulary.SIDES,
    ("quotes", "attested"): vocabulary.GRADES,
    ("quotes", "original_language"): vocabulary.LANGUAGES,
    ("readings", "measure"): vocabulary.MEASURES,
    ("readings", "side"): vocabulary.SIDES,
    ("events", "kind"): vocabulary.EVENT_KINDS,
    ("sovereignty", "kind"): vocabulary.HOLDS,
    ("steps", "kind"): vocabulary.RUNGS,
    ("steps", "supports"): vocabulary.SUPPORTS,
    ("scholars", "view"): vocabulary.FINDINGS,
    ("voices", "side"): vocabulary.SIDES,
}
NAMED = {
    name: words
    for name, words in vars(vocabulary).items()
    if type(words) is dict and name.isupper()
}


@pytest.mark.parametrize(("table", "column"), WORDS)
def test_the_data_holds_no_other_words(tables: Tables, table: str, column: str) -> None:
    assert set(getattr(tables, table)[column]) <= set(WORDS[table, column])


@pytest.mark.parametrize(
    ("table", "column"), [("quotes", "side"), ("readings", "measure"), ("steps", "kind")]
)
def test_the_data_holds_each_of_the_words(tables: Tables, table: str, column: str) -> None:
    assert set(getattr(tables, table)[column]) == set(WORDS[table, column])


@pytest.mark.parametrize("name", NAMED)
def test_every_word_is_called_something_and_no_two_the_same(name: str) -> None:
    called = list(NAMED[name].values())
    assert all(called)
    assert len(set(called)) == len(called)


def test_the_kremlin_stands_before_the_west() -> None:
    assert vocabulary.SIDES == {"kremlin": "Kremlin", "western": "West"}


def test_grades_go_from_the_best_attested_to_the_least() -> None:
    assert list(vocabulary.GRADES) == ["document", "press", "copy", "seed"]


def test_what_is_contested_is_a_way_to_hold_land() -> None:
    assert vocabulary.CONTESTED == ("occupied", "disputed")
    assert set(vocabulary.CONTESTED) < set(vocabulary.HOLDS)
