"""The facts, read once."""

import os
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import settings

from dashboard import Yearbook
from dashboard import __main__ as commands
from dashboard.history.search import everything
from dashboard.tables.load import load, stamp
from dashboard.tables.schemas import Tables

# The same inputs on every machine, and as long as they take.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.load_profile("same")


def as_long_as_it_is_the_same(fixture_name: str, config: pytest.Config) -> str:
    """How long a yearbook is kept: only while mutmut notes what a test calls, for that test."""
    return "function" if os.environ.get("MUTANT_UNDER_TEST") == "stats" else "session"


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The checked tables of data/."""
    return load()


@pytest.fixture(scope=as_long_as_it_is_the_same)
def entries(tables: Tables) -> pd.DataFrame:
    """All that a search can find."""
    return everything(tables)


@pytest.fixture(scope=as_long_as_it_is_the_same)
def yearbook(tables: Tables) -> Yearbook:
    """The yearbook of data/."""
    return Yearbook.of(tables, stamp())


@pytest.fixture(scope="session")
def offline_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the whole dashboard, as `make offline` writes it."""
    file = tmp_path_factory.mktemp("offline") / "index.html"
    assert commands.main("offline", str(file)) == 0
    return file
