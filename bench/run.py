"""Measures the dashboard beside its peers and writes RESULTS.md: `python -m bench.run`."""

from contextlib import ExitStack
from pathlib import Path

import psutil
from playwright.sync_api import Browser, sync_playwright

from bench import load, opening, report
from bench.apps import EMPTY, OURS, PAGE, PEERS, App
from bench.measure import Opening, opened, served, visit
from bench.peers import time_slider
from tests.support.browser import browsers
from tests.support.browser.watch import OFFLINE

RESULTS = Path(__file__).with_name("RESULTS.md")
RUNS = 5
FLOOR = (OURS, EMPTY)  # measured with a slow processor and many viewers too


def main() -> None:
    """One warm-up and RUNS runs, the apps in turn; then each app cold, then under load."""
    busy, _, _ = psutil.getloadavg()
    time_slider.write(PAGE)
    apps = (OURS, *PEERS, EMPTY)
    visits = {app: [] for app in apps}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=[OFFLINE])
        with ExitStack() as running:
            servers = {app: running.enter_context(served(app)) for app in apps}
            for run in range(RUNS + 1):
                for app in apps:
                    print(f"run {run} of {RUNS}: {app.title}", flush=True)
                    throttled = app in FLOOR
                    visits[app].append(visit(browser, app, servers[app], throttled=throttled))
        warm = {app: found[1:] for app, found in visits.items()}
        cold = {app: [cold_opening(browser, app) for _ in range(RUNS)] for app in apps}
        version = browser.version
    loads = {app: list(load.measure(app)) for app in FLOOR}
    openings = opening.measure()
    figures = report.Figures(warm, cold, openings, loads)
    RESULTS.write_text(report.results(figures, version, busy), encoding="utf-8")
    print(f"Written: {RESULTS}")


def cold_opening(browser: Browser, app: App) -> Opening:
    """The first opening of an app by a server that has just started."""
    print(f"cold: {app.title}", flush=True)
    with served(app) as server, opened(browser, app, server.address) as (_, _, opening):
        return opening


if __name__ == "__main__":
    main()
