"""How far east: sums, shares and distances, against the sources and against the shapes."""

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


BORDERS = pd.DataFrame(
    {
        "of": ["SUN", "SUN", "SUN", "RUS", "RUS"],
        "state": ["NOR", "TUR", "CHN", "CHN", "NOR"],
        "length_km": [100, 300, 600, 500, 500],
        "low_km": [50, 200, 500, 400, 500],
        "high_km": [150, 400, 900, 600, 1000],
    }
)


@pytest.mark.parametrize(
    ("year", "row"),
    [
        # As others measure: their low or high for members, the usual length for all others.
        (1949, ["SUN", ("NOR",), 100, 50, 150, 0.1, 50 / 950, 150 / 1050]),
        (1951, ["SUN", ("NOR",), 100, 50, 150, 0.1, 50 / 950, 150 / 1050]),
        (1952, ["SUN", ("NOR", "TUR"), 400, 250, 550, 0.4, 250 / 850, 550 / 1150]),
        (1990, ["SUN", ("NOR", "TUR"), 400, 250, 550, 0.4, 250 / 850, 550 / 1150]),
        (1991, ["RUS", ("NOR",), 500, 500, 1000, 0.5, 0.5, 1000 / 1500]),
        (2026, ["RUS", ("NOR",), 500, 500, 1000, 0.5, 0.5, 1000 / 1500]),
    ],
)
def test_the_share_of_a_range_is_that_of_a_border_as_long(
    yearbook: Yearbook, year: int, row: list[object]
) -> None:
    book = Yearbook.of(replace(yearbook.tables, borders=BORDERS))
    border = proximity.land_border(book)
    assert list(border.columns) == [
        *("of", "states", "km", "low", "high", "share", "share_low", "share_high"),
    ]
    told = border.loc[year].tolist()
    assert told[:2] == row[:2]
    assert told[2:] == pytest.approx(row[2:])


@pytest.mark.parametrize(
    ("year", "low", "high"), [(1949, 1.0, 1.0), (1952, 4.0, 4.1), (2004, 5.1, 6.1)]
)
def test_the_share_of_moscows_border_lies_in_a_range(
    yearbook: Yearbook, year: int, low: float, high: float
) -> None:
    row = proximity.land_border(yearbook).loc[year]
    assert [round(100 * row[share], 1) for share in ("share_low", "share_high")] == [low, high]


def test_every_year_has_a_border_and_a_nearest_land_to_each_city(yearbook: Yearbook) -> None:
    assert list(proximity.land_border(yearbook).index) == list(yearbook.years)
    nearest = proximity.nearest(yearbook)
    assert nearest.index.names == ["city", "year"]
    assert list(nearest.columns) == ["territory", "km", "lon", "lat", "unit"]
    for city in ("Moscow", "St Petersburg"):
        assert list(nearest.loc[city].index) == list(yearbook.years)


@pytest.mark.parametrize("as_of", ["1991-12-25", "1991-12-26"])
def test_the_soviet_union_is_measured_until_the_day_before_its_end(
    yearbook: Yearbook, as_of: str
) -> None:
    book = Yearbook.of(replace(yearbook.tables, as_of=pd.Timestamp(as_of)))
    assert proximity.land_border(book).loc[1991, "of"] == ("SUN" if as_of < "1991-12-26" else "RUS")


@pytest.mark.parametrize(("day", "first"), [("2022-12-31", 2022), ("2023-01-01", 2023)])
def test_a_member_counts_from_the_day_of_its_accession(
    yearbook: Yearbook, day: str, first: int
) -> None:
    accessions, near = yearbook.tables.accessions, yearbook.tables.nearest
    finland = row_of(accessions, state="FIN")
    moved = with_cells(accessions, finland, accession_date=pd.Timestamp(day))
    nearer = with_cells(near, row_of(near, city="Moscow", territory="FIN"), km=1)
    book = Yearbook.of(replace(yearbook.tables, accessions=moved, nearest=nearer))
    border, nearest = proximity.land_border(book), proximity.nearest(book).loc["Moscow"]
    for year in (2021, 2022, 2023):
        assert ("FIN" in border.loc[year, "states"]) == (year >= first), year
        assert (nearest.loc[year, "territory"] == "FIN") == (year >= first), year


def test_of_land_as_near_the_first_of_the_table_is_named(yearbook: Yearbook) -> None:
    nearest = yearbook.tables.nearest.assign(km=7)
    named = proximity.nearest(Yearbook.of(replace(yearbook.tables, nearest=nearest)))
    moscow = nearest[nearest["city"] == "Moscow"]["territory"]
    founders = [code for code in moscow if yearbook.lands.at[code, "year"] == 1949]
    assert set(named.loc["Moscow"]["territory"]) <= set(moscow)
    assert named.loc[("Moscow", 1949), "territory"] == founders[0]
