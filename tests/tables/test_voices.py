"""Neither side has more than its share, and no speaker: at the edge of each share."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.tables.balance import (
    as_much_of_either_side,
    in_their_periods,
    nobody_too_often,
)
from dashboard.tables.schemas import Tables


def told(tables: Tables, *quotes: tuple[str, str, str, int]) -> list[str]:
    """What is said of quotations: their date, side, speaker and how many letters they have."""
    dates, sides, speakers, lengths = zip(*quotes, strict=True)
    frame = pd.DataFrame({"date": dates, "side": sides, "speaker": speakers})
    frame["quote"] = ["x" * length for length in lengths]
    periods = pd.DataFrame({"id": ["1949-1989", "1990-"], "from": [1949, 1990]})
    panel = in_their_periods(replace(tables, quotes=frame, periods=periods))
    faults = [*as_much_of_either_side(panel, list(periods["id"])), *nobody_too_often(panel)]
    return [str(fault) for fault in faults]


def voices(
    year: int, kremlin: int = 3, western: int = 3, letters: tuple[int, int] = (100, 100)
) -> list[tuple[str, str, str, int]]:
    """As many quotations of either side in a year, each by another speaker."""
    numbers = {"kremlin": (kremlin, letters[0]), "western": (western, letters[1])}
    return [
        (f"{year}-05-{speaker + 1:02}", side, f"{side} {speaker}", length)
        for side, (number, length) in numbers.items()
        for speaker in range(number)
    ]


BOTH = voices(1949) + voices(1990)


def test_as_many_of_either_side_are_balanced(tables: Tables) -> None:
    assert told(tables, *BOTH) == []


def test_one_quotation_more_is_told_with_its_period(tables: Tables) -> None:
    assert told(tables, *voices(1949), *voices(1990, kremlin=4)) == [
        "data/quotes.csv: found quotations in 1990-: 4 of kremlin, 3 of western; "
        "expected as many of either side"
    ]
    assert told(tables, *voices(1949, western=4), *voices(1990))[0] == (
        "data/quotes.csv: found quotations in 1949-1989: 3 of kremlin, 4 of western; "
        "expected as many of either side"
    )


@pytest.mark.parametrize("side", [0, 1])
def test_three_quarters_of_the_letters_are_enough_and_one_less_is_not(
    tables: Tables, side: int
) -> None:
    enough = tuple(75 if at == side else 100 for at in (0, 1))
    assert told(tables, *voices(1949, letters=enough), *voices(1990)) == []
    fewer = tuple(74 if at == side else 100 for at in (0, 1))
    assert told(tables, *voices(1949, letters=fewer), *voices(1990)) == [
        f"data/quotes.csv: found letters in 1949-1989: {3 * fewer[0]} of kremlin, "
        f"{3 * fewer[1]} of western; expected at least 75% as many of either side"
    ]


def test_a_third_by_one_speaker_is_allowed_and_more_is_not(tables: Tables) -> None:
    assert told(tables, *BOTH) == []
    fewer = voices(1949, 2, 2) + voices(1990)
    assert told(tables, *fewer) == [
        f"data/quotes.csv: found 1 of 2 of {side} in 1949-1989 by {side} {speaker}; "
        "expected at most a third by one speaker"
        for side in ("kremlin", "western")
        for speaker in (0, 1)
    ]


def test_a_speaker_counts_in_each_period_and_side_alone(tables: Tables) -> None:
    twice = [
        (day, side, "Somebody" if name.endswith("0") else name, n) for day, side, name, n in BOTH
    ]
    assert told(tables, *twice) == []


def test_a_period_without_words_of_a_side_is_told(tables: Tables) -> None:
    assert told(tables, *voices(1949, western=0), *voices(1990))[:2] == [
        "data/quotes.csv: found quotations in 1949-1989: 3 of kremlin, 0 of western; "
        "expected as many of either side",
        "data/quotes.csv: found letters in 1949-1989: 300 of kremlin, 0 of western; "
        "expected at least 75% as many of either side",
    ]


@pytest.mark.parametrize(
    ("day", "period"),
    [("1989-12-31", "1949-1989"), ("1990-01-01", "1990-"), ("1990-01", "1990-"), ("2026", "1990-")],
)
def test_a_quotation_counts_in_the_period_of_its_year(
    tables: Tables, day: str, period: str
) -> None:
    first, *_ = told(tables, *BOTH, (day, "kremlin", "Somebody", 100))
    assert first.startswith(f"data/quotes.csv: found quotations in {period}: 4 of kremlin")
