"""Map, readout and panel agree, in every year that matters, in a real browser."""

import re
from collections.abc import Callable

import geopandas as gpd
import pytest
from playwright.sync_api import Page, expect

from dashboard import alliance, periods
from dashboard.tables import Tables
from tests.browser.dashboard_page import map_frame, members_on_map, new_on_map, show_year

YEARS = (1949, 1954, 1955, 1989, 1990, 1999, 2004, 2022, 2023, 2024, 2026)


def expect_year(page: Page, facts: Tables, lands: gpd.GeoDataFrame, year: int) -> None:
    """Everything on the page shows the year, as the data has it."""
    frame = map_frame(page, year)
    joined = lands[lands["accession_date"] <= alliance.last_day(facts, year)]
    assert members_on_map(frame) == set(joined.index)
    assert new_on_map(frame) == set(joined.index[joined["year"] == year])
    assert set(lands.loc[list(members_on_map(frame)), "state"]) == set(
        alliance.members(facts, year)["state"]
    )

    readout = page.locator("[data-readout]")
    expect(readout).to_have_attribute("data-year", str(year))
    expect(readout).to_have_attribute("data-members", str(len(alliance.members(facts, year))))

    period = periods.current(facts, year)
    expect(page.locator("section[data-period]")).to_have_count(9)
    shown = page.locator("section[data-period]:not([hidden])")
    expect(shown).to_have_attribute("data-period", period)
    expect(shown).to_be_visible()
    said = periods.quotations(facts, period)
    for side in ("kremlin", "western"):
        quotes = shown.locator(f'[data-side="{side}"] [data-quote]')
        expected = said[said["side"] == side]
        assert quotes.evaluate_all("q => q.map(e => e.dataset.quote)") == list(expected["id"])
        assert quotes.evaluate_all("q => q.map(e => e.dataset.attested)") == list(
            expected["attested"]
        )
        assert quotes.locator("blockquote").all_text_contents() == list(expected["quote"])
        links = quotes.locator(".source a").evaluate_all("a => a.map(e => e.getAttribute('href'))")
        assert links == list(expected["source_url"])


@pytest.mark.parametrize("year", YEARS)
def test_a_click_on_the_track_shows_its_year(
    shared_page: Page, facts: Tables, lands: gpd.GeoDataFrame, year: int
) -> None:
    show_year(shared_page, year)
    expect_year(shared_page, facts, lands, year)


@pytest.mark.parametrize("year", [1949, 1990, 2024])
def test_a_deep_link_shows_its_year(
    page: Page, facts: Tables, lands: gpd.GeoDataFrame, year: int
) -> None:
    page.goto(f"/?year={year}")
    expect_year(page, facts, lands, year)


def test_one_page_walks_through_the_years(
    page: Page, facts: Tables, lands: gpd.GeoDataFrame
) -> None:
    page.goto("/")
    expect_year(page, facts, lands, 2026)
    slider = page.get_by_role("slider", name="Year")
    slider.focus()
    page.keyboard.press("Home")
    expect_year(page, facts, lands, 1949)
    page.get_by_role("button", name="Next accession").click()
    expect_year(page, facts, lands, 1952)
    assert re.search(r"\?year=1952$", page.url)
    page.get_by_role("button", name="Next accession").click()
    expect_year(page, facts, lands, 1955)
    page.get_by_role("button", name="Previous accession").click()
    expect_year(page, facts, lands, 1952)
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect_year(page, facts, lands, 1953)
    page.keyboard.press("End")
    expect_year(page, facts, lands, 2026)


def test_dragging_the_thumb_ends_on_its_year(
    page: Page, facts: Tables, lands: gpd.GeoDataFrame
) -> None:
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
    expect_year(page, facts, lands, year)


@pytest.mark.parametrize("bad", ["2027", "1999.5", "%3Cscript%3E"])
def test_a_bad_link_opens_the_default_year(
    page: Page, facts: Tables, lands: gpd.GeoDataFrame, bad: str
) -> None:
    page.goto(f"/?year={bad}")
    expect_year(page, facts, lands, 2026)
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
