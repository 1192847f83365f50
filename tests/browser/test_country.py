"""Choosing a country: on the map, in the list, by the address; the year and the map stay."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.browser.dashboard_page import (
    expect_all_periods,
    map_frame,
    put_back,
    show_year,
)
from tests.support.browser.traffic import await_quiet, sent_by
from tests.support.browser.watch import watched_page


@pytest.fixture(scope="module")
def opened(app: str, context: BrowserContext) -> Iterator[tuple[Page, list]]:
    """One page for the tests that choose a country on it, and what it has sent."""
    with watched_page(context, app) as page:
        sent = sent_by(page)
        page.goto("/?year=2004")
        map_frame(page, 2004)
        expect_all_periods(page)
        yield page, sent


@pytest.fixture
def page(opened: tuple[Page, list]) -> Page:
    """The page without a country, at its top, without pointer and focus."""
    page, _ = opened
    if page.locator("[data-country]").count():
        page.get_by_role("button", name="Close").click()
        expect(page.locator("[data-country]")).to_have_count(0)
    put_back(page)
    return page


def test_a_click_opens_a_country_with_one_message_and_moves_nothing(
    page: Page, opened: tuple[Page, list]
) -> None:
    _, sent = opened
    frame = show_year(page, 2004)
    page.wait_for_url("**/?year=2004")
    frame.evaluate("window.untouched = true")
    await_quiet(page, sent)
    sent.clear()
    box = frame.locator('path[data-territory="FIN"]').bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.55, box["y"] + box["height"] * 0.8)
    card = page.locator("[data-country]")
    expect(card).to_have_attribute("data-country", "FIN")
    expect(card.get_by_role("heading", name="Finland")).to_be_visible()
    page.wait_for_url("**/?year=2004&country=FIN")
    expect(frame.locator('path[data-territory="FIN"]')).to_have_attribute("data-chosen", "true")
    assert len(sent) == 1
    assert frame.evaluate("window.untouched")
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "2004")
    show_year(page, 1985)
    expect(card).to_have_attribute("data-country", "FIN")
    page.wait_for_url(lambda url: "year=1985" in url and "country=FIN" in url)


def test_a_part_of_a_country_opens_the_country(page: Page) -> None:
    frame = show_year(page, 2026)
    box = frame.locator('path[data-territory="UKR-CRI"]').bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator("[data-country]")).to_have_attribute("data-country", "UKR")


def test_the_list_is_searched_by_keyboard(page: Page) -> None:
    show_year(page, 1999)
    page.get_by_role("combobox", name="A country’s path").click()
    page.keyboard.type("hung")
    expect(page.get_by_role("option")).to_have_text(["Hungary"])
    page.keyboard.press("Enter")
    expect(page.locator("[data-country]")).to_have_attribute("data-country", "HUN")
    expect(page.locator(".st-key-year input")).to_have_value("1999")


def test_a_run_of_years_in_the_path_goes_to_its_year(looked_at: Callable[..., Page]) -> None:
    page = looked_at(1960, "&country=POL")
    page.locator("[data-country] .strip a").last.click()
    map_frame(page, 1999)
    expect(page.locator("[data-country]")).to_have_attribute("data-country", "POL")


def test_a_date_of_the_path_goes_to_its_year(looked_at: Callable[..., Page]) -> None:
    page = looked_at(1960, "&country=FIN")
    day = page.get_by_role("link", name="29 June 2022", exact=True)
    assert day.bounding_box()["height"] >= 24
    day.click()
    map_frame(page, 2022)


def test_the_measures_follow_the_year(page: Page) -> None:
    show_year(page, 1990)
    border = page.locator('[data-measure="border"] p:visible')
    expect(border).to_contain_text("813 km, 4.1% of the land border of the Soviet Union")
    show_year(page, 2023)
    expect(border).to_contain_text("2,627 km, 11.7% of the land border of Russia")
