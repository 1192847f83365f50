"""Tables that say something else in a place or two, without a file."""

import pandas as pd


def with_cells(table: pd.DataFrame, row: int, **cells: object) -> pd.DataFrame:
    """A copy of a table with other cells in a row; a trailing _ in a column's name is left out."""
    copy = table.copy()
    for column, value in cells.items():
        copy.at[row, column.rstrip("_")] = value
    return copy


def row_of(table: pd.DataFrame, **cells: object) -> int:
    """The number of the one row with these cells."""
    found = table
    for column, value in cells.items():
        found = found[found[column] == value]
    (row,) = found.index
    return int(row)


def days(*texts: str) -> pd.Series:
    """Days, NaT where the text is blank."""
    return pd.to_datetime(pd.Series([text or None for text in texts]), format="%Y-%m-%d")
