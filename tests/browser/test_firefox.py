"""The main walk in a stock Firefox: deep links, keys, drag, play; in the app and the one file."""

import pytest

from dashboard import Yearbook
from tests.support.browser.dashboard_page import years_in
from tests.support.browser.firefox import walk

ALL_YEARS = list(range(1949, 2027))
STEPS = 12
YEARS = (1989, 1990, 2004)


@pytest.mark.parametrize("which", ["app", "offline"])
def test_firefox_shows_what_chromium_shows(
    which: str, request: pytest.FixtureRequest, yearbook: Yearbook
) -> None:
    if which == "app":
        address = f"{request.getfixturevalue('app')}/?year="
    else:
        address = f"{request.getfixturevalue('offline_page').as_uri()}#year="
    seen = walk(address, STEPS, YEARS)
    assert seen["faults"] == []
    assert years_in(seen["walked"]) == ALL_YEARS[: -STEPS - 2 : -1]
    assert years_in(seen["dragged"]) == list(range(YEARS[0], YEARS[-1] + 1))
    played = years_in(seen["played"])
    assert played[:3] == list(range(YEARS[-1], YEARS[-1] + 3))
    lands = yearbook.lands
    for year in YEARS:
        shown = seen["years"][str(year)]
        joined = lands[lands["accession_date"] <= yearbook.last_day(year)]
        assert set(shown["members"]) == set(joined.index)
        assert set(shown["joined"]) == set(joined.index[joined["year"] == year])
        assert int(shown["count"]) == len(yearbook.members(year))
        assert shown["period"] == yearbook.period(year)
