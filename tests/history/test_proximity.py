"""How far NATO's land lies from two cities, against the shapes."""

from dataclasses import replace

import geopandas as gpd
import pandas as pd
import pytest
from pyproj import Geod

from dashboard import Yearbook
from dashboard.history import proximity
from dashboard.tables.geography import EQUAL_AREA
from dashboard.tables.schemas import Tables
from tests.support.changed import row_of, with_cells


@pytest.mark.parametrize(
    ("city", "year", "territory", "km"),
    [
        ("Moscow", 1949, "DNK", 1417),
        ("Moscow", 1998, "DNK", 1417),
        ("Moscow", 1999, "POL", 923),
        ("Moscow", 2004, "LVA", 589),
        ("Moscow", 2026, "LVA", 589),
        ("St Petersburg", 1949, "NOR", 963),
        ("St Petersburg", 1999, "POL", 761),
        ("St Petersburg", 2004, "EST", 135),
        ("St Petersburg", 2026, "EST", 135),
    ],
)
def test_the_nearest_member_land(
    yearbook: Yearbook, city: str, year: int, territory: str, km: int
) -> None:
    row = proximity.nearest(yearbook).loc[(city, year)]
    assert (row["territory"], row["km"]) == (territory, km)


def test_nearest_points_lie_at_their_distance_on_their_land(tables: Tables) -> None:
    cities = {"Moscow": (37.61556, 55.75222), "St Petersburg": (30.31413, 59.93863)}
    geod = Geod(ellps="WGS84")
    shapes = tables.shapes.set_index("territory").geometry
    points = gpd.GeoSeries.from_xy(tables.nearest["lon"], tables.nearest["lat"], crs=4326)
    for row, point in zip(tables.nearest.itertuples(), points.to_crs(EQUAL_AREA), strict=True):
        _, _, metres = geod.inv(*cities[row.city], row.lon, row.lat)
        assert metres / 1000 == pytest.approx(row.km, abs=0.6)
        assert shapes[row.territory].distance(point) < 2.5, row  # units of 10 km


def test_every_land_of_a_member_has_a_nearest_point(yearbook: Yearbook) -> None:
    lands = yearbook.lands
    members = set(lands.index[lands["accession_date"].notna()])
    for _, of_city in yearbook.tables.nearest.groupby("city"):
        assert set(of_city["territory"]) == members


def test_every_year_has_a_nearest_land_to_each_city(yearbook: Yearbook) -> None:
    nearest = proximity.nearest(yearbook)
    assert nearest.index.names == ["city", "year"]
    assert list(nearest.columns) == ["territory", "km", "lon", "lat", "unit"]
    for city in ("Moscow", "St Petersburg"):
        assert list(nearest.loc[city].index) == list(yearbook.years)


@pytest.mark.parametrize(("day", "first"), [("2022-12-31", 2022), ("2023-01-01", 2023)])
def test_land_counts_from_the_day_of_its_accession(
    yearbook: Yearbook, day: str, first: int
) -> None:
    accessions, near = yearbook.tables.accessions, yearbook.tables.nearest
    finland = row_of(accessions, state="FIN")
    moved = with_cells(accessions, finland, accession_date=pd.Timestamp(day))
    nearer = with_cells(near, row_of(near, city="Moscow", territory="FIN"), km=1)
    book = Yearbook.of(replace(yearbook.tables, accessions=moved, nearest=nearer))
    nearest = proximity.nearest(book).loc["Moscow"]
    for year in (2021, 2022, 2023):
        assert (nearest.loc[year, "territory"] == "FIN") == (year >= first), year


def test_of_land_as_near_the_first_of_the_table_is_named(yearbook: Yearbook) -> None:
    nearest = yearbook.tables.nearest.assign(km=7)
    named = proximity.nearest(Yearbook.of(replace(yearbook.tables, nearest=nearest)))
    moscow = nearest[nearest["city"] == "Moscow"]["territory"]
    founders = [code for code in moscow if yearbook.lands.at[code, "year"] == 1949]
    assert set(named.loc["Moscow"]["territory"]) <= set(moscow)
    assert named.loc[("Moscow", 1949), "territory"] == founders[0]
