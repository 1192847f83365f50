"""Territories from Natural Earth: which administrative unit belongs to which territory."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize

# East, north in units of 10 km; equal-area, centred on the Skagerrak.
CRS = "+proj=laea +lat_0=58 +lon_0=10 +datum=WGS84 +to_meter=10000"
CUTS = Path(__file__).with_name("cuts.geojson")

MEMBERS = (
    "ALB BEL BGR CAN CZE DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR "
    "POL PRT ROU SVK SVN SWE TUR USA"
).split()
EUROPE_AND_CENTRAL_ASIA = (
    "AND ARM AUT AZE BIH BLR CHE CYP FRO GEO GRL IRL KAZ KGZ LIE MCO MDA MLT RUS SMR SRB TJK TKM "
    "UKR UZB"
).split()
# All land of members: Germany's parts, Denmark's and Norway's islands too.
MEMBER_LAND = {*MEMBERS, "DEU-W", "DEU-E", "DEU-WB", "FRO", "GRL", "SJM"}
CONTEXT = (
    "AFG CHN CUB DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MEX MNG PAK PSX SAU SYR TUN"
).split()

# Natural Earth's adm0_a3 to our territory, where the two differ.
BY_COUNTRY = {code: code for code in [*MEMBERS, *EUROPE_AND_CENTRAL_ASIA, *CONTEXT]} | {
    "DEU": "DEU-W",
    "KOS": "XKX",
    "CYN": "NCY",
    "ALD": "FIN",
    "KAB": "KAZ",
    "GIB": "GBR",
    "GGY": "GBR",
    "IMN": "GBR",
    "JEY": "GBR",
    "ESB": "GBR",
    "WSB": "GBR",
}
# (adm0_a3, name of the unit) to our territory; None leaves the unit out.
BY_UNIT = {
    ("RUS", "Crimea"): "UKR-CRI",
    ("RUS", "Sevastopol"): "UKR-CRI",
    ("RUS", "Kaliningrad"): "RUS-KGD",
    ("NOR", "Svalbard"): "SJM",
    ("GEO", "Abkhazia"): "GEO-ABK",
    ("DEU", "Brandenburg"): "DEU-E",
    ("DEU", "Mecklenburg-Vorpommern"): "DEU-E",
    ("DEU", "Sachsen"): "DEU-E",
    ("DEU", "Sachsen-Anhalt"): "DEU-E",
    ("DEU", "Thüringen"): "DEU-E",
    ("DEU", "Berlin"): "DEU-BERLIN",
    ("FRA", "Guadeloupe"): None,
    ("FRA", "Guyane française"): None,
    ("FRA", "La Réunion"): None,
    ("FRA", "Martinique"): None,
    ("FRA", "Mayotte"): None,
    ("NLD", "Bonaire"): None,
    ("NLD", "Saba"): None,
    ("NLD", "St. Eustatius"): None,
    ("NOR", "Bouvet Island"): None,
    ("USA", "Hawaii"): None,
}
# Natural Earth mislabels the units along the Dniester, so Transnistria's are found by place.
TRANSNISTRIA = [
    (28.67, 48.0),
    (29.09, 47.73),
    (29.27, 47.28),
    (29.41, 47.17),
    (29.75, 46.76),
    (29.16, 47.25),
]
FAR = {*CONTEXT, "CAN", "GRL", "KAZ", "KGZ", "RUS", "TJK", "TKM", "USA", "UZB"}
EUROPEAN_RUSSIA = 280  # units of 10 km from the map's centre: about as far as the Urals
SMALL = 250  # units of 100 square km


def read_pieces(source: Path) -> gpd.GeoDataFrame:
    """Give the full-detail land as pieces that fit together: id, detail, geometry, in CRS.

    The detail, "near", "far" or "small", says how finely the piece is to be drawn. A territory has
    a piece for each detail it is made of.
    Raises ValueError if the file is no Natural Earth admin-1 file with the units named here.
    """
    units = read_units(source)
    units["id"] = territory_of_units(units)
    units = units[units["id"].notna()]
    units["detail"] = detail_of_units(units)
    pieces = dissolve(units)
    for cut in gpd.read_file(CUTS).to_dict("records"):
        pieces = apply_cut(pieces, cut)
    russia = pieces["id"] == "RUS"
    pieces.loc[russia, "geometry"] = pieces.geometry[russia].map(close_seam_at_180)
    pieces = pieces.to_crs(CRS)
    pieces.loc[pieces.area < SMALL, "detail"] = "small"
    return pieces


def read_units(source: Path) -> gpd.GeoDataFrame:
    """Give Natural Earth's administrative units: adm0_a3, name, geometry, in WGS 84."""
    layers = [name for name in gpd.list_layers(source)["name"] if name.endswith("states_provinces")]
    if not layers:
        raise ValueError(f"{source}: no layer states_provinces; give a Natural Earth admin-1 file")
    return gpd.read_file(source, layer=layers[0], columns=["adm0_a3", "name"]).to_crs(4326)


