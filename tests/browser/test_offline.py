"""The whole dashboard as one file, opened from disk: the same checks as the app."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dashboard import Yearbook, palette
from tests.support.browser.dashboard_page import (
    centre,
    expect_colours_to_change,
    hold_thumb,
    map_frame,
    mark,
    next_frame,
    show_year,
    track_x,
    wait_for_year,
    watch_frames,
    years_seen,
)
from tests.support.browser.watch import watched_page
from tests.support.browser.whole_page import expect_whole_page

ALL_YEARS = list(range(1949, 2027))
YEARS = (1949, 1955, 1989, 1990, 2004, 2024, 2026)


@pytest.fixture(scope="module")
def disk(browser: Browser) -> Iterator[BrowserContext]:
    """A browser context of its own: pages from disk have no server."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(scope="module")
def address(offline_page: Path) -> str:
    """The address of the file."""
    return offline_page.as_uri()


@pytest.fixture
def opened(disk: BrowserContext, address: str) -> Iterator[Callable[..., Page]]:
    """Opens the file watched: `opened("#year=2004", viewport=(390, 844))`."""
    with ExitStack() as pages:

        def open_file(asked: str = "", **wishes: object) -> Page:
            page = pages.enter_context(watched_page(disk, address, **wishes))
            page.goto(address + asked)
            map_frame(page)
            return page

        yield open_file


@pytest.fixture(scope="module")
def page(disk: BrowserContext, address: str) -> Iterator[Page]:
    """One watched page of the file for all tests here but those that open their own."""
    with watched_page(disk, address) as page:
        page.goto(address)
        yield page


def test_every_year_shows_what_the_app_shows(page: Page, yearbook: Yearbook) -> None:
    for year in YEARS:
        show_year(page, year)
        expect_whole_page(page, yearbook, year)
        joined = page.locator("[data-legend] li:visible", has_text="joined this year")
        assert joined.count() == (year in yearbook.waves)


def test_eastern_germany_comes_in_without_a_member(page: Page) -> None:
    for year, status in ((1989, "warsaw_pact"), (1990, "member")):
        land = show_year(page, year).locator('path[data-territory="DEU-E"]')
        expect(land).to_have_attribute("data-status", status)
        expect(page.locator("[data-readout]")).to_have_attribute("data-members", "16")


def test_one_drag_passes_through_every_year_in_step(page: Page) -> None:
    show_year(page, 1949)
    watch_frames(page)
    hold_thumb(page, 1949)
    for year in ALL_YEARS:
        page.mouse.move(*track_x(page, year))
        next_frame(page)
    page.mouse.up()
    next_frame(page)
    assert years_seen(page) == ALL_YEARS
    assert page.url.endswith("#year=2026")


def test_keys_are_followed(page: Page) -> None:
    show_year(page, 1990)
    page.get_by_role("slider", name="Year").focus()
    watch_frames(page)
    for key, year in {"ArrowRight": 1991, "Home": 1949, "End": 2026, "ArrowLeft": 2025}.items():
        page.keyboard.press(key)
        map_frame(page, year)
        next_frame(page)
        assert page.url.endswith(f"#year={year}")
    assert years_seen(page) == [1990, 1991, 1949, 2026, 2025]
    page.locator("h1").click()
    page.keyboard.press("ArrowLeft")
    map_frame(page, 2024)


def test_the_buttons_step_from_accession_to_accession(page: Page) -> None:
    before = page.get_by_role("button", name="Previous accession")
    after = page.get_by_role("button", name="Next accession")
    show_year(page, 2020)
    after.click()
    map_frame(page, 2023)
    after.click()
    map_frame(page, 2024)
    expect(after).to_be_disabled()
    show_year(page, 1952)
    before.click()
    map_frame(page, 1949)
    expect(before).to_be_disabled()
    expect(after).to_be_enabled()
    assert page.url.endswith("#year=1949")


@pytest.mark.alone
def test_playing_rests_on_accessions_and_can_pause(page: Page) -> None:
    show_year(page, 1996)
    watch_frames(page)
    page.get_by_role("button", name="Play").click()
    map_frame(page, 1999)
    expect(page.locator("[data-readout]")).to_contain_text("Joined: Czech Republic, Hungary")
    page.wait_for_url("**#year=1999")
    wait_for_year(page, 2000)
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    seen = years_seen(page)
    assert seen == sorted(seen)
    assert {1996, 1999} <= set(seen)
    frames = page.evaluate("window.frames_seen.map(frame => frame.slider)")
    assert frames.count(1999) > 5 * frames.count(1998)


def test_a_click_on_the_chart_goes_to_its_year(page: Page) -> None:
    show_year(page, 1960)
    watch_frames(page)
    mark(page, "waves", 2023).click()
    map_frame(page, 2023)
    mark(page, "events", 2008).click()
    map_frame(page, 2008)
    assert years_seen(page) == [1960, 2023, 2008]
    assert page.url.endswith("#year=2008")


