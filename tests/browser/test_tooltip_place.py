"""Where the map's tooltip stands, and that it tells the year shown."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import BrowserContext, Frame, Page, expect

from tests.support.browser.dashboard_page import map_frame, point_at, show_year
from tests.support.browser.watch import watched_page

SCREENS = [(1440, 900), (1024, 768), (390, 844)]
# Points at the middle of each land's seen part, or else at a corner of its outline; tells of each
# how its tooltip stands, if the pointer there is on the land.
LOOK = """() => [...document.querySelectorAll("path[data-territory]")].flatMap((path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect();
    const seen = [Math.max(left, 0), Math.min(right, innerWidth),
                  Math.max(top, 0), Math.min(bottom, innerHeight)];
    const x = (seen[0] + seen[1]) / 2, y = (seen[2] + seen[3]) / 2;
    if (document.elementFromPoint(x, y) !== path) return [];
    const options = { clientX: x, clientY: y, bubbles: true };
    path.dispatchEvent(new MouseEvent("mousemove", options));
    const content = document.querySelector("[data-tip]"), tip = content.closest(".tip");
    const box = tip.getBoundingClientRect();
    const part = (seen[1] - seen[0]) * (seen[3] - seen[2]) / (innerWidth * innerHeight);
    let hidden = 0;
    for (let at = Math.max(box.left, left) + 2; at < Math.min(box.right, right); at += 8)
        for (let down = Math.max(box.top, top) + 2; down < Math.min(box.bottom, bottom); down += 8)
            hidden += part < 0.25 && document.elementsFromPoint(at, down).includes(path);
    return [{
        asked: path.dataset.territory, told: content.dataset.tip, hidden, part,
        width: box.width, lines: content.scrollHeight / 18,
        edges: [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom],
        cut: tip.scrollHeight > tip.clientHeight + 1 || tip.scrollWidth > tip.clientWidth + 1,
        pointed: box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    }];
})"""


def expect_good_places(frame: Frame) -> None:
    """Every tooltip is whole, inside the frame, wide enough to read, and hides nothing it tells of.

    Land that fills more than a quarter of the frame may be hidden in part, but not where the
    pointer is; a cape of a pixel or two does not count.
    """
    frame.wait_for_function("document.querySelectorAll('path[data-territory]').length > 80")
    tips = frame.evaluate(LOOK)
    assert len({tip["told"] for tip in tips}) > 35
    for tip in tips:
        says = json.dumps(tip)
        assert min(tip["edges"]) >= 0, says
        assert not tip["cut"], says
        assert not tip["pointed"], says
        assert tip["width"] >= min(300, 40 * tip["lines"]), says
        if tip["asked"] == tip["told"]:
            assert tip["hidden"] <= 1, says


@pytest.fixture(scope="module")
def opened(app: str, context: BrowserContext) -> Iterator[Callable[[tuple[int, int]], Page]]:
    """Gives the page on a screen of a size; it is opened once for each."""
    with ExitStack() as pages:

        @cache
        def on(screen: tuple[int, int]) -> Page:
            page = pages.enter_context(watched_page(context, app, viewport=screen))
            page.goto("/?year=2024")
            map_frame(page, 2024)
            return page

        yield on


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("year", [1980, 2024])
def test_a_tooltip_is_whole_and_hides_nothing_it_tells_of(
    opened: Callable[..., Page], screen: tuple[int, int], year: int
) -> None:
    page = opened(screen)
    frame = show_year(page, year)
    expect_good_places(frame)
    frame.get_by_role("button", name="Whole alliance").click()
    expect_good_places(frame)
    frame.get_by_role("button", name="Europe").click()


@pytest.mark.parametrize("screen", [(1440, 900), (390, 844)])
def test_so_it_does_in_the_page_in_one_file(
    open_file: Callable[..., Page], screen: tuple[int, int]
) -> None:
    page = open_file(2024, viewport=screen)
    frame = map_frame(page, 2024)
    expect_good_places(frame)
    point_at(frame, "POL")
    page.get_by_role("slider", name="Year").press("ArrowLeft")
    expect(frame.locator("[data-tip=POL] p").nth(1)).to_have_text("2023: Member of NATO")


def test_an_open_tooltip_follows_the_year(opened: Callable[..., Page]) -> None:
    page = opened((1440, 900))
    frame = show_year(page, 2004)
    point_at(frame, "POL")
    says = frame.locator("[data-tip=POL] p").nth(1)
    expect(says).to_have_text("2004: Member of NATO")
    for _ in range(20):
        page.keyboard.press("ArrowLeft")
    map_frame(page, 1984)
    expect(says).to_have_text("1984: Warsaw Pact")
    page.keyboard.press("Space")
    map_frame(page, 1999)
    expect(says).to_have_text("1999: Member of NATO")
    page.keyboard.press("Space")


def test_escape_and_a_move_of_the_map_close_it(opened: Callable[..., Page]) -> None:
    page = opened((1440, 900))
    frame = show_year(page, 2004)
    tip = frame.locator("[data-tip]")
    point_at(frame, "POL")
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    point_at(frame, "ESP")
    expect(tip).to_be_visible()
    frame.get_by_role("button", name="Whole alliance").press("Enter")
    expect(tip).to_be_hidden()
    frame.get_by_role("button", name="Europe").press("Enter")
