"""What changed between two years."""

import pytest

from dashboard import Yearbook
from dashboard.history.changes import changed_lands, joined_between


def test_land_that_stands_otherwise_is_told_by_what_it_was_and_became(yearbook: Yearbook) -> None:
    changes = changed_lands(yearbook, 1988, 2024)
    lands = {(row.then, row.now): row.lands for row in changes.itertuples()}
    assert lands["soviet_union", "member"] == ["Estonia", "Latvia", "Lithuania"]
    assert lands["neutral", "member"] == ["Finland", "Sweden"]
    assert lands["warsaw_pact", "member"] == [
        *("Bulgaria", "Czechia", "Eastern Germany", "Hungary", "Poland", "Romania", "Slovakia"),
    ]
    assert "Crimea" in lands["soviet_union", "aspirant"]
    assert [now for _, now in lands] == sorted(
        [now for _, now in lands], key=["member", "russia", "aspirant", "neutral", "partner"].index
    )


def test_the_same_year_has_no_changes(yearbook: Yearbook) -> None:
    assert changed_lands(yearbook, 2004, 2004).empty


@pytest.mark.parametrize(
    ("first", "last", "joined"),
    [
        (1949, 1952, {"Greece", "Türkiye"}),
        (1988, 1998, set()),
        (2022, 2024, {"Finland", "Sweden"}),
        (1999, 1999, set()),
    ],
)
def test_who_joined_between(yearbook: Yearbook, first: int, last: int, joined: set[str]) -> None:
    assert set(joined_between(yearbook, first, last)["name"]) == joined
