"""What is said of land that cannot be drawn."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import notes
from tests.support.changed import days


@pytest.mark.parametrize(
    ("territory", "year", "words"),
    [
        ("EST", 1949, "Annexed by the Soviet Union in 1940; most Western states never recognised"),
        ("DEU-W", 1956, "The Saar, drawn here within West Germany"),
        ("DEU-WB", 1989, "Under American, British and French authority"),
        ("ITA", 1953, "Free Territory of Trieste"),
        ("DZA", 1961, "Article 6"),
        ("ESP", 1990, "outside the integrated military structure"),
        ("UKR-CRI", 2026, "68/262"),
    ],
)
def test_what_the_map_cannot_show_is_noted(
    yearbook: Yearbook, territory: str, year: int, words: str
) -> None:
    runs = yearbook.notes(territory)
    assert any(words in text for first, last, text in runs if first <= year <= last)


@pytest.mark.parametrize(("territory", "year"), [("EST", 1991), ("DEU-W", 1957), ("DZA", 1962)])
def test_a_note_ends(yearbook: Yearbook, territory: str, year: int) -> None:
    assert not any(first <= year <= last for first, last, _ in yearbook.notes(territory))


def told(yearbook: Yearbook, *rows: tuple[str, str, str, str]) -> dict[str, list]:
    """The notes of a table: territories, first day, last day, text."""
    codes, first, last, texts = zip(*rows, strict=True)
    table = pd.DataFrame({"territories": codes, "from": days(*first), "to": days(*last)})
    return notes.notes(replace(yearbook.tables, notes=table.assign(text=texts)))


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("1950-12-31", "1951-12-30", (1950, 1950)),
        ("1951-01-01", "1951-12-31", (1951, 1951)),
        ("1940-01-01", "1949-12-31", (1949, 1949)),
        ("1940-01-01", "", (1949, 2026)),
        ("2026-02-24", "", (2026, 2026)),
    ],
)
def test_a_note_belongs_to_the_years_at_whose_end_it_holds(
    yearbook: Yearbook, first: str, last: str, years: tuple[int, int]
) -> None:
    assert told(yearbook, ("POL", first, last, "text")) == {"POL": [(*years, "text")]}


@pytest.mark.parametrize(
    ("first", "last"),
    [("1950-01-01", "1950-12-30"), ("2026-02-25", ""), ("1940-01-01", "1948-12-31")],
)
def test_a_note_that_holds_at_no_end_of_a_year_is_not_told(
    yearbook: Yearbook, first: str, last: str
) -> None:
    assert told(yearbook, ("POL", first, last, "text")) == {}


def test_a_note_is_of_each_of_its_territories_and_the_older_comes_first(
    yearbook: Yearbook,
) -> None:
    younger, older = ("EST;LVA", "1990-01-01", "", "younger"), ("LVA", "1950-01-01", "", "older")
    assert told(yearbook, younger, older) == {
        "LVA": [(1950, 2026, "older"), (1990, 2026, "younger")],
        "EST": [(1990, 2026, "younger")],
    }
