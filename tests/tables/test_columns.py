"""What a value of each kind of column looks like, up to its edges."""

from collections.abc import Callable

import pandas as pd
import pytest
from pandera.pandas import Column

from dashboard.tables import columns
from dashboard.tables.columns import table, validated
from dashboard.tables.faults import DataFaults

# A kind of column, what it takes, what it refuses, and what it says that it expected.
KINDS: dict[str, tuple[Callable[[], Column], list[str], list[str], str]] = {
    "text": (
        columns.text,
        ["a", "two words", "1"],
        ["", " ", " a", "a ", "a\n", "\ta"],
        "text without blanks around it",
    ),
    "text or nothing": (
        lambda: columns.text(blank=True),
        ["", "a"],
        [" ", "a "],
        "text without blanks around it, or nothing",
    ),
    "day": (
        columns.day,
        ["1999-03-12", "2024-02-29", "0001-01-01", "9999-12-31"],
        ["", "1999-03", "1999", "19990312", "2023-02-29", "1999-3-12", "1999-W10-5", " 1999-03-12"],
        "a day of the calendar, as 1999-03-12",
    ),
    "day or nothing": (
        lambda: columns.day(blank=True),
        ["", "1999-03-12"],
        [" ", "1999-03"],
        "a day of the calendar, as 1999-03-12, or nothing",
    ),
    "number": (
        columns.number,
        ["0", "7", "1949", "9999", "007"],
        ["", "-1", "1.0", "10000", "١٩", " 1", "1\n", "1 2"],
        "a whole number",
    ),
    "number or nothing": (
        lambda: columns.number(blank=True),
        ["", "2025"],
        [" ", "x"],
        "a whole number, or nothing",
    ),
    "kilometres": (
        columns.kilometres,
        ["0", "1309", "197.7", "99999", "99999.9"],
        ["", "100000", "197.75", "197.", ".7", "-1", "1,309", "1e3", "1309\n"],
        "a length in km, as 1309 or 197.7",
    ),
    "degrees": (
        columns.degrees,
        ["0", "28.217", "-9.5", "180", "1.12345"],
        ["", "1.123456", "1000", "28,217", "+1", "--1", "1.", "28.2\n"],
        "degrees with a point, as 28.217",
    ),
    "yes or no": (columns.yes_or_no, ["yes", "no"], ["", "Yes", "y", "true", "1"], "yes or no"),
    "identifier": (
        lambda: columns.identifier(unique=False),
        ["madrid-1997", "a", "1", "a-b-c"],
        ["", "-a", "a-", "a--b", "Madrid", "a b", "a_b", "a\n", "é"],
        "an id such as madrid-1997",
    ),
    "state": (
        columns.state,
        ["POL", "SUN"],
        ["", "PO", "POLA", "pol", "PO1", "POL\n", "DEU-E"],
        "a code of three capitals, as POL",
    ),
    "territory": (
        columns.territory,
        ["POL", "DEU-E", "DEU-WB", "UKR-CRI"],
        ["", "POL-", "DEU-WEST", "DEU-e", "deu-E", "-E", "DEU-E-E", "DEU-E\n"],
        "a territory's code, as POL or DEU-E",
    ),
    "address": (
        columns.address,
        ["https://www.nato.int/page", "http://a.b", "https://a.b:80/c?d=e#f", "https://a.b/é"],
        [
            *("", "nato.int", "https://nato", "ftp://a.b/c", "javascript:alert(1)", "https://"),
            *("https://a.b/c d", "https://a.b/\x01", "https://a.b/\n", "https://[a.b/c"),
            *("//a.b/c", "mailto:a@b.c", "https:///a.b"),
        ],
        "the address of a source, as https://www.nato.int/page",
    ),
    "words": (lambda: columns.words("a", "b"), ["a", "b"], ["", "c", "ab", "A"], "one of a, b"),
    "matching": (
        lambda: columns.matching("[0-9]{4}", "a year"),
        ["1949"],
        ["", "19490", "x1949", "194"],
        "a year",
    ),
}
TAKEN = [(kind, value) for kind, (_, taken, _, _) in KINDS.items() for value in taken]
REFUSED = [(kind, value) for kind, (_, _, refused, _) in KINDS.items() for value in refused]


def checked(column: Column, *values: str) -> pd.DataFrame:
    """A table of one column `it`, whose rows count from 2."""
    index = range(2, 2 + len(values))
    frame = pd.DataFrame({"it": list(values)}, index=index, dtype=str)
    return validated(frame, "some.csv", table(it=column))


