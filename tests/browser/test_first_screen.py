"""What a reader has before the eyes without scrolling, on screens of all shapes."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import ends, expect_all_periods, map_frame

SIDES = ("kremlin", "western")
MAP = ".st-key-map iframe"
# How many quotations of a side are to be seen whole.
WHOLE = """side => [...document.querySelectorAll(
        `section[data-period]:not([hidden]) [data-side=${side}] article`)]
    .map(article => article.getBoundingClientRect())
    .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length"""


def opened(open_page: Callable[..., Page], width: int, height: int, year: int = 2004) -> Page:
    """The page on a screen of a size, whole."""
    page = open_page(viewport=(width, height))
    page.goto(f"/?year={year}")
    map_frame(page, year)
    expect_all_periods(page)
    return page


@pytest.mark.parametrize(("width", "height", "whole"), [(1024, 768, 1), (1440, 900, 2)])
def test_map_legend_and_whole_quotations_of_both_sides_are_on_the_first_screen(
    open_page: Callable[..., Page], width: int, height: int, whole: int
) -> None:
    page = opened(open_page, width, height)
    for selector in (MAP, "[data-legend]"):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= height, selector
    assert ends(page, MAP)[0] < height / 3
    for side in SIDES:
        assert page.evaluate(WHOLE, side) >= whole, side


@pytest.mark.parametrize("width", [1024, 1440])
def test_year_count_who_joined_and_buttons_share_one_line(
    open_page: Callable[..., Page], width: int
) -> None:
    page = opened(open_page, width, 900, 1949)
    top, bottom = ends(page, ".st-key-head")
    assert bottom - top <= 60
    for selector in (".year", ".count", ".joined", ".st-key-play button", ".speed"):
        first, last = ends(page, selector)
        assert top - 4 <= first < last <= bottom + 4, selector
    legend, chart = ends(page, "[data-legend]"), ends(page, "[data-timeline]")
    assert ends(page, ".meaning")[0] >= legend[1] > chart[1]


def test_a_landscape_phone_has_slider_and_map_in_view_and_traps_no_finger(
    open_page: Callable[..., Page],
) -> None:
    page = opened(open_page, 844, 390)
    title, links = ends(page, ".head h1"), ends(page, ".head nav")
    assert title[0] < links[1]
    assert links[0] < title[1]
    for selector in (".st-key-year", MAP):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= 390, selector
    assert page.locator(MAP).bounding_box()["height"] >= 200
    panel = page.locator(".st-key-panel")
    assert panel.evaluate("e => e.scrollHeight <= e.clientHeight + 1")
    expect(panel).to_have_css("overflow-y", "visible")


@pytest.mark.parametrize(("width", "height"), [(820, 1180), (3440, 1440), (1920, 1080)])
def test_the_map_is_never_higher_than_what_it_shows(
    open_page: Callable[..., Page], width: int, height: int
) -> None:
    page = opened(open_page, width, height)
    box = page.locator(MAP).bounding_box()
    assert box["height"] <= box["width"] * 0.82


def test_a_very_wide_screen_is_used(open_page: Callable[..., Page]) -> None:
    page = opened(open_page, 3440, 1440)
    panel = page.locator(".st-key-panel").bounding_box()
    assert page.locator(MAP).bounding_box()["x"] < 150
    assert panel["x"] + panel["width"] > 3290
    for side in SIDES:
        tops = page.locator(
            f"section[data-period]:not([hidden]) [data-side={side}] article"
        ).evaluate_all("all => all.slice(0, 2).map(e => e.getBoundingClientRect().top)")
        assert tops[0] == tops[1], side


@pytest.mark.parametrize("width", [360, 390, 820, 1024, 1440])
def test_years_under_the_chart_never_touch(open_page: Callable[..., Page], width: int) -> None:
    page = opened(open_page, width, 800)
    boxes = page.locator(".timeline .waves a:visible").evaluate_all(
        """all => all.map(a => {
            const range = document.createRange();
            range.selectNodeContents(a);
            const { left, right } = range.getBoundingClientRect();
            return [left, right];
        }).sort(([a], [b]) => a - b)"""
    )
    assert len(boxes) >= 5
    gaps = [after[0] - before[1] for before, after in pairwise(boxes)]
    assert min(gaps) >= 4


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (844, 390), (390, 844)])
def test_take_away_and_share_stand_in_the_header_and_follow_it_in_the_tab_order(
    open_page: Callable[..., Page], width: int, height: int
) -> None:
    page = opened(open_page, width, height)
    bottom = ends(page, ".head")[1]
    for name in ("Take away", "Share"):
        box = page.get_by_role("button", name=name).bounding_box()
        assert box["y"] + box["height"] <= bottom + 2, name
        assert box["x"] + box["width"] <= width, name
    page.locator(".head nav a").last.focus()
    for name in ("Take away", "Share"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
    overlaps = page.evaluate(
        """() => {
            const menus = document.querySelector(".st-key-menus").getBoundingClientRect();
            const range = document.createRange();
            return [...document.querySelectorAll(".head h1, .head nav a")].filter((element) => {
                range.selectNodeContents(element);
                return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
                    right > menus.left && left < menus.right
                    && bottom > menus.top && top < menus.bottom);
            }).map(({ textContent }) => textContent);
        }"""
    )
    assert overlaps == []
