"""The map follows the thumb: in every frame slider, readout, map and panel show one year."""

import sys
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser.dashboard_page import (
    expect_all_periods,
    expect_colours_to_change,
    hold_thumb,
    map_frame,
    next_frame,
    show_year,
    track_x,
    watch_frames,
    years_seen,
)
from tests.support.browser.server import free_port, running_app
from tests.support.browser.traffic import await_quiet, received_by, sent_by
from tests.support.browser.watch import watched_page

ALL_YEARS = list(range(1949, 2027))
FRAMES = 60  # about a second


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that open their own."""
    return shared_page


def expect_confirmed(page: Page, year: int) -> None:
    """The server has heard of the year: the address, which Python keeps in step, has it."""
    suffix = "/" if year == 2026 else f"/?year={year}"
    page.wait_for_url(lambda url: url.endswith(suffix))
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", str(year))
    map_frame(page, year)
    next_frame(page)


def test_one_drag_passes_through_every_year_and_asks_the_server_nothing(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    sent, received = sent_by(page), received_by(page)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto("/?year=1949")
    map_frame(page, 1949)
    expect_all_periods(page)
    await_quiet(page, sent, received, fetched)
    watch_frames(page)
    hold_thumb(page, 1949)
    for noted in (sent, received, fetched):
        noted.clear()
    for year in ALL_YEARS:
        page.mouse.move(*track_x(page, year))
        next_frame(page)
    next_frame(page)
    assert years_seen(page) == ALL_YEARS
    assert sent == received == fetched == []
    page.mouse.up()
    expect_confirmed(page, 2026)
    for _ in range(FRAMES):
        next_frame(page)
    assert len(sent) == 1
    assert years_seen(page) == ALL_YEARS


def test_a_drag_there_and_back_is_followed(page: Page) -> None:
    show_year(page, 1990)
    watch_frames(page)
    hold_thumb(page, 1990)
    for year in (2004, 1955, 2023, 1990):
        page.mouse.move(*track_x(page, year), steps=4)
        next_frame(page)
    page.mouse.up()
    assert {2004, 1955, 2023} <= set(years_seen(page))
    assert years_seen(page)[-1] == 1990
    expect(page.locator("[data-readout]")).to_have_attribute("data-members", "16")


@pytest.mark.parametrize(
    ("key", "year"),
    [
        ("ArrowRight", 1991),
        ("ArrowLeft", 1989),
        ("Home", 1949),
        ("End", 2026),
    ],
)
def test_keys_are_followed(page: Page, key: str, year: int) -> None:
    show_year(page, 1990)
    page.get_by_role("slider", name="Year").focus()
    watch_frames(page)
    page.keyboard.press(key)
    expect_confirmed(page, year)
    assert years_seen(page) == [1990, year]


@pytest.mark.parametrize("key", ["PageUp", "PageDown"])
def test_page_keys_are_followed(page: Page, key: str) -> None:
    show_year(page, 1990)
    page.get_by_role("slider", name="Year").focus()
    watch_frames(page)
    page.keyboard.press(key)
    expect(page.locator("[data-readout]")).not_to_have_attribute("data-year", "1990")
    next_frame(page)
    before, after = years_seen(page)
    assert before == 1990
    assert (after > 1990) == (key == "PageUp")


def test_clicks_on_the_track_and_the_buttons_are_followed(page: Page) -> None:
    show_year(page, 1990)
    expect_confirmed(page, 1990)
    watch_frames(page)
    show_year(page, 2000)
    expect_confirmed(page, 2000)
    page.get_by_role("button", name="Next accession").click()
    expect_confirmed(page, 2004)
    page.get_by_role("button", name="Previous accession").click()
    expect_confirmed(page, 1999)
    assert years_seen(page) == [1990, 2000, 2004, 1999]


def test_touch_is_followed(app: str, browser: Browser) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    with watched_page(context, app, viewport=(390, 844)) as page:
        page.goto(f"{app}/?year=1949")
        map_frame(page, 1949)
        watch_frames(page)
        finger = context.new_cdp_session(page)

        def touch(kind: str, year: int | None) -> None:
            x, y = track_x(page, year or 1949)
            points = [{"x": x, "y": y}] if year else []
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", 1949)
        for year in (1955, 1982, 1999):
            touch("touchMove", year)
            map_frame(page, year)
            next_frame(page)
        assert {1955, 1982, 1999} <= set(years_seen(page))
        touch("touchEnd", None)
        expect_confirmed(page, 1999)
    context.close()


def test_back_and_forward_are_followed(open_page: Callable[..., Page]) -> None:
    page = open_page()
    for year in (1955, 2004):
        page.goto(f"/?year={year}")
        map_frame(page, year)
    page.go_back()
    map_frame(page, 1955)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "1955")
    page.go_forward()
    map_frame(page, 2004)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "2004")


def test_a_rerun_in_the_middle_of_a_drag_takes_nothing_back(page: Page) -> None:
    show_year(page, 1949)
    expect_confirmed(page, 1949)
    watch_frames(page)
    hold_thumb(page, 1949)
    page.mouse.move(*track_x(page, 1999), steps=5)
    map_frame(page, 1999)
    page.keyboard.press("r")
    page.evaluate(  # what the server says of the year before the drag comes late
        """() => {
            const readout = document.querySelector("[data-readout]");
            readout.parentElement.innerHTML = readout.outerHTML.replaceAll("1999", "1949");
        }"""
    )
    page.mouse.move(*track_x(page, 2004), steps=5)
    map_frame(page, 2004)
    page.mouse.up()
    expect_confirmed(page, 2004)
    assert years_seen(page)[-1] == 2004


def test_a_map_that_comes_late_shows_the_year_of_the_thumb(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto("/?year=2004")
    page.get_by_role("slider", name="Year").press("Home")
    map_frame(page, 1949)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "1949")


def test_following_survives_another_theme_and_another_size(page: Page) -> None:
    frame = show_year(page, 1990)
    page.emulate_media(color_scheme="dark")
    expect(frame.locator("html")).to_have_css("color-scheme", "dark")
    page.set_viewport_size({"width": 1024, "height": 768})
    watch_frames(page)
    hold_thumb(page, 1990)
    page.mouse.move(*track_x(page, 2009), steps=6)
    map_frame(page, 2009)
    page.mouse.up()
    expect_confirmed(page, 2009)
    assert years_seen(page)[-1] == 2009
    page.set_viewport_size({"width": 1440, "height": 900})
    page.emulate_media(color_scheme="light")


def test_dragging_goes_on_while_the_connection_is_lost(browser: Browser) -> None:
    port = free_port()
    context = browser.new_context()
    with running_app(sys.executable, port=port) as address:
        page = context.new_page()
        page.goto(f"{address}/?year=1949")
        map_frame(page, 1949)
        hold_thumb(page, 1949)
        page.mouse.move(*track_x(page, 1955), steps=3)
    expect(page.locator(".st-key-year input")).to_be_disabled()
    page.mouse.move(*track_x(page, 1999), steps=3)
    map_frame(page, 1999)
    page.mouse.up()
    hold_thumb(page, 1999)
    page.mouse.move(*track_x(page, 2004), steps=3)
    page.mouse.up()
    expect(page.locator("[data-readout]")).to_have_attribute("data-members", "26")
    with running_app(sys.executable, port=port):
        expect(page.locator(".st-key-year input")).to_be_enabled(timeout=30_000)
        expect_confirmed(page, 2004)
        map_frame(page, 2004)
        expect(page.locator("[data-readout]")).to_have_attribute("data-year", "2004")
        expect(page.locator(".st-key-year input")).to_have_value("2004")
    context.close()


@pytest.mark.parametrize(("motion", "seconds"), [("no-preference", "0.2s, 0.2s"), ("reduce", "0s")])
def test_colours_change_gently_unless_motion_is_unwanted(
    page: Page, motion: str, seconds: str
) -> None:
    expect_colours_to_change(page, motion, seconds)
