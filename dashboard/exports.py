"""The tables as CSV and JSON, and the shapes of a year as GeoJSON, for other people's programs."""

import io
import json
import zipfile

import geopandas as gpd
import pandas as pd
import shapely
from shapely.affinity import translate

from dashboard import alliance, view
from dashboard.markup import TITLE
from dashboard.schemas import CLAIMS, SCHEMAS
from dashboard.tables import Tables
from dashboard.view import View

# A spreadsheet may run a cell that begins so.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Degrees: some 10 m, a tenth of the grid the shapes were built on.
GRID = 0.0001

README = """{title}
{heading}. {as_at}

Every table of the data, each as CSV and as JSON, and standings-{year}: how each territory stood.
The columns are explained in data/README.md of the project; source_url is the source of a row.

CSV: UTF-8 with a byte-order mark, commas between fields, days as 1999-03-12, yes or no.
A spreadsheet runs a cell that begins with = + - @, a tab or a carriage return as a formula. Text
that begins so has an apostrophe (') put before it in the CSV, and in the CSV alone:
{changed}
JSON: a list of rows; nothing is changed in it. A blank is null.

{shapes}
{facts}
Quotations belong to those who said or published them; each names its source.
Cite as: {citation}
"""


def zipped(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, shown: View) -> bytes:
    """Every table and the standings of the year as CSV and JSON, with a README.txt, as a zip.

    `standings` are the alliance.standings.
    """
    named = {name: getattr(tables, name) for name in (*SCHEMAS, *CLAIMS)}
    of_year = standings_of(tables, lands, standings, shown.year)
    named[f"standings-{shown.year}"] = of_year.reset_index()
    changed: list[str] = []
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in named.items():
            archive.writestr(f"{name}.json", as_json(table))
            safe, cells = defused(as_text(table))
            changed += [f"  {name}.csv, {cell}" for cell in cells]
            written = safe.to_csv(index=False, lineterminator="\r\n")  # RFC 4180
            archive.writestr(f"{name}.csv", written.encode("utf-8-sig"))
        archive.writestr("README.txt", readme(tables, shown, changed))
    return file.getvalue()


def readme(tables: Tables, shown: View, changed: list[str]) -> str:
    """What is in the zip, how to read it, which cells of the CSV were changed, how to cite it."""
    return README.format(
        title=TITLE,
        heading=view.heading(tables, shown.year),
        as_at=view.as_at(tables, shown),
        year=shown.year,
        changed="\n".join(changed or ["  no cell of this edition."]),
        shapes=view.SHAPES,
        facts=view.FACTS,
        citation=shown.citation,
    )


def as_text(table: pd.DataFrame) -> pd.DataFrame:
    """A table with its days as text and its truths as yes and no, as in data/."""
    written = table.copy()
    for name, column in table.items():
        if pd.api.types.is_datetime64_any_dtype(column):
            written[name] = column.dt.strftime("%Y-%m-%d")
        elif pd.api.types.is_bool_dtype(column):
            written[name] = column.map({True: "yes", False: "no"})
    return written


def as_json(table: pd.DataFrame) -> str:
    """A table as a JSON list of its rows, with null where nothing applies."""
    written = table.copy()
    for name, column in table.select_dtypes("datetime").items():
        written[name] = column.dt.strftime("%Y-%m-%d")
    return written.replace("", None).to_json(orient="records", force_ascii=False, indent=1)


def defused(table: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """The table with an apostrophe before text that a spreadsheet would run, and where.

    Rows are counted as a spreadsheet counts them, the header being the first.
    """
    safe, cells = table.copy(), []
    for name, column in table.items():
        if pd.api.types.is_string_dtype(column):
            risky = column.str.startswith(FORMULA, na=False)
            safe[name] = column.where(~risky, "'" + column)
            cells += [f"row {row + 2}, {name}" for row in risky.to_numpy().nonzero()[0]]
    return safe, cells


def standings_of(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, year: int
) -> pd.DataFrame:
    """How each territory stood at the end of a year, by its code, from the alliance.standings.

    Columns: `name`, `state`, `state_name`, `status`, `member_since` (NaT: no member's land then),
    `new`, `occupied`.
    """
    frame = standings.loc[year].copy()
    since = lands["accession_date"].reindex(frame.index)
    frame["member_since"] = since.where(since <= alliance.last_day(tables, year))
    frame["name"] = lands["name"]
    columns = ["name", "state", "state_name", "status", "member_since", "new", "occupied"]
    return frame[columns]


def geojson(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, shown: View) -> bytes:
    """The shapes of a year as GeoJSON (RFC 7946), in longitude and latitude.

    A feature's id is the territory's code, its properties are those of `standings_of`; sources and
    citation are members of the collection. `standings` are the alliance.standings.
    """
    frame = standings_of(tables, lands, standings, shown.year).reset_index()
    frame["member_since"] = frame["member_since"].dt.strftime("%Y-%m-%d")
    degrees = in_degrees(lands.geometry)
    features = frame.merge(degrees.rename("geometry"), left_on="territory", right_index=True)
    collection = gpd.GeoDataFrame(features.set_index("territory", drop=False)).to_geo_dict(
        na="null"
    )
    told = {
        "type": collection["type"],
        "title": view.heading(tables, shown.year),
        "as_at": f"{alliance.last_day(tables, shown.year):%Y-%m-%d}",
        "sources": f"{view.SHAPES} {view.FACTS}",
        "notes": view.LINES,
        "citation": shown.citation,
    }
    return json.dumps(told | collection, ensure_ascii=False).encode()


def in_degrees(shapes: gpd.GeoSeries) -> gpd.GeoSeries:
    """Polygons in longitude and latitude: counter-clockwise, cut at the 180th meridian."""
    degrees = shapes.to_crs("EPSG:4326").map(cut)
    tidy = shapely.set_precision(degrees.to_numpy(), GRID)
    return gpd.GeoSeries(shapely.orient_polygons(tidy), index=shapes.index, crs="EPSG:4326")


def cut(geometry: shapely.Geometry) -> shapely.Geometry:
    """Polygons with those that cross the 180th meridian cut there (RFC 7946, 3.1.9).

    A part wider than 180° is one that crosses it: its places in the west are taken as east of 180°.
    """
    parts = []
    for part in shapely.get_parts(geometry):
        west, _, east, _ = part.bounds
        if east - west <= 180:
            parts.append(part)
            continue
        whole = shapely.transform(part, lambda places: places + [[360, 0]] * (places[:, :1] < 0))
        parts.append(whole.intersection(shapely.box(0, -90, 180, 90)))
        parts.append(translate(whole.intersection(shapely.box(180, -90, 360, 90)), -360))
    return shapely.union_all(parts) if len(parts) > 1 else parts[0]
