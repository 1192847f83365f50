"""Every table as CSV and JSON, for other people's programs."""

import io
import zipfile

import pandas as pd

from dashboard.history.yearbook import Yearbook
from dashboard.tables.schemas import CLAIMS, SCHEMAS
from dashboard.takeaway.captions import FACTS, SHAPES, citation
from dashboard.view import View, as_at, heading
from dashboard.words import TITLE

# A spreadsheet may run a cell that begins so.
FORMULA = ("=", "+", "-", "@", "\t", "\r")

README = """{title}
{heading}. {as_at}

Every table of the data, each as CSV and as JSON, and standings-{year}: how each territory stood.
The columns are explained in data/README.md of the project; source_url is the source of a row.

CSV: UTF-8 with a byte-order mark, commas between fields, days as 1999-03-12, yes or no.
A spreadsheet runs a cell that begins with = + - @, a tab or a carriage return as a formula. Text
that begins so has an apostrophe (') put before it in the CSV, and in the CSV alone:
{changed}
JSON: a list of rows; nothing is changed in it. A blank is null.

{shapes}
{facts}
Quotations belong to those who said or published them; each names its source.
Cite as: {citation}
"""


def zipped(yearbook: Yearbook, view: View) -> bytes:
    """Every table and the standings of the year as CSV and JSON, with a README.txt, as a zip."""
    tables = {name: getattr(yearbook.tables, name) for name in (*SCHEMAS, *CLAIMS)}
    tables[f"standings-{view.year}"] = standings_of(yearbook, view.year).reset_index()
    changed: list[str] = []
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in tables.items():
            archive.writestr(f"{name}.json", as_json(table))
            safe, cells = defused(as_text(table))
            changed += [f"  {name}.csv, {cell}" for cell in cells]
            written = safe.to_csv(index=False, lineterminator="\r\n")  # RFC 4180
            archive.writestr(f"{name}.csv", written.encode("utf-8-sig"))
        archive.writestr("README.txt", readme(yearbook, view, changed))
    return file.getvalue()


def readme(yearbook: Yearbook, view: View, changed: list[str]) -> str:
    """What is in the zip, how to read it, which cells of the CSV were changed, how to cite it."""
    return README.format(
        title=TITLE,
        heading=heading(yearbook, view.year),
        as_at=as_at(yearbook, view),
        year=view.year,
        changed="\n".join(changed or ["  no cell of this edition."]),
        shapes=SHAPES,
        facts=FACTS,
        citation=citation(yearbook, view),
    )


def as_text(table: pd.DataFrame) -> pd.DataFrame:
    """A table with its days as text and its truths as yes and no, as in data/."""
    written = table.copy()
    for name, column in table.items():
        if pd.api.types.is_datetime64_any_dtype(column):
            written[name] = column.dt.strftime("%Y-%m-%d")
        elif pd.api.types.is_bool_dtype(column):
            written[name] = column.map({True: "yes", False: "no"})
    return written


def as_json(table: pd.DataFrame) -> str:
    """A table as a JSON list of its rows, with null where nothing applies."""
    written = table.copy()
    for name, column in table.select_dtypes("datetime").items():
        written[name] = column.dt.strftime("%Y-%m-%d")
    return written.replace("", None).to_json(orient="records", force_ascii=False, indent=1)


def defused(table: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """The table with an apostrophe before text that a spreadsheet would run, and where.

    Rows are counted as a spreadsheet counts them, the header being the first.
    """
    safe, cells = table.copy(), []
    for name, column in table.items():
        if pd.api.types.is_string_dtype(column):
            risky = column.str.startswith(FORMULA, na=False)
            safe[name] = column.where(~risky, "'" + column)
            cells += [f"row {row + 2}, {name}" for row in risky.to_numpy().nonzero()[0]]
    return safe, cells


def standings_of(yearbook: Yearbook, year: int) -> pd.DataFrame:
    """How each territory stood at the end of a year, by its code.

    Columns: `name`, `state`, `state_name`, `status`, `member_since` (NaT: no member's land then),
    `new`, `occupied`.
    """
    frame = yearbook.standing(year).copy()
    since = yearbook.lands["accession_date"].reindex(frame.index)
    frame["member_since"] = since.where(since <= yearbook.last_day(year))
    frame["name"] = yearbook.lands["name"]
    columns = ["name", "state", "state_name", "status", "member_since", "new", "occupied"]
    return frame[columns]
