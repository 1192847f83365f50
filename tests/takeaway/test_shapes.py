"""The shapes of a year as GeoJSON, read back as other programs read them."""

import io
import json

import geopandas as gpd
import pytest
import shapely

from dashboard import Yearbook, takeaway
from tests.support.copies import HOSTILE
from tests.support.taken import cited, seen


def rings(geometry: dict) -> list[list[list]]:
    """The polygons of a GeoJSON geometry, each a list of rings."""
    places = geometry["coordinates"]
    return [places] if geometry["type"] == "Polygon" else places


@pytest.mark.parametrize("year", [1949, 1990, 2014])
def test_shapes_are_as_rfc_7946_has_them(yearbook: Yearbook, year: int) -> None:
    collection = json.loads(takeaway.geojson(yearbook, seen(year)))
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    assert collection["citation"] == cited(year)
    assert "Natural Earth" in collection["sources"]
    standing, lands = yearbook.standing(year), yearbook.lands
    assert {feature["id"] for feature in collection["features"]} == set(lands.index)
    for feature in collection["features"]:
        told, code = feature["properties"], feature["id"]
        row = standing.loc[code]
        assert told == {
            "territory": code,
            "name": lands.at[code, "name"],
            "state": row["state"],
            "state_name": row["state_name"],
            "status": row["status"],
            "member_since": (
                f"{lands.at[code, 'accession_date']:%Y-%m-%d}"
                if row["status"] == "member"
                else None
            ),
            "new": bool(row["new"]),
            "occupied": bool(row["occupied"]),
        }
        for exterior, *holes in rings(feature["geometry"]):
            assert shapely.LinearRing(exterior).is_ccw
            assert not any(shapely.LinearRing(hole).is_ccw for hole in holes)
            places = [place for ring in (exterior, *holes) for place in ring]
            assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in places)
            longitudes = [lon for lon, _ in exterior]
            assert max(longitudes) - min(longitudes) < 180


def test_shapes_keep_their_size_and_are_cut_at_the_180th_meridian(yearbook: Yearbook) -> None:
    written = takeaway.geojson(yearbook, seen(2004))
    read = gpd.read_file(io.BytesIO(written)).set_index("territory")
    assert read.is_valid.all()
    lands = yearbook.lands
    back = read.to_crs(lands.crs).area.reindex(lands.index)
    assert (back / lands.area).to_numpy() == pytest.approx(1, abs=0.01)
    russia = read.at["RUS", "geometry"]
    assert russia.covers(shapely.Point(-169.9, 66.15)) or russia.bounds[0] == -180
    assert russia.covers(shapely.Point(179.5, 68.0))
    assert russia.covers(shapely.Point(-179.5, 67.8))


def test_text_that_looks_like_markup_comes_out_as_text(hostile: Yearbook) -> None:
    collection = json.loads(takeaway.geojson(hostile, seen(2004)))
    assert collection["features"][0]["properties"]["name"].endswith(HOSTILE)
