"""The facts, read once."""

from pathlib import Path

import pytest
from hypothesis import settings

import dashboard
from dashboard import Yearbook
from dashboard import __main__ as commands
from dashboard.tables.schemas import Tables

# The same inputs on every machine, and as long as they take.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.load_profile("same")


@pytest.fixture(scope="session")
def yearbook() -> Yearbook:
    """The yearbook of data/."""
    return dashboard.load()


@pytest.fixture(scope="session")
def tables(yearbook: Yearbook) -> Tables:
    """The checked tables of data/."""
    return yearbook.tables


@pytest.fixture(scope="session")
def offline_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the whole dashboard, as `make offline` writes it."""
    file = tmp_path_factory.mktemp("offline") / "index.html"
    assert commands.main("offline", str(file)) == 0
    return file
