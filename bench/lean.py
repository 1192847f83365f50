"""First painted map over a slow link, and from a small machine: `python -m bench.lean`.

A small machine is one core; what the server's memory came to is printed beside. The page in one
file is read from build/offline.
"""

import re
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.apps import EMPTY, ONE_FILE, OURS
from bench.measure import Server, opened, served
from tests.browser import browsers
from tests.browser.watch import OFFLINE

ONE_CORE = ("taskset", "--cpu-list", "0")


def most_memory(server: Server) -> float:
    """The most memory that a server has had so far, in MB."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1000


def main() -> None:
    """Open each app over a slow link, then those of Streamlit from a server on one core."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=[OFFLINE])
        for app in (OURS, ONE_FILE, EMPTY):
            with served(app) as server:
                with opened(browser, app, server):
                    pass  # so that the server is warm
                for again in (False, True):
                    with opened(browser, app, server, slow=True, again=again) as (_, _, opening):
                        print(
                            f"{app.title}, slow link, {'once more' if again else 'first time'}: "
                            f"{opening.delay / 1000:.1f} s, {opening.bytes / 1000:,.0f} kB",
                            flush=True,
                        )
        for app in (OURS, EMPTY):
            with served(app, ONE_CORE) as server, opened(browser, app, server) as (_, _, opening):
                print(
                    f"{app.title}, cold server on one core: {opening.delay / 1000:.1f} s, "
                    f"{most_memory(server):.0f} MB",
                    flush=True,
                )


if __name__ == "__main__":
    main()
