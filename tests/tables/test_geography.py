"""Shapes that cannot be drawn are refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.tables.geography import SHAPES
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
