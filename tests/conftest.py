"""The facts, read once."""

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import settings

from dashboard import __main__ as commands
from dashboard import alliance, tables, territories

# The same inputs on every machine, and as long as they take.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.load_profile("same")


@pytest.fixture(scope="session")
def facts() -> tables.Tables:
    """The checked tables of data/."""
    return tables.load()


@pytest.fixture(scope="session")
def lands(facts: tables.Tables) -> gpd.GeoDataFrame:
    """The territories with their accession years."""
    return territories.join(facts)


@pytest.fixture(scope="session")
def standings(facts: tables.Tables, lands: gpd.GeoDataFrame) -> pd.DataFrame:
    """How each territory stood in every year."""
    return alliance.standings(facts, lands)


@pytest.fixture(scope="session")
def offline_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the whole dashboard, as `make offline` writes it."""
    file = tmp_path_factory.mktemp("offline") / "index.html"
    assert commands.main("offline", str(file)) == 0
    return file
