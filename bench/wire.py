"""The bytes that a page sends and receives."""

import base64
import zlib
from functools import partial

from playwright.sync_api import Page

QUIET_SECONDS = 0.3


class Wire:
    """Counts the bytes that a page sends and receives, by HTTP as transferred and by websocket."""

    def __init__(self, page: Page) -> None:
        """Listen from now on."""
        self._page = page
        self._addresses: dict[str, str] = {}
        self._deflate = {way: zlib.compressobj(wbits=-12) for way in ("Sent", "Received")}
        self.bytes = 0
        self.own = 0
        self.answered: float | None = None  # when the server last spoke, in seconds, monotonic
        self.session = page.context.new_cdp_session(page)
        self.session.on("Network.requestWillBeSent", self._asked)
        self.session.on("Network.loadingFinished", self._loaded)
        for way in self._deflate:
            self.session.on(f"Network.webSocketFrame{way}", partial(self._message, way))
        self.session.send("Network.enable")

    def _asked(self, event: dict) -> None:
        self._addresses[event["requestId"]] = event["request"]["url"]

    def _loaded(self, event: dict) -> None:
        size = int(event["encodedDataLength"])
        self.bytes += size
        if "/static/" not in self._addresses.get(event["requestId"], ""):
            self.own += size

    def _message(self, way: str, event: dict) -> None:
        frame = event["response"]
        text = frame["payloadData"]
        payload = base64.b64decode(text) if frame["opcode"] == 2 else text.encode()
        deflate = self._deflate[way]
        self.bytes += len(payload)
        self.own += len(deflate.compress(payload) + deflate.flush(zlib.Z_SYNC_FLUSH))
        if way == "Received":
            self.answered = event["timestamp"]

    def until_quiet(self) -> int:
        """Waits until nothing came for QUIET_SECONDS; all bytes so far."""
        before = -1
        while before != self.bytes:
            before = self.bytes
            self._page.wait_for_timeout(QUIET_SECONDS * 1000)
        return self.bytes
