"""What has the focus is ringed, and nothing else: the thumb of a slider, not its whole track."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import hold_thumb, map_frame, track_x

# The size of everything that is outlined at the moment.
RINGED = """() => [...document.querySelectorAll("*")]
    .filter((e) => getComputedStyle(e).outlineStyle === "solid" && e.checkVisibility())
    .map((e) => e.getBoundingClientRect().width)"""


def drag(page: Page) -> None:
    """Drag the thumb with the mouse, and let it go."""
    hold_thumb(page, 1999)
    page.mouse.move(*track_x(page, 2004), steps=4)
    page.mouse.up()
    page.wait_for_function("document.querySelector('[data-readout]').dataset.year === '2004'")


def expect_no_large_ring(page: Page) -> None:
    """Only what is small is ringed, after a drag and after a key."""
    assert all(width <= 40 for width in page.evaluate(RINGED))
    page.keyboard.press("ArrowRight")
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "2005")
    assert all(width <= 40 for width in page.evaluate(RINGED))


@pytest.mark.parametrize("address", ["/?year=1999", "/?year=1999&view=present"])
def test_a_drag_leaves_no_frame_round_the_track(page: Page, address: str) -> None:
    page.goto(address)
    map_frame(page, 1999)
    drag(page)
    expect_no_large_ring(page)
    assert len(page.evaluate(RINGED)) == 1


def test_nor_does_it_where_years_are_compared(page: Page) -> None:
    page.goto("/?year=1999&compare=2024")
    for slider in page.get_by_role("slider").all():
        expect(slider).to_be_enabled()
        slider.press("ArrowLeft")
        (width,) = page.evaluate(RINGED)
        assert width <= 40


def test_nor_does_it_in_the_page_in_one_file(open_file: Callable[..., Page]) -> None:
    page = open_file(1999)
    drag(page)
    expect_no_large_ring(page)
