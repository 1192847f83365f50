"""The menu of ways to share, and the page inside another page."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
import segno
from PIL import Image
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.support.browser.dashboard_page import map_frame, track_x


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and keeps no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def course(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A page of another origin: the file to write it into, and its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield tmp_path / "index.html", f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def shared(page: Page, tab: str) -> list[str]:
    """What a tab of the menu, which is open, offers to copy."""
    page.get_by_role("tab", name=tab).click()
    offered = page.get_by_role("tabpanel", name=tab).get_by_test_id("stCode")
    expect(offered.first).to_be_visible()
    return offered.all_inner_texts()


def modules(picture: bytes, size: int) -> list[list[bool]]:
    """Which modules of a picture of a QR code are dark, the quiet zone of 4 modules left out."""
    image = Image.open(BytesIO(picture)).convert("L")
    side = image.width / (size + 8)
    centres = [round((4.5 + place) * side) for place in range(size)]
    return [[image.getpixel((x, y)) < 128 for x in centres] for y in centres]


def test_the_view_of_a_year_and_country_is_shared(page: Page, app: str) -> None:
    page.goto("/?year=2004&country=POL")
    map_frame(page, 2004)
    page.get_by_role("button", name="Share").click()
    link = f"{app}/?year=2004&country=POL"
    assert shared(page, "Link") == [link]
    code = page.get_by_role("img", name=f"QR code of {link}")
    expect(code).to_be_in_viewport(ratio=1)
    expected = [[bool(dark) for dark in row] for row in segno.make_qr(link, error="m").matrix]
    assert modules(code.screenshot(), len(expected)) == expected
    (frame,) = shared(page, "Embed")
    assert f'src="{app}/?embed=true&amp;year=2004&amp;country=POL"' in frame
    cited = shared(page, "Cite")
    assert len(cited) == 3
    assert all(link in words for words in cited)


def test_the_last_year_is_named_too_and_nothing_hostile_is_shared(page: Page, app: str) -> None:
    page.goto("/?year=%22%3E%3Csvg%20onload=alert(1)%3E&country=%22%3E%3Csvg%20onload=alert(1)%3E")
    map_frame(page, 2026)
    page.get_by_role("button", name="Share").click()
    assert shared(page, "Link") == [f"{app}/?year=2026"]
    (frame,) = shared(page, "Embed")
    assert f'src="{app}/?embed=true&amp;year=2026"' in frame


def test_the_embedded_page_follows_the_thumb(
    page: Page, app: str, browser: Browser, course: tuple[Path, str]
) -> None:
    page.goto("/?year=2004")
    map_frame(page, 2004)
    page.get_by_role("button", name="Share").click()
    (code,) = shared(page, "Embed")
    file, address = course
    file.write_text(f"<!doctype html><h1>A course</h1><main>{code}</main>", encoding="utf-8")

    outer = browser.new_page(viewport={"width": 1100, "height": 900})
    faults: list[str] = []
    outer.on("pageerror", lambda error: faults.append(str(error)))

    def note(message: ConsoleMessage) -> None:
        if message.type == "error" and message.location["url"].startswith(app):
            faults.append(message.text)

    outer.on("console", note)
    outer.goto(address)
    embedded = outer.locator("iframe").element_handle().content_frame()
    map_frame(embedded, 2004)
    outer.wait_for_function("document.querySelector('iframe').clientHeight > 800")
    heights = outer.evaluate("[document.querySelector('iframe').clientHeight, 2400]")
    assert heights[0] <= heights[1]
    thumb, goal = track_x(embedded, 2004), track_x(embedded, 2020)
    outer.mouse.move(*thumb)
    outer.mouse.down()
    outer.mouse.move(*goal, steps=4)
    map_frame(embedded, 2020)
    expect(embedded.locator("[data-readout]")).to_have_attribute("data-members", "30")
    expect(embedded.locator("section[data-period]:visible")).to_have_attribute(
        "data-period", "2014-2021"
    )
    outer.mouse.up()
    embedded.wait_for_url(lambda url: url.endswith("?embed=true&year=2020"))
    width = embedded.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    assert width <= 0
    assert faults == []
    outer.close()
