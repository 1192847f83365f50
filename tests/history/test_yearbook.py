"""The yearbook answers what was true at the end of a year."""

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pandas as pd
import pytest

import dashboard
from dashboard import Yearbook
from dashboard.tables.faults import DataFaults
from dashboard.tables.load import DATA, stamp
from tests.support.changed import row_of, with_cells
from tests.support.copies import copy_of_data
from tests.support.copies import replace as replace_text


def test_the_yearbook_of_the_project_is_stamped_by_its_files(yearbook: Yearbook) -> None:
    assert yearbook.stamp == stamp(DATA)
    assert dashboard.load(DATA) == yearbook == dashboard.load()


def test_a_yearbook_is_the_same_as_one_with_its_stamp_and_as_no_other(yearbook: Yearbook) -> None:
    tables = yearbook.tables
    one, same, other = (Yearbook.of(tables, stamp) for stamp in ("one", "one", "other"))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert len({one, same, other}) == 2


def test_without_a_stamp_a_yearbook_is_the_same_as_itself_alone(yearbook: Yearbook) -> None:
    one, other = Yearbook.of(yearbook.tables), Yearbook.of(yearbook.tables)
    assert one == one
    assert one != other
    assert len({one, other}) == 2


def test_a_yearbook_is_not_changed(yearbook: Yearbook) -> None:
    with pytest.raises(FrozenInstanceError):
        yearbook.stamp = "another"  # type: ignore[misc]


def test_a_yearbook_is_told_by_its_stamp_not_by_its_tables(yearbook: Yearbook) -> None:
    assert repr(Yearbook.of(yearbook.tables, "a stamp")) == "Yearbook(stamp='a stamp')"


def test_an_edited_folder_makes_another_yearbook(yearbook: Yearbook, tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    before = dashboard.load(data)
    replace_text(data, "periods.csv", "After the Wall", "After the fall")
    after = dashboard.load(data)
    assert before != after
    assert "After the fall" in set(after.tables.periods["title"])
    assert yearbook not in (before, after)


def test_data_with_faults_makes_no_yearbook(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    (data / "edition.toml").unlink()
    with pytest.raises(DataFaults, match=r"data/edition\.toml"):
        dashboard.load(data)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1949, "1949-12-31"),
        (2024, "2024-12-31"),
        (2025, "2025-12-31"),
        (2026, "2026-02-24"),
    ],
)
def test_a_year_is_shown_as_at_its_last_day_and_the_last_as_at_the_edition(
    yearbook: Yearbook, year: int, day: str
) -> None:
    assert yearbook.last_day(year) == pd.Timestamp(day)


@pytest.mark.parametrize(
    ("as_of", "last_year", "last_day"),
    [
        ("2025-12-31", 2025, "2025-12-31"),
        ("2026-01-01", 2026, "2026-01-01"),
        ("2026-12-31", 2026, "2026-12-31"),
    ],
)
def test_the_last_year_is_that_of_the_edition(
    yearbook: Yearbook, as_of: str, last_year: int, last_day: str
) -> None:
    edition = Yearbook.of(replace(yearbook.tables, as_of=pd.Timestamp(as_of)))
    assert (edition.years[0], edition.years[-1]) == (1949, last_year)
    assert edition.last_day(last_year) == pd.Timestamp(last_day)


@pytest.mark.parametrize(
    ("day", "first"), [("2022-12-31", 2022), ("2023-01-01", 2023), ("2023-12-31", 2023)]
)
def test_a_member_counts_from_the_year_of_its_accession(
    yearbook: Yearbook, day: str, first: int
) -> None:
    tables = yearbook.tables
    row = row_of(tables.accessions, state="FIN")
    moved = with_cells(tables.accessions, row, accession_date=pd.Timestamp(day))
    book = Yearbook.of(replace(tables, accessions=moved))
    for year in (2021, 2022, 2023, 2024):
        member = "FIN" in set(book.members(year)["state"])
        assert member == (year >= first), year
        assert ("FIN" in set(book.joined(year)["state"])) == (year == first), year
        standing = book.standing(year).loc["FIN"]
        assert (standing["status"] == "member") == (year >= first), year
        assert standing["new"] == (year == first), year
    assert book.counts[-3:] == [(2020, first - 1, 30), (first, 2023, 31), (2024, 2026, 32)]


