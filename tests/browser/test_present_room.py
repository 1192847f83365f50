"""The view for a class has room for all of its legend, and its bar lies over nothing."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import map_frame

SCREENS = [(1440, 900), (1024, 768), (820, 1180), (1920, 1080)]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("year", [1980, 2024])
def test_the_whole_legend_is_seen_and_the_bar_covers_nothing(
    open_page: Callable[..., Page], screen: tuple[int, int], year: int
) -> None:
    page = open_page(viewport=screen)
    page.goto(f"/?year={year}&view=present")
    map_frame(page, year)
    expect(page.locator("article[data-on]")).to_have_count(2)
    bar = page.locator(".present .bar").bounding_box()
    for line in page.locator("[data-legend] li:visible").all():
        box = line.bounding_box()
        assert box["y"] + box["height"] <= min(bar["y"], screen[1])
    panel = page.locator(".st-key-panel").bounding_box()
    assert panel["y"] + panel["height"] <= bar["y"]
    map_box = page.locator(".st-key-map iframe").bounding_box()
    legend = page.locator("[data-legend]").bounding_box()
    assert map_box["height"] > screen[1] / 3
    assert map_box["y"] + map_box["height"] <= legend["y"]
