"""Runs of years in which a value stays the same."""

from collections.abc import Iterable
from typing import TypeVar

Value = TypeVar("Value")


def runs(values: Iterable[tuple[int, Value]]) -> list[tuple[int, int, Value]]:
    """Consecutive years and their values as runs of one value: first year, last year, value."""
    stretches: list[tuple[int, int, Value]] = []
    for year, value in values:
        if stretches and stretches[-1][2] == value:
            stretches[-1] = (stretches[-1][0], year, value)
        else:
            stretches.append((year, year, value))
    return stretches
