"""Who is in the alliance, and when; dates as NATO and its members publish them."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import alliance
from dashboard.tables.schemas import Tables
from tests.support.changed import days, row_of, with_cells

ACCESSIONS = {
    "1949-08-24": "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA",
    "1952-02-18": "GRC TUR",
    "1955-05-06": "DEU",
    "1982-05-30": "ESP",
    "1999-03-12": "CZE HUN POL",
    "2004-03-29": "BGR EST LTU LVA ROU SVK SVN",
    "2009-04-01": "ALB HRV",
    "2017-06-05": "MNE",
    "2020-03-27": "MKD",
    "2023-04-04": "FIN",
    "2024-03-07": "SWE",
}
TOTALS = {1949: 12, 1952: 14, 1955: 15, 1982: 16, 1999: 19, 2004: 26, 2009: 28, 2017: 29}
TOTALS |= {2020: 30, 2023: 31, 2024: 32}


@pytest.mark.parametrize(("day", "states"), ACCESSIONS.items())
def test_every_member_joined_on_its_day(yearbook: Yearbook, day: str, states: str) -> None:
    accessions = yearbook.tables.accessions
    joined = accessions[accessions["accession_date"] == pd.Timestamp(day)]
    assert set(joined["state"]) == set(states.split())
    assert set(yearbook.joined(int(day[:4]))["state"]) == set(states.split())


def test_the_years_run_from_the_founding_to_the_edition(yearbook: Yearbook) -> None:
    assert list(yearbook.years) == list(range(1949, 2027))


def test_every_year_has_its_total_of_members(yearbook: Yearbook) -> None:
    expected = 0
    for year in yearbook.years:
        expected = TOTALS.get(year, expected)
        assert len(yearbook.members(year)) == expected, year


def test_nobody_joins_in_a_quiet_year(yearbook: Yearbook) -> None:
    quiet = [year for year in yearbook.years if yearbook.joined(year).empty]
    assert set(yearbook.years) - set(quiet) == set(TOTALS)


@pytest.mark.parametrize(("year", "wave"), [(1949, 1949), (1981, 1955), (1998, 1982), (2026, 2024)])
def test_a_year_belongs_to_the_latest_wave(yearbook: Yearbook, year: int, wave: int) -> None:
    assert yearbook.members(year)["wave"].max() == wave


def test_the_steps_stop_at_1990_too_and_end_at_both_ends(yearbook: Yearbook) -> None:
    waves = yearbook.waves
    assert waves == sorted({*TOTALS, 1990})
    assert alliance.step(waves, 1982, forward=True) == 1990
    assert alliance.step(waves, 2004, forward=False) == 1999
    assert alliance.step(waves, 2026, forward=False) == 2024
    assert alliance.step(waves, 1949, forward=False) is None
    assert alliance.step(waves, 2024, forward=True) is None


@pytest.mark.parametrize(
    ("state", "ordinal"),
    [
        ("NOR", "1st to 12th member"),
        ("DEU", "15th member"),
        ("POL", "17th to 19th member"),
        ("SVN", "20th to 26th member"),
        ("FIN", "31st member"),
        ("SWE", "32nd member"),
    ],
)
def test_members_have_their_ordinal(yearbook: Yearbook, state: str, ordinal: str) -> None:
    assert yearbook.ordinals[state] == ordinal


@pytest.mark.parametrize(
    ("number", "words"),
    [
        *((1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th")),
        *((12, "12th"), (13, "13th"), (14, "14th"), (20, "20th"), (21, "21st"), (32, "32nd")),
        *((101, "101st"), (111, "111th"), (112, "112th"), (113, "113th"), (123, "123rd")),
    ],
)
def test_ordinals_in_english(number: int, words: str) -> None:
    assert alliance.ordinal(number) == words


def test_the_members_of_each_year_are_those_of_the_years_one_by_one(yearbook: Yearbook) -> None:
    rows = alliance.members_by_year(yearbook.tables)
    for year in yearbook.years:
        expected = yearbook.members(year)
        of_year = rows[rows["year"] == year].sort_values(["accession_date", "name"])
        assert list(of_year["state"]) == list(expected["state"]), year
        assert list(of_year["wave"]) == list(expected["wave"]), year
    assert set(rows["year"]) == set(yearbook.years)


@pytest.mark.parametrize(("day", "first"), [("2022-12-31", 2022), ("2023-01-01", 2023)])
def test_a_member_of_the_last_day_of_a_year_is_of_that_year(
    tables: Tables, day: str, first: int
) -> None:
    row = row_of(tables.accessions, state="FIN")
    accessions = with_cells(tables.accessions, row, accession_date=pd.Timestamp(day))
    rows = alliance.members_by_year(replace(tables, accessions=accessions))
    assert rows.loc[rows["state"] == "FIN", "year"].min() == first


@pytest.mark.parametrize(
    ("day", "held"),
    [("1999-12-31", False), ("2000-01-01", True), ("2001-12-31", True), ("2002-01-01", False)],
)
def test_a_row_is_in_force_from_its_first_day_to_its_last(day: str, held: bool) -> None:
    row = {"from": days("2000-01-01"), "to": days("2001-12-31"), "day": days(day)}
    assert len(alliance.in_force(pd.DataFrame(row))) == held
    assert len(alliance.in_force(pd.DataFrame(row | {"to": days("")}))) == (day > "1999-12-31")


def test_the_days_of_the_years_end_with_the_edition(tables: Tables) -> None:
    shown = alliance.days(tables)
    assert list(shown.columns) == ["year", "day"]
    assert list(shown["year"]) == list(range(1949, 2027))
    assert shown["day"].iloc[0] == pd.Timestamp("1949-12-31")
    assert list(shown["day"].iloc[-2:]) == [pd.Timestamp("2025-12-31"), tables.as_of]
