"""Intervals at their edges: a day early, on the day, a day late."""

import pandas as pd
import pytest

from dashboard.tables import rules
from tests.support.changed import days

BACKWARDS = "expected a day not before its start, "
EARLIER = "expected a start after the end of every earlier row"
HELD = "expected a next row from the day after, or no end"


def intervals(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """A table of `who`, `from` and `to`, whose rows count from 2."""
    who, first, last = zip(*rows, strict=True)
    frame = pd.DataFrame({"who": who, "from": days(*first), "to": days(*last)})
    return frame.set_axis(range(2, 2 + len(rows)))


def overlaps(*rows: tuple[str, str, str]) -> list[str]:
    """What is said of intervals."""
    return [str(fault) for fault in rules.intervals(intervals(*rows), "some.csv", ["who"])]


def gaps(*rows: tuple[str, str, str]) -> list[str]:
    """What is said of holds on territories."""
    holds = intervals(*rows).rename(columns={"who": "territory"})
    return [str(fault) for fault in rules.no_gaps(holds)]


def test_an_interval_may_be_of_one_day() -> None:
    assert overlaps(("a", "1999-03-12", "1999-03-12")) == []


def test_an_interval_that_ends_a_day_before_its_start_is_told() -> None:
    assert overlaps(("a", "1999-03-12", "1999-03-11")) == [
        f"data/some.csv, row 2, column to: found 1999-03-11; {BACKWARDS}1999-03-12"
    ]


def test_an_interval_may_begin_the_day_after_another() -> None:
    assert overlaps(("a", "1999-01-01", "1999-03-11"), ("a", "1999-03-12", "")) == []


def test_an_interval_that_begins_on_the_last_day_of_another_is_told() -> None:
    assert overlaps(("a", "1999-01-01", "1999-03-12"), ("a", "1999-03-12", "")) == [
        f"data/some.csv, row 3, column from: found 1999-03-12 for a; {EARLIER}"
    ]


def test_what_has_no_end_overlaps_all_that_begins_later() -> None:
    assert overlaps(("a", "1949-01-01", ""), ("a", "2999-01-01", "")) == [
        f"data/some.csv, row 3, column from: found 2999-01-01 for a; {EARLIER}"
    ]


def test_the_later_interval_is_told_in_whatever_order_they_stand() -> None:
    assert overlaps(("a", "1999-01-01", ""), ("a", "1998-01-01", "1999-01-01")) == [
        f"data/some.csv, row 2, column from: found 1999-01-01 for a; {EARLIER}"
    ]


def test_a_short_interval_does_not_end_a_longer_one() -> None:
    assert overlaps(
        ("a", "1949-01-01", "1999-01-01"),
        ("a", "1950-01-01", "1950-12-31"),
        ("a", "1999-01-01", ""),
    ) == [
        f"data/some.csv, row 3, column from: found 1950-01-01 for a; {EARLIER}",
        f"data/some.csv, row 4, column from: found 1999-01-01 for a; {EARLIER}",
    ]


def test_intervals_of_others_are_no_matter() -> None:
    assert overlaps(("a", "1949-01-01", ""), ("b", "1949-01-01", "")) == []


def test_several_columns_make_a_key() -> None:
    table = intervals(("a", "1949-01-01", ""), ("a", "1950-01-01", ""))
    apart = table.assign(what=["x", "y"])
    assert [*rules.intervals(apart, "some.csv", ["who", "what"])] == []
    (fault,) = rules.intervals(table.assign(what="x"), "some.csv", ["who", "what"])
    assert fault.found == "1950-01-01 for a x"


def test_land_is_held_from_the_day_after() -> None:
    assert gaps(("A", "1949-01-01", "1991-12-25"), ("A", "1991-12-26", "")) == []


def test_a_day_without_a_holder_is_told() -> None:
    assert gaps(("A", "1949-01-01", "1991-12-25"), ("A", "1991-12-27", "")) == [
        f"data/sovereignty.csv, row 2, column to: found nobody holds A after 1991-12-25; {HELD}"
    ]


def test_land_that_nobody_holds_in_the_end_is_told() -> None:
    assert gaps(("A", "1949-01-01", "1991-12-25"), ("B", "1991-12-26", "")) == [
        f"data/sovereignty.csv, row 2, column to: found nobody holds A after 1991-12-25; {HELD}"
    ]


def test_a_hold_of_one_day_leaves_no_gap_and_may_leave_one() -> None:
    assert gaps(("A", "1991-12-25", "1991-12-25"), ("A", "1991-12-26", "")) == []
    assert len(gaps(("A", "1991-12-25", "1991-12-25"))) == 1


def test_a_hold_that_runs_backwards_is_told_once_as_such() -> None:
    assert gaps(("A", "1991-12-26", "1991-12-25"), ("A", "1992-12-26", "")) == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_holds_may_stand_in_any_order(order: tuple[int, ...]) -> None:
    rows = [("A", "1949-01-01", "1954-12-31"), ("A", "1955-01-01", "1990-10-02")]
    rows.append(("A", "1990-10-03", ""))
    assert gaps(*(rows[at] for at in order)) == []