def test_the_map_tells_what_lies_under_the_pointer(page: Page) -> None:
    frame = show_year(page, 2014)
    box = frame.locator('path[data-territory="UKR-CRI"]').bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tip = frame.locator("[data-tip=UKR-CRI]")
    expect(tip).to_contain_text("2014: Ukraine · ")
    expect(tip).to_contain_text("occupied by Russia")


def test_a_period_leads_to_its_claims_and_a_claim_to_its_periods(page: Page) -> None:
    show_year(page, 1995)
    claim = page.locator("[data-claim=not-one-inch]")
    assert claim.get_attribute("open") is None
    page.locator("section[data-period]:visible a[href='#not-one-inch']").click()
    expect(claim.locator("blockquote").first).to_be_in_viewport()
    claim.get_by_role("link", name="Crimea and the Balkans").click()
    map_frame(page, 2014)
    expect(page.locator("[data-readout]")).to_be_in_viewport()
    page.go_back()
    expect(claim.locator("summary")).to_be_in_viewport()
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "2014")


@pytest.mark.parametrize(
    ("asked", "year"),
    [("?year=1999", 1999), ("#year=2004", 2004), ("?year=1955#cause-of-war", 1955)],
)
def test_an_address_opens_its_year(opened: Callable[..., Page], asked: str, year: int) -> None:
    page = opened(asked)
    map_frame(page, year)
    assert page.url.endswith(asked)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", str(year))


@pytest.mark.parametrize("bad", ["#year=2027", "#year=1999.5", "?year=%3Cscript%3E"])
def test_a_bad_address_opens_the_last_year(opened: Callable[..., Page], bad: str) -> None:
    map_frame(opened(bad), 2026)


def test_back_and_forward_are_followed(opened: Callable[..., Page], address: str) -> None:
    page = opened("#year=1955")
    page.goto(f"{address}#year=2004")
    map_frame(page, 2004)
    page.go_back()
    map_frame(page, 1955)
    page.go_forward()
    map_frame(page, 2004)


@pytest.mark.parametrize("viewport", [(1440, 900), (1024, 768), (390, 844)])
def test_it_fits_the_screen_and_the_chart_the_slider(
    opened: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    page = opened(viewport=viewport)
    wider = page.evaluate(
        """() => [...document.querySelectorAll('.stMain *')].filter(
            e => e.getBoundingClientRect().right > innerWidth + 1
                && !e.matches('input, table[tabindex] *')
        ).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert wider == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    track = page.locator(".st-key-year [data-rac]").bounding_box()
    marks = page.locator("[data-timeline] .events a:visible")
    for year in (int(one.get_attribute("data-year")) for one in marks.all()):
        middle = track["x"] + track["width"] * (year - 1949) / (2026 - 1949)
        assert centre(mark(page, "events", year)) == pytest.approx(middle, abs=0.6)
    for year in (1949, 1982, 2004):
        show_year(page, year)
        x, y = track_x(page, year)
        under = page.evaluate("([x, y]) => document.elementFromPoint(x, y).tagName", [x, y])
        assert under == "INPUT"
    place = page.locator(".st-key-map iframe").bounding_box()
    assert place["y"] < viewport[1] / 2
    assert place["width"] > viewport[0] / 3
    assert place["height"] > 200
    buttons = [button.bounding_box() for button in page.locator(".st-key-head button").all()]
    for before, after in pairwise(buttons):
        assert before["x"] + before["width"] <= after["x"]


def test_the_dark_page_has_a_dark_map(opened: Callable[..., Page]) -> None:
    page = opened(color_scheme="dark")
    expect(page.locator("body")).to_have_css("background-color", "rgb(18, 22, 28)")
    colour = palette.THEMES["dark"].sea
    sea = f"rgb({', '.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))})"
    expect(map_frame(page).locator("body")).to_have_css("background-color", sea)


@pytest.mark.parametrize(("motion", "seconds"), [("no-preference", "0.2s, 0.2s"), ("reduce", "0s")])
def test_colours_change_gently_unless_motion_is_unwanted(
    page: Page, motion: str, seconds: str
) -> None:
    expect_colours_to_change(page, motion, seconds)


def test_a_script_that_is_not_the_pages_own_does_not_run(
    disk: BrowserContext, address: str
) -> None:
    page = disk.new_page()
    page.goto(address)
    map_frame(page).evaluate(
        """() => {
            for (const place of [document, parent.document]) {
                const script = place.createElement('script');
                script.textContent = 'parent.intruded = true';
                place.body.append(script);
            }
        }"""
    )
    assert page.evaluate("window.intruded") is None
    page.close()


def test_a_browser_that_cannot_unpack_the_map_shows_all_else(
    disk: BrowserContext, address: str
) -> None:
    page = disk.new_page()
    page.add_init_script("delete window.DecompressionStream")
    page.goto(f"{address}#year=2004")
    expect(page.locator(".st-key-map")).to_contain_text("too old to unpack the map")
    page.get_by_role("button", name="Previous accession").click()
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "1999")
    page.close()


def test_without_scripts_all_quotations_can_be_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("section[data-period]:visible")).to_have_count(9)
    expect(page.locator("main noscript p")).to_be_visible()
    context.close()
