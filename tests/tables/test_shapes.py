"""The committed shapes: one valid coverage, the right places, near the right size."""

import gzip
import json

import geopandas as gpd
import pytest
import shapely
from pyproj import Transformer

from tests.support.project import ROOT

GEO = ROOT / "data" / "geo"
FIGURES = json.loads((ROOT / "shapes" / "figures.json").read_text(encoding="utf-8"))
EXPECTED_IDS = set(
    "AFG ALB AND ARM AUT AZE BEL BGR BIH BLR CAN CHE CHN CUB CYP CZE DEU-E DEU-W DEU-WB DNK DZA "
    "EGY ESP EST FIN FRA FRO GBR GEO GEO-ABK GEO-SOS GRC GRL HRV HUN IRL IRN IRQ ISL ISR ITA JOR "
    "KAZ KGZ KWT LBN LBY LIE LTU LUX LVA MAR MCO MDA MDA-TRN MEX MKD MLT MNE MNG NCY NLD NOR PAK "
    "POL PRT PSX ROU RUS RUS-KGD SAU SJM SMR SRB SVK SVN SWE SYR TJK TKM TUN TUR UKR UKR-CRI USA "
    "UZB XKX".split()
)
# (longitude, latitude) and the territory it lies in, None for land that is not drawn.
PLACES = {
    "Simferopol": (34.10, 44.95, "UKR-CRI"),
    "Sevastopol": (33.60, 44.58, "UKR-CRI"),
    "Kherson": (32.62, 46.64, "UKR"),
    "Donetsk": (37.80, 48.00, "UKR"),
    "Pristina": (21.17, 42.66, "XKX"),
    "Tiraspol": (29.64, 46.84, "MDA-TRN"),
    "Chisinau": (28.86, 47.01, "MDA"),
    "Sukhumi": (41.03, 43.01, "GEO-ABK"),
    "Tskhinvali": (43.97, 42.23, "GEO-SOS"),
    "Gori": (44.11, 41.98, "GEO"),
    "Kaliningrad": (20.51, 54.71, "RUS-KGD"),
    "West Berlin, Charlottenburg": (13.30, 52.52, "DEU-WB"),
    "East Berlin, Alexanderplatz": (13.42, 52.52, "DEU-E"),
    "East Berlin, Köpenick": (13.58, 52.45, "DEU-E"),
    "Potsdam": (13.06, 52.40, "DEU-E"),
    "Erfurt": (11.03, 50.98, "DEU-E"),
    "Bonn": (7.10, 50.73, "DEU-W"),
    "Hamburg": (10.00, 53.60, "DEU-W"),
    "Uelen": (-169.90, 66.13, "RUS"),
    "Bilibino": (166.44, 68.06, "RUS"),
    "Chukotka on the 180th meridian": (180.0, 67.5, "RUS"),
    "Moscow": (37.62, 55.75, "RUS"),
    "Melilla": (-2.94, 35.29, "ESP"),
    "Gibraltar": (-5.345, 36.135, "GBR"),
    "Tenerife": (-16.60, 28.25, "ESP"),
    "Madeira": (-16.98, 32.75, "PRT"),
    "São Miguel, Azores": (-25.45, 37.80, "PRT"),
    "Mariehamn": (19.94, 60.10, "FIN"),
    "Gotland": (18.50, 57.40, "SWE"),
    "Bornholm": (14.95, 55.12, "DNK"),
    "Shetland": (-1.25, 60.30, "GBR"),
    "Orkney": (-3.05, 59.00, "GBR"),
    "Lewis": (-6.60, 58.20, "GBR"),
    "Majorca": (3.00, 39.60, "ESP"),
    "Corsica": (9.10, 42.20, "FRA"),
    "Rhodes": (27.95, 36.20, "GRC"),
    "Crete": (24.90, 35.20, "GRC"),
    "Malta": (14.42, 35.88, "MLT"),
    "Tórshavn": (-6.77, 62.01, "FRO"),
    "Kyrenia": (33.32, 35.30, "NCY"),
    "North Nicosia": (33.36, 35.20, "NCY"),
    "Limassol": (33.03, 34.72, "CYP"),
    "Baikonur": (63.32, 45.63, "KAZ"),
    "Kangerlussuaq": (-50.70, 67.01, "GRL"),
    "Longyearbyen": (15.65, 78.20, "SJM"),
    "Anchorage": (-149.70, 61.20, "USA"),
    "Cayenne": (-52.33, 4.93, None),
    "Honolulu": (-157.86, 21.31, None),
    "Bonaire": (-68.26, 12.18, None),
    "Laayoune": (-13.20, 27.15, None),
    "Sea of Azov": (36.5, 46.0, None),
}
# Square kilometres of the full-detail shapes, from the units of Natural Earth 10m v4.1.0.
AREAS = {
    "East Germany": (["DEU-E"], 108_576),
    "West Germany with West Berlin": (["DEU-W", "DEU-WB"], 248_999),
    "Crimea with Sevastopol": (["UKR-CRI"], 27_175),
    "Ukraine with Crimea": (["UKR", "UKR-CRI"], 599_168),
    "Kaliningrad": (["RUS-KGD"], 13_293),
    "metropolitan France": (["FRA"], 547_826),
}
LAKES = {"Ladoga": (31.5, 60.8), "Vänern": (13.3, 58.9), "Superior": (-88.2, 47.7)}


