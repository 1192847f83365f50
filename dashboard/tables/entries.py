"""Entries of a TOML file as a table, checked as the tables of CSV files are."""

import pandas as pd
from pandera.pandas import DataFrameSchema

from dashboard.tables.columns import validated
from dashboard.tables.faults import DataFaults, Fault
from dashboard.tables.records import Record


def checked_entries(
    entries: list[Record], file: str, name: str, schema: DataFrameSchema
) -> pd.DataFrame:
    """The entries `name` of a file as a table of text, every field as its schema says.

    The index counts them from 1. A list is read as text with `;` between, what is not there as
    blank.

    Raises:
        DataFaults: with each field that is unknown or not as expected.
    """
    columns = list(schema.columns)
    unknown = [
        Fault(file, key, f"one of {', '.join(columns)}", row, name)
        for row, entry in enumerate(entries, start=1)
        for key in entry
        if key not in columns
    ]
    if unknown:
        raise DataFaults(unknown)
    cells = [[as_text(entry.get(column, "")) for column in columns] for entry in entries]
    frame = pd.DataFrame(cells, columns=columns, index=range(1, len(entries) + 1), dtype=str)
    return validated(frame, file, schema, f"{name}.")


def as_text(value: object) -> str:
    """A value of a TOML file as text, a list with `;` between."""
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)
