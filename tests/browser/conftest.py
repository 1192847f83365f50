"""The real app in a real browser."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.browser.dashboard_page import expect_all_periods, map_frame, put_back
from tests.support.browser.server import running_app
from tests.support.browser.watch import SCREEN, offline_chromium, watched_page


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
def looked_at(app: str, context: BrowserContext) -> Iterator[Callable[..., Page]]:
    """Gives whole pages that tests only look at: `looked_at(2004, "&view=present", viewport=...)`.

    Each is opened once for the module, in the first year asked for, and moved to the next; it is at
    rest, at its top, without pointer and focus. A test may point, focus, scroll and go to other
    years; who changes more, or tests the opening itself, opens a page with `open_page`.
    """
    with ExitStack() as pages:

        @cache
        def page_for(view: str, viewport: tuple[int, int], color_scheme: str) -> Page:
            wishes = {"viewport": viewport, "color_scheme": color_scheme}
            return pages.enter_context(watched_page(context, app, **wishes))

        def in_year(
            year: int | None = None,
            view: str = "",
            *,
            viewport: tuple[int, int] = SCREEN,
            color_scheme: str = "light",
        ) -> Page:
            page = page_for(view, viewport, color_scheme)
            if page.url == "about:blank":
                asked = f"?year={year}{view}" if year else view.replace("&", "?", 1)
                page.goto(f"/{asked}")
                map_frame(page)
                expect_all_periods(page)
            put_back(page, year)
            return page

        yield in_year


@pytest.fixture
def shared_page(looked_at: Callable[..., Page]) -> Page:
    """The page that tests of a module share, in the year of the last one; `show_year` moves it."""
    return looked_at()


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A watched page, 1440 by 900 pixels, light."""
    return open_page()
