"""A slow link between the browser and the server: 400 ms there and back, 1 Mbit/s."""

from playwright.sync_api import CDPSession

# As Chromium takes it: milliseconds, and bytes a second.
SLOW = {"latency": 400, "downloadThroughput": 1e6 / 8, "uploadThroughput": 1e6 / 8}


def slow_down(session: CDPSession) -> None:
    """Put the page of a session at the end of a slow link."""
    session.send("Network.emulateNetworkConditions", {"offline": False, **SLOW})
