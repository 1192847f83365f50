"""Runs of years in which a value stays the same."""

import pytest

from dashboard.history.runs import runs


@pytest.mark.parametrize(
    ("values", "stretches"),
    [
        ([], []),
        ([(1949, "a")], [(1949, 1949, "a")]),
        ([(1949, "a"), (1950, "a"), (1951, "a")], [(1949, 1951, "a")]),
        ([(1949, "a"), (1950, "b")], [(1949, 1949, "a"), (1950, 1950, "b")]),
        (
            [(1949, "a"), (1950, "a"), (1951, "b"), (1952, "a")],
            [(1949, 1950, "a"), (1951, 1951, "b"), (1952, 1952, "a")],
        ),
        ([(1949, None), (1950, None)], [(1949, 1950, None)]),
    ],
)
def test_years_of_one_value_are_one_run(
    values: list[tuple[int, object]], stretches: list[tuple[int, int, object]]
) -> None:
    assert runs(values) == stretches


def test_values_may_come_one_by_one() -> None:
    assert runs((year, year > 2000) for year in range(1999, 2003)) == [
        (1999, 2000, False),
        (2001, 2002, True),
    ]
