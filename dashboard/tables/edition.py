"""What edition.toml tells: the last day the data speaks for, and what is scheduled after it."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd

from dashboard.tables.columns import parsed
from dashboard.tables.entries import checked_entries
from dashboard.tables.faults import DataFaults, Fault
from dashboard.tables.records import indexed
from dashboard.tables.schemas import SCHEDULED, Tables
from dashboard.tables.text import read_text

EDITION_FILE = "edition.toml"


def read_edition(folder: Path) -> tuple[pd.Timestamp, pd.DataFrame]:
    """The day that edition.toml names, and its entries of what is scheduled after that.

    Raises:
        DataFaults: if there is no such day, or an entry is not as its schema says.
    """
    try:
        edition = tomllib.loads(read_text(folder / EDITION_FILE, EDITION_FILE))
    except tomllib.TOMLDecodeError as error:
        raise DataFaults([Fault(EDITION_FILE, str(error), "TOML, as as_of = 2025-12-31")]) from None
    as_of = edition.get("as_of")
    if type(as_of) is not date:
        found = "nothing" if as_of is None else repr(str(as_of))
        expected = "a day without time or quotation marks, as 2025-12-31"
        raise DataFaults([Fault(EDITION_FILE, found, expected, column="as_of")])
    entries = edition.get("scheduled", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise DataFaults([Fault(EDITION_FILE, "scheduled", "[[scheduled]] entries")])
    scheduled = checked_entries(entries, EDITION_FILE, "scheduled", SCHEDULED)
    return pd.Timestamp(as_of), parsed(scheduled, SCHEDULED)


def end_of_the_edition(tables: Tables) -> Iterator[Fault]:
    """An edition that ends later than its newest source, and what it calls scheduled and is not."""
    events = tables.events["date"].dt.strftime("%Y-%m-%d")
    dates = (events, tables.quotes["date"], tables.voices["date"], tables.steps["date"])
    newest = pd.concat(dates).max()
    as_of = f"{tables.as_of:%Y-%m-%d}"
    if as_of > newest:
        expected = f"{newest}, the day of the newest quotation, event or step"
        yield Fault(EDITION_FILE, as_of, expected, column="as_of")
    for row, entry in indexed(tables.scheduled):
        if entry["from"] <= tables.as_of:
            found = f"{entry['from']:%Y-%m-%d}"
            expected = f"a day after {as_of}, the edition's as_of"
            yield Fault(EDITION_FILE, found, expected, row, "scheduled.from")
