"""What the real app shows of broken data, and of HTML in the data."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from dashboard.tables import load
from dashboard.tables.faults import DataFaults
from tests.support.browser.dashboard_page import PAINT_MILLISECONDS, map_frame
from tests.support.browser.server import free_port, running_app
from tests.support.browser.watch import watched_page
from tests.support.copies import HOSTILE, UNPRIVILEGED, copy_of_app, make_hostile, replace

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
    with pytest.raises(DataFaults) as caught:
        load.load(root / "data")
    page.goto("/?year=2004")
    told = page.get_by_role("alert").get_by_role("listitem")
    lines = [str(fault) for fault in caught.value.faults]
    expect(told).to_have_text(lines, timeout=PAINT_MILLISECONDS)
    assert all(line.is_visible() for line in told.all())
    expect(page.locator("iframe")).to_have_count(0)
    expect(page.get_by_text("Traceback")).to_have_count(0)
    expect(page.get_by_test_id("stException")).to_have_count(0)


RENAMED = "Suomi"


def rename_finland(root: Path) -> None:
    """Another edition of the data, in which a country is called otherwise."""
    for file in ("accessions.csv", "territories.csv", "sovereignty.csv"):
        text = (root / "data" / file).read_text(encoding="utf-8")
        (root / "data" / file).write_text(text.replace("Finland", RENAMED), encoding="utf-8")


def expect_finland_of_2023(page: Page, name: str) -> None:
    """All of the page is of the edition that has the name, in the year in which Finland joined."""
    readout = page.locator("[data-readout]")
    joined = f"2023 31 members Joined: {name}"
    expect(readout).to_contain_text(joined, timeout=PAINT_MILLISECONDS)
    expect(page.locator("[data-readouts]")).to_have_attribute("data-readouts", re.compile(name))
    maps = page.locator(".st-key-map iframe")  # for a moment that of the other edition too
    label = maps.last.content_frame.locator(".label span", has_text=name)
    expect(label).to_be_visible(timeout=PAINT_MILLISECONDS)
    expect(maps).to_have_count(1)


def test_after_an_upgrade_an_open_tab_and_a_new_one_show_the_new_version_whole(
    root: Path, browser: Browser
) -> None:
    port = free_port()
    styled = "getComputedStyle(document.body).getPropertyValue('--version')"
    with browser.new_context() as context:
        before, after = context.new_page(), context.new_page()
        with running_app(sys.executable, root, port) as address:
            before.goto(f"{address}/?year=2023")
            expect_finland_of_2023(before, "Finland")
        rename_finland(root)
        with (root / "dashboard" / "browser" / "bundle" / "app" / "map.css").open("a") as style:
            style.write("body { --version: 2; }")
        expect(before.locator(".st-key-year input")).to_be_disabled()
        expect_finland_of_2023(before, "Finland")
        with running_app(sys.executable, root, port):
            after.goto(f"{address}/?year=2023")
            for page in (before, after):
                expect_finland_of_2023(page, RENAMED)
                assert map_frame(page, 2023).evaluate(styled) == "2"
                page.get_by_role("button", name="Next accession").click()
                map_frame(page, 2024)


def test_data_that_changes_under_an_open_page_is_shown_whole_or_not_at_all(
    root: Path, page: Page
) -> None:
    page.goto("/?year=2022&country=FIN")
    map_frame(page, 2022)
    card = page.locator("[data-country=FIN]")
    expect(card).to_contain_text("Finland")
    rename_finland(root)
    page.get_by_role("button", name="Next accession").click()
    expect_finland_of_2023(page, RENAMED)
    expect(card).to_contain_text(RENAMED)

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
    for part in ("blockquote", ".who b", ".when", ".context", ".source a:not([data-report])"):
        expect(quotation.locator(part)).to_contain_text(HOSTILE)
    expect(page.locator(FROM_THE_DATA)).to_have_count(0)
    expect(frame.locator(FROM_THE_DATA)).to_have_count(0)
    assert dialogs == []
