"""The land of the map, and whose it was from when."""

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.tables.geography import EQUAL_AREA


def test_the_join_has_a_row_for_each_shape_in_the_equal_area_crs(
    yearbook: Yearbook,
) -> None:
    lands = yearbook.lands
    assert isinstance(lands, gpd.GeoDataFrame)
    assert set(lands.index) == set(yearbook.tables.shapes["territory"])
    assert lands.index.is_unique
    assert lands.crs.to_string() == gpd.GeoSeries(crs=EQUAL_AREA).crs.to_string()
    assert list(lands.columns) == [
        "name",
        "context",
        "state",
        "accession_date",
        "year",
        "wave",
        "geometry",
    ]


@pytest.mark.parametrize(
    ("territory", "day"),
    [
        ("DEU-W", "1955-05-06"),
        ("DEU-WB", "1955-05-06"),
        ("DEU-E", "1990-10-03"),
        ("GRL", "1949-08-24"),
        ("CZE", "1999-03-12"),
        ("MNE", "2017-06-05"),
    ],
)
def test_territories_come_in_with_their_state_or_when_it_takes_them_over(
    yearbook: Yearbook, territory: str, day: str
) -> None:
    lands = yearbook.lands
    assert lands.at[territory, "accession_date"] == pd.Timestamp(day)
    assert lands.at[territory, "year"] == lands.at[territory, "wave"] == int(day[:4])


@pytest.mark.parametrize(
    "territory", ["UKR", "UKR-CRI", "RUS-KGD", "XKX", "NCY", "CYP", "MLT", "DZA", "AUT", "BIH"]
)
def test_land_that_never_was_a_members_has_no_accession(yearbook: Yearbook, territory: str) -> None:
    assert pd.isna(yearbook.lands.at[territory, "accession_date"])
