"""Drawing the map of a year: the shapes, colours, textures and legend of the screen."""

import textwrap
from typing import NamedTuple

import numpy as np
import shapely
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import Bbox, BboxBase, BboxTransform, Transform, TransformedBbox

from dashboard import palette
from dashboard.history import countries
from dashboard.parts.map import EUROPE, Corners
from dashboard.tables.records import Record, indexed
from dashboard.takeaway.atlas import Atlas, outline
from dashboard.view import View

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
# South-west and north-east corners of the inset, North America with Greenland.
AMERICA: Corners = ((-708, 60), (-100, 740))
INSET = "North America, smaller scale"

# Left, bottom, width, height, in shares of a figure.
Box = tuple[float, float, float, float]


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


class Frame(NamedTuple):
    """A part of the map on a figure: its corners, its edge, and how places come there."""

    figure: Figure
    corners: Corners
    edge: BboxBase
    transform: Transform

    def shows(self, place: list[float]) -> bool:
        """Whether a place of the map lies inside."""
        (west, south), (east, north) = self.corners
        return west < place[0] < east and south < place[1] < north

    def put(self, artist: Artist) -> None:
        """Draw something in the coordinates of the map, above what is there, cut at the edge."""
        artist.set_transform(self.transform)
        artist.set_clip_box(self.edge)
        artist.set_zorder(len(self.figure.artists))
        self.figure.add_artist(artist)


def draw(figure: Figure, atlas: Atlas, view: View, box: Box, style: Style) -> None:
    """Draw map, inset of North America and legend into a box of the figure, in shares of it.

    The map keeps the screen's frame of Europe, the inset takes what the legend leaves.
    """
    size = style.type_size
    left, bottom, width, height = box
    inches, point = figure.get_size_inches(), 1 / 72 / figure.get_size_inches()[1]
    top = bottom + height
    map_width = height * inches[1] * shape_of(EUROPE) / inches[0]
    column = left + map_width + 0.15 / inches[0]
    room = left + width - column
    rows = legend_rows(atlas, view.year, int(room * inches[0] * 72 / (size * 0.56) - 4))
    line = size * 1.5 * point
    legend_height = sum(len(row[-1]) for row in rows) * line + line
    inset_height = min(0.46 * height, height - legend_height - line)
    inset_width = inset_height * inches[1] * shape_of(AMERICA) / inches[0]
    europe = frame(figure, EUROPE, (left, bottom, map_width, height))
    inset = (column, top - inset_height, inset_width, inset_height)
    america = frame(figure, AMERICA, inset)
    shapes(europe, atlas, view, style, "")
    shapes(america, atlas, view, style, "inset-")
    joined = [name for code, name in atlas.names.items() if atlas.years[code] == view.year]
    names(europe, [name for name in joined if europe.shows(name[1])], size * 1.1)
    elsewhere = [name for name in joined if america.shows(name[1]) and not europe.shows(name[1])]
    names(america, elsewhere, size * 1.1)
    words(figure, (column, top - inset_height - 0.3 * line), INSET, size * 0.85, THEME.soft)
    legend(figure, rows, (column, top - inset_height - 1.3 * line), style)


def shape_of(corners: Corners) -> float:
    """Width by height of the part of the map between two corners."""
    (west, south), (east, north) = corners
    return (east - west) / (north - south)


def frame(
    figure: Figure,
    corners: Corners,
    box: Box,
) -> Frame:
    """The part of the map between two corners, in a box of the figure of the same shape."""
    ground = Rectangle(box[:2], *box[2:], transform=figure.transFigure)
    ground.set(facecolor=THEME.sea, edgecolor=THEME.line, linewidth=PIXEL)
    figure.add_artist(ground)
    place = Bbox.from_bounds(*box)
    to_box = BboxTransform(Bbox(corners), place)
    edge = TransformedBbox(place, figure.transFigure)
    return Frame(figure, corners, edge, to_box + figure.transFigure)


def shapes(place: Frame, atlas: Atlas, view: View, style: Style, prefix: str) -> None:
    """Draw territories, those that joined last, then lines, lakes and the chosen country.

    `prefix` is that of their ids.
    """
    standing = atlas.yearbook.standing(view.year).sort_values("new", kind="stable")
    for code, land in indexed(standing):
        if not Bbox(place.corners).overlaps(atlas.boxes[code]):
            continue
        look = look_of(land, atlas.years.get(code), style.textures)
        shape = PathPatch(
            atlas.land_paths[code],
            facecolor=look.fill,
            edgecolor=look.edge,
            linewidth=look.width * PIXEL,
            joinstyle="round",
            gid=f"{prefix}{land['status']}-{code}",
        )
        place.put(textured(shape, look.texture, look.mark))
    lines(place, atlas, view.year)
    place.put(PathCollection(atlas.lakes, facecolor=THEME.sea, edgecolor="none"))
    if view.country:
        held = countries.lands_of(atlas.yearbook, view.country)
        around = shapely.union_all(atlas.yearbook.lands.loc[held, "geometry"])
        line = PathPatch(outline(around), fill=False, gid=f"{prefix}chosen-{view.country}")
        halo = withStroke(linewidth=5 * PIXEL, foreground=THEME.page)
        line.set(edgecolor=THEME.ink, linewidth=2.4 * PIXEL, path_effects=[halo])
        place.put(line)


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