def territory_of_units(units: gpd.GeoDataFrame) -> pd.Series:
    """Give each unit's territory, None for land that is not drawn."""
    keys = list(zip(units["adm0_a3"], units["name"], strict=True))
    missing = set(BY_UNIT) - set(keys)
    if missing:
        country, name = sorted(missing)[0]
        raise ValueError(
            f"no unit {name!r} in {country}; correct BY_UNIT in units.py for this file"
        )
    territory = pd.Series(
        [BY_UNIT.get(key, BY_COUNTRY.get(key[0])) for key in keys], units.index, dtype=object
    )
    moldova = units[units["adm0_a3"] == "MDA"]
    for place in TRANSNISTRIA:
        territory[moldova.index[moldova.contains(Point(place))]] = "MDA-TRN"
    return territory


def detail_of_units(units: gpd.GeoDataFrame) -> pd.Series:
    """Give "near" or "far" for each unit."""
    distance = units.to_crs(CRS).centroid.distance(Point(0, 0))
    european_russia = (units["id"] == "RUS") & (distance < EUROPEAN_RUSSIA)
    far = units["id"].isin(FAR) & ~european_russia
    return far.map({True: "far", False: "near"})


def dissolve(pieces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Give one row for each id and detail; land without an id is left out."""
    return pieces[["id", "detail", "geometry"]].dissolve(
        ["id", "detail"], method="coverage", as_index=False
    )


def apply_cut(pieces: gpd.GeoDataFrame, cut: Mapping[str, Any]) -> gpd.GeoDataFrame:
    """Give the pieces with one of them cut in two along a line of cuts.geojson.

    A half that has no territory is left out.
    """
    whole = pieces["id"] == cut["cut"]
    line, point = cut["geometry"], Point(cut["point_inside"])
    halves = pd.concat([pieces[whole]] * 2).assign(
        id=[cut["inside"], cut["outside"]],
        geometry=split(pieces.geometry[whole].item(), line, point),
    )
    return dissolve(pd.concat([pieces[~whole], halves], ignore_index=True))


def split(land: BaseGeometry, line: LineString, inside: Point) -> tuple[Polygon, BaseGeometry]:
    """Give the part of the land that holds the point, and the rest.

    The line's ends move to vertices the land's border already has, so that neighbours still fit.
    """
    *others, main = sorted(shapely.get_parts(land), key=lambda part: part.area)
    corners = shapely.points(shapely.get_coordinates(main.exterior))
    start, *middle, end = shapely.points(line.coords)
    ends = [min(corners, key=point.distance) for point in (start, end)]
    line = LineString([ends[0], *middle, ends[1]])
    faces = list(polygonize(shapely.union_all([main.boundary, line])))
    (part,) = [face for face in faces if face.contains(inside)]
    rest = [face for face in faces if face is not part and main.contains(face.point_on_surface())]
    return part, shapely.coverage_union_all([*rest, *others])


def close_seam_at_180(land: BaseGeometry) -> BaseGeometry:
    """Give Russia in longitudes 0 to 190, its two sides of the 180th meridian joined.

    The source leaves a gap between 179.9 degrees east and west.
    """

    def join(lonlat: np.ndarray) -> np.ndarray:
        east = lonlat[:, 0] % 360
        at_seam = abs(east - 180) < 0.11
        return np.column_stack([np.where(at_seam, 180, east), lonlat[:, 1]])

    return shapely.union_all(shapely.get_parts(shapely.transform(land, join)))
