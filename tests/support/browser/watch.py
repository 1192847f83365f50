"""A page under guard: it may speak to the app alone, and may raise no error."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

from tests.support.browser import browsers

expect.set_options(timeout=15_000)  # machines are busy

SCREEN = (1440, 900)

# Every host but this machine is unknown to the browser, so nothing outside answers. Playwright's
# own routing would do that too, but it turns the browser's cache off.
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

# Opened at the address of a page, Streamlit's front end asks there first where its server is.
PROBED = re.compile(r"/(claims|glossary|search|lesson|sources)/_stcore/(health|host-config)$")


@contextmanager
def offline_chromium() -> Iterator[Browser]:
    """Gives a headless Chromium that knows no host but this machine."""
    executable = browsers.chromium()
    assert executable, "no browser found: make test installs one"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(
            executable_path=executable, args=["--disable-quic", OFFLINE]
        )


@contextmanager
def watched_page(
    context: BrowserContext,
    address: str,
    *,
    viewport: tuple[int, int] = SCREEN,
    color_scheme: str = "light",
) -> Iterator[Page]:
    """Gives a blank page; `page.goto(address)` opens the app.

    Raises AssertionError on leaving if the page asked another host than that of the address, or
    if there was an error in the page or its console.
    """
    faults: list[str] = []
    host = urlsplit(address).netloc

    def visit(url: str) -> None:
        if urlsplit(url).netloc not in ("", host):
            faults.append(f"request to another host: {url}")

    def note(message: ConsoleMessage) -> None:
        if message.type == "error" and not PROBED.search(message.location["url"]):
            faults.append(f"console: {message.text} ({message.location['url']})")

    width, height = viewport
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=color_scheme)
    page.on("request", lambda request: visit(request.url))
    page.on("websocket", lambda socket: visit(socket.url))
    page.on("console", note)
    page.on("pageerror", lambda error: faults.append(f"page: {error}"))
    try:
        yield page
    finally:
        page.close()
    assert not faults, "\n".join(faults)
