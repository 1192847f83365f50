"""The frozen evidence, row by row."""

import csv

from tests.support.project import ROOT


def rows(path: str) -> list[dict[str, str]]:
    """The rows of one CSV file, named from the project's root."""
    with (ROOT / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def quotation_evidence() -> dict[str, dict[str, str]]:
    """The evidence rows of all quotations, by id; a later, improved row takes the place."""
    files = ("quotes_1949_2003", "quotes_2004_2026", "quotes_improved")
    return {row["id"]: row for file in files for row in rows(f"tests/evidence/{file}.csv")}


def improved(frozen: str, better: str, *key: str) -> list[dict[str, str]]:
    """The rows of a frozen file that no better row replaces, then the better ones.

    A better row names in `replaces` the one whose place it takes: its cells of `key`, with colons
    between them.
    """
    frozen_rows = {
        ":".join(row[cell] for cell in key): row for row in rows(f"tests/evidence/{frozen}.csv")
    }
    better_rows = rows(f"tests/evidence/{better}.csv")
    for row in better_rows:
        if row["replaces"]:
            del frozen_rows[row["replaces"]]
    return [*frozen_rows.values(), *better_rows]
