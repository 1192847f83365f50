"""Read and check every file in data/; the only reader of files.

A table is read whole or refused whole: nothing in it is dropped, guessed or repaired.
"""

import csv
import io
import json
import os
import tomllib
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
from pandera.errors import SchemaErrors
from pandera.pandas import DataFrameSchema
from shapely.errors import ShapelyError

from dashboard import rules
from dashboard.faults import DataFaults, Fault
from dashboard.schemas import CLAIMS, SCHEMAS, Tables

DATA = Path(__file__).resolve().parents[1] / "data"
SHAPES = "geo/territories.geojson"
LAKES = "geo/lakes.geojson"
LINES = "geo/borders.geojson"
EDITION = "edition.toml"
CLAIMS_FILE = "claims.toml"
# Lambert azimuthal equal-area around 58° N 10° E, in units of 10 km.
EQUAL_AREA = "+proj=laea +lat_0=58 +lon_0=10 +datum=WGS84 +to_meter=10000"


def load(folder: Path = DATA) -> Tables:
    """All tables of a data folder, checked one by one and against each other.

    Raises:
        DataFaults: with every fault found, if there is any.
    """
    faults: list[Fault] = []
    found: dict[str, object] = {}
    readers = dict.fromkeys(SCHEMAS, read_table)
    readers |= {"shapes": read_shapes, "lakes": read_lakes, "lines": read_lines}
    readers |= dict.fromkeys(CLAIMS, read_claims) | {"as_of": read_as_of}
    for name, reader in readers.items():
        try:
            found[name] = reader(folder, name)
        except DataFaults as error:
            faults += error.faults
    if not faults:
        tables = Tables(**found)
        faults += rules.broken(tables)
    if faults:
        raise DataFaults(faults)
    return tables


def stamp(folder: Path = DATA) -> tuple[tuple[str, int], ...]:
    """Path and time of change of every file in a data folder: differs when one was edited."""
    files = (os.path.join(within, name) for within, _, names in os.walk(folder) for name in names)
    return tuple(sorted((file, os.stat(file).st_mtime_ns) for file in files))


def read_text(path: Path, file: str) -> str:
    """The text of a UTF-8 file, a byte-order mark left out.

    Raises:
        DataFaults: if the file is missing, unreadable, empty or not UTF-8.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFaults([Fault(file, error.strerror.lower(), "a file that can be read")]) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = raw.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{raw[error.start]:02x}"
        raise DataFaults([Fault(file, found, "text saved as UTF-8", row=row)]) from None
    if not text.strip():
        raise DataFaults([Fault(file, "an empty file", "a file with content")])
    return text


def read_table(folder: Path, name: str) -> pd.DataFrame:
    """The table `name` with parsed columns; its index is the row as a spreadsheet counts it.

    Raises:
        DataFaults: if the file or a row is not as its schema says.
    """
    file = f"{name}.csv"
    schema = SCHEMAS[name]
    rows = read_rows(read_text(folder / file, file), file, list(schema.columns))
    frame = pd.DataFrame(
        rows, columns=list(schema.columns), index=range(2, len(rows) + 2), dtype=str
    )
    frame = validated(frame, file, schema)
    for column in schema.columns.values():
        if parse := column.metadata["parse"]:
            frame[column.name] = parse(frame[column.name])
    return frame


def validated(
    frame: pd.DataFrame, file: str, schema: DataFrameSchema, prefix: str = ""
) -> pd.DataFrame:
    """The frame, once every value is as its schema says; `prefix` is put before column names.

    Raises:
        DataFaults: with each value that is not.
    """
    try:
        return schema.validate(frame, lazy=True)
    except SchemaErrors as error:
        raise DataFaults(
            Fault(file, repr(case.failure_case), case.check, case.index, prefix + case.column)
            for case in error.failure_cases.itertuples()
        ) from None


def read_rows(text: str, file: str, columns: list[str]) -> list[list[str]]:
    """The rows of a CSV text below its header, each with one field per column.

    Raises:
        DataFaults: if the header is another, a row is too short or too long, or none is there.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, *rows = reader
    except csv.Error as error:
        expected = "fields in closed double quotes"
        raise DataFaults([Fault(file, str(error), expected, row=reader.line_num)]) from None
    if header != columns:
        raise DataFaults([Fault(file, ",".join(header) or "nothing", ",".join(columns), row=1)])
    if not rows:
        raise DataFaults([Fault(file, "a header without rows", "at least one row")])
    wrong = [
        Fault(file, f"{len(row)} fields", f"{len(columns)} fields with commas between", row=number)
        for number, row in enumerate(rows, start=2)
        if len(row) != len(columns)
    ]
    if wrong:
        raise DataFaults(wrong)
    return rows


