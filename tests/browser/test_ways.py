"""Ways through the page: by keyboard, with Back, and with year and country kept everywhere."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from dashboard import palette
from tests.support.browser.dashboard_page import (
    expect_all_periods,
    map_frame,
    mark,
    show_year,
    track_x,
)
from tests.support.browser.watch import watched_page


@pytest.fixture(scope="module")
def opened(app: str, context: BrowserContext) -> Iterator[Page]:
    """One page for the module, whole, in 1999."""
    with watched_page(context, app) as page:
        page.goto("/?year=1999&country=POL")
        map_frame(page, 1999)
        expect_all_periods(page)
        yield page


def focused(page: Page, selector: str) -> bool:
    """Whether the focus is on or in an element."""
    return page.evaluate("s => Boolean(document.activeElement.closest(s))", selector)


def test_links_skip_to_the_year_and_to_the_quotations(opened: Page) -> None:
    for words, place in (
        ("Skip to the year of the map", ".st-key-year"),
        ("Skip to the quotations", ".st-key-panel"),
    ):
        link = opened.get_by_role("link", name=words)
        link.focus()
        assert link.bounding_box()["height"] >= 20
        opened.keyboard.press("Enter")
        assert focused(opened, place)
    opened.keyboard.press("Tab")
    assert focused(opened, "section[data-period]:not([hidden])")


def test_the_chart_is_one_stop_with_arrow_keys_inside(opened: Page) -> None:
    opened.get_by_role("button", name="Speed").focus()
    opened.keyboard.press("Tab")
    assert focused(opened, "[data-timeline]")
    first = opened.evaluate("document.activeElement.dataset.year")
    opened.keyboard.press("ArrowRight")
    opened.keyboard.press("ArrowRight")
    assert focused(opened, "[data-timeline]")
    assert opened.evaluate("document.activeElement.dataset.year") > first
    expect(opened.locator("[data-readout]")).to_have_attribute("data-year", "1999")
    opened.keyboard.press("Tab")
    assert not focused(opened, "[data-timeline]")


def test_a_step_without_a_next_accession_keeps_the_focus(opened: Page) -> None:
    show_year(opened, 2023)
    step = opened.get_by_role("button", name="Next accession")
    step.focus()
    opened.keyboard.press("Enter")
    map_frame(opened, 2024)
    expect(step).to_be_disabled()
    expect(step).to_be_focused()
    opened.keyboard.press("Enter")
    expect(opened.locator("[data-readout]")).to_have_attribute("data-year", "2024")


def test_back_undoes_a_jump_and_a_drag_in_one_step_each(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto("/?year=1960")
    map_frame(page, 1960)
    expect_all_periods(page)
    mark(page, "waves", 1999).click()
    page.wait_for_url("**/?year=1999")
    page.mouse.move(*track_x(page, 1999))
    page.mouse.down()
    for year in (1990, 1980, 1975):
        page.mouse.move(*track_x(page, year))
        map_frame(page, year)
    page.mouse.up()
    page.wait_for_url("**/?year=1975")
    for year in (1999, 1960):
        page.go_back()
        page.wait_for_url(f"**/?year={year}")
        map_frame(page, year)
        expect(page.locator(".st-key-year input")).to_have_value(str(year))


def test_year_and_country_pass_through_the_other_pages_and_back(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    page.goto("/?year=1985&country=FIN")
    map_frame(page, 1985)
    expect_all_periods(page)
    show_year(page, 1999)
    page.wait_for_url(lambda url: "year=1999" in url)
    for name, there in (
        ("Contested claims", "[data-claim]"),
        ("Search", ".stTextInput"),
        ("Sources and method", ".method"),
    ):
        page.get_by_role("navigation", name="Pages").get_by_role("link", name=name).click()
        expect(page.locator(there)).to_be_visible()
    page.get_by_role("link", name="Map", exact=True).click()
    map_frame(page, 1999)
    expect(page.locator("[data-country]")).to_have_attribute("data-country", "FIN")


def test_who_asks_for_contrast_gets_it_on_every_page(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.emulate_media(contrast="more")
    ink = palette.THEMES["contrast"].ink
    colour = f"rgb({', '.join(str(int(ink[at : at + 2], 16)) for at in (1, 3, 5))})"
    page.goto("/claims")
    expect(page.locator("[data-claim] h2")).to_have_css("color", colour)


def test_a_chosen_country_stands_beside_the_map_with_a_way_back(opened: Page) -> None:
    card, outlined = opened.locator("[data-country]"), "path[data-territory=POL][data-chosen]"
    box, map_box = card.bounding_box(), opened.locator(".st-key-map iframe").bounding_box()
    assert box["x"] > map_box["x"] + map_box["width"]
    assert 0 < box["y"] < 300
    chooser = opened.locator(".st-key-country").bounding_box()
    assert chooser["y"] > map_box["y"] + map_box["height"]
    assert map_frame(opened).locator(outlined).count() == 1
    quotations = opened.locator("section[data-period]:not([hidden]) h2").bounding_box()
    assert quotations["y"] < 900
    opened.get_by_role("button", name="Close").click()
    expect(card).to_have_count(0)
    opened.wait_for_url(lambda url: "country" not in url)


def test_on_a_phone_the_page_goes_to_the_card_and_back_to_the_map(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(viewport=(390, 844))
    page.goto("/?year=2004")
    frame = map_frame(page, 2004)
    box = frame.locator('path[data-territory="POL"]').bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    heading = page.locator("[data-country] h2")
    expect(heading).to_be_in_viewport()
    expect(frame.locator("path[data-territory=POL][data-chosen]")).to_have_count(1)
    page.locator("[data-country] .dates li").last.scroll_into_view_if_needed()
    back = page.get_by_role("button", name="Back to the map")
    back.click()
    expect(page.locator(".st-key-map iframe")).to_be_in_viewport(ratio=0.9)
