"""A fault is told to people in one line."""

import pytest

from dashboard.tables.faults import DataFaults, Fault, collecting

ONE = Fault("events.csv", "'31 May'", "a day", 3, "date")
OTHER = Fault("quotes.csv", "nothing", "a speaker")


def test_a_fault_says_where_what_was_found_and_what_was_expected() -> None:
    assert str(ONE) == "data/events.csv, row 3, column date: found '31 May'; expected a day"
    assert str(OTHER) == "data/quotes.csv: found nothing; expected a speaker"


def test_row_and_column_are_told_where_they_are_known() -> None:
    assert str(Fault("a.csv", "x", "y", row=1)) == "data/a.csv, row 1: found x; expected y"
    assert str(Fault("a.csv", "x", "y", column="c")) == "data/a.csv, column c: found x; expected y"


def test_what_was_found_stands_in_one_line() -> None:
    fault = Fault("a.csv", " one\n two\t\tthree ", "y")
    assert str(fault) == "data/a.csv: found one two three; expected y"


@pytest.mark.parametrize(("length", "shown"), [(119, 119), (120, 120), (121, 120), (500, 120)])
def test_what_was_found_is_cut_where_it_is_long(length: int, shown: int) -> None:
    cut = "…" if length > shown else ""
    assert str(Fault("a.csv", "x" * length, "y")) == (
        f"data/a.csv: found {'x' * shown}{cut}; expected y"
    )


def test_faults_are_told_each_once_in_their_order() -> None:
    error = DataFaults(fault for fault in (ONE, OTHER, ONE))
    assert error.faults == (ONE, OTHER)
    assert str(error) == f"{ONE}\n{OTHER}"


def test_faults_within_are_collected_and_what_follows_goes_on() -> None:
    faults = [OTHER]
    with collecting(faults):
        raise DataFaults([ONE])
    with collecting(faults):
        pass
    assert faults == [OTHER, ONE]


def test_other_errors_are_not_taken_for_faults() -> None:
    faults: list[Fault] = []
    with pytest.raises(KeyError), collecting(faults):
        raise KeyError
    assert faults == []
