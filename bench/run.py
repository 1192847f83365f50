"""Measures the dashboard beside its peers and writes RESULTS.md: `python -m bench.run`."""

from contextlib import ExitStack
from pathlib import Path

import psutil
from playwright.sync_api import sync_playwright

from bench import report
from bench.apps import EMPTY, OURS, PAGE, PEERS
from bench.measure import served, visit
from bench.peers import time_slider
from tests.browser import chromium
from tests.browser.watch import OFFLINE

RESULTS = Path(__file__).with_name("RESULTS.md")
RUNS = 5


def main() -> None:
    """One warm-up and RUNS runs, the apps in turn."""
    load, _, _ = psutil.getloadavg()
    time_slider.write(PAGE)
    apps = (OURS, *PEERS, EMPTY)
    figures = {app: [] for app in apps}
    with sync_playwright() as playwright, ExitStack() as running:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=[OFFLINE])
        servers = {app: running.enter_context(served(app)) for app in apps}
        for run in range(RUNS + 1):
            for app in apps:
                print(f"run {run} of {RUNS}: {app.title}", flush=True)
                figures[app].append(visit(browser, app, servers[app]))
        warm = {app: visits[1:] for app, visits in figures.items()}
        RESULTS.write_text(report.results(warm, browser.version, load), encoding="utf-8")
    print(f"Written: {RESULTS}")


if __name__ == "__main__":
    main()
