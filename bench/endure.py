"""Many viewers for minutes, then the same beside bad clients: `python -m bench.endure [soak]`.

Prints, for the dashboard and for the empty app, how many steps were lost, how long answers took,
and the server's memory at the end of each minute. A soak is longer, and of the dashboard alone.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import numpy as np
from websockets.asyncio.client import ClientConnection

from bench.apps import EMPTY, OURS, App
from bench.load import LOST, PAUSE, Load, crowd, rerun, session, warm_up
from bench.measure import Server, served

MINUTES = 3
SOAK = 20
VIEWERS = 300
BAD = 10
LONG_URL = 100_000  # characters


async def half_open(connection: ClientConnection) -> None:
    """Asks for the page and never reads the answer."""
    connection.transport.pause_reading()
    await connection.send(rerun("year=1949").SerializeToString())
    await asyncio.Event().wait()


async def flood(connection: ClientConnection) -> None:
    """Asks for the page over and over, without waiting."""
    while True:
        await connection.send(rerun("year=2004").SerializeToString())
        await asyncio.sleep(0.1)


async def long_url(connection: ClientConnection) -> None:
    """Asks for an address that is much too long, now and then."""
    while True:
        address = f"year={'9' * LONG_URL}&country={'<' * LONG_URL}"
        await connection.send(rerun(address).SerializeToString())
        await asyncio.sleep(1)


async def garbage(connection: ClientConnection) -> None:
    """Sends what is no message."""
    while True:
        await connection.send(b"\x00\xff" * 5000)
        await asyncio.sleep(0.1)


async def misbehave(address: str, way: Callable[[ClientConnection], Awaitable[None]]) -> None:
    """A bad client, which comes back whenever it is thrown out."""
    while True:
        with suppress(*LOST):
            async with session(address) as connection:
                await way(connection)
        await asyncio.sleep(0.5)


@asynccontextmanager
async def bad_clients(address: str, number: int) -> AsyncIterator[None]:
    """A number of bad clients of all kinds, until the end."""
    ways = (half_open, flood, long_url, garbage)
    tasks = [
        asyncio.create_task(misbehave(address, ways[client % len(ways)]))
        for client in range(number)
    ]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def note_memory(server: Server, seen: list[float]) -> None:
    """Note the server's memory in MB at the end of each minute."""
    while True:
        await asyncio.sleep(60)
        seen.append(server.process.memory_info().rss / 1e6)


async def endured(server: Server, minutes: int, bad: int) -> tuple[Load, list[float]]:
    """What VIEWERS cost a server, and its memory at the end of each minute."""
    seen: list[float] = []
    await warm_up(server)
    noting = asyncio.create_task(note_memory(server, seen))
    async with bad_clients(server.address, bad):
        load = await crowd(server, VIEWERS, round(60 * minutes / PAUSE))
    noting.cancel()
    return load, seen


def run(app: App, minutes: int, bad: int) -> None:
    """Measure an app, and print what was found."""
    with served(app) as server:
        load, memory = asyncio.run(endured(server, minutes, bad))
    median, high = (1000 * np.percentile(load.answers, share) for share in (50, 95))
    print(
        f"{app.title}: {VIEWERS} viewers and {bad} bad clients for {minutes} minutes: "
        f"{len(load.answers)} steps answered, {load.lost} lost; {median:.0f} ms, "
        f"95th percentile {high:.0f} ms; {load.processor:.0f} ms of processor a step; "
        f"{load.memory:.0f} kB for a viewer; memory each minute "
        f"{', '.join(f'{size:.0f}' for size in memory)} MB",
        flush=True,
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["soak"]:
        run(OURS, SOAK, 0)
    else:
        for app in (OURS, EMPTY):
            for bad in (0, BAD):
                run(app, MINUTES, bad)
