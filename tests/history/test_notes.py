"""What is said of land that cannot be drawn."""

import pytest

from dashboard import Yearbook


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
    notes = yearbook.notes(territory)
    assert any(words in text for first, last, text in notes if first <= year <= last)


@pytest.mark.parametrize(("territory", "year"), [("EST", 1991), ("DEU-W", 1957), ("DZA", 1962)])
def test_a_note_ends(yearbook: Yearbook, territory: str, year: int) -> None:
    assert not any(first <= year <= last for first, last, _ in yearbook.notes(territory))
