"""The rules between tables at their edges: equal days, equal shares, a letter less or more."""

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from dashboard.tables import rules
from dashboard.tables.schemas import Tables
from tests.support.changed import row_of, with_cells

LATE = "expected a day not after 2026-02-24, the edition's as_of"
TERRITORY = "expected a territory of territories.csv"
STEP = {"claim": "not-one-inch", "date": "1990-02-09"}


def told(tables: Tables, **changed: Any) -> list[str]:
    """What is said of tables of which some are changed."""
    return [str(fault) for fault in rules.broken(replace(tables, **changed))]


def told_of(tables: Tables, table: str, row: int, **cells: object) -> list[str]:
    """What is said when a row has other cells, where the row begins; `table` names the table."""
    changed = {table: with_cells(getattr(tables, table), row, **cells)}
    start = f"data/{table}.csv, row {row}"
    return [line.removeprefix(start) for line in told(tables, **changed)]


def quotation(tables: Tables, name: str) -> int:
    """The row of a quotation."""
    return row_of(tables.quotes, id=name)


def test_the_data_breaks_no_rule(tables: Tables) -> None:
    assert told(tables) == []


# Accessions


@pytest.mark.parametrize("day", ["1997-07-08", "1997-12-16"])
def test_an_invitation_may_be_of_the_day_of_the_protocol(tables: Tables, day: str) -> None:
    row = row_of(tables.accessions, state="HUN")
    assert told_of(tables, "accessions", row, invited_date=pd.Timestamp(day)) == []


def test_an_invitation_of_the_day_after_the_protocol_is_told(tables: Tables) -> None:
    row = row_of(tables.accessions, state="HUN")
    assert told_of(tables, "accessions", row, invited_date=pd.Timestamp("1997-12-17")) == [
        ", column invited_date: found 1997-12-17; "
        "expected a day not after protocol_signed_date, 1997-12-16"
    ]


def test_a_protocol_may_be_of_the_day_of_the_accession(tables: Tables) -> None:
    row = row_of(tables.accessions, state="HUN")
    day = tables.accessions.at[row, "accession_date"]
    assert told_of(tables, "accessions", row, protocol_signed_date=day) == []


def test_the_total_counts_those_of_the_same_day(tables: Tables) -> None:
    row = row_of(tables.accessions, state="HRV")
    assert told_of(tables, "accessions", row, members_after=27) == [
        ", column members_after: found 27; expected 28, the accessions so far"
    ]


@pytest.mark.parametrize("wave", [1951, 1953])
def test_a_wave_is_the_year_of_its_accessions(tables: Tables, wave: int) -> None:
    row = row_of(tables.accessions, state="GRC")
    assert told_of(tables, "accessions", row, wave=wave) == [
        f", column wave: found {wave}; expected 1952, the year of accession"
    ]


def test_an_accession_may_be_of_the_last_day_of_the_edition_and_not_later(tables: Tables) -> None:
    row = row_of(tables.accessions, state="SWE")
    on_the_day = {"accession_date": tables.as_of, "wave": 2026}
    assert told_of(tables, "accessions", row, **on_the_day) == []
    after = {"accession_date": tables.as_of + pd.Timedelta(days=1), "wave": 2026}
    assert told_of(tables, "accessions", row, **after) == [
        f", column accession_date: found 2026-02-25; {LATE}"
    ]


# Codes


def test_land_of_a_note_must_be_known(tables: Tables) -> None:
    row = row_of(tables.notes, id="baltic-non-recognition")
    assert told_of(tables, "notes", row, territories="EST;XXX;LTU") == [
        ", column territories: found XXX; expected territories of territories.csv"
    ]


def test_a_note_that_ends_before_its_start_is_told(tables: Tables) -> None:
    row = row_of(tables.notes, id="kosovo")
    assert told_of(tables, "notes", row, to=pd.Timestamp("2008-02-16")) == [
        ", column to: found 2008-02-16; expected a day not before its start, 2008-02-17"
    ]


@pytest.mark.parametrize("codes", ["", "SUN", "XKX;YUG"])
def test_events_may_name_no_state_or_one_of_the_past(tables: Tables, codes: str) -> None:
    assert told_of(tables, "events", int(tables.events.index[0]), countries=codes) == []


def test_every_unknown_state_of_an_event_is_told(tables: Tables) -> None:
    row = int(tables.events.index[0])
    expected = "expected a state of territories.csv or sovereignty.csv"
    assert told_of(tables, "events", row, countries="XXX;POL;YYY") == [
        f", column countries: found {code}; {expected}" for code in ("XXX", "YYY")
    ]


def test_nearest_land_must_be_known(tables: Tables) -> None:
    row = int(tables.nearest.index[3])
    assert told_of(tables, "nearest", row, territory="XXX") == [
        f", column territory: found XXX; {TERRITORY}"
    ]


def test_land_beside_a_line_must_be_known(tables: Tables) -> None:
    lines = with_cells(tables.lines, 0, between="AFG XXX")
    assert told(tables, lines=lines) == [
        f"data/geo/borders.geojson, row 1, column id: found XXX; {TERRITORY}"
    ]


def test_a_variant_must_be_of_a_quotation(tables: Tables) -> None:
    row = int(tables.variants.index[1])
    assert told_of(tables, "variants", row, quote="nobody-1999") == [
        ", column quote: found nobody-1999; expected the id of a quotation of quotes.csv"
    ]


