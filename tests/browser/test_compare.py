"""Two years side by side: both are followed, and the maps move together."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Frame, Page, expect

from tests.support.browser.dashboard_page import (
    PAINT_MILLISECONDS,
    map_frame,
    members_on_map,
    new_on_map,
    next_frame,
    track_x,
)
from tests.support.browser.watch import watched_page


@pytest.fixture(scope="module")
def compared(app: str, context: BrowserContext) -> Iterator[Page]:
    """One page for the tests that only move its sides to other years."""
    with watched_page(context, app) as page:
        page.goto("/?year=1988&compare=2024")
        side_map(page, "left", 1988)
        side_map(page, "right", 2024)
        yield page


def side_map(page: Page, side: str, year: int) -> Frame:
    """The map's frame of a side, once it shows a year."""
    iframe = page.locator(f".st-key-{side} iframe")
    painted = iframe.content_frame.locator(f'html[data-year="{year}"] path[data-territory]').first
    expect(painted).to_be_attached(timeout=PAINT_MILLISECONDS)
    return iframe.element_handle().content_frame()


def show_years(page: Page, *years: int) -> tuple[Frame, Frame]:
    """The maps' frames, left and right, once clicks on the tracks have brought their years."""
    sides = dict(zip(("left", "right"), years, strict=True))
    for side, year in sides.items():
        page.mouse.click(*track_x(page, year, f".st-key-{side}"))
    left, right = (side_map(page, side, year) for side, year in sides.items())
    expect(page.locator("[data-changes]")).to_contain_text("From {} to {}".format(*years))
    return left, right


def test_both_sides_follow_their_own_thumb_in_the_same_frame(compared: Page) -> None:
    page = compared
    left, right = show_years(page, 1988, 2024)
    assert {"POL", "SWE"} & members_on_map(left) == set()
    assert {"POL", "SWE"} <= members_on_map(right)
    expect(page.locator("[data-changes]")).to_contain_text("From 1988 to 2024")
    page.mouse.move(*track_x(page, 2024, ".st-key-right"))
    page.mouse.down()
    page.mouse.move(*track_x(page, 1999, ".st-key-right"), steps=8)
    next_frame(page)
    seen = page.evaluate(
        """() => ['left', 'right'].map(side => {
            const stage = document.querySelector(`.st-key-${side}`);
            const map = stage.querySelector('iframe').contentDocument.documentElement;
            return [
                stage.querySelector('input[type=range]').value,
                stage.querySelector('[data-readout]').dataset.year,
                map.dataset.year,
            ];
        })"""
    )
    assert seen == [["1988"] * 3, ["1999"] * 3]
    expect(page.locator("[data-changes]")).to_have_attribute("data-stale", "")
    page.mouse.up()
    expect(page.locator("[data-changes]")).to_contain_text("From 1988 to 1999")
    expect(page.locator("[data-changes]")).not_to_have_attribute("data-stale", "")
    page.wait_for_url(lambda url: "year=1988" in url and "compare=1999" in url)
    page.locator(".st-key-left input").press("Home")
    side_map(page, "left", 1949)
    side_map(page, "right", 1999)


def test_the_maps_move_together(compared: Page) -> None:
    page = compared
    left, right = show_years(page, 1988, 2024)
    poland = 'path[data-territory="POL"]'
    before = right.locator(poland).evaluate("p => p.getBoundingClientRect().width")
    left.get_by_title("Zoom in").click()
    for frame in (left, right):
        frame.wait_for_function(
            "([poland, before]) => document.querySelector(poland).getBoundingClientRect().width"
            " > 1.2 * before",
            arg=[poland, before],
        )
    page.wait_for_function(
        """poland => {
            const [a, b] = [...document.querySelectorAll('iframe')].map(frame =>
                frame.contentDocument.querySelector(poland).getBoundingClientRect());
            return Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;
        }""",
        arg=poland,
    )
    left.get_by_title("Zoom out").click()


def test_the_way_in_and_out_keeps_the_year(page: Page) -> None:
    page.goto("/?year=2004")
    map_frame(page, 2004)
    page.get_by_role("link", name="Compare").click()
    side_map(page, "left", 1988)
    side_map(page, "right", 2004)
    page.get_by_role("link", name="Map", exact=True).click()
    page.wait_for_url("**/?year=2004")
    expect(page.locator(".st-key-panel")).to_be_visible()


def test_the_earlier_year_stands_left_and_what_came_between_is_hatched(page: Page) -> None:
    page.goto("/?year=2010&compare=1998")
    left, right = side_map(page, "left", 1998), side_map(page, "right", 2010)
    assert new_on_map(left) == set()
    assert {"POL", "EST", "ALB"} <= new_on_map(right)
    assert "DEU-E" not in new_on_map(right)
    for side, words in (("left", "1990-1998"), ("right", "2008-2013")):
        half = page.locator(f".st-key-{side}")
        half.get_by_text("What was said at the time").click()
        section = half.locator("section[data-period]:not([hidden])")
        expect(section).to_have_attribute("data-period", words)
        expect(section.locator("[data-side=western] blockquote").first).to_be_visible()


def test_the_hatch_on_the_right_has_one_meaning(compared: Page) -> None:
    page = compared
    show_years(page, 1999, 2009)
    left, right = (page.locator(f".st-key-{side} [data-legend] li") for side in ("left", "right"))
    expect(left.filter(has_text="joined this year", visible=True)).to_have_count(1)
    expect(right.filter(has_text="joined this year", visible=True)).to_have_count(0)
    expect(page.locator(".st-key-right")).to_contain_text("Hatched here: joined after the year")
