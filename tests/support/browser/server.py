"""Runs the real app as `streamlit run` does, from the root of the repository or of a copy."""

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[3]
START_SECONDS = 60


@contextmanager
def running_app(
    python: str | Path, root: Path = ROOT, port: int | None = None, under: Sequence[str] = ()
) -> Iterator[str]:
    """Serves a repository's dashboard/app.py with the given Python and gives its address.

    Without a port a free one is taken. `under` is a command that runs another one.

    Raises RuntimeError with the server's log if the server ends or is not healthy in time.
    """
    port = port or free_port()
    command = [*under, python, "-m", "streamlit", "run", "dashboard/app.py"]
    command += ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={port}"]
    with running(command, f"http://127.0.0.1:{port}", root) as address:
        yield address


@contextmanager
def running(command: Sequence[str | Path], address: str, root: Path = ROOT) -> Iterator[str]:
    """Runs a server that leads to the app at an address, which is given.

    Raises RuntimeError with the server's log if the server ends or is not healthy in time.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        server = subprocess.Popen(command, cwd=root, stdout=log, stderr=subprocess.STDOUT)
        try:
            if not healthy(server, f"{address}/_stcore/health"):
                log.seek(0)
                raise RuntimeError(f"The app did not start:\n{log.read()}")
            yield address
        finally:
            server.terminate()
            server.wait()


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def healthy(server: subprocess.Popen, url: str) -> bool:
    """Whether a server answers at an address within START_SECONDS."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(url, timeout=5):
                return True
        except URLError:
            time.sleep(0.05)
    return False
