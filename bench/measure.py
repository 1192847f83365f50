"""One visit to an app in a real Chromium: opening it, dragging the thumb, stepping by a year."""

import itertools
import json
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page

from bench.apps import App
from bench.peers import common
from bench.wire import Wire
from tests.support.browser.server import free_port, healthy
from tests.support.browser.slow_link import slow_down

PROBE = Path(__file__).with_name("probe.js").read_text(encoding="utf-8")
DRAGS = (3, 8)  # seconds
MOVES_PER_SECOND = 60
PATIENCE = 120_000  # milliseconds until an app that does not open is given up
THROTTLE = 6  # how many times slower the processor is made


@dataclass(frozen=True)
class Step:
    """A step by one year that changes the members.

    Milliseconds from the input: `delay` until the frame began that shows the year, `painted` until
    it was rendered. `late`: frames by which the map came after the slider's thumb; `blank`: frames
    in between without a map; `bytes` sent and received; `processor` time of the server in ms.
    """

    delay: float
    painted: float
    late: int
    blank: int
    bytes: int
    processor: float


@dataclass(frozen=True)
class Drag:
    """A drag of the thumb from the first year to the last, told frame by frame.

    `passed` counts the years the slider came to, `painted` those of them at which the map changed
    to the right picture, `disagreeing` the frames in which map or readout were not at the slider's
    year; `longest` is the longest time between two frames in milliseconds. `bytes` were sent and
    received before the release; `confirmed` is the time from there to the server's last word, in
    milliseconds, None if the server had nothing to say.
    """

    passed: int
    painted: int
    frames: int
    disagreeing: int
    longest: float
    bytes: int
    confirmed: float | None


@dataclass(frozen=True)
class Opening:
    """Milliseconds until the first painted map, bytes until then, and how many were the app's own.

    Not the app's own is what Streamlit serves under /static/ to every app. Its own messages by
    websocket count as compressed on their way.
    """

    delay: float
    bytes: int
    own: int


@dataclass(frozen=True)
class Visit:
    """One visit: opening, a drag for each of DRAGS, steps, and steps THROTTLE times slower."""

    opening: Opening
    drags: list[Drag]
    steps: list[Step]
    throttled: list[Step]


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
def served(app: App, under: Sequence[str] = ()) -> Iterator[Server]:
    """Runs an app from the root of the repository; `under` is a command that runs another one.

    Raises RuntimeError if it does not answer in time.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    folder = "/" if app.bare else None  # where there is no configuration
    with subprocess.Popen([*under, *app.command(port)], cwd=folder, **quiet) as process:
        try:
            if not healthy(process, address):
                raise RuntimeError(f"The app did not start: {' '.join(process.args)}")
            yield Server(address, psutil.Process(process.pid))
        finally:
            process.terminate()


def visit(browser: Browser, app: App, server: Server, *, throttled: bool) -> Visit:
    """Opens an app with an empty cache, drags its thumb to the end, steps back over each wave.

    It drags once more, slower; if `throttled` it then steps back with a slow processor.
    """
    with opened(browser, app, server.address) as (page, wire, opening):
        drags, steps, slow = [], [], []
        drags.append(drag(page, app, wire, DRAGS[0]))
        steps += steps_back(page, app, wire, server)
        drags.append(drag(page, app, wire, DRAGS[1]))
        if throttled:
            wire.session.send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
            slow += steps_back(page, app, wire, server)
    return Visit(opening, drags, steps, slow)


@contextmanager
def opened(
    browser: Browser,
    app: App,
    address: str,
    *,
    slow: bool = False,
    again: bool = False,
) -> Iterator[tuple[Page, Wire, Opening]]:
    """Opens an app at its server's address, over a `slow` link or not, and waits until it is quiet.

    The cache is empty unless it is opened `again`.
    """
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    if again:
        page = context.new_page()
        page.goto(address + app.path)
        Wire(page).until_quiet()
    page = context.new_page()
    told_apart = f"{json.dumps(asdict(app))}, {members(common.years()[0])}"
    page.add_init_script(f"{PROBE}\nwindow.watchApp?.({told_apart});")
    wire = Wire(page)
    if slow:
        slow_down(wire.session)
    page.goto(address + app.path, timeout=PATIENCE)
    delay = page.evaluate("window.painted")["painted"]
    opening = Opening(delay, wire.bytes, wire.own)
    wire.until_quiet()
    yield page, wire, opening
    context.close()


@cache
def members(year: int) -> int:
    """How many territories are drawn as members in a year."""
    return int(common.members(year).sum())


def drag(page: Page, app: App, wire: Wire, seconds: float) -> Drag:
    """Drags the thumb from the first year to the last, lets it go and waits until all is quiet."""
    first, *_, last = common.years()
    start, height = place(page, app, first)
    end, _ = place(page, app, last)
    page.mouse.move(start, height)
    page.mouse.down()
    before = wire.until_quiet()
    page.evaluate("startNotes()")
    began = moved = time.monotonic()
    while moved < began + seconds:
        time.sleep(max(0, moved + 1 / MOVES_PER_SECOND - time.monotonic()))
        moved = time.monotonic()
        share = min((moved - began) / seconds, 1)
        page.mouse.move(start + share * (end - start), height)
    notes = page.evaluate("stopNotes()")
    sent = wire.bytes - before
    released = time.monotonic()
    page.mouse.up()
    wire.until_quiet()
    answered = wire.answered is not None and wire.answered > released
    return told(notes, sent, 1000 * (wire.answered - released) if answered else None)


def told(notes: list[dict], sent: int, confirmed: float | None) -> Drag:
    """What the notes of a drag say; a map or readout that names no year is not held to one."""

    def right(note: dict) -> bool:
        named = {note["year"], note["readout"]} - {None}
        return note["state"] == members(note["thumb"]) and named <= {str(note["thumb"])}

    times = [note["time"] for note in notes]
    start = {common.years()[0]}
    return Drag(
        passed=len({note["thumb"] for note in notes} - start),
        painted=len({note["thumb"] for note in notes if note["changed"] and right(note)} - start),
        frames=len(notes),
        disagreeing=sum(not right(note) for note in notes),
        longest=max(after - before for before, after in itertools.pairwise(times)),
        bytes=sent,
        confirmed=confirmed,
    )


def steps_back(page: Page, app: App, wire: Wire, server: Server) -> Iterator[Step]:
    """Goes back from the last year, over each year in which the members changed."""
    for before, year in reversed(list(itertools.pairwise(common.years()))):
        if members(before) != members(year):
            while (shown := page.evaluate("sliderYear()")) > year:
                go_back(page, app, shown - 1)
            wire.until_quiet()
            yield step_back(page, app, wire, server, before)


def step_back(page: Page, app: App, wire: Wire, server: Server, year: int) -> Step:
    """Goes back to a year from the next, waits until the map has its state and all is quiet."""
    bytes_before, worked_before = wire.bytes, server.worked()
    page.evaluate("([state, year]) => expectState(state, year)", [members(year), year])
    go_back(page, app, year)
    seen = page.evaluate("window.painted")
    sent = wire.until_quiet() - bytes_before
    return Step(**seen, bytes=sent, processor=server.worked() - worked_before)


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
