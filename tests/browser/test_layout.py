"""What stands where, on a projector, a small laptop and a phone."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.support.browser.dashboard_page import ends, expect_all_periods, map_frame, show_year
from tests.support.browser.watch import watched_page

SIDES = ("kremlin", "western")

# Of what stands above and beside the slider, the pairs that cover each other.
COVERED = """() => {
    const things = [...document.querySelectorAll(`.readout p, .st-key-head button, .speed,
        .st-key-year [role=group] [data-rac] > [data-rac], .st-key-map iframe`)];
    const box = e => e.getBoundingClientRect();
    const covers = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return things.flatMap((one, place) => things.slice(place + 1)
        .filter(other => covers(box(one), box(other)))
        .map(other => [one.outerHTML.slice(0, 60), other.outerHTML.slice(0, 60)]));
}"""


@pytest.fixture(scope="module")
def opened(app: str, context: BrowserContext) -> Iterator[Callable[[tuple[int, int]], Page]]:
    """Gives the page as it opens on a screen of a size; it is opened once for each."""
    with ExitStack() as pages:

        @cache
        def on(viewport: tuple[int, int]) -> Page:
            page = pages.enter_context(watched_page(context, app, viewport=viewport))
            page.goto("/?year=2004")
            map_frame(page, 2004)
            expect_all_periods(page)
            return page

        yield on


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_nothing_is_wider_than_the_screen(
    opened: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = opened(viewport)
    wider = page.evaluate(
        """() => [...document.querySelectorAll('.stMain *')].filter(
            e => e.getBoundingClientRect().right > innerWidth + 1 && !e.matches('input')
        ).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert wider == []


@pytest.mark.parametrize("viewport", [(1440, 900), (1920, 1080)])
def test_slider_map_legend_and_first_quotations_need_no_scrolling(
    opened: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = opened(viewport)
    first_of_both = [
        f"section[data-period]:not([hidden]) [data-side={side}] article blockquote"
        for side in SIDES
    ]
    for selector in (".st-key-year", ".st-key-map iframe", "[data-legend]", *first_of_both):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= viewport[1], selector


def test_on_a_small_projector_slider_and_map_need_no_scrolling(
    opened: Callable[..., Page],
) -> None:
    page = opened((1024, 768))
    for selector in (".st-key-year", ".st-key-map iframe"):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= 768, selector


def test_a_phone_has_slider_map_and_panel_in_this_order(opened: Callable[..., Page]) -> None:
    page = opened((390, 844))
    _, slider = ends(page, ".st-key-year")
    map_top, map_bottom = ends(page, ".st-key-map iframe")
    panel, _ = ends(page, "section[data-period]:not([hidden])")
    assert slider <= map_top < map_bottom <= panel
    assert map_top < 844 / 2


def test_on_a_phone_the_voices_take_turns(opened: Callable[..., Page]) -> None:
    page = opened((390, 844))
    sides = page.locator("section[data-period]:not([hidden]) article").evaluate_all(
        """articles => articles
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .map(article => article.closest('[data-side]').dataset.side)"""
    )
    assert sides == [*SIDES] * (len(sides) // 2)


def test_no_font_is_fetched_that_no_word_is_written_in(opened: Callable[..., Page]) -> None:
    styles = opened((1440, 900)).evaluate(
        "[...document.fonts].filter(({ status }) => status === 'loaded').map(({ style }) => style)"
    )
    assert set(styles) == {"normal"}


def test_both_columns_are_equally_wide(opened: Callable[..., Page]) -> None:
    page = opened((1440, 900))
    columns = page.locator("section[data-period]:not([hidden]) [data-side]").all()
    widths = [column.bounding_box()["width"] for column in columns]
    assert len(widths) == 2
    assert widths[0] == pytest.approx(widths[1], abs=1)


@pytest.mark.parametrize("view", ["", "&view=present"])
@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_the_slider_stands_still_whoever_joined(
    open_page: Callable[..., Page], viewport: tuple[int, int], view: str
) -> None:
    page = open_page(viewport=viewport)
    page.goto(f"/?year=1949{view}")
    map_frame(page, 1949)
    expect_all_periods(page)
    tops = set()
    for year in (1949, 1960, 1990, 1999, 2004, 2026):
        show_year(page, year)
        top, _ = ends(page, ".st-key-year [role=group] > [data-rac]")
        assert ends(page, ".readout .joined")[1] <= top
        tops.add(round(top + page.evaluate("document.querySelector('.stMain').scrollTop")))
    assert len(tops) == 1


@pytest.mark.parametrize("view", ["", "&view=present"])
@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (820, 1180), (390, 844)])
def test_readout_buttons_slider_and_map_do_not_cover_each_other(
    open_page: Callable[..., Page], viewport: tuple[int, int], view: str
) -> None:
    page = open_page(viewport=viewport)
    page.goto(f"/?year=2004{view}")
    map_frame(page, 2004)
    expect_all_periods(page)
    assert page.evaluate(COVERED) == []
