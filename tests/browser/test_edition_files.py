"""The files of the edition: fetched once, kept by the browser, and what is shown without them."""

from collections import Counter
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Route, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    PAINT_MILLISECONDS,
    expect_all_periods,
    hold_thumb,
    map_frame,
    next_frame,
    show_year,
    track_x,
    watch_frames,
    years_seen,
)
from tests.support.browser.traffic import (
    DATA_FILE,
    HeldAnswers,
    HeldFiles,
    await_quiet,
    edition_files,
    received_by,
    sent_by,
)
from tests.support.browser.watch import watched_page
from tests.support.browser.whole_page import expect_map, expect_quotations, expect_whole_page

MAP, PARTS = "map.json.gz", "parts.json.gz"
MOST_BYTES = 120_000  # by websocket, before compression, until the page is quiet

# What each file of the edition cost: bytes over the network, bytes it has.
COSTS = """() => Object.fromEntries(
    performance.getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".json.gz"))
        .map(({ name, transferSize, encodedBodySize }) =>
            [name.split("/").at(-1), [transferSize, encodedBodySize]])
)"""
# Notes when the first frame with a part of the year is about to be painted.
NOTE_FIRST_FRAME = """() => {
    const look = () => {
        if (document.querySelector("[data-part]")) window.first_frame = performance.now();
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}"""


