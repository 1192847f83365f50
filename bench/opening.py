"""A class opens the page at once, and what a viewer waits for: `python -m bench.opening`.

One opening is recorded in a browser: what it sends by websocket, and which files it fetches that
are the app's own. Then as many viewers as asked for do the same within ARRIVAL seconds.
"""

import asyncio
import time
from dataclasses import dataclass
from statistics import median
from urllib.parse import urlsplit

import pandas as pd
import requests
from playwright.sync_api import Browser, Page, sync_playwright
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection

from bench.apps import BARE, OURS, App
from bench.load import PATIENCE, session
from bench.measure import Server, served
from tests.support.browser import browsers
from tests.support.browser.watch import OFFLINE

CLASSES = (1, 10, 30, 60)
ARRIVAL = 2.0  # seconds in which a class arrives
RUNS = 5
SEEN = {  # what a viewer waits for, each an expression that is true once it is there
    "slider": "document.querySelector('.st-key-year input[type=range]')",
    "readout": "document.querySelector('[data-readout]')",
    "quotations": "document.querySelector('section[data-period] blockquote')",
    "picture of the map": "document.querySelector('.sketch')?.naturalWidth",
    "map": (
        "document.querySelector('.st-key-map iframe')?.contentDocument"
        "?.querySelector('html[data-year] path[data-territory]')"
    ),
}
NOTE = """
window.seen = {};
(function note() {
  const parts = %s;
  for (const [name, there] of Object.entries(parts)) {
    if (!(name in seen) && there()) {
      seen[name] = null;
      const channel = new MessageChannel(); // the first task after the frame was rendered
      channel.port1.onmessage = () => (seen[name] = performance.now());
      channel.port2.postMessage(0);
    }
  }
  requestAnimationFrame(note);
})();
"""


@dataclass(frozen=True)
class Opening:
    """What one browser did: `sent` by websocket in turn, `files` fetched; bytes it was sent.

    `seen` is when each part of SEEN was painted, in milliseconds.
    """

    sent: list[bytes]
    files: list[str]
    received: int
    seen: dict[str, float]


@dataclass(frozen=True)
class Class:
    """What a class cost: seconds until the last was served, processor time for each in ms."""

    viewers: int
    served: float
    processor: float


def watch(page: Page, app: App) -> None:
    """Note when what a viewer waits for was painted."""
    parts = ("slider",) if app.bare else SEEN
    tests = ", ".join(f"'{name}': () => {SEEN[name]}" for name in parts)
    page.add_init_script(NOTE % f"{{ {tests} }}")


def seen_at(page: Page, app: App, address: str) -> dict[str, float]:
    """When each part that a viewer waits for was painted, in milliseconds, once the last was."""
    watch(page, app)
    page.goto(address, timeout=PATIENCE * 1000)
    last = "slider" if app.bare else list(SEEN)[-1]
    page.wait_for_function(f"window.seen['{last}']", timeout=PATIENCE * 1000)
    return page.evaluate("window.seen")


def record(browser: Browser, app: App, server: Server) -> Opening:
    """One opening with an empty cache, until nothing is sent any more."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    sent: list[bytes] = []
    received: list[int] = []
    files: list[str] = []

    def listen(socket) -> None:
        socket.on("framesent", lambda frame: sent.append(frame))
        socket.on("framereceived", lambda frame: received.append(len(frame)))

    page.on("websocket", listen)
    page.on("requestfinished", lambda request: files.append(request.url))
    seen = seen_at(page, app, server.address)
    page.wait_for_timeout(2000)
    context.close()
    own = [
        urlsplit(file).path
        for file in files
        if file.startswith(server.address) and "/static/" not in file and "/_stcore/" not in file
    ]
    return Opening(sent, own, sum(received), seen)


async def answered(link: ClientConnection) -> None:
    """Read until the script has finished."""
    async with asyncio.timeout(PATIENCE):
        while ForwardMsg.FromString(await link.recv()).WhichOneof("type") != "script_finished":
            pass


async def viewer(server: Server, opening: Opening, delay: float) -> float:
    """Do what a browser did, after a delay; gives the time when the last answer was there."""
    await asyncio.sleep(delay)
    link = await session(server.address)
    for message in opening.sent:
        await link.send(message)
        await answered(link)
    with requests.Session() as http:
        for file in opening.files:
            await asyncio.to_thread(http.get, server.address + file)
    end = time.monotonic()
    await link.close()
    return end


async def visit(server: Server, opening: Opening, viewers: int) -> Class:
    """A class that arrives within ARRIVAL seconds."""
    worked, begin = server.worked(), time.monotonic()
    delays = [ARRIVAL * number / viewers for number in range(viewers)]
    ends = await asyncio.gather(*(viewer(server, opening, delay) for delay in delays))
    return Class(viewers, max(ends) - begin, (server.worked() - worked) / viewers)


def recorded(app: App) -> list[Opening]:
    """RUNS openings of an app, by a server that is warm."""
    with sync_playwright() as playwright, served(app) as server:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=[OFFLINE])
        return [record(browser, app, server) for _ in range(RUNS + 1)][1:]


def figures(app: App) -> dict[str, float]:
    """What openings of an app cost, by names of the figures."""
    openings = recorded(app)
    first = openings[0]
    found = {
        f"{name} painted, ms": median(opening.seen[name] for opening in openings)
        for name in first.seen
    }
    found |= {"websocket, kB received": first.received / 1000, "files": len(first.files)}
    with served(app) as server:
        cold = asyncio.run(visit(server, first, 1))
        found["first of a cold server: processor, ms"] = cold.processor
        for viewers in CLASSES:
            print(f"{viewers} at once: {app.title}", flush=True)
            cost = asyncio.run(visit(server, first, viewers))
            found[f"{viewers} at once: served after, s"] = cost.served
            found[f"{viewers} at once: processor for each, ms"] = cost.processor
        found["server's memory then, MB"] = server.process.memory_info().rss / 1e6
    return found


def measure() -> pd.DataFrame:
    """A row for each figure, a column for the dashboard and for the empty app."""
    found = {app.title: figures(app) for app in (OURS, BARE)}
    return pd.DataFrame(found, index=list(found[OURS.title]))


if __name__ == "__main__":
    print(measure().to_markdown(floatfmt=".2f"))
