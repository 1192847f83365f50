"""The shapes of data/geo: read as GeoJSON, in the map's projection."""

import json
from pathlib import Path

import geopandas as gpd
from shapely.errors import ShapelyError

from dashboard.tables.faults import DataFaults, Fault
from dashboard.tables.records import cells
from dashboard.tables.text import read_text

SHAPES = "geo/territories.geojson"
LAKES = "geo/lakes.geojson"
LINES = "geo/borders.geojson"
# Lambert azimuthal equal-area around 58° N 10° E, in units of 10 km.
EQUAL_AREA = "+proj=laea +lat_0=58 +lon_0=10 +datum=WGS84 +to_meter=10000"


def read_shapes(folder: Path) -> gpd.GeoDataFrame:
    """The shapes: columns `territory` and `geometry`, in EQUAL_AREA.

    Raises:
        DataFaults: if the file is no GeoJSON, or a shape has no name, a name twice or no area.
    """
    shapes = read_features(folder, SHAPES, ["id", "geometry"]).rename(columns={"id": "territory"})
    names = shapes["territory"]
    named = names.map(lambda name: isinstance(name, str)).astype(bool)
    codes = names[named]
    solid = shapes.is_valid & (shapes.area > 0)
    faults = [
        *(
            Fault(SHAPES, "no id", "the territory's code as property id", row=number + 1)
            for number in shapes.index[~named]
        ),
        *(
            Fault(SHAPES, f"{name} twice", "each territory once")
            for name in codes[codes.duplicated()]
        ),
        *(
            Fault(SHAPES, f"{name} without a valid area", "a valid polygon")
            for name in names[named & ~solid]
        ),
    ]
    if faults:
        raise DataFaults(faults)
    return shapes


def read_lakes(folder: Path) -> gpd.GeoDataFrame:
    """The lakes, to be drawn over the shapes: column `geometry`, in EQUAL_AREA.

    Raises:
        DataFaults: if the file is no GeoJSON.
    """
    return read_features(folder, LAKES, ["geometry"])


def read_lines(folder: Path) -> gpd.GeoDataFrame:
    """The lines that neighbours share: columns `between` and `geometry`, in EQUAL_AREA.

    Raises:
        DataFaults: if the file is no GeoJSON, or a line does not name two territories.
    """
    lines = read_features(folder, LINES, ["id", "geometry"]).rename(columns={"id": "between"})
    faults = [
        Fault(LINES, repr(name), "the codes of two territories, as CZE SVK", row=number + 1)
        for number, name in cells(lines["between"])
        if not isinstance(name, str) or len(name.split()) != 2
    ]
    if faults:
        raise DataFaults(faults)
    return lines


def read_features(folder: Path, file: str, columns: list[str]) -> gpd.GeoDataFrame:
    """The features of a GeoJSON file whose coordinates are in EQUAL_AREA.

    Raises:
        DataFaults: if the file cannot be read as GeoJSON.
    """
    try:
        features = json.loads(read_text(folder / file, file))["features"]
        return gpd.GeoDataFrame.from_features(features, crs=EQUAL_AREA, columns=columns)
    except (ValueError, TypeError, KeyError, AttributeError, ShapelyError) as error:
        found = f"{type(error).__name__}: {error}"
        raise DataFaults([Fault(file, found, "a GeoJSON FeatureCollection")]) from None
