"""What can be in a lesson: every quotation, event and step, by its id and by a short code."""

import hashlib
from functools import lru_cache

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.model import TABLES
from dashboard.tables.records import Record, records

# Digits and letters that are not taken for one another.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 5


def code(name: str) -> str:
    """The short code of an id, always the same for the same id."""
    number = int.from_bytes(hashlib.sha256(name.encode()).digest())
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))


@lru_cache(maxsize=4)
def names(yearbook: Yearbook) -> dict[str, dict[str, str]]:
    """Ids by all that names them, for each kind: ids, former ids, and the codes of both."""
    former = [(row["former"], row["id"]) for row in records(yearbook.tables.former_ids)]
    known: dict[str, dict[str, str]] = {"map": {str(year): str(year) for year in yearbook.years}}
    for kind, table in TABLES.items():
        ids = set(getattr(yearbook.tables, table)["id"])
        pairs = [(name, name) for name in ids] + [pair for pair in former if pair[1] in ids]
        known[kind] = {code(name): now for name, now in pairs} | dict(pairs)
    return known


@lru_cache(maxsize=4)
def rows(yearbook: Yearbook) -> dict[tuple[str, str], Record]:
    """The rows of the tables by kind and id."""
    return {
        (kind, row["id"]): row
        for kind, table in TABLES.items()
        for row in records(getattr(yearbook.tables, table))
    }
