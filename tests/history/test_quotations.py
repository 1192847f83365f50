"""The quotations of a period, oldest first, with other wordings beside them."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import quotations
from dashboard.tables.schemas import Tables

QUOTES = pd.DataFrame(
    {
        "id": ["d", "b", "a", "c", "e", "f"],
        "date": ["1990-01", "1989-12-31", "1989-12-31", "1955-01-01", "2026", "1954-12"],
        "side": ["kremlin", "western", "kremlin", "western", "kremlin", "western"],
    },
    index=range(2, 8),
)
PERIODS = pd.DataFrame(
    {
        "id": ["1949-1954", "1955-1989", "1990-"],
        "from": [1949, 1955, 1990],
        "to": pd.array([1954, 1989, None], dtype="Int64"),
    }
)
VARIANTS = pd.DataFrame({"quote": ["b", "d", "b"], "words": ["one", "two", "three"]})


@pytest.fixture(scope="module")
def few(tables: Tables) -> Tables:
    """Tables with six quotations in three periods."""
    return replace(tables, quotes=QUOTES, periods=PERIODS, variants=VARIANTS)


@pytest.mark.parametrize(
    ("period", "expected"),
    [("1949-1954", ["f"]), ("1955-1989", ["c", "a", "b"]), ("1990-", ["d", "e"])],
)
def test_a_period_has_the_words_of_its_years_by_date_and_id(
    few: Tables, period: str, expected: list[str]
) -> None:
    assert list(quotations.of_period(few, period)["id"]) == expected


def test_quotations_are_rows_of_the_table_with_their_variants(few: Tables) -> None:
    shown = quotations.of_period(few, "1955-1989")
    assert list(shown.columns) == [*QUOTES.columns, "variants"]
    assert list(shown.index) == [5, 4, 3]
    words = {row.id: [one["words"] for one in row.variants] for row in shown.itertuples()}
    assert words == {"c": [], "a": [], "b": ["one", "three"]}


def test_the_yearbook_gives_the_words_of_a_period(yearbook: Yearbook) -> None:
    for period in yearbook.tables.periods["id"]:
        shown = yearbook.quotations(period)
        expected = quotations.of_period(yearbook.tables, period)
        assert list(shown["id"]) == list(expected["id"])
        years = shown["date"].str[:4].astype(int)
        assert {yearbook.period(year) for year in years} == {period}
        assert list(shown["date"]) == sorted(shown["date"])


def test_every_variant_stands_beside_its_quotation(yearbook: Yearbook) -> None:
    beside = [
        (row.id, variant["words"])
        for period in yearbook.tables.periods["id"]
        for row in yearbook.quotations(period).itertuples()
        for variant in row.variants
    ]
    variants = yearbook.tables.variants
    assert sorted(beside) == sorted(zip(variants["quote"], variants["words"], strict=True))
