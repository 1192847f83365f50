"""Every reader: by ear, by keyboard alone, in forced colours."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Frame, Locator, Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    hold_thumb,
    map_frame,
    next_frame,
    show_year,
    track_x,
)
from tests.support.browser.views import show

FRAMES = 60  # about a second, in which the year settles
MOST_STOPS = 200  # each event and each quotation has one
# The element that has the focus, in the map's frame too: what it is, and where on the screen.
FOCUSED = """() => {
    let element = document.activeElement, [x, y] = [0, 0];
    if (element.contentDocument) {
        ({ x, y } = element.getBoundingClientRect());
        element = element.contentDocument.activeElement;
    }
    const seen = element.closest("[data-rac] > [data-rac] > [data-rac], [data-testid=stSelectbox]") ?? element;
    const box = seen.getBoundingClientRect();
    return { text: element === document.body ? "" : element.getAttribute("aria-label") || element.textContent.trim().replace(/\\s+/g, " "),
        x: x + box.x, y: y + box.y, width: box.width, height: box.height };
}"""  # noqa: E501


def told(page: Page) -> list[str]:
    """What a screen reader has been told since `listen`."""
    return page.evaluate("window.told")


def listen(page: Page) -> None:
    """Note from now on what the live region says."""
    page.evaluate(
        """() => {
            window.told = [];
            const region = document.querySelector("[role=status][data-told]");
            new MutationObserver(() => window.told.push(region.textContent))
                .observe(region, { childList: true, characterData: true, subtree: true });
        }"""
    )


def a_second(page: Page) -> None:
    """Let the page paint for about a second."""
    for _ in range(FRAMES):
        next_frame(page)


def test_a_drag_is_silent_and_its_end_is_told_once(shared_page: Page) -> None:
    page = shared_page
    show_year(page, 1999)
    a_second(page)
    listen(page)
    hold_thumb(page, 1999)
    for year in (2001, 2003, 2004):
        page.mouse.move(*track_x(page, year), steps=3)
        next_frame(page)
    a_second(page)
    assert told(page) == []
    page.mouse.up()
    expect(page.locator("[data-told]")).to_have_text(
        "NATO in 2004: 26 members. Joined: Bulgaria, Estonia, Latvia, Lithuania, Romania, "
        "Slovakia, Slovenia."
    )
    a_second(page)
    assert len(told(page)) == 1


@pytest.mark.parametrize("year", [1989, 2004])
def test_a_key_opens_the_table_of_the_year_and_goes_back(
    shared_page: Page, yearbook: Yearbook, year: int
) -> None:
    page = shared_page
    show_year(page, year)
    slider = page.locator(".st-key-year input")
    slider.focus()
    table = page.locator("[data-standings] table")
    expect(table).to_be_hidden()
    page.keyboard.press("t")
    expect(table).to_be_visible()
    expect(page.locator("[data-standings] summary")).to_be_focused()
    members = table.locator("tr[data-status=member]:visible").evaluate_all(
        "rows => rows.map(row => row.dataset.state)"
    )
    assert sorted(members) == sorted(yearbook.members(year)["state"])
    on_map = map_frame(page, year).locator("path[data-status]")
    statuses = "all => [...new Set(all.map(e => e.dataset.status))].sort()"
    shown = table.locator("tbody tr:visible")
    assert shown.evaluate_all(statuses) == on_map.evaluate_all(statuses)
    page.keyboard.press("t")
    expect(table).to_be_hidden()
    expect(slider).to_be_focused()


def test_letters_as_keys_can_be_switched_off(shared_page: Page) -> None:
    page = shared_page
    show_year(page, 2004)
    table = page.locator("[data-standings]")
    table.locator("summary").click()
    letters = page.get_by_role("checkbox", name="Letter keys")
    letters.uncheck()
    page.keyboard.press("t")
    expect(table).to_have_attribute("open", "")
    page.reload()
    map_frame(page, 2004)
    table.locator("summary").click()
    expect(letters).not_to_be_checked()
    letters.check()
    page.keyboard.press("t")
    expect(table).not_to_have_attribute("open", "")


def test_streamlits_own_letters_work_and_are_switched_off_with_ours(page: Page) -> None:
    with page.expect_websocket() as found:
        page.goto("/?year=2004")
    map_frame(page, 2004)
    link = found.value
    with link.expect_event("framesent"):
        page.keyboard.press("r")
    page.locator("[data-standings] summary").click()
    letters = page.get_by_role("checkbox", name="Letter keys")
    letters.uncheck()
    letters.blur()
    a_second(page)
    sent: list[object] = []
    link.on("framesent", lambda frame: sent.append(frame))
    for key in "rc":
        page.keyboard.press(key)
    a_second(page)
    assert sent == []
    letters.check()
    letters.blur()
    with link.expect_event("framesent"):
        page.keyboard.press("r")


def tab_to(
    page: Page, name: str, seen: list[str], *, watch: bool = False, key: str = "Tab"
) -> None:
    """Press a key until what has the name has the focus; `watch` that every stop shows it."""
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        stop = page.evaluate(FOCUSED)
        seen.append(stop["text"])
        if watch and stop["text"] and stop["text"] not in seen[:-1]:
            expect_focus_seen(page, stop)
        if re.match(name, stop["text"]):
            return
    raise AssertionError(f"no key leads to {name}: {seen}")


def expect_focus_seen(page: Page, stop: dict) -> None:
    """What has the focus looks otherwise than without."""
    width, height = (page.viewport_size[side] for side in ("width", "height"))
    left, top = max(stop["x"] - 8, 0), max(stop["y"] - 8, 0)
    right = min(stop["x"] + stop["width"] + 8, width)
    bottom = min(stop["y"] + stop["height"] + 8, height)
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    focused = page.screenshot(clip=clip)
    without = page.evaluate_handle(
        """() => {
            let element = document.activeElement;
            if (element.contentDocument) element = element.contentDocument.activeElement;
            element.blur();
            return element;
        }"""
    )
    assert page.screenshot(clip=clip) != focused, f"no focus to be seen on {stop['text']}"
    without.evaluate("element => element.focus({ focusVisible: true, preventScroll: true })")


def view_of(frame: Frame) -> str:
    """Which part of the map is shown: how its pane lies and how large its shapes are."""
    return frame.evaluate(
        """() => document.querySelector(".leaflet-map-pane").style.transform
            + document.querySelector("path[data-territory=DEU-W]").getBBox().width"""
    )


def test_the_keyboard_alone_reaches_and_works_everything(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.emulate_media(reduced_motion="reduce")
    show(page, "map")
    frame = map_frame(page, 2004)
    seen: list[str] = []
    readout = page.locator("[data-readout]")
    press = page.keyboard.press

    tab_to(page, "Contested claims", seen, watch=True)
    tab_to(page, "◀ Previous accession", seen, watch=True)
    press("Enter")
    expect(readout).to_have_attribute("data-year", "1999")
    tab_to(page, "▶ Play", seen, watch=True)
    press("Enter")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    press("Enter")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    tab_to(page, "Year", seen, watch=True)
    press("Home")
    expect(readout).to_have_attribute("data-year", "1949")
    press("ArrowRight")
    expect(readout).to_have_attribute("data-year", "1950")
    tab_to(page, "Speed", seen, watch=True)
    tab_to(page, "1949$", seen, watch=True)
    tab_to(page, "6 May 1955 West Germany joins", seen, watch=True, key="ArrowRight")
    press("Enter")
    map_frame(page, 1955)
    tab_to(page, "2004$", seen, key="ArrowRight")
    press("Enter")
    map_frame(page, 2004)

    tab_to(page, "Map of 2004", seen, watch=True)
    before = view_of(frame)
    press("ArrowRight")
    expect_changed(page, frame, before)
    tab_to(page, "Whole alliance", seen, watch=True)
    before = view_of(frame)
    press("Enter")
    expect_changed(page, frame, before)
    tab_to(page, "Table of the map", seen, watch=True)
    press("Enter")
    expect(page.locator("[data-standings] table")).to_be_visible()
    press("Enter")

    tab_to(page, "A country’s path", seen, watch=True)
    page.keyboard.type("Finl")
    expect(page.get_by_role("option", name="Finland")).to_be_visible()
    press("Enter")
    expect(page.locator("[data-country=FIN]")).to_be_visible()
    tab_to(page, "1949 to 2021: Neutral", seen, watch=True)
    tab_to(page, "How we measured", seen, watch=True)
    press("Enter")
    expect(page.locator(".proximity details")).to_have_attribute("open", "")
    press("Enter")
    tab_to(page, "Share", seen, watch=True)
    press("Enter")
    expect(page.get_by_role("tab", name="Link")).to_be_visible()
    press("Escape")
    expect(page.get_by_role("tab", name="Link")).to_be_hidden()


def expect_changed(page: Page, frame: Frame, before: str) -> None:
    """The map shows another part than before."""
    for _ in range(FRAMES):
        if view_of(frame) != before:
            return
        next_frame(page)
    raise AssertionError("the map stands where it stood")


def test_the_keyboard_alone_goes_from_a_period_to_its_claim_and_finds_words(page: Page) -> None:
    page.goto("/?year=1990")
    map_frame(page, 1990)
    claim = page.locator("section[data-period]:visible .contested a").first
    words = claim.inner_text()
    tab_to(page, re.escape(words), [])
    page.keyboard.press("Enter")
    expect(page.locator("article[data-claim] h2")).to_have_text(words)
    tab_to(page, "Search", [])
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Words")).to_be_visible()
    tab_to(page, "Words", [], watch=True)
    page.keyboard.type("one inch")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "q=one" in url)
    expect(page.locator("[data-found]").first).to_be_visible()


def colours(places: Locator, what: str) -> list[str]:
    """A colour of elements, as the screen has it."""
    return places.evaluate_all("(all, what) => all.map(e => getComputedStyle(e)[what])", what)


def test_forced_colours_leave_map_and_legend_theirs(shared_page: Page) -> None:
    page = shared_page
    frame = show_year(page, 2004)
    frame.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))")
    land = frame.locator("path[data-territory]")
    swatches = page.locator("[data-legend] li:visible i")
    plain = colours(land, "fill"), colours(swatches, "backgroundColor")
    assert len(set(plain[1])) > 5
    page.emulate_media(forced_colors="active")
    page.wait_for_function("matchMedia('(forced-colors: active)').matches")
    assert (colours(land, "fill"), colours(swatches, "backgroundColor")) == plain
    assert colours(page.locator("h1"), "color") == ["rgb(0, 0, 0)"]
    page.emulate_media(forced_colors="none")
