"""A page under guard: it may speak to the app alone, and may raise no error."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Route


@contextmanager
def watched_page(
    browser: Browser,
    address: str,
    *,
    viewport: tuple[int, int] = (1440, 900),
    color_scheme: str = "light",
) -> Iterator[Page]:
    """Gives a blank page of its own context; `page.goto("/?year=2004")` opens the app.

    A request to another host is aborted. Raises AssertionError on leaving if there was one, or
    an error in the page or its console.
    """
    faults: list[str] = []

    def is_foreign(url: str) -> bool:
        return urlsplit(url).netloc not in ("", urlsplit(address).netloc)

    def refuse(route: Route) -> None:
        faults.append(f"request to another host: {route.request.url}")
        route.abort()

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(f"console: {message.text} ({message.location['url']})")

    width, height = viewport
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": height},
        color_scheme=color_scheme,
        service_workers="block",
    )
    context.route(is_foreign, refuse)
    context.route_web_socket(is_foreign, lambda socket: faults.append(f"socket to {socket.url}"))
    context.on("console", note)
    context.on("weberror", lambda error: faults.append(f"page: {error.error}"))
    try:
        yield context.new_page()
    finally:
        context.close()
    assert not faults, "\n".join(faults)
