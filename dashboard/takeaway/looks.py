"""How land, lines and words look in a picture: the light palette, as Matplotlib draws it."""

from typing import NamedTuple

from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.text import Text

from dashboard import palette
from dashboard.tables.records import Record

THEME = palette.THEMES["light"]
# Matplotlib's hatches for the textures of the palette, and the width of their strokes in points.
HATCHES = {
    "hatch": ("////", 0.8),
    "backhatch": ("\\\\\\\\", 1.5),
    "lines": ("----", 0.8),
    "bars": ("||||", 0.8),
    "dots": ("...", 0.6),
    "cross": ("xxx", 0.4),
    "rings": ("ooo", 0.4),
    "pluses": ("+++", 0.4),
}
# Widths on the screen are in pixels; the picture has points.
PIXEL = 0.75
DASHES = (0, (3, 2.5))


class Style(NamedTuple):
    """How a map is set: the size of its type in points, and the textures by status."""

    type_size: float
    textures: dict[str, str]


class Look(NamedTuple):
    """How a territory is drawn: fill, texture and its colour, outline and its width.

    The texture is the name of one of HATCHES or blank, the width in pixels of the screen.
    """

    fill: str
    texture: str
    mark: str
    edge: str
    width: float


class Stroke(NamedTuple):
    """How a line is drawn: colour, width on the screen in pixels (0: not at all), dashes if any."""

    colour: str
    width: float
    dashes: tuple[float, tuple[float, float]] | None = None


def look_of(land: Record, joined: int | None, textures: dict[str, str]) -> Look:
    """How a territory is drawn, from a row of Yearbook.standings and the year it joined."""
    status = land["status"]
    name = palette.land_class(status, joined)
    fill = THEME.fills[name]
    if land["new"]:
        return Look(fill, palette.JOINED, THEME.joined[name], THEME.joined[name], 1.3)
    if land["occupied"]:
        return Look(fill, palette.OCCUPIED, THEME.marks["occupied"], fill, 0.6)
    edge = THEME.edge if name in palette.OUTLINED else fill
    return Look(fill, textures.get(status, ""), mark_of(status), edge, 0.6)


def mark_of(status: str) -> str:
    """The colour of the texture of land with a status."""
    return THEME.marks.get(status, THEME.soft)


def textured(path_patch: Patch, texture: str, mark: str) -> Patch:
    """The patch with a texture of the palette in a colour."""
    if texture:
        hatch, width = HATCHES[texture]
        path_patch.set(hatch=hatch, hatchcolor=mark, hatch_linewidth=width)
    return path_patch


def stroke_of(kind: str, edge: int, joined: int) -> Stroke:
    """How a line is drawn.

    `kind` is that of lines.kinds; `edge` is the shade of an outlined member beside it and
    `joined` that of one that joined this year, or 0.
    """
    if kind == "de_facto":
        return Stroke(THEME.ink, 1.1, DASHES)
    if kind == "border" and joined:
        return Stroke(THEME.joined[f"member_{joined}"], 1.3)
    if kind == "border":
        return Stroke(THEME.edge, 0.8) if edge else Stroke(THEME.border, 1)
    # Inside one state the outline of a pale member is painted over.
    return Stroke(THEME.fills[f"member_{edge}"], 1.6) if edge else Stroke(THEME.border, 0)


def words(
    figure: Figure, place: tuple[float, float], text: str, size: float, colour: str, **look: str
) -> Text:
    """Text as it stands, its top left corner at a place of the figure."""
    artist = figure.text(*place, text, fontsize=size, color=colour, parse_math=False)
    artist.update({"family": "DejaVu Sans", "va": "top", "linespacing": 1.35} | look)
    return artist
