"""The edition: all that the page shows, made once from the yearbook for every viewer."""

import gzip
import json
from functools import partial
from typing import NamedTuple

import pandas as pd

from dashboard.history import countries
from dashboard.history.yearbook import Yearbook
from dashboard.parts import legend, proximity, quotations, readout, table, timeline
from dashboard.parts.map import settings
from dashboard.parts.sketch import sketches


class Edition(NamedTuple):
    """All that the page shows of a yearbook, in any year.

    `countries` are the names to choose from and `holders` the state of each territory, by code.
    """

    yearbook: Yearbook
    readouts: readout.Readouts
    chart: str
    legend: list[tuple[int, int, legend.Entry]]
    quotations: list[quotations.Section]
    proximity: proximity.Section
    countries: pd.Series
    holders: pd.Series

    def part(self, name: str, year: int) -> str:
        """A part of the page as it is in a year, as HTML; its name is that of its module."""
        match name:
            case "legend":
                return legend.render(self.legend, year)
            case "quotations":
                return quotations.render(self.quotations, year)
            case "proximity":
                return proximity.render(self.proximity, year)
            case "table":
                return table.render()
            case "events":
                return timeline.place_of_events(self.yearbook.tables)
        raise ValueError(name)

    def files(self) -> dict[str, bytes]:
        """What browsers fetch besides the page, by file names.

        `parts.json.gz` has the parts of the page for all years, `map.json.gz` what the map is told,
        `2004.svg` the coarse picture of a year.
        """
        year = self.yearbook.years[-1]
        parts = {
            "legend": legend.render_all_years(self.legend, year),
            "quotations": quotations.render_all_years(self.quotations, year),
            "proximity": proximity.render_all_years(self.proximity, year),
            "table": table.render_all_years(self.yearbook, year),
            "events": timeline.events(self.yearbook.tables),
        }
        packed = partial(gzip.compress, compresslevel=6, mtime=0)  # the same for the same content
        pictures = sketches(self.yearbook)
        return {
            "parts.json.gz": packed(json.dumps(parts).encode()),
            "map.json.gz": packed(settings(self.yearbook).encode()),
        } | {f"{year}.svg": picture.encode() for year, picture in pictures.items()}


def edition(yearbook: Yearbook) -> Edition:
    """All that the page shows of a yearbook."""
    return Edition(
        yearbook,
        readout.readouts(yearbook),
        timeline.render(yearbook),
        legend.entries(yearbook),
        quotations.sections(yearbook),
        proximity.section(yearbook),
        countries.names(yearbook),
        countries.holders(yearbook),
    )
