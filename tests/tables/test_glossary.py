"""The glossary: short meanings, a source each, no word with two meanings."""

from pathlib import Path

from dashboard.tables.schemas import Tables
from tests.support.broken import fault_lines
from tests.support.copies import copy_of_data, replace

MOST_WORDS = 26


def test_meanings_are_short(tables: Tables) -> None:
    assert len(tables.glossary) == 38
    assert tables.glossary["meaning"].str.split().str.len().max() <= MOST_WORDS


def test_a_form_of_two_terms_is_refused(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    row = replace(data, "glossary.csv", "battlegroup;battlegroups", "battlegroup;csto")
    assert fault_lines(data) == [
        "data/glossary.csv, row 15, column forms: found CSTO; "
        f"expected a form that row {row} does not have"
    ]


def test_a_form_that_is_no_word_is_refused(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    row = replace(data, "glossary.csv", "battlegroup;battlegroups", "battlegroup;")
    (fault,) = fault_lines(data)
    assert fault.startswith(f"data/glossary.csv, row {row}, column forms: found 'battlegroup;'")
