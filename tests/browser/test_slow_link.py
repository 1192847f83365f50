"""A link of 400 ms and 1 Mbit/s: the page in one file comes in time, the thumb waits for nothing.

The whole opening is measured by `make lean`.
"""

import gzip
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser.dashboard_page import (
    hold_thumb,
    map_frame,
    next_frame,
    track_x,
    watch_frames,
    years_seen,
)
from tests.support.browser.slow_link import slow_down
from tests.support.browser.watch import watched_page

pytestmark = pytest.mark.alone

COME = 5_000  # milliseconds; of the six that a reader waits at most, one is left for drawing


@pytest.fixture(scope="module")
def host(offline_page: Path) -> Iterator[str]:
    """The address of a web host that serves the file, packed as hosts do."""
    packed = gzip.compress(offline_page.read_bytes())

    class Host(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer every path with the file."""
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            self.wfile.write(packed)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_the_page_in_one_file_comes_in_time(browser: Browser, host: str) -> None:
    with browser.new_context() as context, watched_page(context, host) as page:
        slow_down(page.context.new_cdp_session(page))
        page.goto(f"{host}#year=2004")
        map_frame(page, 2004)
        (come,) = page.evaluate(
            "performance.getEntriesByType('navigation').map(({ responseEnd }) => responseEnd)"
        )
    assert 400 < come < COME


def test_the_thumb_is_followed_and_the_server_agrees_in_the_end(page: Page) -> None:
    page.goto("/?year=2000")
    map_frame(page, 2000)
    slow_down(page.context.new_cdp_session(page))
    watch_frames(page)
    hold_thumb(page, 2000)
    for year in range(2001, 2005):
        page.mouse.move(*track_x(page, year), steps=2)
        next_frame(page)
    assert years_seen(page) == [2000, 2001, 2002, 2003, 2004]
    page.mouse.up()
    page.wait_for_url("**/?year=2004")
    map_frame(page, 2004)
    assert years_seen(page)[-1] == 2004
