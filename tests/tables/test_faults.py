"""Data that cannot be used is refused whole, and every fault is told in one line."""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
import shapely
from dashboard.faults import DataFaults, Fault
from dashboard.schemas import SCHEMAS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard import (
    alliance,
    choropleth,
    claims,
    country,
    measures,
    panel,
    search,
    tables,
    territories,
    timeline,
)
from tests.support.copies import HOSTILE, TEXTS, copy_of_app, copy_of_data, make_hostile, replace
from tests.support.project import ROOT
from tests.support.skeleton import Skeleton

CSV_FILES = [f"{name}.csv" for name in SCHEMAS]
SHAPES = "geo/territories.geojson"
FILES = [*CSV_FILES, SHAPES, "geo/lakes.geojson", "edition.toml"]
DAY = "expected a day of the calendar, as 1999-03-12"
TEXT = "expected text without blanks around it"
NUMBER = "expected a whole number"
ADDRESS = "expected the address of a source, as https://www.nato.int/page"
UNIQUE = "expected a value that no earlier row has"
STATE = "expected a state of territories.csv or sovereignty.csv"
EARLIER = "expected a start after the end of every earlier row"
HELD = "expected a next row from the day after, or no end"
SUCCESSION = "expected the year before the next period begins"
EDITION = "expected a day not after 2026-02-18, the edition's as_of"
AS_OF = "expected a day without time or quotation marks, as 2025-12-31"
POLYGON = "expected a valid polygon"
SOURCE = "https://history.state.gov/historicaldocuments/frus1949v04/d139"
HUNGARY = "HUN,Hungary,1999-03-12,1999,19,1997-07-08,1997-12-16"

