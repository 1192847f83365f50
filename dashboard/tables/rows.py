"""The tables of facts, each a CSV file: read whole or refused whole."""

import csv
import io
from pathlib import Path

import pandas as pd

from dashboard.tables.columns import parsed, validated
from dashboard.tables.faults import DataFaults, Fault
from dashboard.tables.schemas import SCHEMAS
from dashboard.tables.text import read_text


def read_table(folder: Path, name: str) -> pd.DataFrame:
    """The table `name` with parsed columns; its index is the row as a spreadsheet counts it.

    Raises:
        DataFaults: if the file or a row is not as its schema says.
    """
    file = f"{name}.csv"
    schema = SCHEMAS[name]
    rows = read_rows(read_text(folder / file, file), file, list(schema.columns))
    frame = pd.DataFrame(
        rows, columns=list(schema.columns), index=range(2, len(rows) + 2), dtype=str
    )
    return parsed(validated(frame, file, schema), schema)


def read_rows(text: str, file: str, columns: list[str]) -> list[list[str]]:
    """The rows of a CSV text below its header, each with one field per column.

    Raises:
        DataFaults: if the header is another, a row is too short or too long, or none is there.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, *rows = reader
    except csv.Error as error:
        expected = "fields in closed double quotes"
        raise DataFaults([Fault(file, str(error), expected, row=reader.line_num)]) from None
    if header != columns:
        raise DataFaults([Fault(file, ",".join(header) or "nothing", ",".join(columns), row=1)])
    if not rows:
        raise DataFaults([Fault(file, "a header without rows", "at least one row")])
    wrong = [
        Fault(file, f"{len(row)} fields", f"{len(columns)} fields with commas between", row=number)
        for number, row in enumerate(rows, start=2)
        if len(row) != len(columns)
    ]
    if wrong:
        raise DataFaults(wrong)
    return rows
