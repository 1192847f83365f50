"""datapackage.json describes every file of data/, as it is: what it says is true of every cell."""

import csv
import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from checks import datapackage
from dashboard.tables.load import DATA

PACKAGE = json.loads(datapackage.FILE.read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in PACKAGE["resources"]}
TABLES = {name: resource for name, resource in RESOURCES.items() if "schema" in resource}
REFERRING = [name for name in TABLES if "foreignKeys" in TABLES[name]["schema"]]


def values(name: str, field: str) -> list[str]:
    """What stands in a column of a table, below each other."""
    with (DATA / RESOURCES[name]["path"]).open(encoding="utf-8", newline="") as file:
        return [row[field] for row in csv.DictReader(file)]


def reads(field: dict[str, Any], value: str) -> bool:
    """Whether a value that is not blank is of the type that a field is said to be."""
    readers: dict[str, Callable[[str], object]] = {
        "string": str,
        "date": date.fromisoformat,
        "integer": int,
        "number": float,
        "boolean": (*field.get("trueValues", ()), *field.get("falseValues", ())).index,
    }
    try:
        readers[field["type"]](value)
    except ValueError:
        return False
    return True


def test_it_is_as_the_schemas_and_the_dictionary_have_it() -> None:
    assert datapackage.FILE.read_text(encoding="utf-8") == datapackage.written()


def test_every_file_of_the_data_is_described_and_no_other() -> None:
    files = {str(file.relative_to(DATA)) for file in DATA.rglob("*") if file.is_file()}
    files = {file for file in files if not file.endswith(".md")} - {datapackage.FILE.name}
    assert [*sorted(files)] == sorted(resource["path"] for resource in PACKAGE["resources"])


@pytest.mark.parametrize("name", RESOURCES)
def test_every_file_has_a_licence_and_sources(name: str) -> None:
    for licence in RESOURCES[name]["licenses"]:
        assert licence["name"]
        assert licence["path"].startswith("https://")
    assert all(source["title"] for source in RESOURCES[name]["sources"])


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_is_of_the_type_and_within_the_constraints_of_its_field(name: str) -> None:
    for field in TABLES[name]["schema"]["fields"]:
        cells, limits = values(name, field["name"]), field.get("constraints", {})
        present = [cell for cell in cells if cell]
        assert [cell for cell in present if not reads(field, cell)] == []
        assert not limits.get("required") or present == cells
        assert not limits.get("unique") or len(set(cells)) == len(cells)
        assert set(present) <= set(limits.get("enum", present))
        pattern = re.compile(limits.get("pattern", "(?s:.*)"))
        assert [cell for cell in present if not pattern.fullmatch(cell)] == []
        assert all(float(cell) >= limits["minimum"] for cell in present if "minimum" in limits)
        assert all(float(cell) <= limits["maximum"] for cell in present if "maximum" in limits)
        assert field["example"] in cells


@pytest.mark.parametrize("name", TABLES)
def test_columns_stand_in_the_order_of_the_fields(name: str) -> None:
    with (DATA / RESOURCES[name]["path"]).open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    assert header == [field["name"] for field in TABLES[name]["schema"]["fields"]]


@pytest.mark.parametrize("name", REFERRING)
def test_references_lead_somewhere(name: str) -> None:
    for key in TABLES[name]["schema"]["foreignKeys"]:
        known = values(key["reference"]["resource"], key["reference"]["fields"])
        assert set(values(name, key["fields"])) <= set(known)
