"""The entries of claims.toml as tables, and what is refused of them."""

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from dashboard.tables import rules
from dashboard.tables.claims import CLAIMS_FILE, read_claims
from dashboard.tables.columns import text, validated
from dashboard.tables.entries import as_text
from dashboard.tables.faults import DataFaults
from dashboard.tables.schemas import CLAIMS, Tables, sourced
from tests.support.changed import row_of, with_cells

VOICE = """
[[claim.voice]]
side = "kremlin"
speaker = "Somebody"
date = "1999-03"
quote = "Words."
source_title = "Title"
source_publisher = "Publisher"
source_url = "https://example.org/page"
grade = "document"
"""
SCHOLAR = """
[[claim.scholar]]
name = "Somebody"
work = "Work"
publisher = "Publisher"
year = "2016"
view = "mixed"
says = "Finds something."
source_url = "https://example.org/page"
source_publisher = "Publisher"
"""
STEP = """
[[claim.step]]
id = "somebody-1990"
date = "1990"
kind = "legal text"
who = "Somebody"
shows = "Something."
supports = "for"
quote = "Words."
language = "en"
source_title = "Title"
source_publisher = "Publisher"
source_url = "https://example.org/page"
grade = "document"
attested = "Seen."
"""
LATE = "expected a day not after 2026-02-24, the edition's as_of"


def claim(name: str) -> str:
    """A claim of claims.toml with an entry of each kind."""
    texts = ("claim", "for_means", "against_means", "agreed", "disputed", "would_settle")
    return "\n".join(
        [
            "[[claim]]",
            f'id = "{name}"',
            *(f'{text} = "Some words"' for text in texts),
            'periods = ["1990-1998", "2025-"]',
            VOICE + SCHOLAR + STEP.replace("somebody", name),
        ]
    )


def written(folder: Path, toml: str) -> Path:
    """The folder, with this claims.toml."""
    (folder / CLAIMS_FILE).write_text(toml, encoding="utf-8")
    return folder


def told(folder: Path, toml: str) -> list[str]:
    """What is said of a claims.toml."""
    with pytest.raises(DataFaults) as caught:
        read_claims(written(folder, toml))
    return str(caught.value).splitlines()


def test_entries_are_tables_that_count_from_1_and_know_their_claim(tmp_path: Path) -> None:
    tables = read_claims(written(tmp_path, claim("one") + claim("other") + VOICE))
    assert {name: list(table.index) for name, table in tables.items()} == {
        "claims": [1, 2],
        "scholars": [1, 2],
        "voices": [1, 2, 3],
        "steps": [1, 2],
    }
    assert list(tables["claims"]["id"]) == ["one", "other"]
    assert list(tables["voices"]["claim"]) == ["one", "other", "other"]
    for name, schema in CLAIMS.items():
        assert list(tables[name].columns) == list(schema.columns)


def test_lists_are_text_with_a_semicolon_and_what_is_left_out_is_blank(tmp_path: Path) -> None:
    tables = read_claims(written(tmp_path, claim("one")))
    assert tables["claims"].at[1, "periods"] == "1990-1998;2025-"
    assert tables["steps"].at[1, "gloss"] == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [("words", "words"), (["a", "b"], "a;b"), ([], ""), ([1, 2], "1;2"), (2016, "2016")],
)
def test_values_are_read_as_text(value: object, text: str) -> None:
    assert as_text(value) == text


def test_a_field_is_refused_with_the_kind_and_number_of_its_entry(tmp_path: Path) -> None:
    broken = claim("one") + VOICE.replace('"kremlin"', '"moscow"')
    assert told(tmp_path, broken) == [
        "data/claims.toml, row 2, column voices.side: found 'moscow'; "
        "expected one of kremlin, western"
    ]


def test_an_entry_with_a_source_has_its_claim_and_the_address() -> None:
    schema = sourced(who=text())
    assert list(schema.columns) == ["claim", "who", "source_url"]
    frame = pd.DataFrame(
        {"claim": ["a", "a", "A"], "who": ["B", "", "B"], "source_url": [*2 * ["https://a.b"], "a"]}
    )
    with pytest.raises(DataFaults) as caught:
        validated(frame, "some.toml", schema)
    assert [(fault.row, fault.column) for fault in caught.value.faults] == [
        (2, "claim"),
        (1, "who"),
        (2, "source_url"),
    ]


