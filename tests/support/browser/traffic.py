"""What a page and the server say to each other over the websocket."""

from playwright.sync_api import Page, WebSocket


def sent_by(page: Page) -> list[str | bytes]:
    """What the page sends from now on; call before it opens."""
    return _frames(page, "framesent")


def received_by(page: Page) -> list[str | bytes]:
    """What the page receives from now on; call before it opens."""
    return _frames(page, "framereceived")


def _frames(page: Page, event: str) -> list[str | bytes]:
    frames: list[str | bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on(event, lambda frame: frames.append(frame))

    page.on("websocket", listen)
    return frames
