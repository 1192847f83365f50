"""The real app in a real browser."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import chromium
from tests.browser.server import running_app
from tests.browser.watch import watched_page


@pytest.fixture(scope="session")
def app() -> Iterator[str]:
    """The address of the running app."""
    with running_app(sys.executable) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    executable = chromium.find()
    assert executable, "no browser found: make test installs one"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=executable, args=["--disable-quic"])


@pytest.fixture
def open_page(app: str, browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens watched pages: `open_page(viewport=(390, 844), color_scheme="dark")`."""
    with ExitStack() as pages:
        yield lambda **wishes: pages.enter_context(watched_page(browser, app, **wishes))


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A watched page, 1440 by 900 pixels, light."""
    return open_page()