# What is broken: file, text as it stands there, text put in its place, the line after the row.
BROKEN_ROWS = {
    "accession on 31 February": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("-03-12", "-02-31")),
        f", column accession_date: found '1999-02-31'; {DAY}",
    ),
    "day written as in a letter": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "12/03/1999")),
        f", column accession_date: found '12/03/1999'; {DAY}",
    ),
    "day without its hyphens": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "19990312")),
        f", column accession_date: found '19990312'; {DAY}",
    ),
    "no accession date": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "")),
        f", column accession_date: found ''; {DAY}",
    ),
    "number as a decimal": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",19.0,")),
        f", column members_after: found '19.0'; {NUMBER}",
    ),
    "number in digits of another script": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",١٩,")),
        f", column members_after: found '١٩'; {NUMBER}",
    ),
    "wrong total of members": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",18,")),
        ", column members_after: found 18; expected 19, the accessions so far",
    ),
    "wave of another year": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",1999,", ",1998,")),
        ", column wave: found 1998; expected 1999, the year of accession",
    ),
    "invitation after the protocol": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1997-07-08", "1998-01-01")),
        ", column invited_date: found 1998-01-01; "
        "expected a day not after protocol_signed_date, 1997-12-16",
    ),
    "protocol after the accession": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1997-12-16", "1999-03-13")),
        ", column protocol_signed_date: found 1999-03-13; "
        "expected a day not after accession_date, 1999-03-12",
    ),
    "member twice": (
        *("accessions.csv", "CAN,Canada,", "BEL,Canada,"),
        f", column state: found 'BEL'; {UNIQUE}",
    ),
    "member without a shape": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "XXX")),
        ": found XXX, a member without a shape; "
        "expected a member that holds a territory with a shape",
    ),
    "member's code in small letters": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "hun")),
        ", column state: found 'hun'; expected a code of three capitals, as POL",
    ),
    "status of no state": (
        *("statuses.csv", "HUN,Hungary,invited", "XXX,Hungary,invited"),
        f", column state: found XXX; {STATE}",
    ),
    "status of an unknown kind": (
        *("statuses.csv", "HUN,Hungary,invited", "HUN,Hungary,asked"),
        ", column status: found 'asked'; expected one of warsaw_pact, invited, "
        "membership_action_plan, aspirant, neutral, partnership_for_peace, csto, csto_frozen, "
        "outside_integrated_command",
    ),
    "status that ends before its start": (
        *(
            "statuses.csv",
            "FIN,Finland,invited,2022-06-29,2023",
            "FIN,Finland,invited,2022-06-29,2021",
        ),
        ", column to: found 2021-04-04; expected a day not before its start, 2022-06-29",
    ),
    "status that overlaps itself": (
        *("statuses.csv", "FIN,Finland,neutral,"),
        "FIN,Finland,neutral,2000-01-01,,https://example.org/,\nFIN,Finland,neutral,",
        f", column from: found 2000-01-01 for FIN neutral; {EARLIER}",
    ),
    "unknown territory": (
        *("sovereignty.csv", "ARM,SUN,"),
        "XXX,RUS,Russia,1949-01-01,,held,https://example.org/,\nARM,SUN,",
        ", column territory: found XXX; expected a territory of territories.csv",
    ),
    "territory's code with a blank": (
        *("sovereignty.csv", "ARM,SUN,", "ARM ,SUN,"),
        ", column territory: found 'ARM '; expected a territory's code, as POL or DEU-E",
    ),
    "sovereignty that ends before its start": (
        *("sovereignty.csv", "ARM,SUN,Soviet Union,1949-01-01,1991"),
        "ARM,SUN,Soviet Union,1949-01-01,1948",
        ", column to: found 1948-12-25; expected a day not before its start, 1949-01-01",
    ),
    "two states in one territory": (
        *("sovereignty.csv", "XKX,SRB,Serbia,2006-06-05", "XKX,SRB,Serbia,2006-06-04"),
        f", column from: found 2006-06-04 for XKX; {EARLIER}",
    ),
    "territory without a state for a day": (
        *("sovereignty.csv", "XKX,SCG,Serbia and Montenegro,2003-02-04,2006-06-04"),
        "XKX,SCG,Serbia and Montenegro,2003-02-04,2006-06-03",
        f", column to: found nobody holds XKX after 2006-06-03; {HELD}",
    ),
    "territory without a state in the end": (
        *(
            "sovereignty.csv",
            "UKR-CRI,UKR,Ukraine,2014-02-27,",
            "UKR-CRI,UKR,Ukraine,2014-02-27,2020-01-01",
        ),
        f", column to: found nobody holds UKR-CRI after 2020-01-01; {HELD}",
    ),
    "sovereignty of an unknown kind": (
        *("sovereignty.csv", "1991-12-26,2014-02-26,held", "1991-12-26,2014-02-26,lent"),
        ", column kind: found 'lent'; expected one of held, special, colony, occupied, disputed",
    ),
    "event's id twice": (
        *("events.csv", "acc-1952,", "nat-signed,"),
        f", column id: found 'nat-signed'; {UNIQUE}",
    ),
    "event of an unknown kind": (
        *("events.csv", ",accession,1,GRC;TUR,", ",party,1,GRC;TUR,"),
        ", column kind: found 'party'; "
        "expected one of accession, law, other, statement, summit, treaty, war",
    ),
    "event in no known state": (
        *("events.csv", ",accession,1,GRC;TUR,", ",accession,1,GRC;XXX,"),
        f", column countries: found XXX; {STATE}",
    ),
    "event with countries between commas": (
        *("events.csv", ",accession,1,GRC;TUR,", ',accession,1,"GRC,TUR",'),
        ", column countries: found 'GRC,TUR'; "
        "expected codes of states with ; between them, as ALB;HRV, or nothing",
    ),
    "event after the edition's last day": (
        *("events.csv", "acc-1952,1952-02-18", "acc-1952,2052-02-18"),
        f", column date: found 2052-02-18; {EDITION}",
    ),
    "row with one comma too many": (
        *("events.csv", "acc-1952,", "acc-1952,,"),
        ": found 9 fields; expected 8 fields with commas between",
    ),
    "empty line": (
        *("events.csv", "acc-1952,", "\nacc-1952,"),
        ": found 0 fields; expected 8 fields with commas between",
    ),
    "year in no period": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-2002,The first eastern wave,1999,2002",
        f", column to: found 2002; {SUCCESSION}",
    ),
    "year in two periods": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-2004,The first eastern wave,1999,2004",
        f", column to: found 2004; {SUCCESSION}",
    ),
    "period without an end before the last": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-,The first eastern wave,1999,",
        f", column to: found nothing; {SUCCESSION}",
    ),
    "last period with an end": (
        *("periods.csv", "2025-,Off the table?,2025,", "2025-2026,Off the table?,2025,2026"),
        ", column to: found 2026; expected no end to the last period",
    ),
    "period named after other years": (
        *("periods.csv", "1999-2003,", "1998-2003,"),
        ", column id: found 1998-2003; expected 1999-2003, its years",
    ),
    "quotation's id twice": (
        *("quotes.csv", "mcneil-un-norway-1949-04,", "ussr-memorandum-atlantic-treaty-1949-03,"),
        f", column id: found 'ussr-memorandum-atlantic-treaty-1949-03'; {UNIQUE}",
    ),
    "quotation of an unknown side": (
        *("quotes.csv", "1949-03,kremlin,Government", "1949-03,Moscow,Government"),
        ", column side: found 'Moscow'; expected one of kremlin, western",
    ),
    "quotation of an unknown grade": (
        *("quotes.csv", f"{SOURCE},document", f"{SOURCE},rumour"),
        ", column attested: found 'rumour'; expected one of document, press, copy, seed",
    ),
    "quotation in an unknown language": (
        *("quotes.csv", ",ru,yes,Soviet protest", ",rus,yes,Soviet protest"),
        ", column original_language: found 'rus'; "
        "expected one of de, en, fi, fr, ka, lt, mk, pl, ru, sv, uk",
    ),
    "quotation neither translated nor not": (
        *("quotes.csv", ",ru,yes,Soviet protest", ",ru,TRUE,Soviet protest"),
        ", column translated: found 'TRUE'; expected yes or no",
    ),
    "quotation without a source": (
        *("quotes.csv", SOURCE, ""),
        f", column source_url: found ''; {ADDRESS}",
    ),
    "quotation without a speaker": (
        *("quotes.csv", "western,Hector McNeil,", "western,,"),
        f", column speaker: found ''; {TEXT}",
    ),
    "quotation with blanks around its speaker": (
        *("quotes.csv", "western,Hector McNeil,", "western,Hector McNeil ,"),
        f", column speaker: found 'Hector McNeil '; {TEXT}",
    ),
    "quotation on 31 February": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,1949-02-31"),
        ", column date: found '1949-02-31'; expected a day or a month, as 1999-03-12 or 1999-03",
    ),
    "quotation before the first period": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,1948-12-31"),
        ", column date: found 1948-12-31; expected a day in a period, from 1949 on",
    ),
    "quotation after the edition's last day": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,2026-02-19"),
        f", column date: found 2026-02-19; {EDITION}",
    ),
    "territory twice": (
        *("territories.csv", "ALB,Albania", "AFG,Albania"),
        f", column territory: found 'AFG'; {UNIQUE}",
    ),
    "name without a shape": (
        *("territories.csv", "ALB,Albania", "XXX,Nowhere,no\nALB,Albania"),
        ", column territory: found XXX; "
        "expected a territory with a shape in geo/territories.geojson",
    ),
    "territory of unclear context": (
        *("territories.csv", "ALB,Albania,no", "ALB,Albania,maybe"),
        ", column context: found 'maybe'; expected yes or no",
    ),
} | {
    f"source at {address!r}": (
        *("quotes.csv", SOURCE, address),
        f", column source_url: found {address!r}; {ADDRESS}",
    )
    for address in (
        "www.nato.int/page",
        "https://nato",
        "ftp://www.nato.int/page",
        "javascript:alert(1)",
        "https://www.nato.int/a page",
        "https://www.nato.int/\x01page",
        "https://[www.nato.int/page",
    )
}

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

