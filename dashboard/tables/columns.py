"""The kinds of columns: what a value of each looks like, and how its text is read.

Tables are checked as the text that stands in the file. Each check carries, as its error, what was
expected; a column's metadata tells how its text is read once the whole table has passed, and
what kind of field it is in the words of Frictionless Table Schema.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from urllib.parse import urlsplit

import pandas as pd
from pandera.errors import SchemaErrors
from pandera.pandas import Check, Column, DataFrameSchema

from dashboard.tables.faults import DataFaults, Fault


def is_text(value: str) -> bool:
    """Not empty, and no blanks around it."""
    return value != "" and value == value.strip()


def is_day(value: str) -> bool:
    """A day of the calendar written as 1999-03-12."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def is_day_or_month(value: str) -> bool:
    """A day, or a month written as 1999-03 when the day is not known."""
    return is_day(value) or is_day(f"{value}-01")


def is_day_month_or_year(value: str) -> bool:
    """A day, a month, or a year alone, as 2004."""
    return is_day_or_month(value) or is_day(f"{value}-01-01")


def is_address(value: str) -> bool:
    """A web address with a host, and no blanks or control characters in it."""
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        return False
    unbroken = value.isprintable() and " " not in value
    return parts.scheme in ("http", "https") and "." in host and unbroken


def parse_days(text: pd.Series) -> pd.Series:
    """Days as datetime64; NaT where the text is blank."""
    return pd.to_datetime(text.where(text != "", None), format="%Y-%m-%d")


def parse_numbers(text: pd.Series) -> pd.Series:
    """Whole numbers as Int64; NA where the text is blank."""
    return pd.to_numeric(text.where(text != "", None)).astype("Int64")


def parse_yes(text: pd.Series) -> pd.Series:
    """True where the text is yes."""
    return text == "yes"


def column(
    valid: Callable[[str], object],
    expected: str,
    field: Mapping[str, object],
    *,
    blank: bool = False,
    unique: bool = False,
    parse: Callable[[pd.Series], pd.Series] | None = None,
) -> Column:
    """A text column whose every value is valid (or blank, where allowed).

    `field` has the type of its values and what else Table Schema says of them.
    """
    checks = [
        Check(
            lambda value: (blank and value == "") or bool(valid(value)),
            element_wise=True,
            error=f"{expected}, or nothing" if blank else expected,
        )
    ]
    if unique:
        checks.append(
            Check(lambda values: ~values.duplicated(), error="a value that no earlier row has")
        )
    metadata = {"parse": parse, "field": field, "required": not blank, "unique": unique}
    return Column(checks=checks, metadata=metadata)


def words(*allowed: str) -> Column:
    """A column of one of these words."""
    expected = "one of " + ", ".join(allowed)
    return column(allowed.__contains__, expected, {"type": "string", "enum": list(allowed)})


def matching(pattern: str, expected: str, *, blank: bool = False, unique: bool = False) -> Column:
    """A column whose values match the whole pattern."""
    field = {"type": "string", "pattern": pattern}
    return column(re.compile(pattern).fullmatch, expected, field, blank=blank, unique=unique)


def text(*, blank: bool = False) -> Column:
    """A column of words for people."""
    return column(is_text, "text without blanks around it", {"type": "string"}, blank=blank)


def day(*, blank: bool = False) -> Column:
    """A column of days."""
    expected = "a day of the calendar, as 1999-03-12"
    return column(is_day, expected, {"type": "date"}, blank=blank, parse=parse_days)


def day_or_month() -> Column:
    """A column of days, or months where the day is not known."""
    field = {"type": "string", "pattern": "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"}
    return column(is_day_or_month, "a day or a month, as 1999-03-12 or 1999-03", field)


def day_month_or_year(*, blank: bool = False) -> Column:
    """A column of days, or months or years where no more is known."""
    field = {"type": "string", "pattern": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}
    expected = "a day, a month or a year, as 2004-03-29"
    return column(is_day_month_or_year, expected, field, blank=blank)


def number(*, blank: bool = False) -> Column:
    """A column of whole numbers."""
    valid = re.compile(r"[0-9]{1,4}").fullmatch
    field = {"type": "integer"}
    return column(valid, "a whole number", field, blank=blank, parse=parse_numbers)


def kilometres() -> Column:
    """A column of lengths in kilometres, with at most one decimal."""
    valid = re.compile(r"[0-9]{1,5}(\.[0-9])?").fullmatch
    field = {"type": "number", "minimum": 0}
    return column(valid, "a length in km, as 1309 or 197.7", field, parse=pd.to_numeric)


def degrees() -> Column:
    """A column of longitudes or latitudes."""
    valid = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,5})?").fullmatch
    field = {"type": "number", "minimum": -180, "maximum": 180}
    return column(valid, "degrees with a point, as 28.217", field, parse=pd.to_numeric)


def yes_or_no() -> Column:
    """A column of yes and no."""
    field = {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}
    return column(("yes", "no").__contains__, "yes or no", field, parse=parse_yes)


def identifier(*, unique: bool = True) -> Column:
    """A column of ids in small letters, digits and hyphens."""
    return matching(r"[a-z0-9]+(-[a-z0-9]+)*", "an id such as madrid-1997", unique=unique)


def state(*, unique: bool = False) -> Column:
    """A column of state codes."""
    return matching(r"[A-Z]{3}", "a code of three capitals, as POL", unique=unique)


def territory(*, unique: bool = False) -> Column:
    """A column of territory codes."""
    expected = "a territory's code, as POL or DEU-E"
    return matching(r"[A-Z]{3}(-[A-Z]{1,3})?", expected, unique=unique)


def address() -> Column:
    """A column of sources."""
    field = {"type": "string", "format": "uri"}
    return column(is_address, "the address of a source, as https://www.nato.int/page", field)


def table(**columns: Column) -> DataFrameSchema:
    """The schema of a table with exactly these columns; a trailing _ in a name is left out."""
    return DataFrameSchema({name.rstrip("_"): column for name, column in columns.items()})


def parsed(frame: pd.DataFrame, schema: DataFrameSchema) -> pd.DataFrame:
    """A frame of text that its schema has passed, with every column read as its kind says."""
    for column in schema.columns.values():
        if parse := column.metadata["parse"]:
            frame[column.name] = parse(frame[column.name])
    return frame


def validated(
    frame: pd.DataFrame, file: str, schema: DataFrameSchema, prefix: str = ""
) -> pd.DataFrame:
    """The frame, once every value is as its schema says; `prefix` is put before column names.

    Raises:
        DataFaults: with each value that is not.
    """
    try:
        return schema.validate(frame, lazy=True)
    except SchemaErrors as error:
        raise DataFaults(
            Fault(file, repr(case.failure_case), case.check, case.index, prefix + case.column)
            for case in error.failure_cases.itertuples()
        ) from None
