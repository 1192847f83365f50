"""Finds a Chromium and a Firefox for the tests; run as a program, installs what is not there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import sync_playwright

# Chromium without what only people look at: a page opens in two thirds of the time.
SHELL = "chromium-headless-shell"
CHROMIUM = (
    *(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
FIREFOX = ("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox")
# Drives a Firefox as it is installed, which Playwright cannot.
PUPPETEER = "puppeteer-core@24.43.1"
# Looks for breaches of WCAG in a page.
AXE = "axe-core@4.14.1"
NODE_MODULES = Path(__file__).parents[3] / "build" / "browser"


def chromium() -> str | None:
    """The path of the first Chromium or Chrome that starts, Playwright's own last, or None."""
    found = _first_that_starts(CHROMIUM)
    if found:
        return found
    with sync_playwright() as playwright:
        return _first_that_starts([playwright.chromium.executable_path])


def firefox() -> str | None:
    """The path of the first Firefox that starts, or None."""
    return _first_that_starts(FIREFOX)


def install() -> None:
    """Installs the browsers that are missing, what drives Firefox, and what looks for barriers.

    As root on Debian they are packages; else Chromium is Playwright's own.
    """
    found = {SHELL: _first_that_starts([SHELL]), "firefox-esr": firefox()}
    packages = [package for package, path in found.items() if not path]
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "--quiet"], check=False)
        options = ["--yes", "--quiet", "--no-install-recommends"]
        for package in packages:
            subprocess.run(["apt-get", "install", *options, package], check=False)
    if not chromium():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if npm := shutil.which("npm"):
        options = ["--prefix", NODE_MODULES, "--no-save", "--silent"]
        subprocess.run([npm, "install", *options, PUPPETEER, AXE], check=False)


def missing() -> list[str]:
    """What the tests still lack, in words."""
    there = {
        "Chromium or Google Chrome": chromium(),
        "Firefox": firefox(),
        "Node.js with npm": shutil.which("node") and shutil.which("npm"),
        **{
            package: (NODE_MODULES / "node_modules" / package.partition("@")[0]).exists()
            for package in (PUPPETEER, AXE)
        },
    }
    return [name for name, found in there.items() if not found]


def _first_that_starts(commands: Iterable[str]) -> str | None:
    return next((path for path in map(shutil.which, commands) if path and _starts(path)), None)


def _starts(path: str) -> bool:
    return subprocess.run([path, "--version"], capture_output=True).returncode == 0


if __name__ == "__main__":
    install()
    sys.exit(f"The tests need: {', '.join(missing())}." if missing() else None)
