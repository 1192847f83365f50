"""The shapes of a year as GeoJSON, for other people's programs."""

import json

import geopandas as gpd
import shapely
from shapely.affinity import translate

from dashboard.history.yearbook import Yearbook
from dashboard.takeaway.captions import FACTS, LINES, SHAPES, citation
from dashboard.takeaway.tables import standings_of
from dashboard.view import View, heading

# Degrees: some 10 m, a tenth of the grid the shapes were built on.
GRID = 0.0001


def geojson(yearbook: Yearbook, view: View) -> bytes:
    """The shapes of a year as GeoJSON (RFC 7946), in longitude and latitude.

    A feature's id is the territory's code, its properties are those of `standings_of`; sources and
    citation are members of the collection.
    """
    frame = standings_of(yearbook, view.year).reset_index()
    frame["member_since"] = frame["member_since"].dt.strftime("%Y-%m-%d")
    degrees = in_degrees(yearbook.lands.geometry)
    features = frame.merge(degrees.rename("geometry"), left_on="territory", right_index=True)
    collection = gpd.GeoDataFrame(features.set_index("territory", drop=False)).to_geo_dict(
        na="null"
    )
    about = {
        "type": collection["type"],
        "title": heading(yearbook, view.year),
        "as_at": f"{yearbook.last_day(view.year):%Y-%m-%d}",
        "sources": f"{SHAPES} {FACTS}",
        "notes": LINES,
        "citation": citation(yearbook, view),
    }
    return json.dumps(about | collection, ensure_ascii=False).encode()


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
