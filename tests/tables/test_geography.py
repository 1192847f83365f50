"""Shapes, lakes and lines: in the map's projection, and refused where they cannot be drawn."""

import json
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import pytest

from dashboard.tables.geography import (
    LAKES,
    LINES,
    SHAPES,
    read_lakes,
    read_lines,
    read_shapes,
)
from dashboard.tables.load import DATA
from tests.support.broken import fault_lines

POLYGON = "expected a valid polygon"

Feature = dict[str, dict]
BOW_TIE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
BROKEN_SHAPES: dict[str, tuple[Callable[[list[Feature]], object], str]] = {
    "without an id": (
        lambda shapes: shapes[0]["properties"].clear(),
        f"data/{SHAPES}, row 1: found no id; expected the territory's code as property id",
    ),
    "with a number for an id": (
        lambda shapes: shapes[0]["properties"].update(id=4),
        f"data/{SHAPES}, row 1: found no id; expected the territory's code as property id",
    ),
    "without a name": (
        lambda shapes: shapes.append({**shapes[0], "properties": {"id": "XXX"}}),
        f"data/{SHAPES}: found a shape without a name, XXX; "
        "expected a name for it in territories.csv",
    ),
    "left out": (
        lambda shapes: shapes.pop(0),
        "data/territories.csv, row 2, column territory: found AFG; "
        "expected a territory with a shape in geo/territories.geojson",
    ),
    "drawn twice": (
        lambda shapes: shapes.append(shapes[0]),
        f"data/{SHAPES}: found AFG twice; expected each territory once",
    ),
    "that crosses itself": (
        lambda shapes: shapes[0].update(geometry=BOW_TIE),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "that is a point": (
        lambda shapes: shapes[0].update(geometry={"type": "Point", "coordinates": [0, 0]}),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "without a geometry": (
        lambda shapes: shapes[0].update(geometry=None),
        f"data/{SHAPES}: found AFG without a valid area; {POLYGON}",
    ),
    "of an unknown type": (
        lambda shapes: shapes[0].update(geometry={"type": "Blob", "coordinates": []}),
        f"data/{SHAPES}: found GeometryTypeError: Unknown geometry type: 'blob'; "
        "expected a GeoJSON FeatureCollection",
    ),
}


@pytest.mark.parametrize(("change", "said"), BROKEN_SHAPES.values(), ids=BROKEN_SHAPES.keys())
def test_a_broken_shape_is_told_in_one_line(
    data: Path, change: Callable[[list[Feature]], object], said: str
) -> None:
    collection = json.loads((data / SHAPES).read_text(encoding="utf-8"))
    change(collection["features"])
    (data / SHAPES).write_text(json.dumps(collection), encoding="utf-8")
    assert fault_lines(data) == [said]


@pytest.mark.parametrize("content", ["[]", "null", '{"features": 1}', '{"type": "Feature"}', "{"])
def test_a_file_of_shapes_that_is_something_else_is_refused(data: Path, content: str) -> None:
    (data / SHAPES).write_text(content, encoding="utf-8")
    (line,) = fault_lines(data)
    assert line.startswith(f"data/{SHAPES}: found ")
    assert line.endswith("; expected a GeoJSON FeatureCollection")


def test_shapes_cut_short_are_refused(data: Path) -> None:
    whole = (data / SHAPES).read_bytes()
    (data / SHAPES).write_bytes(whole[: len(whole) // 2])
    (line,) = fault_lines(data)
    assert line.startswith(f"data/{SHAPES}: found JSONDecodeError: ")


@pytest.mark.parametrize(
    ("read", "columns"),
    [
        (read_shapes, ["geometry", "territory"]),
        (read_lakes, ["geometry"]),
        (read_lines, ["between", "geometry"]),
    ],
)
def test_shapes_lakes_and_lines_are_in_the_projection_of_the_map(
    read: Callable[[Path], gpd.GeoDataFrame], columns: list[str]
) -> None:
    features = read(DATA)
    assert sorted(features.columns) == columns
    assert features.crs == "+proj=laea +lat_0=58 +lon_0=10 +datum=WGS84 +to_meter=10000"
    assert list(features.index) == list(range(len(features)))


def test_what_else_a_feature_says_is_left_out(data: Path) -> None:
    collection = json.loads((data / LAKES).read_text(encoding="utf-8"))
    collection["features"][0]["properties"] = {"id": "A", "depth": 7}
    (data / LAKES).write_text(json.dumps(collection), encoding="utf-8")
    assert list(read_lakes(data).columns) == ["geometry"]


def write_line(data: Path, number: int, name: object) -> None:
    """Names a line of the map otherwise."""
    collection = json.loads((data / LINES).read_text(encoding="utf-8"))
    collection["features"][number]["properties"] = {"id": name}
    (data / LINES).write_text(json.dumps(collection), encoding="utf-8")


@pytest.mark.parametrize("name", ["CZE", "CZE SVK POL", "", 4, ["CZE", "SVK"]])
def test_a_line_that_does_not_part_two_territories_is_refused(data: Path, name: object) -> None:
    write_line(data, 2, name)
    assert fault_lines(data) == [
        f"data/{LINES}, row 3: found {name!r}; expected the codes of two territories, as CZE SVK"
    ]


def test_every_unknown_territory_beside_a_line_is_told(data: Path) -> None:
    write_line(data, 0, "XXX POL")
    write_line(data, 4, "POL YYY")
    said = "expected a territory of territories.csv"
    assert fault_lines(data) == [
        f"data/{LINES}, row 1, column id: found XXX; {said}",
        f"data/{LINES}, row 5, column id: found YYY; {said}",
    ]


@pytest.mark.parametrize("file", [LAKES, LINES])
def test_lakes_and_lines_that_are_something_else_are_refused(data: Path, file: str) -> None:
    (data / file).write_text('{"features": 1}', encoding="utf-8")
    (line,) = fault_lines(data)
    assert line.startswith(f"data/{file}: found TypeError: ")
    assert line.endswith("; expected a GeoJSON FeatureCollection")


def test_faults_of_several_shapes_are_told_together(data: Path) -> None:
    collection = json.loads((data / SHAPES).read_text(encoding="utf-8"))
    first, second, third, *_ = collection["features"]
    first["properties"] = {}
    second["geometry"] = None
    collection["features"].append(third)
    (data / SHAPES).write_text(json.dumps(collection), encoding="utf-8")
    assert fault_lines(data) == [
        f"data/{SHAPES}, row 1: found no id; expected the territory's code as property id",
        f"data/{SHAPES}: found {third['properties']['id']} twice; expected each territory once",
        f"data/{SHAPES}: found {second['properties']['id']} without a valid area; {POLYGON}",
    ]
