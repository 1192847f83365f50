"""The chart under the slider: on its scale to the pixel, a link to every accession and event."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    centre,
    map_frame,
    mark,
    show_year,
    watch_frames,
    years_seen,
)


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that open their own."""
    return shared_page


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_marks_stand_under_the_thumb(
    open_page: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = open_page(viewport=viewport)
    page.goto("/?year=1949")
    map_frame(page, 1949)
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
