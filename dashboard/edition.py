"""The edition: all that the page shows, made once from the yearbook for every viewer."""

from typing import NamedTuple

import pandas as pd

from dashboard.history import countries
from dashboard.history.yearbook import Yearbook
from dashboard.parts import legend, proximity, quotations, readout, table, timeline
from dashboard.parts.map import settings


class Edition(NamedTuple):
    """All that the page shows of a yearbook, in any year.

    `countries` are the names to choose from and `holders` the state of each territory, by code;
    `spans` are the runs of years that parts of the page belong to.
    """

    yearbook: Yearbook
    map_settings: str
    readouts: readout.Readouts
    chart: str
    legend: list[tuple[int, int, legend.Entry]]
    table: str
    quotations: list[quotations.Section]
    proximity: proximity.Section
    countries: pd.Series
    holders: pd.Series
    spans: list[tuple[int, int]]


def edition(yearbook: Yearbook, shapes: dict[str, object]) -> Edition:
    """All that the page shows of a yearbook; `shapes` are as in parts.map.settings."""
    entries = legend.entries(yearbook)
    sections = quotations.sections(yearbook)
    how_far_east = proximity.section(yearbook)
    spans = {
        *((section.first, section.last) for section in sections),
        *((first, last) for first, last, _ in entries),
        *((bar.first, bar.last) for chart in how_far_east.charts for bar in chart.bars),
    }
    return Edition(
        yearbook,
        settings(yearbook, shapes),
        readout.readouts(yearbook),
        timeline.render(yearbook),
        entries,
        table.render(yearbook, yearbook.years[-1]),
        sections,
        how_far_east,
        countries.names(yearbook),
        countries.holders(yearbook),
        sorted(spans),
    )
