"""The yearbook: all that was true at the end of each year, worked out once from the tables."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import geopandas as gpd
import pandas as pd

from dashboard.history import (
    alliance,
    lines,
    notes,
    periods,
    quotations,
    standings,
    territories,
)
from dashboard.tables import load as files
from dashboard.tables.records import Record, holds
from dashboard.tables.schemas import Tables


@dataclass(frozen=True)
class Yearbook:
    """What was true at the end of each year; two are the same if their stamps are.

    `lands` are as in territories.join, `standings` as in standings.standings.
    """

    stamp: Hashable
    tables: Tables = field(compare=False, repr=False)
    lands: gpd.GeoDataFrame = field(compare=False, repr=False)
    standings: pd.DataFrame = field(compare=False, repr=False)

    @classmethod
    def of(cls, tables: Tables, stamp: Hashable = None) -> "Yearbook":
        """The yearbook of some tables; without a stamp it is the same as no other."""
        lands = territories.join(tables)
        return cls(stamp or object(), tables, lands, standings.standings(tables, lands))

    @cached_property
    def years(self) -> range:
        """The years from the first accessions to the year of as_of."""
        return alliance.years(self.tables)

    @cached_property
    def waves(self) -> list[int]:
        """The years in which land came to the alliance: those with accessions, and 1990."""
        return alliance.waves(self.lands)

    @cached_property
    def counts(self) -> list[tuple[int, int, int]]:
        """How many members there were, as runs: first year, last year, count."""
        return alliance.counts(self.tables)

    @cached_property
    def line_kinds(self) -> pd.DataFrame:
        """What each line on the map is, indexed by line and year, as in lines.kinds."""
        return lines.kinds(self.tables, self.standings)

    @cached_property
    def ordinals(self) -> pd.Series:
        """Which member each state was, by state: '15th member'."""
        return alliance.ordinals(self.tables)

    def last_day(self, year: int) -> pd.Timestamp:
        """The day a year is shown as at: its 31 December, or as_of in the last year."""
        return alliance.last_day(self.tables, year)

    def members(self, year: int) -> pd.DataFrame:
        """The accessions in force at the end of a year: rows of accessions.csv, by date, name."""
        return alliance.members(self.tables, year)

    def joined(self, year: int) -> pd.DataFrame:
        """The accessions whose date lies in a year: rows of accessions.csv, by date and name."""
        return alliance.joined(self.tables, year)

    def standing(self, year: int) -> pd.DataFrame:
        """How each territory stood at the end of a year: `standings`, indexed by territory."""
        return self.standings.loc[[year]].droplevel("year")

    def state_name(self, state: str, day: pd.Timestamp) -> str:
        """A state's name on a day: that of sovereignty.csv, else that of accessions.csv."""
        return next(str(row["state_name"]) for row in self._state_names[state] if holds(row, day))

    @cached_property
    def _state_names(self) -> dict[str, list[Record]]:
        return alliance.state_names(self.tables)

    def notes(self, territory: str) -> list[tuple[int, int, str]]:
        """What is to be said of a territory, as runs: first year, last year, text."""
        return self._notes.get(territory, [])

    @cached_property
    def _notes(self) -> dict[str, list[tuple[int, int, str]]]:
        return notes.notes(self.tables)

    def period(self, year: int) -> str:
        """The id of the period that a year lies in."""
        return periods.current(self.tables, year)

    def quotations(self, period: str) -> pd.DataFrame:
        """The quotations of a period, oldest first, as in quotations.of_period."""
        return quotations.of_period(self.tables, period)


def load(folder: Path = files.DATA) -> Yearbook:
    """The yearbook of a data folder.

    Raises:
        DataFaults: with every fault of the data, if there is any.
    """
    stamp = files.stamp(folder)
    return Yearbook.of(files.load(folder), stamp)
