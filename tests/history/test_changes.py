"""What changed between the ends of two years."""

import pytest

from dashboard import Yearbook
from dashboard.history import changes
from dashboard.tables.status import ORDER


@pytest.mark.parametrize(
    ("first", "last", "joined"),
    [
        (1949, 1951, []),
        (1951, 1952, ["GRC", "TUR"]),
        (2022, 2024, ["FIN", "SWE"]),
        (2024, 2024, []),
        (2024, 2022, []),
    ],
)
def test_those_joined_that_were_not_yet_members(
    yearbook: Yearbook, first: int, last: int, joined: list[str]
) -> None:
    rows = changes.joined_between(yearbook, first, last)
    assert list(rows["state"]) == joined
    assert list(rows.columns) == list(yearbook.tables.accessions.columns)


def test_land_is_told_by_what_it_was_and_became(yearbook: Yearbook) -> None:
    changed = changes.changed_lands(yearbook, 1989, 1990)
    assert list(changed.columns) == ["then", "now", "lands"]
    assert [(row.then, row.now, row.lands) for row in changed.itertuples()] == [
        ("warsaw_pact", "member", ["Eastern Germany"])
    ]


def test_changes_come_in_the_order_of_statuses_what_land_became_first(yearbook: Yearbook) -> None:
    changed = changes.changed_lands(yearbook, 1988, 2024)
    pairs = [(ORDER.index(row.now), ORDER.index(row.then)) for row in changed.itertuples()]
    assert pairs == sorted(pairs)
    assert len(set(pairs)) == len(pairs) > 5
    assert list(changed.index) == list(range(len(changed)))
    assert all(row.lands == sorted(row.lands) for row in changed.itertuples())


def test_land_that_stands_as_it_did_is_not_told(yearbook: Yearbook) -> None:
    assert changes.changed_lands(yearbook, 2004, 2004).empty
    changed = changes.changed_lands(yearbook, 2022, 2023)
    assert [row.lands for row in changed.itertuples()] == [["Finland"]]


def test_land_is_grouped_by_what_became_of_it(yearbook: Yearbook) -> None:
    changed = changes.changed_lands(yearbook, 1988, 2024)
    lands = {(row.then, row.now): row.lands for row in changed.itertuples()}
    assert lands["soviet_union", "member"] == ["Estonia", "Latvia", "Lithuania"]
    assert lands["neutral", "member"] == ["Finland", "Sweden"]
    assert lands["warsaw_pact", "member"] == [
        *("Bulgaria", "Czechia", "Eastern Germany", "Hungary", "Poland", "Romania", "Slovakia"),
    ]
    assert "Crimea" in lands["soviet_union", "aspirant"]
