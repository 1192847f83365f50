"""Files that cannot be read are refused whole, and every fault is told in one line."""

import os
import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.tables.geography import SHAPES
from dashboard.tables.load import DATA, load, stamp
from dashboard.tables.schemas import SCHEMAS, Tables
from tests.support.broken import FEW, ODD, fault_lines
from tests.support.copies import replace
from tests.support.project import ROOT

DAY = "expected a day of the calendar, as 1999-03-12"
ADDRESS = "expected the address of a source, as https://www.nato.int/page"
EDITION = "expected a day not after 2026-02-24, the edition's as_of"
AS_OF = "expected a day without time or quotation marks, as 2025-12-31"
SOURCE = "https://history.state.gov/historicaldocuments/frus1949v04/d139"
CSV_FILES = [f"{name}.csv" for name in SCHEMAS]
FILES = [*CSV_FILES, SHAPES, "geo/lakes.geojson", "edition.toml"]

BROKEN_EDITIONS = {
    "another_key = 1": f", column as_of: found nothing; {AS_OF}",
    'as_of = "2026-02-18"': f", column as_of: found '2026-02-18'; {AS_OF}",
    "as_of = 10:00:00": f", column as_of: found '10:00:00'; {AS_OF}",
    "as_of = 2026-02-18T00:00:00+01:00": (
        f", column as_of: found '2026-02-18 00:00:00+01:00'; {AS_OF}"
    ),
    "as_of = 2026-02-31": (
        ": found Invalid date or datetime (at line 1, column 9); expected TOML, "
        "as as_of = 2025-12-31"
    ),
}


@pytest.mark.parametrize(("content", "said"), BROKEN_EDITIONS.items())
def test_an_edition_without_a_day_is_told_in_one_line(data: Path, content: str, said: str) -> None:
    (data / "edition.toml").write_text(content, encoding="utf-8")
    assert fault_lines(data) == [f"data/edition.toml{said}"]


def test_every_missing_file_is_named(data: Path) -> None:
    for file in FILES:
        (data / file).unlink()
    missing = "found no such file or directory; expected a file that can be read"
    assert fault_lines(data) == [f"data/{file}: {missing}" for file in FILES]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf\r\n \r\n"])
def test_every_empty_file_is_named(data: Path, content: bytes) -> None:
    for file in FILES:
        (data / file).write_bytes(content)
    empty = "found an empty file; expected a file with content"
    assert fault_lines(data) == [f"data/{file}: {empty}" for file in FILES]


def test_every_table_without_rows_is_named(data: Path) -> None:
    for file in CSV_FILES:
        header, _ = (data / file).read_text(encoding="utf-8").split("\n", 1)
        (data / file).write_text(header, encoding="utf-8")
    empty = "found a header without rows; expected at least one row"
    assert fault_lines(data) == [f"data/{file}: {empty}" for file in CSV_FILES]


def test_every_file_that_is_not_utf_8_is_named(data: Path) -> None:
    for file in FILES:
        (data / file).write_bytes(b"\nT\xfcrkiye\n" + (data / file).read_bytes())
    said = "found the byte 0xfc; expected text saved as UTF-8"
    assert fault_lines(data) == [f"data/{file}, row 2: {said}" for file in FILES]


def test_a_table_saved_as_latin_1_is_told_by_its_first_strange_byte(data: Path) -> None:
    text = (data / "accessions.csv").read_text(encoding="utf-8")
    (data / "accessions.csv").write_text(text, encoding="latin-1")
    row = text[: text.index("Türkiye")].count("\n") + 1
    said = "found the byte 0xfc; expected text saved as UTF-8"
    assert fault_lines(data) == [f"data/accessions.csv, row {row}: {said}"]


def test_every_table_with_another_delimiter_is_named(data: Path) -> None:
    for file in CSV_FILES:
        text = (data / file).read_text(encoding="utf-8")
        (data / file).write_text(text.replace(",", ";"), encoding="utf-8")
    said = fault_lines(data)
    assert [line.split(", row 1: found ")[0] for line in said] == [f"data/{f}" for f in CSV_FILES]
    assert "data/periods.csv, row 1: found id;title;from;to; expected id,title,from,to" in said


def test_a_missing_column_is_told_by_the_header(data: Path) -> None:
    text = (data / "periods.csv").read_text(encoding="utf-8")
    shorter = "\n".join(line.rpartition(",")[0] for line in text.splitlines())
    (data / "periods.csv").write_text(shorter, encoding="utf-8")
    assert fault_lines(data) == [
        "data/periods.csv, row 1: found id,title,from; expected id,title,from,to"
    ]


@pytest.mark.parametrize("row", [2, -1])
def test_every_line_cut_short_is_named(data: Path, row: int) -> None:
    expected = []
    for file in CSV_FILES:
        rows = (data / file).read_text(encoding="utf-8").splitlines()
        index = row - 1 if row > 0 else len(rows) - 1
        fields = len(rows[0].split(","))
        rows[index] = "x" if fields == 2 else "x,y"
        (data / file).write_text("\n".join(rows), encoding="utf-8")
        found = "1 fields" if fields == 2 else "2 fields"
        said = f"found {found}; expected {fields} fields with commas between"
        expected.append(f"data/{file}, row {index + 1}: {said}")
    assert fault_lines(data) == expected


