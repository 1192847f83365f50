"""Land borders with Moscow's state: sums and shares, against the sources."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import borders
from dashboard.tables.schemas import Tables
from tests.support.changed import row_of, with_cells


@pytest.mark.parametrize(("of", "total"), [("SUN", 19_933), ("RUS", 22_408)])
def test_the_parts_add_up_to_the_published_total(tables: Tables, of: str, total: int) -> None:
    assert tables.borders.loc[tables.borders["of"] == of, "length_km"].sum() == total


@pytest.mark.parametrize(
    ("year", "km", "percent"),
    [
        (1949, 196, 1.0),
        (1951, 196, 1.0),
        (1952, 813, 4.1),
        (1990, 813, 4.1),
        (1991, 191, 0.9),
        (1992, 191, 0.9),
        (1999, 401, 1.8),
        (2004, 1318, 5.9),
        (2022, 1318, 5.9),
        (2023, 2627, 11.7),
        (2026, 2627, 11.7),
    ],
)
def test_the_land_border_with_moscows_state(
    yearbook: Yearbook, year: int, km: int, percent: float
) -> None:
    row = borders.of_members(yearbook).loc[year]
    assert row["km"] == km
    assert round(100 * row["share"], 1) == percent
    assert row["low"] <= row["km"] <= row["high"]


BORDERS = pd.DataFrame(
    {
        "of": ["SUN", "SUN", "SUN", "RUS", "RUS"],
        "state": ["NOR", "TUR", "CHN", "CHN", "NOR"],
        "length_km": [100, 300, 600, 500, 500],
        "low_km": [50, 200, 500, 400, 500],
        "high_km": [150, 400, 900, 600, 1000],
    }
)


@pytest.mark.parametrize(
    ("year", "row"),
    [
        (1949, ["SUN", ("NOR",), 100, 50, 150, 0.1]),
        (1951, ["SUN", ("NOR",), 100, 50, 150, 0.1]),
        (1952, ["SUN", ("NOR", "TUR"), 400, 250, 550, 0.4]),
        (1990, ["SUN", ("NOR", "TUR"), 400, 250, 550, 0.4]),
        (1991, ["RUS", ("NOR",), 500, 500, 1000, 0.5]),
        (2026, ["RUS", ("NOR",), 500, 500, 1000, 0.5]),
    ],
)
def test_what_members_border_is_counted_and_its_share_of_the_whole(
    yearbook: Yearbook, year: int, row: list[object]
) -> None:
    book = Yearbook.of(replace(yearbook.tables, borders=BORDERS))
    border = borders.of_members(book)
    assert list(border.columns) == ["of", "neighbours", "km", "low", "high", "share"]
    told = border.loc[year].tolist()
    assert told[:2] == row[:2]
    assert told[2:] == pytest.approx(row[2:])


def test_every_year_has_a_border(yearbook: Yearbook) -> None:
    assert list(borders.of_members(yearbook).index) == list(yearbook.years)


@pytest.mark.parametrize("as_of", ["1991-12-25", "1991-12-26"])
def test_the_soviet_union_is_measured_until_the_day_before_its_end(
    yearbook: Yearbook, as_of: str
) -> None:
    book = Yearbook.of(replace(yearbook.tables, as_of=pd.Timestamp(as_of)))
    assert borders.of_members(book).loc[1991, "of"] == ("SUN" if as_of < "1991-12-26" else "RUS")


@pytest.mark.parametrize(("day", "first"), [("2022-12-31", 2022), ("2023-01-01", 2023)])
def test_a_member_counts_from_the_day_of_its_accession(
    yearbook: Yearbook, day: str, first: int
) -> None:
    accessions = yearbook.tables.accessions
    finland = row_of(accessions, state="FIN")
    moved = with_cells(accessions, finland, accession_date=pd.Timestamp(day))
    border = borders.of_members(Yearbook.of(replace(yearbook.tables, accessions=moved)))
    for year in (2021, 2022, 2023):
        assert ("FIN" in border.loc[year, "neighbours"]) == (year >= first), year


def test_a_country_has_its_borders_with_moscows_states(yearbook: Yearbook) -> None:
    finland = borders.of_country(yearbook, "FIN")
    assert dict(zip(finland["of"], finland["length_km"], strict=True)) == {
        "SUN": 1313,
        "RUS": 1309,
    }
    assert borders.of_country(yearbook, "ESP").empty
