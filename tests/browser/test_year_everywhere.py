"""Whatever hangs on the year says the year shown, also what was opened in another one."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import (
    expect_all_periods,
    map_frame,
    show_year,
    wait_for_year,
)

VIEWS = {
    "Compare": "&view=compare&compare=1988",
    "Present": "&view=present",
    "Guess": "&view=guess",
}


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here, the keys nobody's."""
    shared_page.evaluate("document.activeElement.blur()")
    return shared_page


def step_back(page: Page, years: int) -> None:
    """Go back some years with an arrow key."""
    for _ in range(years):
        page.keyboard.press("ArrowLeft")


def test_an_open_menu_speaks_of_the_year_shown(page: Page) -> None:
    show_year(page, 2004)
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_text("The view of the year 2004")).to_be_visible()
    page.get_by_role("slider", name="Year").evaluate("slider => slider.focus()")
    step_back(page, 5)
    map_frame(page, 1999)
    expect(page.get_by_text("The view of the year 1999")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("The view of the year 1999")).to_be_hidden()


def test_a_menu_that_is_opened_ends_playing_and_speaks_of_its_last_year(page: Page) -> None:
    show_year(page, 1960)
    page.get_by_role("button", name="Play").click()
    wait_for_year(page, 1965)
    page.get_by_role("button", name="Take away").click()
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    year = page.locator("[data-readout]").get_attribute("data-year")
    expect(page.get_by_text(f"NATO in {year}: ")).to_be_visible()
    page.keyboard.press("Escape")


def test_links_to_other_views_lead_to_the_year_shown_also_beside(page: Page) -> None:
    show_year(page, 2004)
    page.wait_for_url("**/?year=2004")
    step_back(page, 5)
    page.wait_for_url("**/?year=1999")
    for view, asked in VIEWS.items():
        link = page.get_by_role("link", name=view)
        link.click(button="right")
        expect(link).to_have_attribute("href", f"{page.url}{asked}")


def test_table_card_and_outline_go_with_the_year(page: Page) -> None:
    page.goto("/?year=2004&country=POL")
    frame = map_frame(page, 2004)
    expect_all_periods(page)
    page.keyboard.press("t")
    poland = page.locator("[data-standings] tr[data-state=POL]:visible")
    expect(poland).to_contain_text("Member of NATO")
    page.evaluate("document.activeElement.blur()")
    step_back(page, 20)
    map_frame(page, 1984)
    expect(poland).to_contain_text("Warsaw Pact")
    expect(frame.locator("path[data-territory][data-chosen]")).to_have_count(1)
