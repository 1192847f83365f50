"""Periods follow each other from the first accession on, and the last has no end."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.tables import rules
from dashboard.tables.schemas import Tables

SUCCESSION = "expected the year before the next period begins"


def told(tables: Tables, *rows: tuple[str, int, int | None]) -> list[str]:
    """What is said of periods: their ids, first and last years."""
    names, firsts, lasts = zip(*rows, strict=True)
    periods = pd.DataFrame({"id": names, "from": firsts, "to": pd.array(lasts, dtype="Int64")})
    periods = periods.set_axis(range(2, 2 + len(rows)))
    return [str(fault) for fault in rules.chain_of_periods(replace(tables, periods=periods))]


def test_one_period_may_be_all(tables: Tables) -> None:
    assert told(tables, ("1949-", 1949, None)) == []


@pytest.mark.parametrize("first", [1948, 1949])
def test_the_first_period_may_begin_with_the_first_accession_or_before(
    tables: Tables, first: int
) -> None:
    assert told(tables, (f"{first}-", first, None)) == []


def test_the_first_period_may_not_begin_later(tables: Tables) -> None:
    assert told(tables, ("1950-", 1950, None)) == [
        "data/periods.csv, row 2, column from: found 1950; "
        "expected a year not after the first accession's, 1949"
    ]


def test_a_period_may_be_of_one_year(tables: Tables) -> None:
    assert told(tables, ("1949-1949", 1949, 1949), ("1950-", 1950, None)) == []


@pytest.mark.parametrize("last", [1950, 1952])
def test_a_year_in_no_period_or_in_two_is_told(tables: Tables, last: int) -> None:
    assert told(tables, (f"1949-{last}", 1949, last), ("1952-", 1952, None)) == [
        f"data/periods.csv, row 2, column to: found {last}; {SUCCESSION}"
    ]


def test_a_period_that_ends_before_it_begins_is_told(tables: Tables) -> None:
    periods = ("1949-1951", 1949, 1951), ("1952-1951", 1952, 1951), ("1952-", 1952, None)
    assert told(tables, *periods) == [
        f"data/periods.csv, row 3, column to: found 1951; {SUCCESSION}"
    ]


def test_a_period_without_an_end_before_the_last_is_told(tables: Tables) -> None:
    assert told(tables, ("1949-", 1949, None), ("1952-", 1952, None)) == [
        f"data/periods.csv, row 2, column to: found nothing; {SUCCESSION}"
    ]


def test_the_last_period_has_no_end(tables: Tables) -> None:
    assert told(tables, ("1949-1951", 1949, 1951), ("1952-1999", 1952, 1999)) == [
        "data/periods.csv, row 3, column to: found 1999; expected no end to the last period"
    ]


@pytest.mark.parametrize(
    ("named", "first", "last", "years"),
    [("1949-1950", 1949, 1951, "1949-1951"), ("1949-", 1949, 1951, "1949-1951")],
)
def test_a_period_is_named_by_its_years(
    tables: Tables, named: str, first: int, last: int, years: str
) -> None:
    assert told(tables, (named, first, last), ("1952-", 1952, None)) == [
        f"data/periods.csv, row 2, column id: found {named}; expected {years}, its years"
    ]


def test_the_open_period_is_named_by_its_first_year(tables: Tables) -> None:
    assert told(tables, ("1949-2026", 1949, None)) == [
        "data/periods.csv, row 2, column id: found 1949-2026; expected 1949-, its years"
    ]