def test_a_member_needs_land_that_it_holds_today(tables: Tables) -> None:
    """Montenegro alone gave way: the land of its code is another's."""
    row = row_of(tables.sovereignty, territory="MNE", state="MNE")
    assert told_of(tables, "sovereignty", row, state="SRB") == [
        f"data/accessions.csv, row {row_of(tables.accessions, state='MNE')}: "
        "found MNE, a member without a shape; "
        "expected a member that holds a territory with a shape"
    ]


# Readings and quotations


def test_a_reading_must_be_a_quotation_of_its_side(tables: Tables) -> None:
    row = row_of(tables.readings, measure="border", side="western")
    expected = "expected the id of a quotation of side western in quotes.csv"
    assert told_of(tables, "readings", row, quote="nobody-1999") == [
        f", column quote: found nobody-1999; {expected}"
    ]
    assert told_of(tables, "readings", row, quote="putin-2022-02-24-ever-closer") == [
        f", column quote: found putin-2022-02-24-ever-closer; {expected}"
    ]


def test_a_measure_needs_as_many_readings_of_either_side(tables: Tables) -> None:
    one_sided = tables.readings.drop(row_of(tables.readings, measure="border", side="western"))
    assert told(tables, readings=one_sided) == [
        "data/readings.csv: found 1 of kremlin and 0 of western for border; "
        "expected as many readings of either side"
    ]
    other = tables.readings.drop(row_of(tables.readings, measure="distance", side="kremlin"))
    assert told(tables, readings=other) == [
        "data/readings.csv: found 0 of kremlin and 1 of western for distance; "
        "expected as many readings of either side"
    ]


def test_the_same_words_are_told_whatever_their_marks_and_capitals(tables: Tables) -> None:
    first, second = map(int, tables.quotes.index[:2])
    words = f"“{tables.quotes.at[first, 'quote'].upper().replace(' ', ' – ')}”!"
    assert told_of(tables, "quotes", second, quote=words) == [
        f", column quote: found {tables.quotes.at[second, 'speaker']} with the words of row "
        f"{first}; expected words that no earlier row has"
    ]


def test_words_that_go_on_are_other_words(tables: Tables) -> None:
    first, second = map(int, tables.quotes.index[:2])
    words = f"{tables.quotes.at[first, 'quote']} And more."
    assert [
        line for line in told_of(tables, "quotes", second, quote=words) if "words" in line
    ] == []


FINLAND_JOINS = "stoltenberg-2023-04-04-finland"  # in English


def test_words_in_another_language_are_translated(tables: Tables) -> None:
    row = quotation(tables, FINLAND_JOINS)
    assert told_of(tables, "quotes", row, original_language="fi") == [
        ", column translated: found no for Finnish; "
        "expected yes where the original language is not English, else no"
    ]
    assert told_of(tables, "quotes", row, translated=True) == [
        ", column translated: found yes for English; "
        "expected yes where the original language is not English, else no"
    ]


@pytest.mark.parametrize("column", ["original_quote", "translator"])
def test_english_words_have_neither_original_nor_translator(tables: Tables, column: str) -> None:
    row = quotation(tables, FINLAND_JOINS)
    expected = "expected nothing, since the words were said in English"
    assert told_of(tables, "quotes", row, **{column: "Something."}) == [
        f", column {column}: found Something.; {expected}"
    ]


@pytest.mark.parametrize(
    ("said", "source", "older"),
    [
        ("2023-04-04", "", False),
        ("2023-04-04", "2023-04-03", True),
        ("2023-04-04", "2023-04-04", False),
        ("2023-04-04", "2023-04-05", False),
        ("2023-04-04", "2023-04", False),
        ("2023-04-04", "2023-03", True),
        ("2023-04-04", "2023", False),
        ("2023-04-04", "2022", True),
        ("2023-04", "2023-04-01", False),
        ("2023-04", "2023-03-31", True),
    ],
)
def test_a_source_is_not_older_than_its_words_as_far_as_both_are_known(
    tables: Tables, said: str, source: str, older: bool
) -> None:
    row = quotation(tables, FINLAND_JOINS)
    assert told_of(tables, "quotes", row, date=said, source_date=source) == (
        [
            f", column source_date: found {source}; "
            f"expected a date not before that of the words, {said}"
        ]
        if older
        else []
    )


# Days of the edition


@pytest.mark.parametrize(
    ("day", "late"),
    [("2026-02-24", False), ("2026-02-25", True), ("2026-02", False), ("2026-03", True)],
)
def test_words_may_be_of_the_last_day_of_the_edition_and_not_later(
    tables: Tables, day: str, late: bool
) -> None:
    row = quotation(tables, "rutte-2026-02-24-real-peace")
    faults = told_of(tables, "quotes", row, date=day, source_date="")
    assert faults == ([f", column date: found {day}; {LATE}"] if late else [])


def test_an_event_may_be_of_the_last_day_of_the_edition_and_not_later(tables: Tables) -> None:
    row = int(tables.events.index[-1])
    assert told_of(tables, "events", row, date=tables.as_of) == []
    assert told_of(tables, "events", row, date=tables.as_of + pd.Timedelta(days=1)) == [
        f", column date: found 2026-02-25; {LATE}"
    ]


def test_words_may_be_of_the_first_day_of_the_first_period_and_not_earlier(
    tables: Tables,
) -> None:
    row = int(tables.quotes.index[0])
    assert told_of(tables, "quotes", row, date="1949-01-01", source_date="") == []
    assert told_of(tables, "quotes", row, date="1948-12-31", source_date="") == [
        ", column date: found 1948-12-31; expected a day in a period, from 1949 on"
    ]
