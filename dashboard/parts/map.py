"""What the map is told: shapes, colours, textures and the chronicle of all years, once.

The base map is the same for every year. The browser's part (browser/modules/map/) is told once what
it shows, and colours the territories for the year of the readout.
"""

import json

import geopandas as gpd
import shapely

from dashboard import palette
from dashboard.history.yearbook import Yearbook
from dashboard.palette import variable_name
from dashboard.parts.chronicle import chronicle, line_runs
from dashboard.tables.status import LABELS, STATUSES, TEXTURES

# South-west and north-east corners of a part of the map, in units of 10 km.
Corners = tuple[tuple[float, float], tuple[float, float]]
# The opening view, Iceland to the Urals.
EUROPE: Corners = ((-262, -288), (328, 178))
# Leaflet's options of the map, besides its simple CRS.
OPTIONS = {
    "zoom_snap": 0,
    "zoom_delta": 0.5,
    "zoom_control": False,
    "attribution_control": False,
    "track_resize": False,  # views.js does, but not for paper
}
# Statuses with a colour of their own; members are coloured by their shade.
COLOURED = [status.word for status in STATUSES if status.word != "member"]


def settings(yearbook: Yearbook) -> str:
    """What the map is told, as JSON: what to draw, in the CRS of the shapes, and what to say."""
    lands, tables = yearbook.lands, yearbook.tables
    west, south, east, north = lands[lands["year"].notna()].total_bounds.round().tolist()
    values = {
        "colours": style(),
        "patterns": patterns(),
        "chronicle": chronicle(yearbook),
        "lines": line_runs(yearbook),
        "words": LABELS,
        "views": {"Europe": EUROPE, "Whole alliance": ((west, south), (east, north))},
    }
    collections = {
        "shapes": collection(
            tables.shapes, [{"properties": {"id": x}} for x in tables.shapes["territory"]]
        ),
        "lakes": collection(tables.lakes, [{}] * len(tables.lakes)),
        "borders": collection(tables.lines, [{"id": x} for x in tables.lines["between"]]),
    }
    members = [f"{json.dumps(name)}: {text}" for name, text in collections.items()]
    return f"{{{', '.join(members)}, {json.dumps(values)[1:]}"


def collection(frame: gpd.GeoDataFrame, members: list[dict[str, object]]) -> str:
    """Shapes as a GeoJSON FeatureCollection; `members` is what each feature has besides.

    Shapely writes geometries ten times as quickly as GeoPandas makes dictionaries of them.
    """
    features = ", ".join(
        f'{json.dumps({"type": "Feature", "properties": {}} | more)[:-1]}, "geometry": {shape}}}'
        for shape, more in zip(shapely.to_geojson(frame.geometry.to_numpy()), members, strict=True)
    )
    return f'{{"type": "FeatureCollection", "features": [{features}]}}'


def style() -> str:
    """The palette, and the fill of each status: plain, textured or occupied."""
    fills = (f'.territory[data-status="{word}"]{{--fill:{variable(word)}}}' for word in COLOURED)
    textured = (f'.territory[data-status="{word}"]{{fill:url(#{word})}}' for word in TEXTURES)
    occupied = (
        f'.territory[data-occupied][data-status="{word}"]{{fill:url(#occupied-{word})}}'
        for word in COLOURED
    )
    return "".join([palette.css_variables(), *fills, *textured, *occupied])


def patterns() -> str:
    """The SVG patterns of land that is not plain: joined this year, textured, or occupied.

    Their ids are `joined-1` to `joined-5`, the words of textured statuses, and `occupied-` before
    a status.
    """
    joined = (
        palette.pattern(
            f"joined-{i}", palette.JOINED, f"var(--member-{i})", f"var(--joined-member-{i})"
        )
        for i in range(1, len(palette.SHADES) + 1)
    )
    textured = (
        palette.pattern(word, texture, variable(word), variable(f"mark-{word}"))
        for word, texture in TEXTURES.items()
    )
    occupied = (
        palette.pattern(
            f"occupied-{word}", palette.OCCUPIED, variable(word), "var(--mark-occupied)"
        )
        for word in COLOURED
    )
    return (
        '<svg class="patterns" width="0" height="0" aria-hidden="true">'
        f"<defs>{''.join([*joined, *textured, *occupied])}</defs></svg>"
    )


def variable(name: str) -> str:
    """A colour of the palette as CSS."""
    return f"var(--{variable_name(name)})"
