"""Read and check every file in data/: all of them, or every fault that was found.

A table is read whole or refused whole: nothing in it is dropped, guessed or repaired.
"""

import os
from pathlib import Path

import pandas as pd

from dashboard.tables import rules
from dashboard.tables.claims import read_claims
from dashboard.tables.edition import read_edition
from dashboard.tables.faults import DataFaults, Fault, collecting
from dashboard.tables.geography import read_lakes, read_lines, read_shapes
from dashboard.tables.rows import read_table
from dashboard.tables.schemas import SCHEMAS, Tables

DATA = Path(__file__).resolve().parents[2] / "data"


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
        as_of, frames["scheduled"] = read_edition(folder)
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
