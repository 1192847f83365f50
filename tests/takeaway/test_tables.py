"""The tables in a zip, read back: every table as it is, and safe to open."""

import codecs
import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from dashboard import Yearbook, takeaway
from dashboard.tables.rows import read_table
from dashboard.tables.schemas import CLAIMS, SCHEMAS, Tables
from tests.support.copies import HOSTILE
from tests.support.taken import cited, seen

FORMULA = "=cmd()&'x'"


def unzipped(archive: bytes) -> dict[str, bytes]:
    """The files of a zip."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_zip_has_every_table_as_it_is(
    yearbook: Yearbook, tables: Tables, tmp_path: Path
) -> None:
    files = unzipped(takeaway.zipped_tables(yearbook, seen(2004)))
    names = [*SCHEMAS, *CLAIMS, "standings-2004"]
    assert set(files) == {f"{name}.{kind}" for name in names for kind in ("csv", "json")} | {
        "README.txt"
    }
    for name in SCHEMAS:
        (tmp_path / f"{name}.csv").write_bytes(files[f"{name}.csv"])
        pd.testing.assert_frame_equal(read_table(tmp_path, name), getattr(tables, name))
        assert len(json.loads(files[f"{name}.json"])) == len(getattr(tables, name))
    said = {row["id"]: row["quote"] for row in json.loads(files["quotes.json"])}
    assert said == tables.quotes.set_index("id")["quote"].to_dict()
    readme = files["README.txt"].decode()
    assert cited(2004) in readme
    assert "no cell of this edition" in readme
    members = [row for row in json.loads(files["standings-2004.json"]) if row["status"] == "member"]
    assert {row["state"] for row in members} == set(yearbook.members(2004)["state"])


def test_excel_reads_the_letters_of_every_csv_and_programs_those_of_the_json(
    yearbook: Yearbook,
) -> None:
    files = unzipped(takeaway.zipped_tables(yearbook, seen(2004)))
    for name, content in files.items():
        # Excel takes a CSV without the mark for the letters of its own country.
        marks = 1 if name.endswith(".csv") else 0
        assert content.startswith(codecs.BOM_UTF8) == bool(marks), name
        assert content.count(codecs.BOM_UTF8) == marks, name
        assert content.decode("utf-8-sig")
    assert "’".encode() in files["quotes.csv"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_runs_in_a_spreadsheet(yearbook: Yearbook, tables: Tables, sign: str) -> None:
    words = sign + FORMULA
    quotes = tables.quotes.copy()
    quotes.loc[quotes.index[3], "quote"] = words
    changed = replace(yearbook, tables=replace(tables, quotes=quotes))
    files = unzipped(takeaway.zipped_tables(changed, seen(2004)))
    rows = list(csv.reader(io.StringIO(files["quotes.csv"].decode("utf-8-sig"), newline="")))
    assert rows[4][rows[0].index("quote")] == "'" + words
    assert json.loads(files["quotes.json"])[3]["quote"] == words
    assert "quotes.csv, row 5, quote" in files["README.txt"].decode()


def test_text_that_looks_like_markup_comes_out_as_text(hostile: Yearbook) -> None:
    quotes = unzipped(takeaway.zipped_tables(hostile, seen(2004)))["quotes.csv"]
    assert HOSTILE in next(csv.DictReader(io.StringIO(quotes.decode("utf-8-sig"))))["quote"]
