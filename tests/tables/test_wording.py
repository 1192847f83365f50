"""Whole sentences: what the form of a quotation tells about where it was cut."""

import csv
from pathlib import Path

import pandas as pd
import pytest

from dashboard.tables.wording import faults_of_form, whole_sentences

DATA = Path(__file__).parents[2] / "data"
WHOLE = [
    "The Council reaffirmed the purely defensive character of the Atlantic Alliance.",
    "NATO united around what? Around appeasement?",
    "No one was threatening anybody else. [...] It is a tragic mistake.",
    "[...] for us, it is a matter of security.",
    "“We are back in the family!”",
    "This is, in a way, an irresponsible policy [...]",
    "The people of these nations [...] They struggled for independence.",
    "[There were] five waves of NATO enlargement.",
    "If the U.S. wishes it, the door is open.",
    "‘Not one inch to the East,’ they told us in the 90s. So what?",
    "Расширение НАТО — это посягательство на нашу безопасность.",
    "Ці гарантії безпеки для нас – це можливість.",
    "1,215 kilometres face current NATO members.",
]
CUT = {
    "it is important to have guarantees.": "at the beginning",
    "нет проблем с этими государствами.": "at the beginning",
    "We agreed today that these countries will become members of NATO": "at the end",
    "Poland does not want to be in NATO against Russia,": "at the end",
    "If you...had faltered, the situation would be different.": "If you...had",
    "There is no immediate threat … But it will provoke our response.": "…",
    "We have a duty. […] We must stop the violence.": "[…]",
    "We have a duty.[...] We must stop the violence.": "duty.[...]",
    "We have a duty. [...]We must stop the violence.": "[...]We",
    "We have a duty. [...] [...] We must stop the violence.": "[...] [...]",
    "Of course it is a concern, [...] We said so.": "concern, [...]",
    "It is a mistake. and there was no reason for it.": "mistake. and",
    "It is a mistake.  There was no reason for it.": "mistake.  There",
}


@pytest.mark.parametrize("words", WHOLE)
def test_whole_sentences_and_marked_cuts_pass(words: str) -> None:
    assert list(faults_of_form(words)) == []


@pytest.mark.parametrize(("words", "near"), CUT.items())
def test_a_cut_without_its_mark_is_told_with_the_words_near_it(words: str, near: str) -> None:
    assert any(near in found for found, _ in faults_of_form(words)), words


def test_a_fault_names_file_row_and_what_is_expected() -> None:
    table = pd.DataFrame({"quote": ["It is so.", "and it is not"], "original": ["", "Да"]})
    assert [
        str(fault) for fault in whole_sentences(table, "quotes.csv", ("quote", "original"))
    ] == [
        "data/quotes.csv, row 1, column quote: found 'and it is not' at the beginning; "
        "expected a capital letter, or [...] within a sentence",
        "data/quotes.csv, row 1, column quote: found 'and it is not' at the end; "
        "expected a full stop, or [...] within a sentence",
        "data/quotes.csv, row 1, column original: found 'Да' at the end; "
        "expected a full stop, or [...] within a sentence",
    ]


def test_every_quotation_of_the_panel_passes() -> None:
    with (DATA / "quotes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    for row in rows:
        for words in filter(None, (row["quote"], row["original_quote"])):
            assert list(faults_of_form(words)) == [], row["id"]