def told(column: Column, *values: str) -> list[str]:
    """What is said of values that are refused."""
    with pytest.raises(DataFaults) as caught:
        checked(column, *values)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(("kind", "value"), TAKEN)
def test_a_value_is_taken_as_it_stands(kind: str, value: str) -> None:
    assert list(checked(KINDS[kind][0](), value)["it"]) == [value]


@pytest.mark.parametrize(("kind", "value"), REFUSED)
def test_a_value_is_refused_with_what_was_expected(kind: str, value: str) -> None:
    column, _, _, expected = KINDS[kind]
    found = " ".join(repr(value).split())
    assert told(column(), value) == [
        f"data/some.csv, row 2, column it: found {found}; expected {expected}"
    ]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (columns.identifier, "abc"),
        (lambda: columns.state(unique=True), "POL"),
        (lambda: columns.territory(unique=True), "DEU-E"),
        (lambda: columns.matching("[A-Z]+", "capitals", unique=True), "A"),
    ],
)
def test_a_value_of_an_earlier_row_is_refused_where_each_must_be_another(
    column: Callable[[], Column], value: str
) -> None:
    assert told(column(), value, value) == [
        f"data/some.csv, row 3, column it: found '{value}'; "
        "expected a value that no earlier row has"
    ]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (lambda: columns.identifier(unique=False), "abc"),
        (columns.state, "POL"),
        (columns.territory, "POL"),
        (lambda: columns.matching("[A-Z]+", "capitals"), "POL"),
        (columns.text, "POL"),
    ],
)
def test_a_value_may_come_again_elsewhere(column: Callable[[], Column], value: str) -> None:
    assert len(checked(column(), value, value)) == 2


@pytest.mark.parametrize(
    ("valid", "taken", "refused"),
    [
        (
            columns.is_day_or_month,
            ["1999-03-12", "1999-03", "1999-12"],
            ["", "1999", "1999-13", "1999-3", "1999-03-32", "1999-03-"],
        ),
        (
            columns.is_day_month_or_year,
            ["1999-03-12", "1999-03", "1999"],
            ["", "199", "19999", "1999-", "1999-00"],
        ),
    ],
)
def test_a_day_may_be_known_to_the_month_or_the_year(
    valid: Callable[[str], bool], taken: list[str], refused: list[str]
) -> None:
    assert [value for value in taken if not valid(value)] == []
    assert [value for value in refused if valid(value)] == []


def parsed(column: Column, *values: str) -> list[object]:
    """Values as their column reads them."""
    return column.metadata["parse"](pd.Series(list(values), dtype=str)).tolist()


def test_text_is_read_as_what_it_means() -> None:
    assert parsed(columns.day(), "1999-03-12") == [pd.Timestamp("1999-03-12")]
    assert parsed(columns.number(), "0007", "1949") == [7, 1949]
    assert parsed(columns.kilometres(), "197.7", "1309") == [197.7, 1309]
    assert parsed(columns.degrees(), "-9.5", "28.217") == [-9.5, 28.217]
    assert parsed(columns.yes_or_no(), "yes", "no") == [True, False]
    assert columns.text().metadata["parse"] is None


def test_what_is_blank_is_read_as_nothing() -> None:
    (day, known) = parsed(columns.day(blank=True), "", "1999-03-12")
    assert day is pd.NaT
    assert known == pd.Timestamp("1999-03-12")
    (number, one) = parsed(columns.number(blank=True), "", "1")
    assert number is pd.NA
    assert one == 1


def test_days_and_numbers_keep_their_kind() -> None:
    days = columns.parse_days(pd.Series(["", "1999-03-12"], dtype=str))
    assert days.dtype.kind == "M"
    assert columns.parse_numbers(pd.Series(["", "1"], dtype=str)).dtype == pd.Int64Dtype()


def test_a_column_is_named_without_the_dash_that_python_needs() -> None:
    assert list(table(from_=columns.day(), to=columns.day()).columns) == ["from", "to"]


def test_every_fault_is_told_and_the_name_before_the_column() -> None:
    frame = pd.DataFrame({"it": ["x", "1", "y"]}, index=[4, 5, 9], dtype=str)
    with pytest.raises(DataFaults) as caught:
        validated(frame, "claims.toml", table(it=columns.number()), "steps.")
    assert str(caught.value).splitlines() == [
        "data/claims.toml, row 4, column steps.it: found 'x'; expected a whole number",
        "data/claims.toml, row 9, column steps.it: found 'y'; expected a whole number",
    ]
