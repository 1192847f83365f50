"""What stands where, and is seen without scrolling, on screens of all shapes."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import ends, show_year

SIDES = ("kremlin", "western")
MAP = ".st-key-map iframe"
# How many quotations of a side are to be seen whole.
WHOLE = """side => [...document.querySelectorAll(
        `section[data-period]:not([hidden]) [data-side=${side}] article`)]
    .map(article => article.getBoundingClientRect())
    .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length"""

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


@pytest.mark.parametrize(("width", "height", "whole"), [(1024, 768, 1), (1440, 900, 2)])
def test_map_legend_and_whole_quotations_of_both_sides_are_on_the_first_screen(
    looked_at: Callable[..., Page], width: int, height: int, whole: int
) -> None:
    page = looked_at(2004, viewport=(width, height))
    for selector in (MAP, "[data-legend]"):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= height, selector
    assert ends(page, MAP)[0] < height / 3
    for side in SIDES:
        assert page.evaluate(WHOLE, side) >= whole, side


@pytest.mark.parametrize("width", [1024, 1440])
def test_year_count_who_joined_and_buttons_share_one_line(
    looked_at: Callable[..., Page], width: int
) -> None:
    page = looked_at(1949, viewport=(width, 900))
    top, bottom = ends(page, ".st-key-head")
    assert bottom - top <= 60
    for selector in (".year", ".count", ".joined", ".st-key-play button", ".speed"):
        first, last = ends(page, selector)
        assert top - 4 <= first < last <= bottom + 4, selector
    legend, chart = ends(page, "[data-legend]"), ends(page, "[data-timeline]")
    assert ends(page, ".meaning")[0] >= legend[1] > chart[1]


def test_a_landscape_phone_has_slider_and_map_in_view_and_traps_no_finger(
    looked_at: Callable[..., Page],
) -> None:
    page = looked_at(2004, viewport=(844, 390))
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
    looked_at: Callable[..., Page], width: int, height: int
) -> None:
    page = looked_at(2004, viewport=(width, height))
    box = page.locator(MAP).bounding_box()
    assert box["height"] <= box["width"] * 0.82


def test_a_very_wide_screen_is_used(looked_at: Callable[..., Page]) -> None:
    page = looked_at(2004, viewport=(3440, 1440))
    panel = page.locator(".st-key-panel").bounding_box()
    assert page.locator(MAP).bounding_box()["x"] < 150
    assert panel["x"] + panel["width"] > 3290
    for side in SIDES:
        tops = page.locator(
            f"section[data-period]:not([hidden]) [data-side={side}] article"
        ).evaluate_all("all => all.slice(0, 2).map(e => e.getBoundingClientRect().top)")
        assert tops[0] == tops[1], side


@pytest.mark.parametrize("width", [360, 390, 820, 1024, 1440])
def test_years_under_the_chart_never_touch(looked_at: Callable[..., Page], width: int) -> None:
    page = looked_at(2004, viewport=(width, 800))
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
    looked_at: Callable[..., Page], width: int, height: int
) -> None:
    page = looked_at(2004, viewport=(width, height))
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


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_nothing_is_wider_than_the_screen(
    looked_at: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = looked_at(2004, viewport=viewport)
    wider = page.evaluate(
        """() => [...document.querySelectorAll('.stMain *')].filter(
            e => e.getBoundingClientRect().right > innerWidth + 1 && !e.matches('input')
        ).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert wider == []


@pytest.mark.parametrize("viewport", [(1440, 900), (1920, 1080)])
def test_slider_map_legend_and_first_quotations_need_no_scrolling(
    looked_at: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = looked_at(2004, viewport=viewport)
    first_of_both = [
        f"section[data-period]:not([hidden]) [data-side={side}] article blockquote"
        for side in SIDES
    ]
    for selector in (".st-key-year", ".st-key-map iframe", "[data-legend]", *first_of_both):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= viewport[1], selector


def test_on_a_small_projector_slider_and_map_need_no_scrolling(
    looked_at: Callable[..., Page],
) -> None:
    page = looked_at(2004, viewport=(1024, 768))
    for selector in (".st-key-year", ".st-key-map iframe"):
        top, bottom = ends(page, selector)
        assert 0 <= top < bottom <= 768, selector


def test_a_phone_has_slider_map_and_panel_in_this_order(looked_at: Callable[..., Page]) -> None:
    page = looked_at(2004, viewport=(390, 844))
    _, slider = ends(page, ".st-key-year")
    map_top, map_bottom = ends(page, ".st-key-map iframe")
    panel, _ = ends(page, "section[data-period]:not([hidden])")
    assert slider <= map_top < map_bottom <= panel
    assert map_top < 844 / 2


def test_on_a_phone_the_voices_take_turns(looked_at: Callable[..., Page]) -> None:
    page = looked_at(2004, viewport=(390, 844))
    sides = page.locator("section[data-period]:not([hidden]) article").evaluate_all(
        """articles => articles
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .map(article => article.closest('[data-side]').dataset.side)"""
    )
    assert sides == [*SIDES] * (len(sides) // 2)


def test_no_font_is_fetched_that_no_word_is_written_in(looked_at: Callable[..., Page]) -> None:
    styles = looked_at(2004, viewport=(1440, 900)).evaluate(
        "[...document.fonts].filter(({ status }) => status === 'loaded').map(({ style }) => style)"
    )
    assert set(styles) == {"normal"}


def test_both_columns_are_equally_wide(looked_at: Callable[..., Page]) -> None:
    page = looked_at(2004, viewport=(1440, 900))
    columns = page.locator("section[data-period]:not([hidden]) [data-side]").all()
    widths = [column.bounding_box()["width"] for column in columns]
    assert len(widths) == 2
    assert widths[0] == pytest.approx(widths[1], abs=1)


@pytest.mark.parametrize("view", ["", "&view=present"])
@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_the_slider_stands_still_whoever_joined(
    looked_at: Callable[..., Page], viewport: tuple[int, int], view: str
) -> None:
    page = looked_at(1949, view, viewport=viewport)
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
    looked_at: Callable[..., Page], viewport: tuple[int, int], view: str
) -> None:
    page = looked_at(2004, view, viewport=viewport)
    assert page.evaluate(COVERED) == []


@pytest.mark.parametrize("screen", [(1440, 900), (1024, 768), (820, 1180), (1920, 1080)])
@pytest.mark.parametrize("year", [1980, 2024])
def test_the_whole_legend_is_seen_and_the_bar_covers_nothing(
    looked_at: Callable[..., Page], screen: tuple[int, int], year: int
) -> None:
    page = looked_at(year, "&view=present", viewport=screen)
    expect(page.locator("section[data-period]:not([hidden]) article[data-on]")).to_have_count(2)
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


def test_the_view_for_a_class_has_a_heading_without_a_place_and_a_title_of_its_own(
    looked_at: Callable[..., Page],
) -> None:
    page = looked_at(2004, "&view=present")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Present · How NATO grew, and what was said about it"
    )
    assert page.get_by_role("heading", level=1).locator("..").bounding_box()["width"] == 1
    assert page.title().startswith("Present ·")
