"""Many viewers at once, each with a real session, moving the slider.

A viewer speaks to the server as the browser does: a websocket to `/_stcore/stream` with the
subprotocol `streamlit`, BackMsg out, ForwardMsg in until the script has finished.
"""

import asyncio
import json
import random
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from bench.apps import App
from bench.measure import Server, served

VIEWERS = (10, 100, 300)
STEPS = 5
PAUSE = 8.0  # seconds between the steps of a viewer
PATIENCE = 60.0  # seconds until an answer counts as lost
YEARS = (1949, 2026)
EDITION = re.compile(r"component/[\w.]+\.edition_\w+")  # the address that the page names it by
LOST = (OSError, WebSocketException)  # a link that breaks, or an answer that does not come in time


@dataclass(frozen=True)
class Load:
    """What a number of viewers cost: seconds from step to answer, and what the server needed.

    `lost` counts the steps without an answer, `processor` is milliseconds per step, `memory` kB
    per viewer.
    """

    viewers: int
    answers: list[float]
    lost: int
    processor: float
    memory: float


def session(address: str) -> connect:
    """A connection to the app at an address, as the browser opens one."""
    url = f"ws://{urlsplit(address).netloc}/_stcore/stream"
    return connect(url, subprotocols=["streamlit"], origin=address, max_size=None)


def rerun(query: str) -> BackMsg:
    """The message that asks for the page at an address."""
    message = BackMsg()
    message.rerun_script.query_string = query
    return message


@dataclass
class Widget:
    """A part of the page that the browser tells the state of: its id, and its fragment's."""

    id: str = ""
    fragment: str = ""


def changed(widget: Widget, **value: object) -> BackMsg:
    """The message that a widget has a value, named as in the protocol's WidgetState."""
    message = BackMsg()
    message.rerun_script.fragment_id = widget.fragment
    message.rerun_script.widget_states.widgets.add(id=widget.id, **value)
    return message


class Viewer:
    """One session; it knows the slider and, where there are some, the browser's part and files."""

    def __init__(self, connection: ClientConnection) -> None:
        """Take an open connection."""
        self.connection = connection
        self.slider = Widget()
        self.live = Widget()
        self.edition = ""

    async def open(self) -> None:
        """Run the script for the first time; then say, as browsers do, that the files have come."""
        await self.ask(rerun(f"year={YEARS[0]}"))
        if self.edition:
            known = json.dumps({"all_years": self.edition})
            await self.ask(changed(self.live, json_value=known))

    async def step(self) -> float:
        """Let the thumb go on another year; gives the seconds until the script has finished."""
        message = changed(self.slider, double_array_value={"data": [random.randint(*YEARS)]})
        begin = time.monotonic()
        await self.ask(message)
        return time.monotonic() - begin

    async def ask(self, message: BackMsg) -> None:
        """Send a message and read the answer to its end."""
        await self.connection.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while True:
                answer = ForwardMsg.FromString(await self.connection.recv())
                match answer.WhichOneof("type"):
                    case "delta":
                        self.note(answer.delta)
                    case "script_finished":
                        return

    def note(self, delta: Delta) -> None:
        """Find in a part of the page what later messages name."""
        element = delta.new_element
        match element.WhichOneof("type"):
            case "slider":
                self.slider = Widget(element.slider.id, delta.fragment_id)
            case "bidi_component" if element.bidi_component.id.endswith("-live"):
                self.live = Widget(element.bidi_component.id, delta.fragment_id)
            case "html" if found := EDITION.search(element.html.body):
                self.edition = found.group()


async def arrive(address: str) -> Viewer | None:
    """A viewer to whom the app has opened, or None if it did not."""
    with suppress(*LOST):
        viewer = Viewer(await session(address))
        await viewer.open()
        return viewer


async def watch(viewer: Viewer, delay: float, steps: int) -> list[float]:
    """A viewer's steps until the last, or until one is lost: the seconds of each answer.

    Steps have their times, whenever the last was answered: else viewers who once waited for the
    same answer would step together ever after.
    """
    answers: list[float] = []
    begin = time.monotonic() + delay
    with suppress(*LOST):
        for step in range(steps):
            await asyncio.sleep(begin + step * PAUSE - time.monotonic())
            answers.append(await viewer.step())
    await viewer.connection.close()
    return answers


async def crowd(server: Server, viewers: int, steps: int = STEPS) -> Load:
    """Viewers who all open the app, and then move out of step with each other."""
    memory = server.process.memory_info().rss
    arrived = await asyncio.gather(*(arrive(server.address) for _ in range(viewers)))
    watching = [
        asyncio.create_task(watch(viewer, PAUSE * number / viewers, steps))
        for number, viewer in enumerate(arrived)
        if viewer
    ]
    worked = server.worked()
    await asyncio.sleep(PAUSE * steps)
    used = server.process.memory_info().rss - memory
    answers = [seconds for found in await asyncio.gather(*watching) for seconds in found]
    return Load(
        viewers,
        answers,
        viewers * steps - len(answers),
        (server.worked() - worked) / len(answers),
        used / viewers / 1000,
    )


def measure(app: App) -> Iterator[Load]:
    """An app under each number of viewers, each with a server of its own."""
    for viewers in VIEWERS:
        print(f"{viewers} viewers: {app.title}", flush=True)
        with served(app) as server:
            asyncio.run(warm_up(server))
            yield asyncio.run(crowd(server, viewers))


async def warm_up(server: Server) -> None:
    """One viewer's first run, so that imports and caches are paid for."""
    async with session(server.address) as link:
        await Viewer(link).open()
