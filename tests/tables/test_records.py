"""Rows one by one: their fields by name, their numbers as in the file."""

import pandas as pd
import pytest

from dashboard.tables.records import cells, grouped, holds, indexed, records

TABLE = pd.DataFrame(
    {
        "state": ["POL", "FIN", "POL"],
        "day": pd.to_datetime(["1999-03-12", "2023-04-04", None]),
        "lands": [("A",), ("B", "C"), ()],
    },
    index=[2, 3, 5],
)


def test_a_row_has_its_fields_by_name_in_the_order_of_the_columns() -> None:
    first, second, third = records(TABLE)
    assert first == {"state": "POL", "day": pd.Timestamp("1999-03-12"), "lands": ("A",)}
    assert list(second) == ["state", "day", "lands"]
    assert second["lands"] == ("B", "C")
    assert pd.isna(third["day"])


def test_fields_are_plain_python() -> None:
    (row,) = records(pd.DataFrame({"n": [1], 7: [1.5], "yes": [True]}))
    assert [type(value) for value in row.values()] == [int, float, bool]
    assert list(row) == ["n", "7", "yes"]


def test_a_table_without_rows_has_no_records() -> None:
    assert records(TABLE.iloc[:0]) == []
    assert [*indexed(TABLE.iloc[:0])] == []
    assert grouped(TABLE.iloc[:0], "state") == {}


def test_rows_and_cells_come_after_their_numbers() -> None:
    assert [(number, row["state"]) for number, row in indexed(TABLE)] == [
        (2, "POL"),
        (3, "FIN"),
        (5, "POL"),
    ]
    assert [*cells(TABLE["state"])] == [(2, "POL"), (3, "FIN"), (5, "POL")]


def test_groups_come_in_the_order_of_their_first_rows_and_keep_that_of_the_rows() -> None:
    groups = grouped(TABLE, "state")
    assert list(groups) == ["POL", "FIN"]
    assert [row["lands"] for row in groups["POL"]] == [("A",), ()]
    assert groups["FIN"] == [records(TABLE)[1]]


@pytest.mark.parametrize(
    ("day", "held"),
    [
        ("1949-08-23", False),
        ("1949-08-24", True),
        ("1962-07-02", True),
        ("1962-07-03", False),
    ],
)
def test_a_row_holds_from_its_first_day_to_its_last(day: str, held: bool) -> None:
    row = {"from": pd.Timestamp("1949-08-24"), "to": pd.Timestamp("1962-07-02")}
    assert holds(row, pd.Timestamp(day)) is held


@pytest.mark.parametrize(("day", "held"), [("1949-08-23", False), ("2999-12-31", True)])
def test_a_row_without_an_end_holds_for_ever(day: str, held: bool) -> None:
    row = {"from": pd.Timestamp("1949-08-24"), "to": pd.NaT}
    assert holds(row, pd.Timestamp(day)) is held
