"""A link that someone else made runs nothing in the page that it opens."""

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import PAINT_MILLISECONDS
from tests.support.copies import HOSTILE

PAGES = {
    "/": ("year", "compare", "country", "embed", "view"),
    "/search": ("q", "words", "side", "period", "speaker", "grade"),
}


@pytest.mark.parametrize("path", PAGES)
def test_script_in_the_address_does_not_run(page: Page, path: str) -> None:
    ran: list[str] = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.goto(f"{path}?{urlencode(dict.fromkeys(PAGES[path], HOSTILE))}#{HOSTILE}")
    drawn = page.locator("[data-readout], .found").first
    expect(drawn).to_be_attached(timeout=PAINT_MILLISECONDS)
    expect(page.locator("[onerror], script:has-text(\"alert('no')\")")).to_have_count(0)
    assert ran == []
