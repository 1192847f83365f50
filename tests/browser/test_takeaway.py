"""Taking files away from the page, in a real browser."""

import json

from playwright.sync_api import Page, expect

from dashboard.takeaway import KINDS
from tests.support.browser.dashboard_page import downloaded, map_frame, show_year

# How a file of each kind begins.
BEGINS = {
    "png": b"\x89PNG",
    "svg": b"<?xml",
    "a4": b"%PDF",
    "letter": b"%PDF",
    "slides": b"PK",
    "tables": b"PK",
    "shapes": b"{",
    "page": b"<!doctype html>",
}


def taken(page: Page, kind: str) -> tuple[str, bytes]:
    """Name and content of the file that the open menu gives for a kind."""
    file = downloaded(page, KINDS[kind].label)
    return file.suggested_filename, file.path().read_bytes()


def open_menu(page: Page, heading: str) -> None:
    """Open the menu, which says what is in view."""
    page.get_by_role("button", name="Take away").click()
    expect(page.locator("[data-testid=stPopoverBody]").get_by_text(heading)).to_be_visible()


def test_every_kind_of_file_follows_year_and_country(page: Page) -> None:
    page.goto("/?year=2004&country=FIN")
    map_frame(page, 2004)
    open_menu(page, "NATO in 2004: 26 members.")
    files = {}
    for kind, (_, ending, *_) in KINDS.items():
        name, content = taken(page, kind)
        assert name == f"nato-2004-FIN{ending}"
        assert content.startswith(BEGINS[kind])
        files[kind] = content
    collection = json.loads(files["shapes"])
    assert "year=2004&country=FIN" in collection["citation"]
    assert b'max="2026" value="2004"' in files["page"]

    page.keyboard.press("Escape")  # the open menu lies over the slider
    expect(page.locator("[data-testid=stPopoverBody]")).to_have_count(0)
    show_year(page, 2009)
    open_menu(page, "NATO in 2009: 28 members.")
    name, content = taken(page, "shapes")
    assert name == "nato-2009-FIN.geojson"
    assert json.loads(content)["title"] == "NATO in 2009: 28 members"