def lines(place: Frame, atlas: Atlas, year: int) -> None:
    """Draw the lines between territories as the screen does in a year."""
    drawn: dict[Stroke, list[np.ndarray]] = {}
    for between, runs in atlas.lines.items():
        _, kind, edge = max(run for run in runs if run[0] <= year)
        joined = [code for code in between.split() if atlas.years.get(code) == year]
        stroke = stroke_of(kind, edge, palette.shade(year) if joined else 0)
        drawn.setdefault(stroke, []).extend(atlas.line_paths[between])
    for stroke, parts in drawn.items():
        if stroke.width:
            artist = LineCollection(parts, colors=stroke.colour, linewidths=stroke.width * PIXEL)
            if stroke.dashes:
                artist.set_linestyle(stroke.dashes)
            place.put(artist)


def stroke_of(kind: str, edge: int, joined: int) -> Stroke:
    """How a line is drawn.

    `kind` is that of borders.border_lines; `edge` is the shade of an outlined member beside it and
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


def names(place: Frame, labels: list[tuple[str, list[float]]], size: float) -> None:
    """Write names at their places, moved apart downwards from the northernmost where they meet."""
    if not labels:
        return
    renderer = FigureCanvasAgg(place.figure).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    to_figure = place.figure.transFigure.inverted()
    inside = place.edge
    halo = withStroke(linewidth=size / 4, foreground=THEME.page)
    placed: list[Bbox] = []
    for name, spot in sorted(labels, key=lambda name: -name[1][1]):
        start = to_figure.transform(place.transform.transform(spot))
        text = words(
            place.figure, (start[0], start[1]), name, size, THEME.ink, ha="center", va="center"
        )
        text.set(fontweight="bold", path_effects=[halo], zorder=len(place.figure.artists))
        box = text.get_window_extent(renderer)
        box = box.translated(max(0, inside.x0 - box.x0) + min(0, inside.x1 - box.x1), 0)
        for other in placed:
            if box.overlaps(other):
                box = box.translated(0, other.y0 - box.y1)
        middle = to_figure.transform((box.x0 + box.width / 2, box.y0 + box.height / 2))
        text.set_position((middle[0], middle[1]))
        placed.append(box)


def legend_rows(atlas: Atlas, year: int, fits: int) -> list[tuple[str, str, str, list[str]]]:
    """The legend of a year: fill, texture, mark and words, in lines of so many letters."""
    entries = sorted(entry for first, last, entry in atlas.legend if first <= year <= last)
    return [
        (entry.fill, entry.texture, entry.mark, textwrap.wrap(entry.words, fits))
        for entry in entries
    ]


def legend(
    figure: Figure,
    rows: list[tuple[str, str, str, list[str]]],
    place: tuple[float, float],
    style: Style,
) -> None:
    """Write the legend below a top left corner."""
    size = style.type_size
    colours = THEME.variables
    width, height = figure.get_size_inches()
    line = size * 1.5 / 72 / height
    swatch = (size * 2 / 72 / width, size * 1.05 / 72 / height)
    left, y = place[0], place[1] - line
    for fill, texture, mark, lines in rows:
        if texture == "dashed":
            dashes = Line2D((left, left + swatch[0]), (y + swatch[1] / 2,) * 2)
            dashes.set(color=colours[mark], linewidth=1.1 * PIXEL, linestyle=DASHES)
            figure.add_artist(dashes)
        else:
            box = Rectangle((left, y), *swatch, facecolor=colours[fill])
            box.set(edgecolor=THEME.soft, linewidth=0.6 * PIXEL)
            status = fill.replace("-", "_")
            colour = colours.get(mark) or mark_of(status)
            figure.add_artist(textured(box, texture or style.textures.get(status, ""), colour))
        words(figure, (left + 1.4 * swatch[0], y + swatch[1]), "\n".join(lines), size, THEME.ink)
        y -= line * len(lines)


def words(
    figure: Figure, place: tuple[float, float], text: str, size: float, colour: str, **look: str
) -> Text:
    """Text as it stands, its top left corner at a place of the figure."""
    artist = figure.text(*place, text, fontsize=size, color=colour, parse_math=False)
    artist.update({"family": "DejaVu Sans", "va": "top", "linespacing": 1.35} | look)
    return artist
