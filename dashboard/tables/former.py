"""Ids that rows had before: old links and lessons keep naming what they named."""

from collections.abc import Iterator

from dashboard.tables.faults import Fault
from dashboard.tables.records import indexed
from dashboard.tables.schemas import Tables

NAMED = ("quotes", "events", "claims", "steps")


def former_ids(tables: Tables) -> Iterator[Fault]:
    """Former ids that are in use, or that stand for nothing."""
    known = {name for table in NAMED for name in getattr(tables, table)["id"]}
    for row, entry in indexed(tables.former_ids):
        if entry["former"] in known:
            expected = "an id that no row has any more"
            yield Fault("former_ids.csv", entry["former"], expected, row, "former")
        if entry["id"] not in known:
            expected = "the id of a quotation, an event, a claim or a step"
            yield Fault("former_ids.csv", entry["id"], expected, row, "id")