def test_an_unknown_key_is_told_with_those_that_are_known(tmp_path: Path) -> None:
    broken = claim("one") + SCHOLAR.replace("says =", "jays =")
    assert told(tmp_path, broken) == [
        "data/claims.toml, row 2, column scholars: found jays; expected one of claim, name, work, "
        "publisher, year, view, says, source_publisher, source_url"
    ]


def test_faults_of_every_kind_of_entry_are_told_together(tmp_path: Path) -> None:
    broken = (
        claim("one").replace('"Some words"', '""', 1)
        + SCHOLAR.replace('"2016"', '"16"')
        + VOICE.replace("Words.", "")
        + STEP.replace('"for"', '"maybe"')
    )
    assert [line.split(": ")[0] for line in told(tmp_path, broken)] == [
        "data/claims.toml, row 1, column claims.claim",
        "data/claims.toml, row 2, column scholars.year",
        "data/claims.toml, row 2, column voices.quote",
        "data/claims.toml, row 2, column steps.supports",
    ]


@pytest.mark.parametrize(
    ("toml", "found"),
    [
        ("a = 1", "KeyError: 'claim'"),
        ("claim = 1", "TypeError: 'int' object is not iterable"),
        ('[[claim]]\nid = "a"', "KeyError: 'scholar'"),
        ('claim = ["a"]', "TypeError: string indices must be integers, not 'str'"),
    ],
)
def test_toml_of_something_else_is_told_in_one_line(tmp_path: Path, toml: str, found: str) -> None:
    assert told(tmp_path, toml) == [
        f"data/claims.toml: found {found}; "
        "expected [[claim]] entries with scholar, voice and step entries"
    ]


def test_what_is_no_toml_is_told_in_one_line(tmp_path: Path) -> None:
    (line,) = told(tmp_path, "[[claim]\n")
    assert line.startswith("data/claims.toml: found Expected")
    assert line.endswith("(at line 1, column 8); expected TOML")


# Between claims and other tables


def broken(tables: Tables, table: str, row: int, **cells: object) -> list[str]:
    """What is said when an entry has other cells."""
    changed = {table: with_cells(getattr(tables, table), row, **cells)}
    return [str(fault) for fault in rules.broken(replace(tables, **changed))]


def test_a_claim_concerns_known_periods(tables: Tables) -> None:
    assert broken(tables, "claims", 2, periods="1990-1998;2000-2001;1900-1901") == [
        f"data/claims.toml, row 2, column claims.periods: found {period}; "
        "expected ids of periods.csv"
        for period in ("1900-1901", "2000-2001")
    ]


@pytest.mark.parametrize(
    ("entries", "column", "value"),
    [
        ("voices", "side", "kremlin"),
        ("voices", "side", "western"),
        ("steps", "supports", "for"),
        ("steps", "supports", "against"),
    ],
)
def test_a_claim_needs_both_voices_and_evidence_for_both_readings(
    tables: Tables, entries: str, column: str, value: str
) -> None:
    table = getattr(tables, entries)
    left = table[(table["claim"] != "encirclement") | (table[column] != value)]
    row = row_of(tables.claims, id="encirclement")
    assert [str(fault) for fault in rules.broken(replace(tables, **{entries: left}))] == [
        f"data/claims.toml, row {row}, column {entries}: found encirclement without one; "
        f"expected an entry whose {column} is {value}"
    ]


@pytest.mark.parametrize("table", ["voices", "steps"])
def test_evidence_may_be_of_the_last_day_of_the_edition_and_not_later(
    tables: Tables, table: str
) -> None:
    assert broken(tables, table, 3, date="2026-02-24") == []
    assert broken(tables, table, 3, date="2026-02-25") == [
        f"data/claims.toml, row 3, column {table}.date: found 2026-02-25; {LATE}"
    ]
