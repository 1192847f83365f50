"""The views of the app by name, and when each of them is ready to be looked at."""

from playwright.sync_api import Page, expect

from dashboard.lesson import address
from dashboard.lesson.ready import EXAMPLE
from tests.support.browser.dashboard_page import PAINT_MILLISECONDS

VIEWS = {
    "map": "/?year=2004&country=POL",
    "compare": "/?year=1988&compare=2024",
    "present": "/?year=2004&view=present",
    "guess": "/?year=2008&view=guess",
    "claims": "/claims",
    "search": "/search?q=inch",
    "lesson": f"/lesson?{address.query(EXAMPLE)}",
    "sources": "/sources",
}
# What each view shows last; "Add to lesson" is put there by a script.
LAST = {
    "map": ".stApp:has(.add) [data-country=POL]",
    "compare": "[data-changes]",
    "present": "article[data-on] blockquote",
    "guess": "section[data-period]:not([hidden]) .mixed article",
    "claims": "[data-claim] .add",
    "search": "[data-found] .add",
    "lesson": "[data-thing='1990']",
    "sources": '[data-testid=stExpander]:has-text("steps ·")',
}
MAPS_IN = {"map": 1, "compare": 2, "present": 1, "guess": 1}
MAPS = ":is(.st-key-map, .st-key-left, .st-key-right) iframe"


def show(page: Page, view: str) -> None:
    """Open a view, and wait until it is whole."""
    page.goto(VIEWS[view])
    expect(page.locator(LAST[view]).first).to_be_visible(timeout=PAINT_MILLISECONDS)
    await_maps(page, MAPS_IN.get(view, 0))
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)


def await_maps(page: Page, number: int = 1) -> None:
    """Wait until the maps of the page are painted, and what tells of their year stands ready."""
    expect(page.locator(MAPS)).to_have_count(number, timeout=PAINT_MILLISECONDS)
    expect(page.locator("[data-told]")).to_have_count(min(number, 1))
    for frame in page.locator(MAPS).all():
        painted = frame.content_frame.locator("html[data-year] path[data-territory]").first
        expect(painted).to_be_attached(timeout=PAINT_MILLISECONDS)
