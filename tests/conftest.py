"""The facts, read once."""

import geopandas as gpd
import pytest

from dashboard import tables, territories


@pytest.fixture(scope="session")
def facts() -> tables.Tables:
    """The checked tables of data/."""
    return tables.load()


@pytest.fixture(scope="session")
def lands(facts: tables.Tables) -> gpd.GeoDataFrame:
    """The territories with their accession years."""
    return territories.join(facts)
