"""A fault in the data, told to people: which file and row, what was found, what was expected."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

LONGEST_FOUND = 120


@dataclass(frozen=True)
class Fault:
    """One fault; its text is one line."""

    file: str
    found: str
    expected: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        """The line, as `data/events.csv, row 3, column date: found '31 May'; expected ...`."""
        row = f", row {self.row}" if self.row else ""
        column = f", column {self.column}" if self.column else ""
        found = " ".join(self.found.split())
        if len(found) > LONGEST_FOUND:
            found = found[:LONGEST_FOUND] + "…"
        return f"data/{self.file}{row}{column}: found {found}; expected {self.expected}"


class DataFaults(Exception):
    """The data cannot be used; `faults` has every reason."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take one fault or more; one that is told twice counts once."""
        self.faults = tuple(dict.fromkeys(faults))
        super().__init__("\n".join(map(str, self.faults)))


@contextmanager
def collecting(faults: list[Fault]) -> Iterator[None]:
    """Add the faults that are raised within to a list."""
    try:
        yield
    except DataFaults as error:
        faults += error.faults
