"""The chart under the slider: how near its labels may stand, and where its links lead."""

import re

import pytest

from dashboard import Yearbook
from dashboard.parts import timeline


@pytest.mark.parametrize(
    ("waves", "labels"),
    [
        ([1949], [(1949, "")]),
        ([1949, 1957], [(1949, ""), (1957, "")]),
        ([1949, 1956], [(1949, ""), (1956, "crowded")]),
        ([1949, 1951], [(1949, ""), (1951, "crowded")]),
        ([1949, 1950], [(1949, "followed"), (1950, "close crowded")]),
        # What is left out takes no room from the next.
        ([1949, 1952, 1957], [(1949, ""), (1952, "crowded"), (1957, "")]),
        ([1949, 1956, 1957], [(1949, ""), (1956, "followed crowded"), (1957, "close")]),
        (
            [2017, 2018, 2019],
            [(2017, "followed"), (2018, "close followed crowded"), (2019, "close crowded")],
        ),
    ],
)
def test_a_label_is_crowded_within_eight_years_of_the_last_that_is_written(
    waves: list[int], labels: list[tuple[int, str]]
) -> None:
    assert timeline.wave_labels(waves) == labels


def test_the_waves_are_crowded_as_on_a_phone(yearbook: Yearbook) -> None:
    assert timeline.wave_labels(yearbook.waves) == [
        (1949, ""),
        (1952, "crowded"),
        (1955, "crowded"),
        (1982, ""),
        (1990, ""),
        (1999, ""),
        (2004, "crowded"),
        (2009, ""),
        (2017, ""),
        (2020, "crowded"),
        (2023, "followed crowded"),
        (2024, "close crowded"),
    ]


def test_each_wave_is_a_link_to_it_in_its_place(yearbook: Yearbook) -> None:
    _, row = timeline.render(yearbook).split('<ul class="waves">')
    links = re.findall(r'left: ([\d.]+)%"><a href="\?year=(\d+)" data-year="(\d+)">(\d+)</a>', row)
    first, last = yearbook.years[0], yearbook.years[-1]
    assert links == [
        (f"{100 * (year - first) / (last - first):.3f}", *3 * (str(year),))
        for year in yearbook.waves
    ]


def test_each_year_with_events_tells_them_by_their_day(yearbook: Yearbook) -> None:
    events = yearbook.tables.events
    events = events[events["rank"] == "1"].sort_values("date")
    html = timeline.render(yearbook).split('<ul class="events groups">')[0]
    years = [int(year) for year in re.findall(r'data-year="(\d+)"', html)]
    assert years == sorted(set(events["date"].dt.year))
    assert len(re.findall("<time>", html)) == len(events)
    assert "<time>4 April 1949</time>" in html


def test_the_steps_are_as_high_as_there_are_members(yearbook: Yearbook) -> None:
    heights = re.findall(r"height: ([\d.]+)%", timeline.render(yearbook))
    assert heights == [f"{100 * count / 32:.1f}" for _, _, count in yearbook.counts]


@pytest.mark.parametrize(
    ("years", "together"),
    [
        ([], []),
        ([1949], [[1949]]),
        ([1949, 1954, 1955], [[1949, 1954], [1955]]),
        ([2004, 2004, 2009, 2010, 2015], [[2004, 2004, 2009], [2010, 2015]]),
    ],
)
def test_events_share_a_mark_on_a_phone_within_six_years_of_the_first(
    years: list[int], together: list[list[int]]
) -> None:
    groups = timeline.groups([{"year": year} for year in years])
    assert [[event["year"] for event in group] for group in groups] == together