def test_a_file_cut_short_inside_quotation_marks_is_refused(data: Path) -> None:
    text = (data / "quotes.csv").read_text(encoding="utf-8")
    cut = text[: text.rindex('",')]
    (data / "quotes.csv").write_text(cut, encoding="utf-8")
    row = cut.count("\n") + 1
    said = "found unexpected end of data; expected fields in closed double quotes"
    assert fault_lines(data) == [f"data/quotes.csv, row {row}: {said}"]


def test_a_quotation_mark_that_is_not_closed_is_refused(data: Path) -> None:
    text = (data / "quotes.csv").read_text(encoding="utf-8")
    (data / "quotes.csv").write_text(text.replace('",', ",", 1), encoding="utf-8")
    (line,) = fault_lines(data)
    assert line.startswith("data/quotes.csv, row ")
    assert line.endswith("; expected fields in closed double quotes")


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(data: Path) -> None:
    facts = load(data)
    for file in FILES:
        text = (data / file).read_bytes().replace(b"\n", b"\r\n")
        (data / file).write_bytes(b"\xef\xbb\xbf" + text)
    loaded = load(data)
    assert loaded.as_of == facts.as_of
    for name in (*SCHEMAS, "shapes"):
        pd.testing.assert_frame_equal(getattr(loaded, name), getattr(facts, name))


def test_a_row_is_counted_as_a_spreadsheet_counts(data: Path) -> None:
    replace(
        data, "events.csv", ",North Atlantic Treaty signed,", ',"North Atlantic\nTreaty signed",'
    )
    replace(data, "events.csv", "acc-1952,1952-02-18", "acc-1952,2052-02-18")
    assert fault_lines(data) == [
        f"data/events.csv, row 3, column date: found 2052-02-18; {EDITION}"
    ]


def test_a_fault_is_one_line_of_readable_length(data: Path) -> None:
    header = f'"id\n{"x" * 200}"'
    (data / "periods.csv").write_text(f"{header}\n1\n", encoding="utf-8")
    shown = f"id {'x' * 117}…"
    assert fault_lines(data) == [
        f"data/periods.csv, row 1: found {shown}; expected id,title,from,to"
    ]


def test_faults_of_several_files_are_told_together(data: Path) -> None:
    (data / "edition.toml").unlink()
    replace(data, "events.csv", "acc-1952,1952-02-18", "acc-1952,1952-02-31")
    row = replace(data, "quotes.csv", "1949-03,kremlin,Government", "1949-03,Moscow,Government")
    replace(data, "quotes.csv", SOURCE, "")
    assert fault_lines(data) == [
        f"data/events.csv, row 3, column date: found '1952-02-31'; {DAY}",
        f"data/quotes.csv, row {row}, column side: found 'Moscow'; "
        "expected one of kremlin, western",
        f"data/quotes.csv, row {row}, column source_url: found ''; {ADDRESS}",
        "data/edition.toml: found no such file or directory; expected a file that can be read",
    ]


@FEW
@given(contents=st.fixed_dictionaries({file: st.binary() | ODD for file in FILES}))
def test_any_content_of_a_file_is_told(data: Path, contents: dict[str, bytes | str]) -> None:
    for file, content in contents.items():
        raw = content.encode() if isinstance(content, str) else content
        (data / file).write_bytes(raw)
    assert {re.split("[,:]", line)[0] for line in fault_lines(data)} == {f"data/{f}" for f in FILES}


def test_the_stamp_tells_when_a_file_was_changed_added_or_taken_away(data: Path) -> None:
    stamps = [stamp(data)]
    os.utime(data / SHAPES, ns=(0, 0))
    stamps.append(stamp(data))
    (data / "new.txt").touch()
    stamps.append(stamp(data))
    (data / "notes.csv").unlink()
    stamps.append(stamp(data))
    assert len(set(stamps)) == 4
    assert stamp(data) == stamps[-1]


def test_the_stamp_names_every_file_once_in_order(data: Path) -> None:
    files = [str(path) for path in data.rglob("*") if path.is_file()]
    assert [name for name, _ in stamp(data)] == sorted(files)
    assert dict(stamp(data))[str(data / SHAPES)] == (data / SHAPES).stat().st_mtime_ns


def test_without_a_folder_the_data_of_the_project_is_meant(tables: Tables) -> None:
    assert DATA == ROOT / "data"
    assert stamp() == stamp(DATA)
    assert load().as_of == tables.as_of == pd.Timestamp("2026-02-24")


def test_a_folder_in_place_of_a_file_is_told(data: Path) -> None:
    (data / "periods.csv").unlink()
    (data / "periods.csv").mkdir()
    assert fault_lines(data) == [
        "data/periods.csv: found is a directory; expected a file that can be read"
    ]
