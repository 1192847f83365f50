"""The panel opens at the words nearest to the year, and never moves under who drags or reads."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    expect_all_periods,
    hold_thumb,
    map_frame,
    next_frame,
    panel_at_rest,
    show_year,
    track_x,
)

SHOWN = "section[data-period]:not([hidden])"
MARKED = f"{SHOWN} article[aria-current=date]"
SCROLLED = "document.querySelector('.st-key-panel').scrollTop"
YEARS = (1949, 1956, 1984, 1989, 1997, 2004, 2007, 2014, 2026)


def nearest(yearbook: Yearbook, year: int, side: str) -> str:
    """The id of the words of a side said in a year, or last before it, or first of the period."""
    quotations = yearbook.quotations(yearbook.period(year))
    own = quotations[quotations["side"] == side]
    said = own["date"].astype(str).str[:4].astype(int)
    if (said == year).any():
        return own.loc[said == year, "id"].iloc[0]
    before = own.loc[said < year, "id"]
    return before.iloc[-1] if len(before) else own["id"].iloc[0]


def expect_nearest(page: Page, yearbook: Yearbook, year: int) -> None:
    """Both sides' nearest words are marked, and begin in sight inside the panel."""
    expected = [nearest(yearbook, year, side) for side in ("kremlin", "western")]
    page.wait_for_function(
        f"""expected => {{
            const marked = [...document.querySelectorAll("{MARKED}")];
            const panel = document.querySelector(".st-key-panel").getBoundingClientRect();
            return String(marked.map(e => e.dataset.quote)) === String(expected)
                && marked.every(e => {{
                    const {{ top, bottom }} = e.querySelector("blockquote").getBoundingClientRect();
                    return top >= panel.top + 40 && top < panel.bottom - 60;
                }});
        }}""",
        arg=expected,
    )


@pytest.mark.parametrize("screen", [(1440, 900), (1024, 768)])
def test_the_panel_opens_at_the_words_nearest_to_the_year(
    open_page: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = open_page(viewport=screen)
    page.goto("/?year=1984")
    map_frame(page, 1984)
    expect_nearest(page, yearbook, 1984)
    expect_all_periods(page)
    expect_nearest(page, yearbook, 1984)
    for year in YEARS:
        show_year(page, year)
        expect_nearest(page, yearbook, year)
    dates = page.locator(f"{SHOWN} [data-side=western] time").evaluate_all(
        "times => times.map(time => time.dateTime)"
    )
    assert dates == sorted(dates)


def test_nothing_jumps_while_the_thumb_is_held(shared_page: Page, yearbook: Yearbook) -> None:
    page = shared_page
    show_year(page, 1956)
    expect_nearest(page, yearbook, 1956)
    before = panel_at_rest(page)
    marked = page.locator(MARKED).evaluate_all("all => all.map(e => e.dataset.quote)")
    hold_thumb(page, 1956)
    for year in range(1957, 1988, 5):
        page.mouse.move(*track_x(page, year))
        next_frame(page)
    page.wait_for_timeout(600)  # a thumb that is held still does not rest
    assert page.evaluate(SCROLLED) == before
    assert page.locator(MARKED).evaluate_all("all => all.map(e => e.dataset.quote)") == marked
    page.mouse.up()
    year = int(page.locator("[data-readout]").get_attribute("data-year"))
    expect_nearest(page, yearbook, year)


def test_nothing_scrolls_under_a_reader_until_he_asks_for_another_year(
    shared_page: Page, yearbook: Yearbook
) -> None:
    page = shared_page
    show_year(page, 2004)
    expect_nearest(page, yearbook, 2004)
    panel_at_rest(page)
    panel = page.locator(".st-key-panel").bounding_box()
    page.mouse.move(panel["x"] + 100, panel["y"] + 200)
    before = page.evaluate(SCROLLED)
    page.mouse.wheel(0, 300)
    page.wait_for_function(f"{SCROLLED} > {before + 100}")
    read = panel_at_rest(page)
    page.set_viewport_size({"width": 1400, "height": 880})
    page.keyboard.press("r")
    page.wait_for_timeout(700)  # nothing is to come
    assert page.evaluate(SCROLLED) == pytest.approx(read, abs=120)
    assert page.evaluate(SCROLLED) != before
    show_year(page, 2007)
    expect_nearest(page, yearbook, 2007)
    page.set_viewport_size({"width": 1440, "height": 900})


def test_in_the_view_for_a_class_they_are_shown_and_turned_on_from(
    open_page: Callable[..., Page], yearbook: Yearbook
) -> None:
    page = open_page(viewport=(1920, 1080))
    page.goto("/?year=1984&view=present")
    map_frame(page, 1984)
    for year in (1984, 1997, 2007):
        show_year(page, year)
        for side in ("kremlin", "western"):
            shown = page.locator(f"{SHOWN} [data-side={side}] article[data-on]")
            expect(shown).to_have_attribute("data-quote", nearest(yearbook, year, side))
    before = page.locator("[data-place]").text_content()
    page.keyboard.press("q")
    expect(page.locator("[data-place]")).not_to_have_text(before)
    expect(page.locator(f"{SHOWN} [data-side=western] article[data-on]")).not_to_have_attribute(
        "data-quote", nearest(yearbook, 2007, "western")
    )
    page.keyboard.press("Shift+Q")
    expect(page.locator("[data-place]")).to_have_text(before)


@pytest.mark.parametrize("screen", [(1440, 900), (390, 844)])
def test_so_it_is_in_the_page_in_one_file(
    open_file: Callable[..., Page], yearbook: Yearbook, screen: tuple[int, int]
) -> None:
    page = open_file(1984, viewport=screen)
    if screen[0] > 640:
        expect_nearest(page, yearbook, 1984)
        return
    ids = {nearest(yearbook, 1984, side) for side in ("kremlin", "western")}
    expect(page.locator(MARKED)).to_have_count(2)
    assert set(page.locator(MARKED).evaluate_all("a => a.map(e => e.dataset.quote)")) == ids
    assert page.evaluate("scrollY") == 0