@pytest.fixture(scope="module")
def territories() -> gpd.GeoSeries:
    return read("territories.geojson")


@pytest.fixture(scope="module")
def lakes() -> gpd.GeoSeries:
    return read("lakes.geojson")


def read(name: str) -> gpd.GeoSeries:
    """Give a file's shapes by id; its coordinates are already in the map's units."""
    shapes = gpd.read_file(GEO / name).set_index("id").geometry
    return shapes.set_crs(FIGURES["crs"], allow_override=True)


def point(longitude: float, latitude: float) -> shapely.Point:
    """Give a place on the map."""
    to_map = Transformer.from_crs("EPSG:4326", FIGURES["crs"], always_xy=True)
    return shapely.Point(to_map.transform(longitude, latitude))


def neighbours(shapes: gpd.GeoSeries) -> set[tuple[str, str]]:
    """Give the pairs of ids, in alphabetical order, that share more than a point."""
    return {
        (one, other)
        for one in shapes.index
        for other in shapes.index[shapes.touches(shapes[one])]
        if one < other and shapes[one].intersection(shapes[other]).length > 0
    }


def test_every_territory_is_there_once_in_order():
    features = json.loads((GEO / "territories.geojson").read_bytes())["features"]
    ids = [feature["id"] for feature in features]
    assert ids == sorted(EXPECTED_IDS)
    assert [feature["properties"] for feature in features] == [{"id": name} for name in ids]


def test_shapes_are_one_valid_coverage(territories):
    assert territories.is_valid.all()
    assert shapely.coverage_is_valid(territories.values)


def test_coordinates_are_on_one_grid_of_100_metres(territories, lakes):
    for shapes in (territories, lakes):
        coordinates = shapely.get_coordinates(shapes.values)
        assert (coordinates == coordinates.round(2)).all()


def test_no_neighbour_is_lost_or_gained(territories):
    assert neighbours(territories) == {tuple(pair) for pair in FIGURES["neighbours"]}
    assert FIGURES["neighbours_lost"] == []


def test_land_encloses_only_the_caspian_sea(territories):
    land = shapely.get_parts(territories.union_all())
    holes = [shapely.Polygon(ring) for part in land for ring in part.interiors]
    assert [hole.contains(point(50.5, 42.0)) for hole in holes] == [True]


@pytest.mark.parametrize(("longitude", "latitude", "territory"), PLACES.values(), ids=PLACES)
def test_place_lies_in_its_territory(territories, longitude, latitude, territory):
    found = territories.index[territories.contains(point(longitude, latitude))].tolist()
    assert found == ([territory] if territory else [])


@pytest.mark.parametrize(("ids", "km2"), AREAS.values(), ids=AREAS)
def test_area_is_kept_within_one_per_cent(territories, ids, km2):
    assert 100 * territories[ids].area.sum() == pytest.approx(km2, rel=0.01)
    assert sum(FIGURES["area_km2"][name]["full"] for name in ids) == pytest.approx(km2, abs=2)


def test_area_of_west_berlin(territories):
    """So small that a single vertex counts: within two per cent."""
    assert 100 * territories["DEU-WB"].area == pytest.approx(469, rel=0.02)


def test_area_of_south_ossetia_is_that_of_the_line_it_was_cut_along(territories):
    assert 100 * territories["GEO-SOS"].area == pytest.approx(4461, rel=0.01)


@pytest.mark.parametrize("place", LAKES.values(), ids=LAKES)
def test_large_lakes_are_there(lakes, place):
    assert lakes.contains(point(*place)).sum() == 1


def test_lakes_are_valid_and_lie_in_the_land(territories, lakes):
    assert lakes.is_valid.all()
    assert lakes.representative_point().within(territories.union_all()).all()


def test_files_are_small_enough_to_send_to_a_phone():
    files = [(GEO / name).read_bytes() for name in ("territories.geojson", "lakes.geojson")]
    assert sum(map(len, files)) <= 450_000
    assert sum(len(gzip.compress(file, 9)) for file in files) <= 150_000


def test_figures_are_those_of_the_files(territories):
    sizes = {name: (GEO / name).stat().st_size for name in FIGURES["bytes"]}
    assert FIGURES["bytes"] == sizes
    assert FIGURES["territories"] == len(territories)
    assert FIGURES["vertices"] == shapely.get_num_coordinates(territories.values).sum()
    areas = {name: figure["built"] for name, figure in FIGURES["area_km2"].items()}
    assert areas == (100 * territories.area).round(1).to_dict()