def test_members_come_by_date_and_name(yearbook: Yearbook) -> None:
    members = yearbook.members(2004)
    keys = list(zip(members["accession_date"], members["name"], strict=True))
    assert keys == sorted(keys)
    assert list(members["name"][:3]) == ["Belgium", "Canada", "Denmark"]
    assert list(yearbook.joined(1999)["name"]) == ["Czechia", "Hungary", "Poland"]


def test_members_are_rows_of_the_table(yearbook: Yearbook) -> None:
    accessions = yearbook.tables.accessions
    pd.testing.assert_frame_equal(yearbook.members(2026).sort_index(), accessions.sort_index())
    assert list(yearbook.joined(2023).columns) == list(accessions.columns)


def test_there_are_as_many_members_as_the_runs_say(yearbook: Yearbook) -> None:
    assert yearbook.counts == [
        (1949, 1951, 12),
        (1952, 1954, 14),
        (1955, 1981, 15),
        (1982, 1998, 16),
        (1999, 2003, 19),
        (2004, 2008, 26),
        (2009, 2016, 28),
        (2017, 2019, 29),
        (2020, 2022, 30),
        (2023, 2023, 31),
        (2024, 2026, 32),
    ]


def test_a_standing_is_of_one_year_by_territory(yearbook: Yearbook) -> None:
    standing = yearbook.standing(1990)
    assert standing.index.name == "territory"
    assert list(standing.columns) == list(yearbook.standings.columns)
    assert len(standing) == len(yearbook.lands)
    expected = yearbook.standings.xs(1990, level="year")
    pd.testing.assert_frame_equal(standing, expected)


def test_a_year_that_is_not_known_has_no_standing(yearbook: Yearbook) -> None:
    with pytest.raises(KeyError):
        yearbook.standing(1948)


def test_a_line_has_a_kind_in_every_year(yearbook: Yearbook) -> None:
    lines = yearbook.line_kinds
    assert lines.index.names == ["line", "year"]
    assert list(lines.columns) == ["a", "b", "kind"]
    assert set(lines["kind"]) == {"border", "inside", "de_facto"}
    assert len(lines) == len(yearbook.tables.lines) * len(yearbook.years)
    assert lines.loc[("CZE SVK", 1993), ["a", "b"]].tolist() == ["CZE", "SVK"]


def test_what_is_worked_out_once_is_kept(yearbook: Yearbook) -> None:
    for name in ("years", "waves", "counts", "line_kinds", "ordinals"):
        assert getattr(yearbook, name) is getattr(yearbook, name)


@pytest.mark.parametrize(
    ("state", "day", "name"),
    [
        ("TUR", "2022-05-31", "Turkey"),
        ("TUR", "2022-06-01", "Türkiye"),
        ("MKD", "2019-02-11", "Republic of Macedonia"),
        ("MKD", "2019-02-12", "North Macedonia"),
        ("NOR", "1949-08-24", "Norway"),
        ("FRA", "1949-08-24", "France"),
        ("DNK", "2026-02-24", "Denmark"),
        ("POL", "1700-01-01", "Poland"),
    ],
)
def test_a_state_is_called_as_it_was_on_the_day(
    yearbook: Yearbook, state: str, day: str, name: str
) -> None:
    assert yearbook.state_name(state, pd.Timestamp(day)) == name


def test_land_of_which_nothing_is_to_be_said_has_no_notes(yearbook: Yearbook) -> None:
    assert yearbook.notes("ISL") == []
    assert yearbook.notes("XXX") == []
