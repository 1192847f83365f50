"""Map, readout and panel agree, in every year that matters, in a real browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import map_frame, show_year
from tests.support.browser.whole_page import expect_whole_page

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


def test_one_page_walks_through_the_years(page: Page, yearbook: Yearbook) -> None:
    page.goto("/")
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


def test_dragging_the_thumb_ends_on_its_year(page: Page, yearbook: Yearbook) -> None:
    page.goto("/?year=1949")
    map_frame(page, 1949)
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


def test_another_year_draws_no_new_map_and_fetches_nothing(page: Page) -> None:
    fetched = []
    page.goto("/?year=1999")
    map_frame(page, 1999).evaluate("window.sameFrame = true")
    page.on("request", lambda request: fetched.append(request.url))
    page.get_by_role("button", name="Next accession").click()
    assert map_frame(page, 2004).evaluate("window.sameFrame")
    assert fetched == []


def test_two_pages_keep_their_own_year(open_page: Callable[..., Page]) -> None:
    first, second = open_page(), open_page()
    first.goto("/?year=1955")
    second.goto("/?year=2009")
    map_frame(first, 1955)
    map_frame(second, 2009)
    second.get_by_role("button", name="Next accession").click()
    map_frame(second, 2017)
    expect(first.locator("[data-readout]")).to_have_attribute("data-year", "1955")
