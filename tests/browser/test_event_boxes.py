"""The boxes at the marks of events: every word can be read, by pointer, tap and keyboard."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import map_frame, mark
from tests.support.browser.on_top import covered_lines
from tests.support.browser.watch import watched_page

SCREENS = [(1440, 900), (1024, 768), (844, 390), (390, 844)]


def expect_readable_boxes(page: Page, yearbook: Yearbook) -> None:
    """The box of every mark that gets the focus is on top line by line; all events are told."""
    told = ""
    for marked in page.locator("[data-timeline] .events a:visible").all():
        marked.focus()
        box = marked.locator(".tip")
        expect(box).to_be_visible()
        assert covered_lines(box) == []
        told += box.text_content()
    events = yearbook.tables.events
    titles = events.loc[events["rank"] == "1", "title"]
    assert [title for title in titles if title not in told] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_line_of_every_box_is_on_top(
    open_page: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = open_page(viewport=screen)
    page.goto("/?year=2004")
    map_frame(page, 2004)
    page.keyboard.press("Tab")
    expect_readable_boxes(page, yearbook)


@pytest.mark.parametrize("screen", SCREENS)
def test_so_it_is_in_the_page_in_one_file(
    open_file: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = open_file(2004, viewport=screen)
    page.keyboard.press("Tab")
    expect_readable_boxes(page, yearbook)


@pytest.fixture
def page(shared_page: Page) -> Iterator[Page]:
    """One page for all tests below, the pointer nowhere."""
    shared_page.mouse.move(5, 5)
    shared_page.evaluate("document.activeElement.blur()")
    yield shared_page


def test_a_box_stays_while_the_pointer_goes_into_it(page: Page) -> None:
    mark(page, "events", 1990).hover()
    box = mark(page, "events", 1990).locator(".tip")
    expect(box).to_be_visible()
    assert covered_lines(box) == []
    place = box.bounding_box()
    for share in (0.02, 0.5, 0.97):
        page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] * share)
        expect(box).to_be_visible()
    page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] + 30)
    expect(box).to_be_hidden()


def test_escape_closes_a_box_under_the_pointer_and_at_the_focus(page: Page) -> None:
    box = mark(page, "events", 1990).locator(".tip")
    mark(page, "events", 1990).hover()
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    page.mouse.move(5, 5)
    mark(page, "events", 1989).focus()
    page.keyboard.press("ArrowRight")
    expect(mark(page, "waves", 1990)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(box).to_be_visible()
    page.mouse.move(300, 700)
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(mark(page, "events", 1990)).to_be_focused()


def test_one_box_is_open_at_a_time(page: Page) -> None:
    mark(page, "events", 1982).focus()
    page.keyboard.press("ArrowRight")
    mark(page, "events", 2008).hover()
    expect(page.locator(".timeline .tip:visible")).to_have_count(1)


def test_a_tap_opens_a_box_and_another_closes_it(app: str, browser: Browser) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    with context, watched_page(context, app, viewport=(390, 844)) as page:
        page.goto(f"{app}/?year=2004")
        map_frame(page, 2004)
        place = mark(page, "events", 1968).bounding_box()
        page.touchscreen.tap(place["x"] + place["width"] / 2, place["y"] + 12)
        box = mark(page, "events", 1968).locator(".tip")
        expect(box).to_be_visible()
        assert covered_lines(box) == []
        page.touchscreen.tap(200, 780)
        expect(box).to_be_hidden()
