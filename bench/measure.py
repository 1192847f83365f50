"""One visit to an app in a real Chromium: opening it, dragging the thumb, stepping by a year."""

import base64
import itertools
import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page

from bench.apps import App
from bench.peers import common
from tests.browser.server import free_port, healthy

PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")
DRAG_SECONDS = 3
MOVES_PER_SECOND = 60
QUIET_SECONDS = 0.3


@dataclass(frozen=True)
class Step:
    """A step by one year that changes the members.

    `delay` from the input to the frame that shows the year, in milliseconds; `blank` frames in
    between without a map; `bytes` sent and received; `processor` time of the server in ms.
    """

    delay: float
    blank: int
    bytes: int
    processor: float


@dataclass(frozen=True)
class Drag:
    """A drag of the thumb from the first year to the last, told frame by frame.

    `passed` counts the years the slider came to, `painted` those of them at which the map changed
    to the right picture, `disagreeing` the frames in which map or readout were not at the slider's
    year; `longest` is the longest time between two frames in milliseconds.
    """

    passed: int
    painted: int
    frames: int
    disagreeing: int
    longest: float


@dataclass(frozen=True)
class Visit:
    """One visit: milliseconds and bytes until the first painted map, a drag, and steps."""

    opening: float
    opening_bytes: int
    drag: Drag
    steps: list[Step]


class Wire:
    """Counts the bytes that a page sends and receives, by HTTP as transferred and by websocket."""

    def __init__(self, page: Page) -> None:
        """Listen from now on."""
        self._page = page
        self.bytes = 0
        session = page.context.new_cdp_session(page)
        session.on("Network.loadingFinished", self._loaded)
        session.on("Network.webSocketFrameSent", self._message)
        session.on("Network.webSocketFrameReceived", self._message)
        session.send("Network.enable")

    def _loaded(self, event: dict) -> None:
        self.bytes += int(event["encodedDataLength"])

    def _message(self, event: dict) -> None:
        frame = event["response"]
        text = frame["payloadData"]
        self.bytes += len(base64.b64decode(text) if frame["opcode"] == 2 else text.encode())

    def until_quiet(self) -> int:
        """Waits until nothing came for QUIET_SECONDS; all bytes so far."""
        before = -1
        while before != self.bytes:
            before = self.bytes
            self._page.wait_for_timeout(QUIET_SECONDS * 1000)
        return self.bytes


@dataclass(frozen=True)
class Server:
    """A running app: its address and its server's process."""

    address: str
    process: psutil.Process

    def worked(self) -> float:
        """The processor time used so far, in milliseconds."""
        used = self.process.cpu_times()
        return 1000 * (used.user + used.system)


@contextmanager
def served(app: App) -> Iterator[Server]:
    """Runs an app from the root of the repository.

    Raises RuntimeError if it does not answer in time.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(app.command(port), **quiet) as process:
        try:
            if not healthy(process, address):
                raise RuntimeError(f"The app did not start: {' '.join(process.args)}")
            yield Server(address, psutil.Process(process.pid))
        finally:
            process.terminate()


def visit(browser: Browser, app: App, server: Server) -> Visit:
    """Opens an app with an empty cache, drags its thumb to the end, steps back over each wave."""
    years = common.years()
    states = {year: int(common.members(year).sum()) for year in years}
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    told_apart = f"{json.dumps(asdict(app))}, {states[years[0]]}"
    page.add_init_script(f"{PROBE}\nwindow.watchApp?.({told_apart});")
    wire = Wire(page)
    page.goto(server.address + app.path)
    opening = page.evaluate("window.painted")["delay"]
    opening_bytes = wire.bytes
    wire.until_quiet()
    dragged = drag(page, app, states)
    wire.until_quiet()
    steps = []
    for year in reversed(years[:-1]):
        if states[year] != states[year + 1]:
            while (shown := page.evaluate("sliderYear()")) > year + 1:
                go_back(page, app, shown - 1)
            wire.until_quiet()
            steps.append(step_back(page, app, wire, server, year, states[year]))
    context.close()
    return Visit(opening, opening_bytes, dragged, steps)


def drag(page: Page, app: App, states: dict[int, int]) -> Drag:
    """Drags the thumb from the first year to the last in DRAG_SECONDS, then lets it go."""
    start, height = place(page, app, min(states))
    end, _ = place(page, app, max(states))
    page.mouse.move(start, height)
    page.mouse.down()
    page.evaluate("startNotes()")
    began = moved = time.monotonic()
    while moved < began + DRAG_SECONDS:
        time.sleep(max(0, moved + 1 / MOVES_PER_SECOND - time.monotonic()))
        moved = time.monotonic()
        share = min((moved - began) / DRAG_SECONDS, 1)
        page.mouse.move(start + share * (end - start), height)
    notes = page.evaluate("stopNotes()")
    page.mouse.up()
    return told(notes, states)


def told(notes: list[dict], states: dict[int, int]) -> Drag:
    """What the notes of a drag say; a map or readout that names no year is not held to one."""

    def right(note: dict) -> bool:
        named = {note["year"], note["readout"]} - {None}
        return note["state"] == states[note["thumb"]] and named <= {str(note["thumb"])}

    times = [note["time"] for note in notes]
    start = {min(states)}
    return Drag(
        passed=len({note["thumb"] for note in notes} - start),
        painted=len({note["thumb"] for note in notes if note["changed"] and right(note)} - start),
        frames=len(notes),
        disagreeing=sum(not right(note) for note in notes),
        longest=max(after - before for before, after in itertools.pairwise(times)),
    )


def step_back(page: Page, app: App, wire: Wire, server: Server, year: int, state: int) -> Step:
    """Goes back to a year from the next, waits until the map has its state and all is quiet."""
    bytes_before, worked_before = wire.bytes, server.worked()
    page.evaluate("state => expectState(state)", state)
    go_back(page, app, year)
    seen = page.evaluate("window.painted")
    sent = wire.until_quiet() - bytes_before
    return Step(seen["delay"], seen["blank"], sent, server.worked() - worked_before)


def go_back(page: Page, app: App, year: int) -> None:
    """Goes back to a year from the next: an arrow key on the slider, or a click on its rail."""
    if app.keys:
        page.locator(app.keys).focus()
        page.keyboard.press("ArrowLeft")
    else:
        page.mouse.click(*place(page, app, year))


def place(page: Page, app: App, year: int) -> tuple[float, float]:
    """Where on the screen the middle of the thumb is in a year, as x and y in pixels."""
    box = page.locator(app.rail).bounding_box()
    first, *_, last = common.years()
    travel = box["width"] - 2 * app.inset
    x = box["x"] + app.inset + travel * (year - first) / (last - first)
    return x, box["y"] + box["height"] / 2
