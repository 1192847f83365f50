"""A coarse picture of each year, small enough to be there before the map itself is ready.

It is drawn in the map's opening view, with its colours and textures, and gives way to it.
"""

from pathlib import Path

import numpy as np
import shapely
from markupsafe import Markup

from dashboard import palette
from dashboard.history.yearbook import Yearbook
from dashboard.parts.map import EUROPE, patterns, style
from dashboard.parts.markup import render
from dashboard.tables.records import cells, indexed

# In units of the shapes, 10 km: what a frame of any shape may show around EUROPE, how far an
# outline may stray (some pixel), and from which area on a part of the land is drawn.
REACH = (-620, -300, 700, 420)
TOLERANCE = 1.0
SMALLEST = 4.0
MAP_STYLE = Path(__file__).parents[1] / "browser" / "bundle" / "app" / "map.css"


def sketches(yearbook: Yearbook) -> dict[int, str]:
    """The picture of each year as SVG, by years."""
    outlines = {code: outline(land) for code, land in cells(yearbook.lands["geometry"])}
    shades = {code: palette.shade(year) for code, year in cells(yearbook.lands["year"].dropna())}
    paths: dict[int, list[str]] = {year: [] for year in yearbook.years}
    looks = yearbook.standings[["status", "new", "occupied"]]
    for (year, code), look in indexed(looks):
        marks = {
            "status": look["status"],
            "shade": shades[code] if look["status"] == "member" else None,
            "new": look["new"] or None,
            "occupied": look["occupied"] or None,
        }
        data = "".join(f' data-{name}="{mark}"' for name, mark in marks.items() if mark)
        paths[year].append(f'<path class="territory"{data} d="{outlines[code]}"/>')
    same = {
        "box": box(),
        "style": Markup(MAP_STYLE.read_text(encoding="utf-8") + style()),
        "patterns": Markup(patterns()),
        "lakes": outline(shapely.union_all(yearbook.tables.lakes.geometry)),
    }
    return {
        year: render("sketch.svg", lands=Markup("".join(lands)), **same)
        for year, lands in paths.items()
    }


def box() -> str:
    """The opening view as an SVG viewBox; there north is down."""
    (west, south), (east, north) = EUROPE
    return f"{west} {-north} {east - west} {north - south}"


def outline(land: shapely.Geometry) -> str:
    """The outline of land within REACH as an SVG path, without small islands and lakes."""
    coarse = shapely.simplify(shapely.clip_by_rect(land, *REACH), TOLERANCE)
    parts = (part for part in shapely.get_parts(coarse) if shapely.area(part) >= SMALLEST)
    return "".join(ring(shapely.get_coordinates(part.exterior)) for part in parts)


def ring(places: np.ndarray) -> str:
    """A closed ring of places (x, y) as an SVG path: a first place, then steps, in tenths."""
    corners = (places * (10, -10)).round()
    steps = np.diff(corners, axis=0)[:-1] / 10
    x, y = corners[0] / 10
    return f"M{x:g} {y:g}l{' '.join(f'{dx:g} {dy:g}' for dx, dy in steps.tolist() if dx or dy)}z"
