"""What stands where, on a projector, a small laptop and a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.dashboard_page import map_frame

SIDES = ("kremlin", "western")


def top_and_bottom(page: Page, selector: str) -> tuple[float, float]:
    """Where the first element of a selector begins and ends, in pixels from the top."""
    box = page.locator(selector).first.bounding_box()
    return box["y"], box["y"] + box["height"]


def opened(open_page: Callable[..., Page], viewport: tuple[int, int]) -> Page:
    page = open_page(viewport=viewport)
    page.goto("/?year=2004")
    map_frame(page, 2004)
    expect(page.locator("section[data-period]")).to_have_count(9)
    return page


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_nothing_is_wider_than_the_screen(
    open_page: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = opened(open_page, viewport)
    wider = page.evaluate(
        """() => [...document.querySelectorAll('.stMain *')].filter(
            e => e.getBoundingClientRect().right > innerWidth + 1 && !e.matches('input')
        ).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert wider == []


@pytest.mark.parametrize("viewport", [(1440, 900), (1920, 1080)])
def test_slider_map_legend_and_first_quotations_need_no_scrolling(
    open_page: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = opened(open_page, viewport)
    first_of_both = [
        f"section[data-period]:not([hidden]) [data-side={side}] article blockquote"
        for side in SIDES
    ]
    for selector in (".st-key-year", ".st-key-map iframe", "[data-legend]", *first_of_both):
        top, bottom = top_and_bottom(page, selector)
        assert 0 <= top < bottom <= viewport[1], selector


def test_on_a_small_projector_slider_and_map_need_no_scrolling(
    open_page: Callable[..., Page],
) -> None:
    page = opened(open_page, (1024, 768))
    for selector in (".st-key-year", ".st-key-map iframe"):
        top, bottom = top_and_bottom(page, selector)
        assert 0 <= top < bottom <= 768, selector


def test_a_phone_has_slider_map_and_panel_in_this_order(open_page: Callable[..., Page]) -> None:
    page = opened(open_page, (390, 844))
    _, slider = top_and_bottom(page, ".st-key-year")
    map_top, map_bottom = top_and_bottom(page, ".st-key-map iframe")
    panel, _ = top_and_bottom(page, "section[data-period]:not([hidden])")
    assert slider <= map_top < map_bottom <= panel
    assert map_top < 844 / 2


def test_on_a_phone_the_voices_take_turns(open_page: Callable[..., Page]) -> None:
    page = opened(open_page, (390, 844))
    sides = page.locator("section[data-period]:not([hidden]) article").evaluate_all(
        """articles => articles
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .map(article => article.closest('[data-side]').dataset.side)"""
    )
    assert sides == [*SIDES] * (len(sides) // 2)


def test_both_columns_are_equally_wide(open_page: Callable[..., Page]) -> None:
    page = opened(open_page, (1440, 900))
    columns = page.locator("section[data-period]:not([hidden]) [data-side]").all()
    widths = [column.bounding_box()["width"] for column in columns]
    assert len(widths) == 2
    assert widths[0] == pytest.approx(widths[1], abs=1)
