"""Read and check every file in data/: all of them, or every fault that was found.

A table is read whole or refused whole: nothing in it is dropped, guessed or repaired.
"""

import os
import tomllib
from datetime import date
from pathlib import Path

import pandas as pd

from dashboard.tables import rules
from dashboard.tables.claims import read_claims
from dashboard.tables.faults import DataFaults, Fault, collecting
from dashboard.tables.geography import read_lakes, read_lines, read_shapes
from dashboard.tables.rows import read_table
from dashboard.tables.schemas import SCHEMAS, Tables
from dashboard.tables.text import read_text

DATA = Path(__file__).resolve().parents[2] / "data"
EDITION = "edition.toml"


def load(folder: Path = DATA) -> Tables:
    """All tables of a data folder, checked one by one and against each other.

    Raises:
        DataFaults: with every fault found, if there is any.
    """
    faults: list[Fault] = []
    frames: dict[str, pd.DataFrame] = {}
    for name in SCHEMAS:
        with collecting(faults):
            frames[name] = read_table(folder, name)
    with collecting(faults):
        shapes = read_shapes(folder)
    with collecting(faults):
        lakes = read_lakes(folder)
    with collecting(faults):
        lines = read_lines(folder)
    with collecting(faults):
        frames |= read_claims(folder)
    with collecting(faults):
        as_of = read_as_of(folder)
    if not faults:
        tables = Tables(**frames, shapes=shapes, lakes=lakes, lines=lines, as_of=as_of)
        faults += rules.broken(tables)
    if faults:
        raise DataFaults(faults)
    return tables


def stamp(folder: Path = DATA) -> tuple[tuple[str, int], ...]:
    """Path and time of change of every file in a data folder: differs when one was edited."""
    files = (os.path.join(within, name) for within, _, names in os.walk(folder) for name in names)
    return tuple(sorted((file, os.stat(file).st_mtime_ns) for file in files))


def read_as_of(folder: Path) -> pd.Timestamp:
    """The day that edition.toml names.

    Raises:
        DataFaults: if there is no such day.
    """
    try:
        edition = tomllib.loads(read_text(folder / EDITION, EDITION))
    except tomllib.TOMLDecodeError as error:
        raise DataFaults([Fault(EDITION, str(error), "TOML, as as_of = 2025-12-31")]) from None
    as_of = edition.get("as_of")
    if type(as_of) is not date:
        found = "nothing" if as_of is None else repr(str(as_of))
        expected = "a day without time or quotation marks, as 2025-12-31"
        raise DataFaults([Fault(EDITION, found, expected, column="as_of")])
    return pd.Timestamp(as_of)
