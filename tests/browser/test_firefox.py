"""The main walk in a stock Firefox: deep links, keys, drag, play; in the app and the one file."""

import json
import shutil
import subprocess
from pathlib import Path

import geopandas as gpd
import pytest

from dashboard import alliance, periods
from dashboard.tables import Tables
from tests.browser import browsers
from tests.browser.dashboard_page import years_in

ALL_YEARS = list(range(1949, 2027))
STEPS = 12
YEARS = (1989, 1990, 2004)


@pytest.mark.parametrize("which", ["app", "offline"])
def test_firefox_shows_what_chromium_shows(
    which: str, request: pytest.FixtureRequest, facts: Tables, lands: gpd.GeoDataFrame
) -> None:
    assert browsers.missing() == [], "run tests/browser/browsers.py"
    if which == "app":
        address = f"{request.getfixturevalue('app')}/?year="
    else:
        address = f"{request.getfixturevalue('offline_page').as_uri()}#year="
    command = [shutil.which("node"), Path(__file__).with_name("firefox.mjs")]
    command += [browsers.NODE_MODULES, browsers.firefox(), address, str(STEPS), *map(str, YEARS)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["faults"] == []
    assert years_in(seen["walked"]) == ALL_YEARS[: -STEPS - 2 : -1]
    assert years_in(seen["dragged"]) == list(range(YEARS[0], YEARS[-1] + 1))
    played = years_in(seen["played"])
    assert played[:3] == list(range(YEARS[-1], YEARS[-1] + 3))
    for year in YEARS:
        shown = seen["years"][str(year)]
        joined = lands[lands["accession_date"] <= alliance.last_day(facts, year)]
        assert set(shown["members"]) == set(joined.index)
        assert set(shown["joined"]) == set(joined.index[joined["year"] == year])
        assert int(shown["count"]) == len(alliance.members(facts, year))
        assert shown["period"] == periods.current(facts, year)