@pytest.fixture
def context(app: str, browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has kept nothing yet."""
    with browser.new_context(base_url=app) as context:
        yield context


@pytest.fixture
def faulty(context: BrowserContext) -> Page:
    """A page that may note in its console what it could not fetch."""
    return context.new_page()


def costs(page: Page, frame: Frame) -> dict[str, list[int]]:
    """What each file cost that page and map have fetched: bytes over the network, bytes it has."""
    return page.evaluate(COSTS) | frame.evaluate(COSTS)


def expect_script(page: Page) -> None:
    """Our script has started."""
    following = page.locator("html[data-following]")
    expect(following).to_be_attached(timeout=PAINT_MILLISECONDS)


def expect_panel_and_readout(page: Page, yearbook: Yearbook, year: int) -> None:
    """All that is not the map shows a year."""
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", str(year))
    expect_quotations(page, yearbook, year)
    joined = page.locator("[data-legend] li:visible", has_text="joined this year")
    expect(joined).to_have_count(int(year in yearbook.waves))


def test_each_file_is_fetched_once(page: Page) -> None:
    asked = edition_files(page)
    page.goto("/?year=2004&country=FIN")
    map_frame(page, 2004)
    expect_all_periods(page)
    show_year(page, 1960)
    page.get_by_role("button", name="Next accession").click()
    map_frame(page, 1982)
    page.keyboard.press("r")
    next_frame(page)
    show_year(page, 2022)
    assert sorted(name for name in asked if name.endswith(".json.gz")) == [MAP, PARTS]
    assert len(asked) == len(set(asked))


def test_the_year_is_painted_before_others_are_asked_for(page: Page) -> None:
    page.add_init_script(f"({NOTE_FIRST_FRAME})()")
    answers = HeldAnswers(page, b"data-part")
    page.goto("/?year=2004")
    expect_script(page)
    answers.let_through()
    expect_all_periods(page)
    asked = page.evaluate(
        """name => performance.getEntriesByType("resource")
            .find(entry => entry.name.endsWith(name)).startTime""",
        PARTS,
    )
    assert 0 < page.evaluate("window.first_frame") < asked


def test_a_second_opening_takes_them_from_the_browser(app: str, context: BrowserContext) -> None:
    opened = []
    for _ in ("first", "second"):
        with watched_page(context, app) as page:
            page.goto("/?year=2004")
            frame = map_frame(page, 2004)
            expect_all_periods(page)
            opened.append(costs(page, frame))
    first, second = opened
    assert set(first) == set(second) == {MAP, PARTS}
    assert all(transferred > size > 1000 for transferred, size in first.values())
    assert second == {name: [0, size] for name, (_, size) in first.items()}


@pytest.mark.parametrize("year", [1949, 1995, 2023, 2026])
def test_the_websocket_brings_little_until_the_page_is_quiet(page: Page, year: int) -> None:
    sent, received = sent_by(page), received_by(page)
    page.goto(f"/?year={year}")
    map_frame(page, year)
    expect_all_periods(page)
    await_quiet(page, sent, received)
    assert 20_000 < sum(map(len, [*sent, *received])) <= MOST_BYTES


def test_a_drag_while_they_are_on_their_way_is_followed_as_they_come(
    app: str, context: BrowserContext, yearbook: Yearbook
) -> None:
    with watched_page(context, app) as page:
        files = HeldFiles(page)
        page.goto("/?year=1990")
        expect_script(page)
        expect(page.locator(".st-key-map iframe")).to_be_attached()
        expect_panel_and_readout(page, yearbook, 1990)

        watch_frames(page)
        hold_thumb(page, 1990)
        drag(page, 1990, 1999)
        frames = page.evaluate("window.frames_seen")
        assert [frame["slider"] for frame in frames] == [frame["readout"] for frame in frames]
        expect(page.locator("[data-readout]")).to_have_attribute("data-year", "1999")

        files.let_through(MAP)
        expect_map(page, yearbook, 1999)
        watch_frames(page)
        drag(page, 1999, 2004)
        frames = page.evaluate("window.frames_seen")
        assert all(frame["slider"] == frame["readout"] == frame["map"] for frame in frames), frames
        assert frames[-1]["map"] == 2004

        files.let_through(PARTS)
        expect_whole_page(page, yearbook, 2004)
        watch_frames(page)
        drag(page, 2004, 2009)
        assert years_seen(page) == list(range(2004, 2010))
        page.mouse.up()
        page.wait_for_url("**/?year=2009")
        expect_whole_page(page, yearbook, 2009)


def drag(page: Page, start: int, end: int) -> None:
    """Move the thumb, which is held, from year to year, and let the page paint each."""
    for year in range(start, end + 1):
        page.mouse.move(*track_x(page, year))
        next_frame(page)
    next_frame(page)


def test_a_thumb_let_go_before_they_come_shows_its_period(
    app: str, context: BrowserContext, yearbook: Yearbook
) -> None:
    with watched_page(context, app) as page:
        files = HeldFiles(page)
        page.goto("/?year=1990")
        expect_script(page)
        hold_thumb(page, 1990)
        page.mouse.move(*track_x(page, 2004), steps=4)
        page.mouse.up()
        page.wait_for_url("**/?year=2004")
        expect_panel_and_readout(page, yearbook, 2004)
        for name in (PARTS, MAP):
            files.let_through(name)
        expect_whole_page(page, yearbook, 2004)


def test_files_that_fail_at_first_are_asked_for_again(faulty: Page, yearbook: Yearbook) -> None:
    asked: Counter[str] = Counter()

    def fail_first(route: Route) -> None:
        asked[route.request.url] += 1
        if asked[route.request.url] == 1:
            route.abort()
        else:
            route.continue_()

    faulty.route(DATA_FILE, fail_first)
    faulty.goto("/?year=2004")
    expect_whole_page(faulty, yearbook, 2004)
    assert list(asked.values()) == [2, 2]
    expect(faulty.locator("[data-missing]")).to_be_hidden()
    show_year(faulty, 1960)
    expect_whole_page(faulty, yearbook, 1960)


def fail(page: Page, name: str) -> None:
    """A file never comes."""
    page.route(f"**/{name}", lambda route: route.abort())


def test_without_other_years_a_line_says_so_and_letting_go_shows_them(
    faulty: Page, yearbook: Yearbook
) -> None:
    fail(faulty, PARTS)
    faulty.goto("/?year=1990")
    expect_map(faulty, yearbook, 1990)
    line = faulty.get_by_role("alert")
    expect(line).to_contain_text("A year is shown once you let the slider go")
    expect(line).to_be_visible()
    watch_frames(faulty)
    hold_thumb(faulty, 1990)
    drag(faulty, 1990, 2004)
    frames = faulty.evaluate("window.frames_seen")
    assert all(frame["slider"] == frame["readout"] == frame["map"] for frame in frames), frames
    faulty.mouse.up()
    expect_panel_and_readout(faulty, yearbook, 2004)
    expect_map(faulty, yearbook, 2004)
    faulty.get_by_role("slider", name="Year").press("Home")
    expect_panel_and_readout(faulty, yearbook, 1949)
    expect_map(faulty, yearbook, 1949)
    expect(line).to_be_visible()


def test_without_its_shapes_the_map_says_so_and_all_else_follows(
    faulty: Page, yearbook: Yearbook
) -> None:
    fail(faulty, MAP)
    faulty.goto("/?year=1990")
    line = faulty.locator(".st-key-map iframe").content_frame.locator(".failure")
    expect(line).to_have_text(
        "The shapes of the map could not be loaded. Please reload the page.",
        timeout=PAINT_MILLISECONDS,
    )
    expect(line).to_be_visible()
    expect_all_periods(faulty)
    hold_thumb(faulty, 1990)
    faulty.mouse.move(*track_x(faulty, 2004), steps=4)
    expect_panel_and_readout(faulty, yearbook, 2004)
    faulty.mouse.up()
    faulty.wait_for_url("**/?year=2004")
    expect_panel_and_readout(faulty, yearbook, 2004)
    expect(line).to_be_visible()
