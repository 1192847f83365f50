"""Drawing the map of a year, as the screen shows it: shapes, lines, names, inset and legend."""

from typing import NamedTuple

import numpy as np
import shapely
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.transforms import Bbox, BboxBase, BboxTransform, Transform, TransformedBbox

from dashboard import palette
from dashboard.history import countries
from dashboard.parts.map import EUROPE, Corners
from dashboard.tables.records import indexed
from dashboard.takeaway import legend
from dashboard.takeaway.atlas import Atlas, outline
from dashboard.takeaway.looks import (
    PIXEL,
    THEME,
    Stroke,
    Style,
    look_of,
    stroke_of,
    textured,
    words,
)
from dashboard.view import View

# South-west and north-east corners of the inset, North America with Greenland.
AMERICA: Corners = ((-708, 60), (-100, 740))
INSET = "North America, smaller scale"

# Left, bottom, width, height, in shares of a figure.
Box = tuple[float, float, float, float]


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
    rows = legend.rows_of(atlas, view.year, int(room * inches[0] * 72 / (size * 0.56) - 4))
    line = size * 1.5 * point
    legend_height = sum(len(row.lines) for row in rows) * line + line
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
    legend.write(figure, rows, (column, top - inset_height - 1.3 * line), style)


def shape_of(corners: Corners) -> float:
    """Width by height of the part of the map between two corners."""
    (west, south), (east, north) = corners
    return (east - west) / (north - south)


def frame(figure: Figure, corners: Corners, box: Box) -> Frame:
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