Feature = dict[str, dict]
BOW_TIE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
BROKEN_SHAPES: dict[str, tuple[Callable[[list[Feature]], object], str]] = {
    "without an id": (
        lambda shapes: shapes[0]["properties"].clear(),
        f"data/{SHAPES}, row 1: found no id; expected the territory's code as property id",
    ),
    "with a number for an id": (
        lambda shapes: shapes[0]["properties"].update(id=4),
        f"data/{SHAPES}, row 1: found no id; expected the territory's code as property id",
    ),
    "without a name": (
        lambda shapes: shapes.append({**shapes[0], "properties": {"id": "XXX"}}),
        f"data/{SHAPES}: found a shape without a name, XXX; "
        "expected a name for it in territories.csv",
    ),
    "left out": (
        lambda shapes: shapes.pop(0),
        "data/territories.csv, row 2, column territory: found AFG; "
        "expected a territory with a shape in geo/territories.geojson",
    ),
    "drawn twice": (
        lambda shapes: shapes.append(shapes[0]),
        f"data/{SHAPES}: found AFG twice; expected each territory once",
    ),
    "that crosses itself": (
        lambda shapes: shapes[0].update(geometry=BOW_TIE),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "that is a point": (
        lambda shapes: shapes[0].update(geometry={"type": "Point", "coordinates": [0, 0]}),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "without a geometry": (
        lambda shapes: shapes[0].update(geometry=None),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "of an unknown type": (
        lambda shapes: shapes[0].update(geometry={"type": "Blob", "coordinates": []}),
        f"data/{SHAPES}: found GeometryTypeError: Unknown geometry type: 'blob'; "
        "expected a GeoJSON FeatureCollection",
    ),
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of data/ to break, every shape a square: that is quicker to read."""
    folder = copy_of_data(tmp_path)
    collection = json.loads((folder / SHAPES).read_text(encoding="utf-8"))
    for shape in collection["features"]:
        shape["geometry"] = shapely.geometry.mapping(shapely.box(0, 0, 1, 1))
    (folder / SHAPES).write_text(json.dumps(collection), encoding="utf-8")
    return folder


def lines(data: Path) -> list[str]:
    """What loading a folder says of its faults."""
    with pytest.raises(DataFaults) as caught:
        tables.load(data)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("file", "old", "new", "said"), BROKEN_ROWS.values(), ids=BROKEN_ROWS.keys()
)
def test_a_broken_row_is_told_in_one_line(
    data: Path, file: str, old: str, new: str, said: str
) -> None:
    row = replace(data, file, old, new)
    assert lines(data) == [f"data/{file}, row {row}{said}"]


@pytest.mark.parametrize(("content", "said"), BROKEN_EDITIONS.items())
def test_an_edition_without_a_day_is_told_in_one_line(data: Path, content: str, said: str) -> None:
    (data / "edition.toml").write_text(content, encoding="utf-8")
    assert lines(data) == [f"data/edition.toml{said}"]


@pytest.mark.parametrize(("change", "said"), BROKEN_SHAPES.values(), ids=BROKEN_SHAPES.keys())
def test_a_broken_shape_is_told_in_one_line(
    data: Path, change: Callable[[list[Feature]], object], said: str
) -> None:
    collection = json.loads((data / SHAPES).read_text(encoding="utf-8"))
    change(collection["features"])
    (data / SHAPES).write_text(json.dumps(collection), encoding="utf-8")
    assert lines(data) == [said]


@pytest.mark.parametrize("content", ["[]", "null", '{"features": 1}', '{"type": "Feature"}', "{"])
def test_a_file_of_shapes_that_is_something_else_is_refused(data: Path, content: str) -> None:
    (data / SHAPES).write_text(content, encoding="utf-8")
    (line,) = lines(data)
    assert line.startswith(f"data/{SHAPES}: found ")
    assert line.endswith("; expected a GeoJSON FeatureCollection")


def test_shapes_cut_short_are_refused(data: Path) -> None:
    whole = (data / SHAPES).read_bytes()
    (data / SHAPES).write_bytes(whole[: len(whole) // 2])
    (line,) = lines(data)
    assert line.startswith(f"data/{SHAPES}: found JSONDecodeError: ")


def test_every_missing_file_is_named(data: Path) -> None:
    for file in FILES:
        (data / file).unlink()
    missing = "found no such file or directory; expected a file that can be read"
    assert lines(data) == [f"data/{file}: {missing}" for file in FILES]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf\r\n \r\n"])
def test_every_empty_file_is_named(data: Path, content: bytes) -> None:
    for file in FILES:
        (data / file).write_bytes(content)
    empty = "found an empty file; expected a file with content"
    assert lines(data) == [f"data/{file}: {empty}" for file in FILES]


def test_every_table_without_rows_is_named(data: Path) -> None:
    for file in CSV_FILES:
        header, _ = (data / file).read_text(encoding="utf-8").split("\n", 1)
        (data / file).write_text(header, encoding="utf-8")
    empty = "found a header without rows; expected at least one row"
    assert lines(data) == [f"data/{file}: {empty}" for file in CSV_FILES]


def test_every_file_that_is_not_utf_8_is_named(data: Path) -> None:
    for file in FILES:
        (data / file).write_bytes(b"\nT\xfcrkiye\n" + (data / file).read_bytes())
    said = "found the byte 0xfc; expected text saved as UTF-8"
    assert lines(data) == [f"data/{file}, row 2: {said}" for file in FILES]


def test_a_table_saved_as_latin_1_is_told_by_its_first_strange_byte(data: Path) -> None:
    text = (data / "accessions.csv").read_text(encoding="utf-8")
    (data / "accessions.csv").write_text(text, encoding="latin-1")
    row = text[: text.index("Türkiye")].count("\n") + 1
    said = "found the byte 0xfc; expected text saved as UTF-8"
    assert lines(data) == [f"data/accessions.csv, row {row}: {said}"]


def test_every_table_with_another_delimiter_is_named(data: Path) -> None:
    for file in CSV_FILES:
        text = (data / file).read_text(encoding="utf-8")
        (data / file).write_text(text.replace(",", ";"), encoding="utf-8")
    said = lines(data)
    assert [line.split(", row 1: found ")[0] for line in said] == [f"data/{f}" for f in CSV_FILES]
    assert "data/periods.csv, row 1: found id;title;from;to; expected id,title,from,to" in said


def test_a_missing_column_is_told_by_the_header(data: Path) -> None:
    text = (data / "periods.csv").read_text(encoding="utf-8")
    shorter = "\n".join(line.rpartition(",")[0] for line in text.splitlines())
    (data / "periods.csv").write_text(shorter, encoding="utf-8")
    assert lines(data) == [
        "data/periods.csv, row 1: found id,title,from; expected id,title,from,to"
    ]


@pytest.mark.parametrize("row", [2, -1])
def test_every_line_cut_short_is_named(data: Path, row: int) -> None:
    expected = []
    for file in CSV_FILES:
        rows = (data / file).read_text(encoding="utf-8").splitlines()
        index = row - 1 if row > 0 else len(rows) - 1
        fields = len(rows[0].split(","))
        rows[index] = rows[index][: rows[index].index(",") + 2]
        (data / file).write_text("\n".join(rows), encoding="utf-8")
        said = f"found 2 fields; expected {fields} fields with commas between"
        expected.append(f"data/{file}, row {index + 1}: {said}")
    assert lines(data) == expected


def test_a_file_cut_short_inside_quotation_marks_is_refused(data: Path) -> None:
    text = (data / "quotes.csv").read_text(encoding="utf-8")
    cut = text[: text.rindex('",')]
    (data / "quotes.csv").write_text(cut, encoding="utf-8")
    row = cut.count("\n") + 1
    said = "found unexpected end of data; expected fields in closed double quotes"
    assert lines(data) == [f"data/quotes.csv, row {row}: {said}"]


def test_a_quotation_mark_that_is_not_closed_is_refused(data: Path) -> None:
    text = (data / "quotes.csv").read_text(encoding="utf-8")
    (data / "quotes.csv").write_text(text.replace('",', ",", 1), encoding="utf-8")
    (line,) = lines(data)
    assert line.startswith("data/quotes.csv, row ")
    assert line.endswith("; expected fields in closed double quotes")


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(data: Path) -> None:
    facts = tables.load(data)
    for file in FILES:
        text = (data / file).read_bytes().replace(b"\n", b"\r\n")
        (data / file).write_bytes(b"\xef\xbb\xbf" + text)
    loaded = tables.load(data)
    assert loaded.as_of == facts.as_of
    for name in (*SCHEMAS, "shapes"):
        pd.testing.assert_frame_equal(getattr(loaded, name), getattr(facts, name))


def test_a_row_is_counted_as_a_spreadsheet_counts(data: Path) -> None:
    replace(
        data, "events.csv", ",North Atlantic Treaty signed,", ',"North Atlantic\nTreaty signed",'
    )
    replace(data, "events.csv", "acc-1952,1952-02-18", "acc-1952,2052-02-18")
    assert lines(data) == [f"data/events.csv, row 3, column date: found 2052-02-18; {EDITION}"]


def test_a_fault_is_one_line_of_readable_length(data: Path) -> None:
    header = f'"id\n{"x" * 200}"'
    (data / "periods.csv").write_text(f"{header}\n1\n", encoding="utf-8")
    shown = f"id {'x' * 117}…"
    assert lines(data) == [f"data/periods.csv, row 1: found {shown}; expected id,title,from,to"]


def test_faults_of_several_files_are_told_together(data: Path) -> None:
    (data / "edition.toml").unlink()
    replace(data, "events.csv", "acc-1952,1952-02-18", "acc-1952,1952-02-31")
    row = replace(data, "quotes.csv", "1949-03,kremlin,Government", "1949-03,Moscow,Government")
    replace(data, "quotes.csv", SOURCE, "")
    assert lines(data) == [
        f"data/events.csv, row 3, column date: found '1952-02-31'; {DAY}",
        f"data/quotes.csv, row {row}, column side: found 'Moscow'; "
        "expected one of kremlin, western",
        f"data/quotes.csv, row {row}, column source_url: found ''; {ADDRESS}",
        "data/edition.toml: found no such file or directory; expected a file that can be read",
    ]


def test_disagreements_between_files_are_told_together(data: Path) -> None:
    total = replace(data, "accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",18,"))
    event = replace(data, "events.csv", ",accession,1,GRC;TUR,", ",accession,1,GRC;XXX,")
    period = replace(data, "periods.csv", "1999-2003,", "1998-2003,")
    assert lines(data) == [
        f"data/accessions.csv, row {total}, column members_after: found 18; "
        "expected 19, the accessions so far",
        f"data/events.csv, row {event}, column countries: found XXX; {STATE}",
        f"data/periods.csv, row {period}, column id: found 1998-2003; "
        "expected 1999-2003, its years",
    ]


def test_every_status_within_a_longer_one_is_told(data: Path) -> None:
    inner = "".join(
        f"FIN,Finland,neutral,{year}-01-01,{year}-12-31,https://example.org/,\n"
        for year in (1950, 1960)
    )
    row = replace(data, "statuses.csv", "FIN,Finland,neutral", f"{inner}FIN,Finland,neutral")
    assert lines(data) == [
        f"data/statuses.csv, row {row}, column from: found 1950-01-01 for FIN neutral; {EARLIER}",
        f"data/statuses.csv, row {row + 1}, column from: "
        f"found 1960-01-01 for FIN neutral; {EARLIER}",
    ]


def test_periods_that_begin_after_the_first_accession_are_refused(data: Path) -> None:
    replace(data, "periods.csv", "1949-1954,Founding,1949", "1950-1954,Founding,1950")
    first, *rest = lines(data)
    assert first == (
        "data/periods.csv, row 2, column from: found 1950; "
        "expected a year not after the first accession's, 1949"
    )
    assert all(line.startswith("data/quotes.csv") and "found 1949" in line for line in rest)


ODD = st.text() | st.from_regex(r"\d{1,4}|\d{4}-\d\d(-\d\d)?", fullmatch=True)
ODD_FIELDS = st.fixed_dictionaries(
    {name: st.tuples(st.sampled_from([*schema.columns]), ODD) for name, schema in SCHEMAS.items()}
)
OFTEN = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


@OFTEN
@given(fields=ODD_FIELDS)
def test_any_text_in_any_field_is_taken_or_told_in_one_line(
    data: Path, fields: dict[str, tuple[str, str]]
) -> None:
    for name, (column, value) in fields.items():
        with (tables.DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[1][rows[0].index(column)] = value
        with (data / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    try:
        tables.load(data)
    except DataFaults as error:
        assert str(error).splitlines() == [str(fault) for fault in error.faults]


@OFTEN
@given(contents=st.fixed_dictionaries({file: st.binary() | ODD for file in FILES}))
def test_any_content_of_a_file_is_told(data: Path, contents: dict[str, bytes | str]) -> None:
    for file, content in contents.items():
        raw = content.encode() if isinstance(content, str) else content
        (data / file).write_bytes(raw)
    assert {re.split("[,:]", line)[0] for line in lines(data)} == {f"data/{f}" for f in FILES}


def check(root: Path) -> subprocess.CompletedProcess[str]:
    """Runs `python -m dashboard check` in a folder."""
    command = [sys.executable, "-m", "dashboard", "check"]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8")


def test_the_command_passes_sound_data() -> None:
    done = check(ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_command_prints_every_fault_and_fails(tmp_path: Path) -> None:
    root = copy_of_app(tmp_path)
    replace(root / "data", "events.csv", "acc-1952,1952-02-18", "acc-1952,1952-02-31")
    (root / "data" / "periods.csv").unlink()
    done = check(root)
    assert done.returncode == 1
    assert (done.stdout + done.stderr).splitlines() == lines(root / "data")


def page(facts: tables.Tables) -> dict[str, Skeleton]:
    """The HTML that shows facts, part by part."""
    lands = territories.join(facts)
    standings = alliance.standings(facts, lands)
    settings = choropleth.settings(facts, lands, standings, choropleth.shapes_served())
    readouts = panel.readouts(facts, lands)
    legend_items = panel.legend_items(facts, lands, standings)
    parts = {"map": settings}
    for year in (1949, 1990, 2014, 2024):
        parts[f"readout {year}"] = panel.readout(readouts, year)
        parts[f"legend {year}"] = panel.legend(legend_items, year)
    for section in panel.period_sections(facts):
        parts[f"period {section['id']}"] = panel.quotations([section], 2004)
    parts["timeline"] = timeline.chart(facts, lands)
    for code in ("AND", "MLT", "PRT"):
        parts[f"country {code}"] = country.card(facts, lands, standings, code)
    parts["measures"] = measures.render(measures.section(facts, lands), 2004)
    parts["search"] = search.render(search.find(facts, ""))
    parts["claims"] = claims.render(facts, "not-one-inch")
    return {name: Skeleton(html) for name, html in parts.items()}


def test_html_in_the_data_is_shown_as_text(data: Path, facts: tables.Tables) -> None:
    make_hostile(data)
    plain, hostile = page(facts), page(tables.load(data))
    assert {name: part.tags for name, part in hostile.items()} == {
        name: part.tags for name, part in plain.items()
    }
    assert [name for name, part in hostile.items() if HOSTILE in part.text] == [
        *("readout 1949", "legend 1949", "readout 1990", "legend 1990"),
        *("legend 2014", "readout 2024", "legend 2024"),
        *(f"period {period}" for period in facts.periods["id"]),
        "timeline",
        *(f"country {code}" for code in ("AND", "MLT", "PRT")),
        *("measures", "search", "claims"),
    ]


def test_html_in_the_data_reaches_the_map_as_text(data: Path) -> None:
    make_hostile(data)
    facts = tables.load(data)
    lands = territories.join(facts)
    standings = alliance.standings(facts, lands)
    shapes = choropleth.shapes_served()
    settings_element = Skeleton(choropleth.settings(facts, lands, standings, shapes))
    told = json.loads(settings_element.values["data-map-settings"])
    assert told["chronicle"]["POL"]["name"] == f"Poland{HOSTILE}"


def test_html_in_a_fault_is_shown_as_text(data: Path) -> None:
    for file, columns in TEXTS.items():
        rows = (data / file).read_text(encoding="utf-8").splitlines()
        rows[0] = f"{HOSTILE},{len(columns)}"
        (data / file).write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(DataFaults) as caught:
        tables.load(data)
    shown = Skeleton(panel.fault_page(caught.value))
    harmless = [Fault(file, "one", "another") for file in TEXTS]
    assert shown.tags == Skeleton(panel.fault_page(DataFaults(harmless))).tags
    assert shown.text.count(HOSTILE) == len(TEXTS)
