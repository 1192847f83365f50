"""What valid data is: a pandera schema for each table in data/, in the words of data/README.md.

Tables are checked as the text that stands in the file. Each check carries, as its error, what
was expected; a column's metadata tells how its text is read once the whole table has passed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

import geopandas as gpd
import pandas as pd
from pandera.pandas import Check, Column, DataFrameSchema

SIDES = ("kremlin", "western")
MEASURES = ("border", "distance")
STEP_KINDS = (
    "legal text",
    "political commitment",
    "spoken assurance",
    "record of the time",
    "later claim",
    "scholarship",
)
SUPPORTS = ("for", "against", "both", "neither")
VIEWS = ("supports", "disputes", "mixed")
GRADES = ("document", "press", "copy", "seed")
LANGUAGES = {
    "de": "German",
    "en": "English",
    "fi": "Finnish",
    "fr": "French",
    "ka": "Georgian",
    "lt": "Lithuanian",
    "mk": "Macedonian",
    "pl": "Polish",
    "ru": "Russian",
    "sv": "Swedish",
    "uk": "Ukrainian",
}
EVENT_KINDS = ("accession", "law", "other", "statement", "summit", "treaty", "war")
SOVEREIGNTY_KINDS = ("held", "special", "colony", "occupied", "disputed")
STATUSES = (
    "warsaw_pact",
    "invited",
    "membership_action_plan",
    "aspirant",
    "neutral",
    "partnership_for_peace",
    "csto",
    "csto_frozen",
    "outside_integrated_command",
)


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
    *,
    blank: bool = False,
    unique: bool = False,
    parse: Callable[[pd.Series], pd.Series] | None = None,
) -> Column:
    """A text column whose every value is valid (or blank, where allowed)."""
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
    return Column(str, checks, metadata={"parse": parse})


def words(*allowed: str) -> Column:
    """A column of one of these words."""
    return column(allowed.__contains__, "one of " + ", ".join(allowed))


def matching(pattern: str, expected: str, *, unique: bool = False) -> Column:
    """A column whose values match the whole pattern."""
    return column(re.compile(pattern).fullmatch, expected, unique=unique)


def text(*, blank: bool = False) -> Column:
    """A column of words for people."""
    return column(is_text, "text without blanks around it", blank=blank)


def day(*, blank: bool = False) -> Column:
    """A column of days."""
    expected = "a day of the calendar, as 1999-03-12"
    return column(is_day, expected, blank=blank, parse=parse_days)


def number(*, blank: bool = False) -> Column:
    """A column of whole numbers."""
    valid = re.compile(r"[0-9]{1,4}").fullmatch
    return column(valid, "a whole number", blank=blank, parse=parse_numbers)


def kilometres() -> Column:
    """A column of lengths in kilometres, with at most one decimal."""
    valid = re.compile(r"[0-9]{1,5}(\.[0-9])?").fullmatch
    return column(valid, "a length in km, as 1309 or 197.7", parse=pd.to_numeric)


def degrees() -> Column:
    """A column of longitudes or latitudes."""
    valid = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,5})?").fullmatch
    return column(valid, "degrees with a point, as 28.217", parse=pd.to_numeric)


def yes_or_no() -> Column:
    """A column of yes and no."""
    return column(("yes", "no").__contains__, "yes or no", parse=parse_yes)


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
    return column(is_address, "the address of a source, as https://www.nato.int/page")


def table(**columns: Column) -> DataFrameSchema:
    """The schema of a table with exactly these columns; a trailing _ in a name is left out."""
    return DataFrameSchema({name.rstrip("_"): column for name, column in columns.items()})


SCHEMAS: dict[str, DataFrameSchema] = {
    "territories": table(territory=territory(unique=True), name=text(), context=yes_or_no()),
    "accessions": table(
        state=state(unique=True),
        name=text(),
        accession_date=day(),
        wave=number(),
        members_after=number(),
        invited_date=day(blank=True),
        protocol_signed_date=day(),
        source_url=address(),
        note=text(blank=True),
    ),
    "statuses": table(
        state=state(),
        name=text(),
        status=words(*STATUSES),
        from_=day(),
        to=day(blank=True),
        source_url=address(),
        note=text(blank=True),
    ),
    "sovereignty": table(
        territory=territory(),
        state=state(),
        state_name=text(),
        from_=day(),
        to=day(blank=True),
        kind=words(*SOVEREIGNTY_KINDS),
        source_url=address(),
        note=text(blank=True),
    ),
    "notes": table(
        id=identifier(),
        territories=column(
            re.compile(r"[A-Z]{3}(-[A-Z]{1,3})?(;[A-Z]{3}(-[A-Z]{1,3})?)*").fullmatch,
            "codes of territories with ; between them, as EST;LVA",
        ),
        from_=day(),
        to=day(blank=True),
        text=text(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
    ),
    "borders": table(
        of=words("SUN", "RUS"),
        state=state(),
        name=text(),
        length_km=kilometres(),
        low_km=kilometres(),
        high_km=kilometres(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
        note=text(blank=True),
    ),
    "nearest": table(
        city=text(),
        territory=territory(),
        km=kilometres(),
        lon=degrees(),
        lat=degrees(),
        unit=text(),
    ),
    "events": table(
        id=identifier(),
        date=day(),
        title=text(),
        summary=text(),
        kind=words(*EVENT_KINDS),
        countries=column(
            re.compile(r"([A-Z]{3}(;[A-Z]{3})*)").fullmatch,
            "codes of states with ; between them, as ALB;HRV",
            blank=True,
        ),
        source_url=address(),
    ),
    "periods": table(
        id=matching(r"[0-9]{4}-([0-9]{4})?", "years such as 1955-1989, or 2025-", unique=True),
        title=text(),
        from_=number(),
        to=number(blank=True),
    ),
    "readings": table(
        measure=words(*MEASURES),
        side=words(*SIDES),
        quote=identifier(unique=False),
    ),
    "variants": table(
        quote=identifier(unique=False),
        words=text(),
        printed_in=text(),
        source_url=address(),
        difference=text(),
    ),
    "quotes": table(
        id=identifier(),
        side=words(*SIDES),
        speaker=text(),
        role=text(),
        country=text(),
        date=column(is_day_or_month, "a day or a month, as 1999-03-12 or 1999-03"),
        venue=text(),
        quote=text(),
        original_language=words(*LANGUAGES),
        translated=yes_or_no(),
        context=text(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
        attested=words(*GRADES),
        source_date=column(
            is_day_month_or_year, "a day, a month or a year, as 2004-03-29", blank=True
        ),
        original_quote=text(blank=True),
        translator=text(blank=True),
    ),
}


def sourced(**columns: Column) -> DataFrameSchema:
    """The schema of an entry of claims.toml with these columns, of a claim, with a source."""
    return table(claim=identifier(unique=False), **columns, source_url=address())


# The entries of claims.toml: [[claim]], and below it [[claim.scholar]] and so on.
CLAIMS: dict[str, DataFrameSchema] = {
    "claims": table(
        id=identifier(),
        claim=text(),
        for_means=text(),
        against_means=text(),
        agreed=text(),
        disputed=text(),
        would_settle=text(),
        periods=matching(
            r"[0-9]{4}-([0-9]{4})?(;[0-9]{4}-([0-9]{4})?)*", "a list of ids of periods.csv"
        ),
    ),
    "scholars": sourced(
        name=text(),
        work=text(),
        publisher=text(),
        year=matching(r"[0-9]{4}", "a year"),
        view=words(*VIEWS),
        says=text(),
        source_publisher=text(),
    ),
    "voices": sourced(
        side=words(*SIDES),
        speaker=text(),
        date=column(is_day_month_or_year, "a day, a month or a year, as 2004-03-29"),
        quote=text(),
        source_title=text(),
        source_publisher=text(),
        grade=words(*GRADES),
    ),
    "steps": sourced(
        date=column(is_day_month_or_year, "a day, a month or a year, as 2004-03-29"),
        kind=words(*STEP_KINDS),
        who=text(),
        shows=text(),
        supports=words(*SUPPORTS),
        quote=text(),
        language=words(*LANGUAGES),
        gloss=text(blank=True),
        source_title=text(),
        source_publisher=text(),
        grade=words(*GRADES),
        attested=text(),
    ),
}


@dataclass(frozen=True)
class Tables:
    """The checked facts.

    Tables have the columns that data/README.md lists, and the row numbers of the file as index;
    days are datetime64, an open end is NaT. `claims`, `scholars`, `voices` and `steps` are the
    entries of claims.toml, each with the id of its claim in `claim`. `shapes` has the columns
    `territory` and `geometry`, `lakes` has `geometry`, `lines` has `between` (the codes of both
    neighbours, as `CZE SVK`) and
    `geometry`, all in tables.EQUAL_AREA. `as_of` is the last day the data speaks for.
    """

    territories: pd.DataFrame
    accessions: pd.DataFrame
    statuses: pd.DataFrame
    sovereignty: pd.DataFrame
    notes: pd.DataFrame
    borders: pd.DataFrame
    nearest: pd.DataFrame
    events: pd.DataFrame
    periods: pd.DataFrame
    readings: pd.DataFrame
    variants: pd.DataFrame
    quotes: pd.DataFrame
    claims: pd.DataFrame
    scholars: pd.DataFrame
    voices: pd.DataFrame
    steps: pd.DataFrame
    shapes: gpd.GeoDataFrame
    lakes: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    as_of: pd.Timestamp
