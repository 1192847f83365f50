"""How far east: sums, shares and distances, against the sources and against the shapes."""

import geopandas as gpd
import pytest
from pyproj import Geod

from dashboard import Yearbook
from dashboard.history import proximity
from dashboard.tables.geography import EQUAL_AREA
from dashboard.tables.schemas import Tables


@pytest.mark.parametrize(("of", "total"), [("SUN", 19_933), ("RUS", 22_408)])
def test_the_parts_add_up_to_the_published_total(tables: Tables, of: str, total: int) -> None:
    assert tables.borders.loc[tables.borders["of"] == of, "length_km"].sum() == total


@pytest.mark.parametrize(
    ("year", "km", "percent"),
    [
        (1949, 196, 1.0),
        (1951, 196, 1.0),
        (1952, 813, 4.1),
        (1990, 813, 4.1),
        (1991, 191, 0.9),
        (1992, 191, 0.9),
        (1999, 401, 1.8),
        (2004, 1318, 5.9),
        (2022, 1318, 5.9),
        (2023, 2627, 11.7),
        (2026, 2627, 11.7),
    ],
)
def test_the_land_border_with_moscows_state(
    yearbook: Yearbook, year: int, km: int, percent: float
) -> None:
    row = proximity.land_border(yearbook).loc[year]
    assert row["km"] == km
    assert round(100 * row["share"], 1) == percent
    assert row["low"] <= row["km"] <= row["high"]
    assert row["share_low"] <= row["share"] <= row["share_high"]


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
