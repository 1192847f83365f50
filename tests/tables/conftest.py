"""A copy of the data to be broken, of which only what is broken is read again."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shapely

from dashboard.tables import load
from dashboard.tables.claims import CLAIMS_FILE
from dashboard.tables.geography import LAKES, LINES, SHAPES
from tests.support.copies import copy_of_data


@pytest.fixture(scope="session", autouse=True)
def each_content_read_once() -> Iterator[None]:
    """A file that says the same as one read before is not read again: it is the same table."""
    known: dict[tuple[object, ...], object] = {}

    def remembering(read: Callable[..., object], file: Callable[..., str]) -> Callable[..., object]:
        def remembered(folder: Path, *name: str) -> object:
            path = folder / file(*name)
            key = (read, name, path.read_bytes() if path.is_file() else folder)
            if key not in known:
                known[key] = read(folder, *name)
            return known[key]

        return remembered

    with pytest.MonkeyPatch.context() as patch:
        for read, file in (
            (load.read_table, "{}.csv"),
            (load.read_claims, CLAIMS_FILE),
            (load.read_shapes, SHAPES),
            (load.read_lakes, LAKES),
            (load.read_lines, LINES),
        ):
            patch.setattr(load, read.__name__, remembering(read, file.format))
        yield


@pytest.fixture(scope="session")
def data_of_squares(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of data/ in which every shape is a square: that is quicker to read."""
    folder = copy_of_data(tmp_path_factory.mktemp("squares"))
    square = shapely.geometry.mapping(shapely.box(0, 0, 1, 1))
    for file in (SHAPES, LAKES):
        collection = json.loads((folder / file).read_text(encoding="utf-8"))
        for shape in collection["features"]:
            shape["geometry"] = square
        (folder / file).write_text(json.dumps(collection), encoding="utf-8")
    return folder


@pytest.fixture
def data(data_of_squares: Path, tmp_path: Path) -> Path:
    """A copy of data/ to break."""
    return Path(shutil.copytree(data_of_squares, tmp_path / "data"))