def read_shapes(folder: Path, _name: str) -> gpd.GeoDataFrame:
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


def read_lakes(folder: Path, _name: str) -> gpd.GeoDataFrame:
    """The lakes, to be drawn over the shapes: column `geometry`, in EQUAL_AREA.

    Raises:
        DataFaults: if the file is no GeoJSON.
    """
    return read_features(folder, LAKES, ["geometry"])


def read_lines(folder: Path, _name: str) -> gpd.GeoDataFrame:
    """The lines that neighbours share: columns `between` and `geometry`, in EQUAL_AREA.

    Raises:
        DataFaults: if the file is no GeoJSON, or a line does not name two territories.
    """
    lines = read_features(folder, LINES, ["id", "geometry"]).rename(columns={"id": "between"})
    faults = [
        Fault(LINES, repr(name), "the codes of two territories, as CZE SVK", row=number + 1)
        for number, name in lines["between"].items()
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


def read_claims(folder: Path, name: str) -> pd.DataFrame:
    """The entries `name` of claims.toml; the index counts them from 1 in the order of the file.

    A list is read as text with `;` between, an entry that is not there as blank.

    Raises:
        DataFaults: if the file or an entry is not as its schema says.
    """
    try:
        claims = tomllib.loads(read_text(folder / CLAIMS_FILE, CLAIMS_FILE))["claim"]
        if name == "claims":
            parts = {part.removesuffix("s") for part in CLAIMS} - {"claim"}
            rows = [{key: claim[key] for key in claim if key not in parts} for claim in claims]
        else:
            part = name.removesuffix("s")
            rows = [{"claim": claim["id"], **entry} for claim in claims for entry in claim[part]]
    except tomllib.TOMLDecodeError as error:
        raise DataFaults([Fault(CLAIMS_FILE, str(error), "TOML")]) from None
    except (KeyError, TypeError, AttributeError) as error:
        found = f"{type(error).__name__}: {error}"
        expected = "[[claim]] entries with scholar, voice and step entries"
        raise DataFaults([Fault(CLAIMS_FILE, found, expected)]) from None
    return checked_claims(rows, name, CLAIMS[name])


def checked_claims(rows: list[dict], name: str, schema: DataFrameSchema) -> pd.DataFrame:
    """Entries of claims.toml as a table, every field as its schema says.

    Raises:
        DataFaults: with each field that is unknown or not as expected.
    """
    columns = list(schema.columns)
    unknown = [
        Fault(CLAIMS_FILE, key, f"one of {', '.join(columns)}", row, name)
        for row, entry in enumerate(rows, start=1)
        for key in entry
        if key not in columns
    ]
    if unknown:
        raise DataFaults(unknown)
    cells = [[as_text(entry.get(column, "")) for column in columns] for entry in rows]
    frame = pd.DataFrame(cells, columns=columns, index=range(1, len(rows) + 1), dtype=str)
    return validated(frame, CLAIMS_FILE, schema, f"{name}.")


def as_text(value: object) -> str:
    """A value of a TOML file as text, a list with `;` between."""
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)


def read_as_of(folder: Path, _name: str) -> pd.Timestamp:
    """The day that edition.toml names.

    Raises:
        DataFaults: if there is no such day.
    """
    try:
        edition = tomllib.loads(read_text(folder / EDITION, EDITION))
    except tomllib.TOMLDecodeError as error:
        raise DataFaults([Fault(EDITION, str(error), "TOML, as as_of = 2025-12-31")]) from None
    as_of = edition.get("as_of")
    if type(as_of) is not date:
        found = "nothing" if as_of is None else repr(str(as_of))
        expected = "a day without time or quotation marks, as 2025-12-31"
        raise DataFaults([Fault(EDITION, found, expected, column="as_of")])
    return pd.Timestamp(as_of)
