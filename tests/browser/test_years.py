"""Map, readout and panel agree, in every year that matters, in a real browser.

Whatever else hangs on the year says the year shown too, also what was opened in another one.
"""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    map_frame,
    show_year,
    wait_for_year,
)
from tests.support.browser.whole_page import expect_whole_page

VIEWS = {
    "Compare": "&view=compare&compare=1988",
    "Present": "&view=present",
    "Guess": "&view=guess",
}
YEARS = (1949, 1954, 1955, 1989, 1990, 1999, 2004, 2022, 2023, 2024, 2026)


@pytest.mark.parametrize("year", YEARS)
def test_a_click_on_the_track_shows_its_year(
    shared_page: Page, yearbook: Yearbook, year: int
) -> None:
    show_year(shared_page, year)
    expect_whole_page(shared_page, yearbook, year)


@pytest.mark.parametrize("year", [1949, 1990, 2024])
def test_a_deep_link_shows_its_year(page: Page, yearbook: Yearbook, year: int) -> None:
    page.goto(f"/?year={year}")
    expect_whole_page(page, yearbook, year)


def test_one_page_walks_through_the_years(shared_page: Page, yearbook: Yearbook) -> None:
    page = shared_page
    show_year(page, 2026)
    expect_whole_page(page, yearbook, 2026)
    slider = page.get_by_role("slider", name="Year")
    slider.focus()
    page.keyboard.press("Home")
    expect_whole_page(page, yearbook, 1949)
    page.get_by_role("button", name="Next accession").click()
    expect_whole_page(page, yearbook, 1952)
    assert re.search(r"\?year=1952$", page.url)
    page.get_by_role("button", name="Next accession").click()
    expect_whole_page(page, yearbook, 1955)
    page.get_by_role("button", name="Previous accession").click()
    expect_whole_page(page, yearbook, 1952)
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect_whole_page(page, yearbook, 1953)
    page.keyboard.press("End")
    expect_whole_page(page, yearbook, 2026)


def test_dragging_the_thumb_ends_on_its_year(shared_page: Page, yearbook: Yearbook) -> None:
    page = shared_page
    show_year(page, 1949)
    track = page.locator(".st-key-year [role=group] > [data-rac]").bounding_box()
    thumb = page.locator(".st-key-year input[type=range]").locator("xpath=../..").bounding_box()
    assert thumb["width"] >= 24
    assert thumb["height"] >= 24
    page.mouse.move(thumb["x"] + thumb["width"] / 2, thumb["y"] + thumb["height"] / 2)
    page.mouse.down()
    page.mouse.move(track["x"] + track["width"] * (2004 - 1949) / (2026 - 1949), thumb["y"] + 12)
    page.mouse.up()
    expect(page.locator("[data-readout]")).not_to_have_attribute("data-year", "1949")
    year = int(page.locator("[data-readout]").get_attribute("data-year"))
    assert abs(year - 2004) <= 1
    expect_whole_page(page, yearbook, year)


@pytest.mark.parametrize("bad", ["2027", "1999.5", "%3Cscript%3E"])
def test_a_bad_link_opens_the_default_year(page: Page, yearbook: Yearbook, bad: str) -> None:
    page.goto(f"/?year={bad}")
    expect_whole_page(page, yearbook, 2026)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_another_year_draws_no_new_map_and_fetches_nothing(shared_page: Page) -> None:
    fetched, page = [], shared_page
    show_year(page, 1999).evaluate("window.sameFrame = true")
    page.on("request", lambda request: fetched.append(request.url))
    page.get_by_role("button", name="Next accession").click()
    assert map_frame(page, 2004).evaluate("window.sameFrame")
    assert fetched == []


def test_two_pages_keep_their_own_year(looked_at: Callable[..., Page]) -> None:
    first, second = looked_at(1955), looked_at(2009, "&country=POL")
    second.get_by_role("button", name="Next accession").click()
    map_frame(second, 2017)
    expect(first.locator("[data-readout]")).to_have_attribute("data-year", "1955")


def step_back(page: Page, years: int) -> None:
    """Go back some years with an arrow key."""
    for _ in range(years):
        page.keyboard.press("ArrowLeft")


def test_an_open_menu_speaks_of_the_year_shown(shared_page: Page) -> None:
    page = shared_page
    show_year(page, 2004)
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_text("The view of the year 2004")).to_be_visible()
    page.get_by_role("slider", name="Year").evaluate("slider => slider.focus()")
    step_back(page, 5)
    map_frame(page, 1999)
    expect(page.get_by_text("The view of the year 1999")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("The view of the year 1999")).to_be_hidden()


def test_a_menu_that_is_opened_ends_playing_and_speaks_of_its_last_year(shared_page: Page) -> None:
    page = shared_page
    show_year(page, 1960)
    page.get_by_role("button", name="Play").click()
    wait_for_year(page, 1965)
    page.get_by_role("button", name="Take away").click()
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    year = page.locator("[data-readout]").get_attribute("data-year")
    expect(page.get_by_text(f"NATO in {year}: ")).to_be_visible()
    page.keyboard.press("Escape")


def test_links_to_other_views_lead_to_the_year_shown_also_beside(shared_page: Page) -> None:
    page = shared_page
    show_year(page, 2004)
    page.wait_for_url("**/?year=2004")
    step_back(page, 5)
    page.wait_for_url("**/?year=1999")
    for view, asked in VIEWS.items():
        link = page.get_by_role("link", name=view)
        link.click(button="right")
        expect(link).to_have_attribute("href", f"{page.url}{asked}")


def test_table_card_and_outline_go_with_the_year(looked_at: Callable[..., Page]) -> None:
    page = looked_at(2004, "&country=POL")
    frame = map_frame(page, 2004)
    page.keyboard.press("t")
    poland = page.locator("[data-standings] tr[data-state=POL]:visible")
    expect(poland).to_contain_text("Member of NATO")
    page.evaluate("document.activeElement.blur()")
    step_back(page, 20)
    map_frame(page, 1984)
    expect(poland).to_contain_text("Warsaw Pact")
    expect(frame.locator("path[data-territory][data-chosen]")).to_have_count(1)
    page.keyboard.press("t")
    expect(poland).to_be_hidden()
