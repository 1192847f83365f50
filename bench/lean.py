"""First painted map over a slow link, and from a small machine: `python -m bench.lean`.

A small machine is one core; what the server's memory came to is printed beside. The page in one
file is read from build/offline.
"""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from bench.apps import BARE, EMPTY, NATIVE, ONE_FILE, OURS, App
from bench.measure import Server, opened, served
from bench.opening import seen_at
from tests.deploy.site import running_site
from tests.support.browser import browsers
from tests.support.browser.slow_link import slow_down
from tests.support.browser.watch import OFFLINE

ONE_CORE = ("taskset", "--cpu-list", "0")


def most_memory(server: Server) -> float:
    """The most memory that a server has had so far, in MB."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1000


def over_slow_link(browser: Browser, app: App, title: str, address: str) -> None:
    """Open an app that runs at an address, and print what it took."""
    with opened(browser, app, address):
        pass  # so that the server is warm
    for again in (False, True):
        with opened(browser, app, address, slow=True, again=again) as (_, _, opening):
            print(
                f"{title}, slow link, {'once more' if again else 'first time'}: "
                f"{opening.delay / 1000:.1f} s, {opening.bytes / 1000:,.0f} kB",
                flush=True,
            )


def parts_over_slow_link(browser: Browser, app: App, address: str) -> None:
    """Open an app over a slow link, and print when what a viewer waits for was painted."""
    with browser.new_page() as page:  # so that the server is warm
        page.goto(address + app.path)
        page.locator(NATIVE["keys"]).wait_for()
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        page = context.new_page()
        slow_down(context.new_cdp_session(page))
        for part, milliseconds in seen_at(page, app, address).items():
            print(f"{app.title}, slow link, {part}: {milliseconds / 1000:.1f} s", flush=True)


def main() -> None:
    """Open each app over a slow link, then those of Streamlit from a server on one core."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=[OFFLINE])
        for app in (OURS, ONE_FILE, EMPTY):
            with served(app) as server:
                over_slow_link(browser, app, app.title, server.address)
        for app in (OURS, BARE):
            with served(app) as server:
                parts_over_slow_link(browser, app, server.address)
        with TemporaryDirectory() as folder, running_site(Path(folder), browser) as site:
            over_slow_link(browser, OURS, f"{OURS.title} behind nginx", site.address)
        for app in (OURS, EMPTY):
            with (
                served(app, ONE_CORE) as server,
                opened(browser, app, server.address) as (_, _, opening),
            ):
                print(
                    f"{app.title}, cold server on one core: {opening.delay / 1000:.1f} s, "
                    f"{most_memory(server):.0f} MB",
                    flush=True,
                )


if __name__ == "__main__":
    main()
