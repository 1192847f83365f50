"""Writes data/datapackage.json, a Frictionless data package: `python -m checks.datapackage`.

Fields and their types are those of the schemas by which the app reads the tables, their
descriptions those of data/README.md. It changes when a column does, not when a row does.
"""

import json
from typing import Any

from pandera.pandas import Column, DataFrameSchema

from checks import dictionary
from dashboard.tables.geography import EQUAL_AREA
from dashboard.tables.load import DATA
from dashboard.tables.schemas import SCHEMAS
from dashboard.words import TITLE

FILE = DATA / "datapackage.json"
# Any: the values of JSON.
Json = dict[str, Any]

OURS: Json = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
PUBLIC_DOMAIN: Json = {
    "name": "other-pd",
    "title": "Public domain",
    "path": "https://www.naturalearthdata.com/about/terms-of-use/",
}
IN_EACH_ROW: Json = {"title": "Each row, or entry, names its own in source_url"}
OUR_COMPILATION: Json = {"title": "Our own compilation"}
NATURAL_EARTH: Json = {"title": "Natural Earth", "path": "https://www.naturalearthdata.com/"}
# Columns whose values stand in a column of another table.
REFERENCES = {
    "nearest": {"territory": ("territories", "territory")},
    "readings": {"quote": ("quotes", "id")},
    "sovereignty": {"territory": ("territories", "territory")},
    "variants": {"quote": ("quotes", "id")},
}
# In a field's description; the rest of what a schema says of its values are constraints.
OF_THE_FIELD = ("type", "format", "trueValues", "falseValues")
SHAPES = {
    "territories.geojson": "The shape of each territory",
    "borders.geojson": "The lines between neighbouring territories",
    "lakes.geojson": "The large lakes",
}


def package(text: str) -> Json:
    """The data package; `text` is that of data/README.md."""
    return {
        "profile": "data-package",
        "name": "nato-enlargement-map",
        "title": TITLE,
        "description": "NATO’s members, what other states were towards it, who held which land, "
        "events, and what Moscow and the West said at the time, each with its source. "
        "README.md tells what the columns mean, what is left out and what is in doubt. The "
        "quotations belong to their authors; they are short and each is attributed.",
        "keywords": ["NATO", "enlargement", "history", "teaching"],
        "licenses": [OURS],
        "sources": [IN_EACH_ROW, NATURAL_EARTH],
        "resources": [
            *(table(text, name, schema) for name, schema in SCHEMAS.items()),
            *(toml(text, name) for name in ("claims", "edition")),
            *(geojson(file, description) for file, description in SHAPES.items()),
        ],
    }


def table(text: str, name: str, schema: DataFrameSchema) -> Json:
    """A CSV file as a tabular data resource."""
    descriptions = dictionary.described(text, f"{name}.csv")
    keys = [column for column, kind in schema.columns.items() if kind.metadata["unique"]]
    references = [
        {"fields": column, "reference": {"resource": other, "fields": field}}
        for column, (other, field) in REFERENCES.get(name, {}).items()
    ]
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        **described(text, f"{name}.csv"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "licenses": [OURS],
        "sources": [sources(name, schema)],
        "schema": {
            "fields": [
                field(column, kind, descriptions[column]) for column, kind in schema.columns.items()
            ],
            "missingValues": [""],
            **({"primaryKey": keys[0]} if keys else {}),
            **({"foreignKeys": references} if references else {}),
        },
    }


def field(name: str, column: Column, description: dictionary.Description) -> Json:
    """A column as a field of Table Schema."""
    kind: Json = column.metadata["field"]
    constraints = {key: value for key, value in kind.items() if key not in OF_THE_FIELD}
    constraints |= {key: True for key in ("required", "unique") if column.metadata[key]}
    return {
        "name": name,
        **{key: kind[key] for key in OF_THE_FIELD if key in kind},
        **({"description": description.allowed} if description.allowed else {}),
        "example": description.example,
        **({"constraints": constraints} if constraints else {}),
    }


def sources(name: str, schema: DataFrameSchema) -> Json:
    """Where a table's facts are from."""
    if name == "nearest":
        return NATURAL_EARTH
    return IN_EACH_ROW if "source_url" in schema.columns else OUR_COMPILATION


def toml(text: str, name: str) -> Json:
    """A TOML file as a data resource."""
    return {
        "profile": "data-resource",
        "name": name,
        "path": f"{name}.toml",
        **described(text, f"{name}.toml"),
        "format": "toml",
        "mediatype": "application/toml",
        "encoding": "utf-8",
        "licenses": [OURS],
        "sources": [IN_EACH_ROW],
    }


def geojson(file: str, description: str) -> Json:
    """A file of shapes as a data resource."""
    return {
        "profile": "data-resource",
        "name": f"geo-{file.removesuffix('.geojson')}",
        "path": f"geo/{file}",
        "description": f"{description}: GeoJSON in form, but in {EQUAL_AREA}.",
        "format": "geojson",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "licenses": [PUBLIC_DOMAIN],
        "sources": [NATURAL_EARTH],
    }


def described(text: str, file: str) -> Json:
    """The first paragraph that the dictionary has on a file, if it has one."""
    first = dictionary.section(text, file).partition("\n\n")[0]
    return {} if first.startswith("|") else {"description": first}


def written() -> str:
    """The text of data/datapackage.json."""
    text = dictionary.FILE.read_text(encoding="utf-8")
    return json.dumps(package(text), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
