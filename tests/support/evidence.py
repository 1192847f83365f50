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
