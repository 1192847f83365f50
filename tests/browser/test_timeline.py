"""The chart under the slider: on its scale to the pixel, a link to every accession and event.

Every word of the boxes at its marks can be read, by pointer, tap and keyboard.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    centre,
    map_frame,
    mark,
    show_year,
    watch_frames,
    years_seen,
)
from tests.support.browser.on_top import covered_lines
from tests.support.browser.watch import watched_page

SCREENS = [(1440, 900), (1024, 768), (844, 390), (390, 844)]


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that ask for a screen."""
    return shared_page


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_marks_stand_under_the_thumb(
    looked_at: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = looked_at(1949, viewport=viewport)
    thumb = page.locator(".st-key-year [role=group] [data-rac] > [data-rac]")
    marked = page.locator("[data-timeline] .events a:visible").evaluate_all(
        "all => all.map(a => Number(a.dataset.year))"
    )
    for year in marked[:: len(marked) // 4]:
        show_year(page, year)
        expect(page.locator(".st-key-year input")).to_have_value(str(year))
        assert centre(thumb) == pytest.approx(centre(mark(page, "events", year)), abs=1)


def test_every_accession_is_one_click_away(page: Page, yearbook: Yearbook) -> None:
    for year in yearbook.waves:
        link = mark(page, "waves", year)
        box = link.bounding_box()
        assert box["width"] >= 24
        assert box["height"] >= 24
    show_year(page, 1960)
    watch_frames(page)
    mark(page, "waves", 2023).click()
    page.wait_for_url("**/?year=2023")
    map_frame(page, 2023)
    assert years_seen(page) == [1960, 2023]


def test_a_click_on_an_event_goes_to_its_year_without_loading_the_page(page: Page) -> None:
    page.evaluate("window.same = true")
    mark(page, "events", 2008).click()
    page.wait_for_url("**/?year=2008")
    map_frame(page, 2008)
    assert page.evaluate("window.same")


def test_events_tell_their_titles_on_hover_and_keyboard_focus(
    page: Page, yearbook: Yearbook
) -> None:
    events = yearbook.tables.events
    events = events[(events["rank"] == "1") & (events["date"].dt.year == 1990)]
    titles = events.sort_values("date")["title"]
    tip = mark(page, "events", 1990).locator(".tip")
    expect(tip).to_be_hidden()
    mark(page, "events", 1990).hover()
    expect(tip).to_be_visible()
    for title in titles:
        expect(tip).to_contain_text(title)
    page.mouse.move(5, 5)
    expect(tip).to_be_hidden()
    mark(page, "events", 1989).focus()
    page.keyboard.press("ArrowRight")
    expect(mark(page, "waves", 1990)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(mark(page, "events", 1990)).to_be_focused()
    expect(tip).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/?year=1990")


def test_every_event_of_the_first_rank_is_on_the_chart_and_no_other(
    page: Page, yearbook: Yearbook
) -> None:
    told = page.locator("[data-timeline] .events .tip").all_text_contents()
    events = yearbook.tables.events
    for title, rank in zip(events["title"], events["rank"], strict=True):
        assert any(title in text for text in told) == (rank == "1"), title


def test_the_steps_rise_with_the_count_of_members(page: Page) -> None:
    heights = page.locator("[data-timeline] .steps i").evaluate_all(
        "steps => steps.map(step => step.getBoundingClientRect().height)"
    )
    assert len(heights) == 11
    assert heights == sorted(heights)
    assert heights[0] / heights[-1] == pytest.approx(12 / 32, abs=0.03)


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
    looked_at: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = looked_at(2004, viewport=screen)
    page.keyboard.press("Tab")
    expect_readable_boxes(page, yearbook)


@pytest.mark.parametrize("screen", SCREENS)
def test_so_it_is_in_the_page_in_one_file(
    open_file: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = open_file(2004, viewport=screen)
    page.keyboard.press("Tab")
    expect_readable_boxes(page, yearbook)


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
