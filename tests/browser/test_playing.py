"""Playing through the years: quick through quiet ones, resting on accessions."""

import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.browser.dashboard_page import (
    map_frame,
    show_year,
    wait_for_year,
    watch_frames,
    years_seen,
)

pytestmark = pytest.mark.alone


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that open their own."""
    return shared_page


def button(page: Page, name: str) -> Locator:
    """The play button, by what it says."""
    return page.locator(".st-key-play").get_by_role("button", name=name)


def expect_year(page: Page, year: int) -> None:
    """The readout shows a year."""
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", str(year))


def test_playing_walks_every_year_rests_on_accessions_and_can_pause(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    sent: list[float] = []
    page.on(
        "websocket",
        lambda socket: socket.on("framesent", lambda _: sent.append(time.monotonic())),
    )
    page.goto("/?year=1995")
    map_frame(page, 1995)
    watch_frames(page)
    sent.clear()
    button(page, "Play").click()
    expect_year(page, 1999)
    expect(page.locator("[data-readout]")).to_contain_text("Joined: Czech Republic, Hungary")
    page.wait_for_url("**/?year=1999")
    expect_year(page, 2004)
    page.wait_for_url("**/?year=2004")
    button(page, "Pause").click()
    expect(button(page, "Play")).to_be_visible()
    assert years_seen(page) == list(range(1995, 2005))
    gaps = [later - earlier for earlier, later in pairwise(sent[:-1])]
    assert all(gap >= 1 for gap in gaps), gaps
    frames = page.evaluate("window.frames_seen.map(frame => frame.slider)")
    assert frames.count(1999) > 5 * frames.count(1997)


def test_playing_goes_on_from_where_the_slider_stands(page: Page) -> None:
    show_year(page, 1960)
    button(page, "Play").click()
    wait_for_year(page, 1963)
    button(page, "Pause").click()
    show_year(page, 1971)
    watch_frames(page)
    button(page, "Play").click()
    wait_for_year(page, 1974)
    button(page, "Pause").click()
    assert years_seen(page)[:3] == [1971, 1972, 1973]


def test_a_hand_on_the_slider_stops_it(page: Page) -> None:
    show_year(page, 1960)
    button(page, "Play").click()
    wait_for_year(page, 1962)
    show_year(page, 1970)
    expect(button(page, "Play")).to_be_visible()
    expect_year(page, 1970)


def test_it_ends_on_the_last_year_and_begins_again(page: Page) -> None:
    show_year(page, 2024)
    button(page, "Play").click()
    expect_year(page, 2026)
    expect(button(page, "Play")).to_be_visible()
    button(page, "Play").click()
    expect_year(page, 1949)
    button(page, "Pause").click()


def test_it_stops_when_the_tab_is_hidden(page: Page) -> None:
    show_year(page, 1960)
    button(page, "Play").click()
    wait_for_year(page, 1962)
    page.evaluate(
        """() => {
            Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            delete document.hidden;
        }"""
    )
    expect(button(page, "Play")).to_be_visible()


def test_space_toggles_and_arrow_keys_step(page: Page) -> None:
    show_year(page, 1960)
    page.locator("h1").click()
    page.keyboard.press(" ")
    expect(button(page, "Pause")).to_be_visible()
    page.keyboard.press(" ")
    expect(button(page, "Play")).to_be_visible()
    show_year(page, 1970)
    page.locator("h1").click()
    page.keyboard.press("ArrowRight")
    expect_year(page, 1971)
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect_year(page, 1969)


def test_keys_in_a_text_field_stay_there(page: Page) -> None:
    show_year(page, 1970)
    page.evaluate("document.querySelector('.stMain').append(document.createElement('textarea'))")
    field = page.locator(".stMain > textarea")
    field.focus()
    page.keyboard.type("a b")
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("c")
    expect(field).to_have_value("a cb")
    expect_year(page, 1970)
    expect(button(page, "Play")).to_be_visible()
    field.evaluate("field => field.remove()")


def test_other_keys_stay_streamlits(page: Page) -> None:
    page.locator("h1").click()
    for key in ("c", "r"):
        prevented = page.evaluate(
            """key => !document.querySelector('h1').dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))""",
            key,
        )
        assert not prevented


def test_it_has_three_speeds(page: Page) -> None:
    speed = page.locator("button.speed")
    expect(speed).to_have_text("Speed 1×")
    for name in ("Speed 2×", "Speed 0.5×", "Speed 1×"):
        speed.click()
        expect(speed).to_have_text(name)


def test_a_faster_speed_rests_more_than_a_second(page: Page) -> None:
    speed = page.locator("button.speed")
    while speed.text_content() != "Speed 2×":
        speed.click()
    show_year(page, 2022)
    button(page, "Play").click()
    wait_for_year(page, 2023)
    begin = time.monotonic()
    expect_year(page, 2024)
    assert time.monotonic() - begin > 1
    button(page, "Pause").click()
