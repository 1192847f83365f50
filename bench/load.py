"""Many viewers at once, each with a real session, moving the slider.

A viewer speaks to the server as the browser does: a websocket to `/_stcore/stream` with the
subprotocol `streamlit`, BackMsg out, ForwardMsg in until the script has finished.
"""

import asyncio
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from bench.apps import App
from bench.measure import Server, served

VIEWERS = (10, 100, 300)
STEPS = 5
PAUSE = 8.0  # seconds between the steps of a viewer
PATIENCE = 60.0  # seconds until an answer counts as lost
YEARS = (1949, 2026)


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


class Viewer:
    """One session; it knows the slider's id and, where there is one, its fragment."""

    def __init__(self, connection: ClientConnection) -> None:
        """Take an open connection."""
        self.connection = connection
        self.slider = ""
        self.fragment = ""

    async def open(self) -> None:
        """Run the script for the first time and find the slider."""
        await self.ask(rerun(f"year={YEARS[0]}"))

    async def step(self) -> float:
        """Let the thumb go on another year; gives the seconds until the script has finished."""
        message = BackMsg()
        message.rerun_script.fragment_id = self.fragment
        state = message.rerun_script.widget_states.widgets.add(id=self.slider)
        state.double_array_value.data.append(random.randint(*YEARS))
        begin = time.monotonic()
        await self.ask(message)
        return time.monotonic() - begin

    async def ask(self, message: BackMsg) -> None:
        """Send a message and read the answer to its end."""
        await self.connection.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while True:
                answer = ForwardMsg.FromString(await self.connection.recv())
                kind = answer.WhichOneof("type")
                if kind == "delta" and answer.delta.new_element.WhichOneof("type") == "slider":
                    self.slider = answer.delta.new_element.slider.id
                    self.fragment = answer.delta.fragment_id
                elif kind == "script_finished":
                    return


async def watch(
    address: str, delay: float, opened: asyncio.Barrier, steps: int
) -> tuple[list[float], int]:
    """One viewer from opening to leaving: the seconds of each answered step, and steps lost."""
    answers: list[float] = []
    try:
        async with session(address) as link:
            viewer = Viewer(link)
            await viewer.open()
            await opened.wait()
            await asyncio.sleep(delay)
            for _ in range(steps):
                answers.append(await viewer.step())
                await asyncio.sleep(PAUSE)
    except (OSError, TimeoutError):
        pass
    return answers, steps - len(answers)


async def crowd(server: Server, viewers: int, steps: int = STEPS) -> Load:
    """Viewers who have all opened the app, and then move out of step with each other."""
    memory = server.process.memory_info().rss
    opened = asyncio.Barrier(viewers + 1)
    delays = [PAUSE * number / viewers for number in range(viewers)]
    watching = [
        asyncio.create_task(watch(server.address, delay, opened, steps)) for delay in delays
    ]
    await opened.wait()
    worked = server.worked()
    await asyncio.sleep(PAUSE * steps)
    used = server.process.memory_info().rss - memory
    watched = await asyncio.gather(*watching)
    answers = [seconds for found, _ in watched for seconds in found]
    return Load(
        viewers,
        answers,
        sum(lost for _, lost in watched),
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
