"""Dates in words, no more of them than is known."""

import pandas as pd
import pytest

from dashboard.words import date_in_words, day_in_words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2004", "2004"),
        ("2004-03", "March 2004"),
        ("2004-03-29", "29 March 2004"),
        ("1949-04-04", "4 April 1949"),
        ("1999-12-31", "31 December 1999"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(date: str, words: str) -> None:
    assert date_in_words(date) == words


def test_a_day_has_no_naught_before_it() -> None:
    assert day_in_words(pd.Timestamp("1949-04-04")) == "4 April 1949"
