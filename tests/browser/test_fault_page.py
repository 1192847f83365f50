"""What the real app shows of broken data, and of HTML in the data."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from dashboard import tables
from tests.browser.dashboard_page import PAINT_MILLISECONDS, map_frame
from tests.browser.server import running_app
from tests.browser.watch import watched_page
from tests.copies import HOSTILE, UNPRIVILEGED, copy_of_app, make_hostile, replace

FROM_THE_DATA = "[onerror], [onload], script:has-text(\"alert('no')\")"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the repository."""
    return copy_of_app(tmp_path)


@pytest.fixture
def page(root: Path, browser: Browser) -> Iterator[Page]:
    """A watched page of the copy's app; it reads the copy's data when it is opened."""
    with (
        running_app(sys.executable, root) as address,
        browser.new_context(base_url=address) as context,
        watched_page(context, address) as page,
    ):
        yield page


@pytest.fixture
def dialogs(page: Page) -> list[str]:
    """The messages of the dialogs that the page opens."""
    messages: list[str] = []

    def note(dialog: Dialog) -> None:
        messages.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    return messages


def test_broken_data_is_told_line_by_line_and_not_drawn(root: Path, page: Page) -> None:
    (root / "data" / "periods.csv").unlink()
    replace(root / "data", "events.csv", "acc-1952,1952-02-18", "acc-1952,1952-02-31")
    replace(
        root / "data", "quotes.csv", "1949-03,kremlin,", "1949-03,<img src=x onerror=alert(1)>,"
    )
    with pytest.raises(tables.DataFaults) as caught:
        tables.load(root / "data")
    page.goto("/?year=2004")
    told = page.get_by_role("alert").get_by_role("listitem")
    lines = [str(fault) for fault in caught.value.faults]
    expect(told).to_have_text(lines, timeout=PAINT_MILLISECONDS)
    assert all(line.is_visible() for line in told.all())
    expect(page.locator("iframe")).to_have_count(0)
    expect(page.get_by_text("Traceback")).to_have_count(0)
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_data_that_changes_under_an_open_page_is_shown_whole_or_not_at_all(
    root: Path, page: Page
) -> None:
    new = "Suomi"
    page.goto("/?year=2022&country=FIN")
    map_frame(page, 2022)
    card = page.locator("[data-country=FIN]")
    expect(card).to_contain_text("Finland")
    for file in ("accessions.csv", "territories.csv", "sovereignty.csv"):
        text = (root / "data" / file).read_text(encoding="utf-8")
        (root / "data" / file).write_text(text.replace("Finland", new), encoding="utf-8")
    page.get_by_role("button", name="Next accession").click()
    expect(page.locator("[data-readout]")).to_contain_text(
        f"2023 31 members Joined: {new}", timeout=PAINT_MILLISECONDS
    )
    expect(card).to_contain_text(new)
    expect(page.locator("[data-readouts]")).to_have_attribute("data-readouts", re.compile(new))
    expect(map_frame(page, 2023).locator(".label span", has_text=new)).to_be_visible()

    lakes = (root / "data" / "geo" / "lakes.geojson").rename(root / "lakes.geojson")
    page.get_by_role("button", name="Next accession").click()
    expect(page.get_by_role("alert").get_by_role("listitem")).to_have_text(
        "data/geo/lakes.geojson: found no such file or directory; expected a file that can be read",
        timeout=PAINT_MILLISECONDS,
    )
    expect(page.locator("iframe, [data-readout], [data-country]")).to_have_count(0)

    lakes.rename(root / "data" / "geo" / "lakes.geojson")
    page.reload()
    map_frame(page, 2024)


def test_a_file_that_may_not_be_read_is_named_and_nothing_is_drawn(
    root: Path, browser: Browser
) -> None:
    events = root / "data" / "events.csv"
    with (
        running_app(sys.executable, root, under=UNPRIVILEGED) as address,
        browser.new_context(base_url=address) as context,
        watched_page(context, address) as page,
    ):
        events.chmod(0)
        page.goto("/?year=2004")
        told = page.get_by_role("alert").get_by_role("listitem")
        words = "data/events.csv: found permission denied; expected a file that can be read"
        expect(told).to_have_text(words, timeout=PAINT_MILLISECONDS)
        expect(page.locator("iframe, [data-readout]")).to_have_count(0)

        events.chmod(0o644)
        page.reload()
        map_frame(page, 2004)

        events.touch()
        events.chmod(0)
        page.get_by_role("button", name="Next accession").click()
        expect(told).to_have_text(words, timeout=PAINT_MILLISECONDS)
        expect(page.locator("iframe, [data-readout]")).to_have_count(0)


def test_html_in_the_data_is_shown_as_text(root: Path, page: Page, dialogs: list[str]) -> None:
    make_hostile(root / "data")
    page.goto("/?year=2004")
    frame = map_frame(page, 2004)
    estonia = frame.locator(".label span", has_text=f"Estonia{HOSTILE}")
    expect(estonia).to_be_visible()
    frame.locator('path[data-territory="POL"]').hover()
    expect(frame.locator(".tip")).to_contain_text(f"Poland{HOSTILE}")
    expect(page.locator("[data-readout]")).to_contain_text(f"Estonia{HOSTILE}")
    quotation = page.locator('section[data-period="2004-2007"] article').first
    for part in ("blockquote", ".who b", ".when", ".context", ".source a"):
        expect(quotation.locator(part)).to_contain_text(HOSTILE)
    expect(page.locator(FROM_THE_DATA)).to_have_count(0)
    expect(frame.locator(FROM_THE_DATA)).to_have_count(0)
    assert dialogs == []
