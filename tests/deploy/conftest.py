"""The site of deploy/, and a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.deploy import nginx
from tests.deploy.site import Site, running_site
from tests.support.browser.watch import offline_chromium


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with offline_chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Site]:
    """Two processes behind nginx; who stops one starts it again."""
    assert nginx.find(), "no nginx found: make test-deploy installs it"
    with running_site(tmp_path_factory.mktemp("nginx"), browser) as running:
        yield running
