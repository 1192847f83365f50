"""Finds a Chromium for the tests; run as a program, installs one where there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from playwright.sync_api import sync_playwright

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APP = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
DEBIAN = (
    ["apt-get", "update", "--quiet"],
    ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "chromium"],
)


def find() -> str | None:
    """The path of the first browser that starts, Playwright's own last; None without any."""
    return next((path for path in _candidates() if _starts(path)), None)


def install() -> None:
    """Installs Playwright's browser or else, as root on Debian, the chromium package."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if not find() and shutil.which("apt-get") and os.geteuid() == 0:
        for command in DEBIAN:
            subprocess.run(command, check=False)


def _candidates() -> Iterator[str]:
    yield from filter(None, map(shutil.which, (*COMMANDS, MAC_APP)))
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _starts(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(None if find() else "No browser for the tests: install Chromium or Google Chrome.")
