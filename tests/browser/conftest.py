"""The real app in a real browser."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.browser.dashboard_page import map_frame
from tests.support.browser.server import running_app
from tests.support.browser.watch import offline_chromium, watched_page


@pytest.fixture(scope="session")
def app() -> Iterator[str]:
    """The address of the running app."""
    with running_app(sys.executable) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with offline_chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def context(app: str, browser: Browser) -> BrowserContext:
    """One browser context for all pages, so that they share its cache; addresses are the app's."""
    return browser.new_context(base_url=app)


@pytest.fixture
def open_page(app: str, context: BrowserContext) -> Iterator[Callable[..., Page]]:
    """Opens watched pages: `open_page(viewport=(390, 844), color_scheme="dark")`."""
    with ExitStack() as pages:
        yield lambda **wishes: pages.enter_context(watched_page(context, app, **wishes))


@pytest.fixture
def open_file(browser: Browser, offline_page: Path) -> Iterator[Callable[..., Page]]:
    """Opens the page in one file from disk, watched: `open_file(2004, viewport=(390, 844))`."""
    address = offline_page.as_uri()
    with browser.new_context() as context, ExitStack() as pages:

        def open_year(year: int, **wishes: object) -> Page:
            page = pages.enter_context(watched_page(context, address, **wishes))
            page.goto(f"{address}#year={year}")
            map_frame(page, year)
            return page

        yield open_year


@pytest.fixture(scope="module")
def shared_page(app: str, context: BrowserContext) -> Iterator[Page]:
    """One watched page for a module's tests, open on the last year; `show_year` moves it."""
    with watched_page(context, app) as page:
        page.goto("/")
        map_frame(page)
        yield page


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A watched page, 1440 by 900 pixels, light."""
    return open_page()
