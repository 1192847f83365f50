"""The periods into which the years are cut."""

import pytest

from dashboard import Yearbook
from dashboard.history import periods
from dashboard.tables.records import records

YEARS = {
    "1949-1954": (1949, 1954, "1949–1954"),
    "1955-1989": (1955, 1989, "1955–1989"),
    "1990-1998": (1990, 1998, "1990–1998"),
    "1999-2003": (1999, 2003, "1999–2003"),
    "2004-2007": (2004, 2007, "2004–2007"),
    "2008-2013": (2008, 2013, "2008–2013"),
    "2014-2021": (2014, 2021, "2014–2021"),
    "2022-2024": (2022, 2024, "2022–2024"),
    "2025-": (2025, 2026, "since 2025"),
}


def test_the_nine_periods(yearbook: Yearbook) -> None:
    tables = yearbook.tables
    assert list(tables.periods["id"]) == list(YEARS)
    assert periods.first_years(tables) == {name: first for name, (first, _, _) in YEARS.items()}
    assert periods.last_years(tables) == {name: last for name, (_, last, _) in YEARS.items()}
    assert [periods.years_in_words(period) for period in records(tables.periods)] == [
        words for _, _, words in YEARS.values()
    ]


@pytest.mark.parametrize("period", YEARS)
def test_a_year_lies_in_its_period(yearbook: Yearbook, period: str) -> None:
    first, last, _ = YEARS[period]
    assert [yearbook.period(year) for year in (first, last)] == [period, period]
