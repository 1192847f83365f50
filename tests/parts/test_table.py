"""The table of the map says of every year what the map says."""

import pytest

from dashboard import Yearbook
from dashboard.parts import table
from dashboard.parts.table import Row


@pytest.fixture(scope="module")
def rows(yearbook: Yearbook) -> list[Row]:
    """The rows of all years."""
    return table.rows(yearbook)


def of_year(rows: list[Row], year: int) -> dict[str, Row]:
    """The rows of a year by their states, each of which has but one."""
    shown = [row for row in rows if row.first <= year <= row.last]
    by_state = {row.state: row for row in shown}
    assert len(by_state) == len(shown)
    return by_state


def test_every_year_lists_its_members_since_their_accession(
    rows: list[Row], yearbook: Yearbook
) -> None:
    for year in yearbook.years:
        shown = of_year(rows, year).values()
        since = {row.state: row.since for row in shown if row.status == "member"}
        accessions = yearbook.members(year).set_index("state")["accession_date"]
        assert since == accessions.to_dict(), year


def test_every_year_lists_every_state_of_the_map_once_and_as_there(
    rows: list[Row], yearbook: Yearbook
) -> None:
    for year in yearbook.years:
        shown = of_year(rows, year)
        held = yearbook.standing(year)
        assert set(shown) == set(held.loc[held["kind"] != "colony", "state"])
        on_map = held.groupby("state")["status"].agg(set)
        assert all(row.status in on_map[state] for state, row in shown.items()), year


@pytest.mark.parametrize(
    ("year", "state", "name", "standing"),
    [
        (1960, "FRA", "France", "Member of NATO"),
        (1966, "FRA", "France", "Member of NATO · outside the integrated command"),
        (1989, "DEU", "Federal Republic of Germany", "Member of NATO"),
        (1989, "DDR", "German Democratic Republic", "Warsaw Pact"),
        (2015, "UKR", "Ukraine", "Aspirant · Partnership for Peace · Crimea occupied by Russia"),
    ],
)
def test_a_row_says_what_the_tooltip_says(
    rows: list[Row], year: int, state: str, name: str, standing: str
) -> None:
    row = of_year(rows, year)[state]
    assert row.name == name
    assert row.standing == standing


def test_members_come_first_and_names_in_order(rows: list[Row]) -> None:
    shown = list(of_year(rows, 2004).values())
    assert [row.status for row in shown].index("russia") == 26
    names = [row.name for row in shown[:26]]
    assert names == sorted(names)
