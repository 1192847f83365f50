"""What a page and the server say to each other, by websocket and by files of the edition."""

import re

from playwright.sync_api import Page, Route, WebSocket, WebSocketRoute

from tests.support.browser.dashboard_page import next_frame

EDITION_FILE = re.compile(r"/component/dashboard\.page\.served\.edition_[0-9a-f]{16}/([\w.]+)$")
# What makes the page whole: all else of the edition are pictures.
DATA_FILE = re.compile(rf"{EDITION_FILE.pattern.removesuffix('$')}(?<=\.json\.gz)$")
QUIET = 60  # frames, about a second, in which nothing comes


def sent_by(page: Page) -> list[str | bytes]:
    """What the page sends from now on; call before it opens."""
    return _frames(page, "framesent")


def received_by(page: Page) -> list[str | bytes]:
    """What the page receives from now on; call before it opens."""
    return _frames(page, "framereceived")


def await_quiet(page: Page, *noted: list) -> None:
    """Wait until nothing more comes to lists of what the page sends, receives or fetches."""
    before = None
    while before != (now := [len(frames) for frames in noted]):
        before = now
        for _ in range(QUIET):
            next_frame(page)


def _frames(page: Page, event: str) -> list[str | bytes]:
    frames: list[str | bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on(event, lambda frame: frames.append(frame))

    page.on("websocket", listen)
    return frames


def edition_files(page: Page) -> list[str]:
    """The files of the edition that the page asks for from now on; call before it opens."""
    asked: list[str] = []

    def note(url: str) -> None:
        if found := EDITION_FILE.search(url):
            asked.append(found[1])

    page.on("request", lambda request: note(request.url))
    return asked


class HeldFiles:
    """The data of the edition on its way to a page, each file held until it is let through."""

    def __init__(self, page: Page) -> None:
        """Hold what the page asks for from now on."""
        self._page = page
        self._held: dict[str, Route] = {}
        page.route(DATA_FILE, self._hold)

    def let_through(self, name: str) -> None:
        """Let a file through, once it is asked for."""
        while name not in self._held:
            next_frame(self._page)
        self._held[name].continue_()

    def _hold(self, route: Route) -> None:
        self._held[DATA_FILE.search(route.request.url)[1]] = route


class HeldAnswers:
    """What the server tells a page from the first message with some bytes on, until let through."""

    def __init__(self, page: Page, first: bytes) -> None:
        """Hold what comes from now on; call before the page opens."""
        self._first: bytes | None = first
        self._held: list[bytes | str] = []
        self._page_side: WebSocketRoute
        page.route_web_socket("**/_stcore/stream", self._route)

    def let_through(self) -> None:
        """Hold nothing any more."""
        self._first = None
        for message in self._held:
            self._page_side.send(message)

    def _route(self, page_side: WebSocketRoute) -> None:
        self._page_side = page_side
        page_side.connect_to_server().on_message(self._pass)

    def _pass(self, message: bytes | str) -> None:
        if self._first and (self._held or self._first in message):
            self._held.append(message)
        else:
            self._page_side.send(message)
