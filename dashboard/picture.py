"""The map of a year as a picture: the shapes, colours, textures and legend of the screen."""

import io
import textwrap
from dataclasses import dataclass
from typing import NamedTuple

import geopandas as gpd
import pandas as pd
import shapely
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import Bbox, BboxBase, BboxTransform, Transform, TransformedBbox

from dashboard import alliance, choropleth, country, palette, panel, view
from dashboard.markup import TITLE
from dashboard.tables import Tables
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
AMERICA = ((-708, 60), (-100, 740))
INSET = "North America, smaller scale"

# Inches and dots per inch of the picture as a file: 3840 by 2400 pixels.
SIZE = (12.8, 8)
DOTS = 300


class Look(NamedTuple):
    """How a territory is drawn: fill, texture and its colour, outline and its width.

    The texture is the name of one of HATCHES or blank, the width in pixels of the screen.
    """

    fill: str
    texture: str
    mark: str
    edge: str
    width: float


class Frame(NamedTuple):
    """A part of the map on a figure: its corners, its edge, and how places come there."""

    figure: Figure
    corners: tuple[tuple[float, float], tuple[float, float]]
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


@dataclass(frozen=True)
class Atlas:
    """All that the picture of any year is drawn from.

    `standings` are those of all years, `legend` is as in panel.legend_items, `lines` as in
    choropleth.lines, `names` as in choropleth.names_on_map; `years` has the year in which land
    joined, by its code; `land_paths`, `line_paths` and `lakes` are the shapes as paths, `boxes`
    those around the land.
    """

    tables: Tables
    lands: gpd.GeoDataFrame
    standings: pd.DataFrame
    legend: list[tuple]
    lines: dict[str, list[list]]
    names: dict[str, tuple[str, list[float]]]
    years: dict[str, int]
    land_paths: dict[str, Path]
    boxes: dict[str, Bbox]
    line_paths: dict[str, list]
    lakes: list[Path]


def atlas(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, legend: list[tuple]
) -> Atlas:
    """What pictures are drawn from.

    `standings` are the alliance.standings, `legend` the panel.legend_items.
    """
    return Atlas(
        tables,
        lands,
        standings,
        legend,
        choropleth.lines(tables, lands, standings),
        choropleth.names_on_map(tables, lands),
        lands["year"].dropna().to_dict(),
        {code: outline(geometry) for code, geometry in lands["geometry"].items()},
        {code: Bbox.from_extents(*box) for code, *box in lands.bounds.itertuples()},
        {
            line: [shapely.get_coordinates(part) for part in shapely.get_parts(geometry)]
            for line, geometry in zip(tables.lines["between"], tables.lines.geometry, strict=True)
        },
        [outline(geometry) for geometry in tables.lakes.geometry],
    )


def outline(geometry: shapely.Geometry) -> Path:
    """Polygons as one path."""
    turned = shapely.orient_polygons(geometry)
    rings = [
        ring
        for polygon in shapely.get_parts(turned)
        for ring in (polygon.exterior, *polygon.interiors)
    ]
    return Path.make_compound_path(
        *(Path(shapely.get_coordinates(ring), closed=True) for ring in rings)
    )


def png(drawn_from: Atlas, shown: View) -> bytes:
    """The picture of a view as PNG, 3840 by 2400 pixels, sources and citation on it."""
    return saved(captioned(drawn_from, shown), "png", metadata(drawn_from, shown), DOTS)


def svg(drawn_from: Atlas, shown: View) -> bytes:
    """The picture of a view as SVG, sources and citation on it.

    Each territory is a group with its status and code as id: `member-DEU-W`, in the inset
    `inset-member-USA`.
    """
    told = metadata(drawn_from, shown)
    told |= {"Creator": told.pop("Author"), "Rights": told.pop("Copyright"), "Language": "en"}
    return saved(captioned(drawn_from, shown), "svg", told, 72)


def plain(
    drawn_from: Atlas,
    shown: View,
    size: tuple[float, float],
    dots: int,
    type_size: float,
    textures: dict[str, str],
) -> bytes:
    """Map and legend alone as PNG, on the colour of a card, for a page that has the words.

    `size` is in inches, `type_size` in points; `textures` are the palette's by status.
    """
    figure = Figure(size, facecolor=THEME.card)
    draw(figure, drawn_from, shown, (0, 0, 1, 1), type_size, textures)
    return saved(figure, "png", {}, dots)


def metadata(drawn_from: Atlas, shown: View) -> dict[str, str]:
    """What a picture says of itself inside the file."""
    return {
        "Title": view.heading(drawn_from.tables, shown.year),
        "Author": TITLE,
        "Description": description(drawn_from, shown),
        "Source": f"{view.SHAPES} {view.FACTS} {shown.citation}",
        "Copyright": "Facts: CC BY 4.0. Shapes: public domain.",
    }


def description(drawn_from: Atlas, shown: View) -> str:
    """The picture in words: heading, day, and who was a member."""
    tables, year = drawn_from.tables, shown.year
    called = drawn_from.standings.loc[year].groupby("state")["state_name"].first()
    members = called[alliance.members(tables, year)["state"]]
    return (
        f"Map. {view.heading(tables, year)}. {view.as_at(tables, shown)} "
        f"Members: {', '.join(members)}."
    )


def saved(figure: Figure, kind: str, told: dict[str, str], dots: int) -> bytes:
    """The figure as a file."""
    file = io.BytesIO()
    quick = {"pil_kwargs": {"compress_level": 1}} if kind == "png" else {}
    figure.savefig(file, format=kind, metadata=told, dpi=dots, **quick)
    return file.getvalue()


def captioned(drawn_from: Atlas, shown: View) -> Figure:
    """The picture with its heading above, and day, sources and citation below."""
    tables = drawn_from.tables
    figure = Figure(SIZE, facecolor=THEME.page)
    joined = panel.joined_line(tables, drawn_from.lands, shown.year)
    words(
        figure,
        0.02,
        0.965,
        view.heading(tables, shown.year),
        26,
        THEME.accent,
        family="DejaVu Serif",
    )
    words(figure, 0.02, 0.895, textwrap.fill(joined, 140), 11.5, THEME.soft)
    draw(figure, drawn_from, shown, (0.02, 0.13, 0.96, 0.72), 10, palette.TEXTURES)
    notes = f"{view.as_at(tables, shown)} {view.LINES} {view.SHAPES} {view.FACTS}"
    foot = "\n".join([textwrap.fill(notes, 195), textwrap.fill(shown.citation, 195)])
    words(figure, 0.02, 0.115, foot, 8.5, THEME.soft)
    return figure


def words(
    figure: Figure, x: float, y: float, text: str, size: float, colour: str, **look: str
) -> Text:
    """Text as it stands, its top left corner at a place of the figure."""
    look = {"family": "DejaVu Sans", "va": "top"} | look
    text = figure.text(x, y, text, fontsize=size, color=colour, parse_math=False, **look)
    text.set_linespacing(1.35)
    return text


def draw(
    figure: Figure,
    drawn_from: Atlas,
    shown: View,
    box: tuple[float, float, float, float],
    size: float,
    textures: dict[str, str],
) -> None:
    """Draw map, inset of North America and legend into a box of the figure, in shares of it.

    The map keeps the screen's frame of Europe, the inset takes what the legend leaves; `size` is
    that of the type, in points, `textures` the palette's by status.
    """
    left, bottom, width, height = box
    inches, point = figure.get_size_inches(), 1 / 72 / figure.get_size_inches()[1]
    top = bottom + height
    map_width = height * inches[1] * shape_of(choropleth.EUROPE) / inches[0]
    column = left + map_width + 0.15 / inches[0]
    room = left + width - column
    rows = legend_rows(drawn_from, shown.year, int(room * inches[0] * 72 / (size * 0.56) - 4))
    line = size * 1.5 * point
    legend_height = sum(len(row[-1]) for row in rows) * line + line
    inset_height = min(0.46 * height, height - legend_height - line)
    inset_width = inset_height * inches[1] * shape_of(AMERICA) / inches[0]
    europe = frame(figure, choropleth.EUROPE, (left, bottom, map_width, height))
    inset = (column, top - inset_height, inset_width, inset_height)
    america = frame(figure, AMERICA, inset)
    shapes(europe, drawn_from, shown, textures, "")
    shapes(america, drawn_from, shown, textures, "inset-")
    joined = [
        name for code, name in drawn_from.names.items() if drawn_from.years[code] == shown.year
    ]
    names(europe, [name for name in joined if europe.shows(name[1])], size * 1.1)
    elsewhere = [name for name in joined if america.shows(name[1]) and not europe.shows(name[1])]
    names(america, elsewhere, size * 1.1)
    words(figure, column, top - inset_height - 0.3 * line, INSET, size * 0.85, THEME.soft)
    legend(figure, rows, (column, top - inset_height - 1.3 * line), size, textures)


def shape_of(corners: tuple[tuple[float, float], tuple[float, float]]) -> float:
    """Width by height of the part of the map between two corners."""
    (west, south), (east, north) = corners
    return (east - west) / (north - south)


def frame(
    figure: Figure,
    corners: tuple[tuple[float, float], tuple[float, float]],
    box: tuple[float, float, float, float],
) -> Frame:
    """The part of the map between two corners, in a box of the figure of the same shape."""
    ground = Rectangle(box[:2], *box[2:], transform=figure.transFigure)
    ground.set(facecolor=THEME.sea, edgecolor=THEME.line, linewidth=PIXEL)
    figure.add_artist(ground)
    place = Bbox.from_bounds(*box)
    to_box = BboxTransform(Bbox(corners), place)
    edge = TransformedBbox(place, figure.transFigure)
    return Frame(figure, corners, edge, to_box + figure.transFigure)


def shapes(
    place: Frame, drawn_from: Atlas, shown: View, textures: dict[str, str], prefix: str
) -> None:
    """Draw territories, those that joined last, then lines, lakes and the chosen country.

    `prefix` is that of their ids.
    """
    standing = drawn_from.standings.loc[shown.year].sort_values("new", kind="stable")
    for land in standing.itertuples():
        if not Bbox(place.corners).overlaps(drawn_from.boxes[land.Index]):
            continue
        look = look_of(land, drawn_from.years.get(land.Index), textures)
        shape = PathPatch(
            drawn_from.land_paths[land.Index],
            facecolor=look.fill,
            edgecolor=look.edge,
            linewidth=look.width * PIXEL,
            joinstyle="round",
            gid=f"{prefix}{land.status}-{land.Index}",
        )
        place.put(textured(shape, look.texture, look.mark))
    lines(place, drawn_from, shown.year)
    place.put(PathCollection(drawn_from.lakes, facecolor=THEME.sea, edgecolor="none"))
    if shown.country:
        held = country.lands_of(drawn_from.tables, shown.country)
        around = shapely.union_all(drawn_from.lands.loc[held, "geometry"])
        line = PathPatch(outline(around), fill=False, gid=f"{prefix}chosen-{shown.country}")
        halo = withStroke(linewidth=5 * PIXEL, foreground=THEME.page)
        line.set(edgecolor=THEME.ink, linewidth=2.4 * PIXEL, path_effects=[halo])
        place.put(line)


def look_of(land: NamedTuple, joined: int | None, textures: dict[str, str]) -> Look:
    """How a territory is drawn, from a row of alliance.standings and the year it joined."""
    name = country.fill_of(land.status, joined)
    fill = THEME.fills[name]
    if land.new:
        return Look(fill, palette.JOINED, THEME.joined[name], THEME.joined[name], 1.3)
    if land.occupied:
        return Look(fill, palette.OCCUPIED, THEME.marks["occupied"], fill, 0.6)
    edge = THEME.edge if name in palette.OUTLINED else fill
    return Look(fill, textures.get(land.status, ""), mark_of(land.status), edge, 0.6)


def mark_of(status: str) -> str:
    """The colour of the texture of land with a status."""
    return THEME.marks.get(status, THEME.soft)


def textured(path_patch: Patch, texture: str, mark: str) -> Patch:
    """The patch with a texture of the palette in a colour."""
    if texture:
        hatch, width = HATCHES[texture]
        path_patch.set(hatch=hatch, hatchcolor=mark, hatch_linewidth=width)
    return path_patch


def lines(place: Frame, drawn_from: Atlas, year: int) -> None:
    """Draw the lines between territories as the screen does in a year."""
    drawn: dict[tuple, list] = {}
    for between, runs in drawn_from.lines.items():
        _, kind, edge = max(run for run in runs if run[0] <= year)
        joined = [code for code in between.split() if drawn_from.years.get(code) == year]
        drawn.setdefault(stroke(kind, edge, palette.shade(year) if joined else 0), []).extend(
            drawn_from.line_paths[between]
        )
    for (colour, width, dashes), parts in drawn.items():
        if width:
            width *= PIXEL
            place.put(LineCollection(parts, colors=colour, linewidths=width, linestyles=dashes))


def stroke(kind: str, edge: int, joined: int) -> tuple[str, float, object]:
    """Colour, width in pixels of the screen and dashes of a line; width 0 is not drawn.

    `kind` is that of borders.lines; `edge` is the shade of an outlined member beside it and
    `joined` that of one that joined this year, or 0.
    """
    if kind == "de_facto":
        return THEME.ink, 1.1, DASHES
    if kind == "border" and joined:
        return THEME.joined[f"member_{joined}"], 1.3, "solid"
    if kind == "border":
        return (THEME.edge, 0.8, "solid") if edge else (THEME.border, 1, "solid")
    # Inside one state the outline of a pale member is painted over.
    return (THEME.fills[f"member_{edge}"], 1.6, "solid") if edge else (THEME.border, 0, "solid")


def names(place: Frame, told: list[tuple[str, list[float]]], size: float) -> None:
    """Write names at their places, moved apart downwards from the northernmost where they meet."""
    if not told:
        return
    renderer = FigureCanvasAgg(place.figure).get_renderer()
    to_figure = place.figure.transFigure.inverted()
    inside = place.edge
    halo = withStroke(linewidth=size / 4, foreground=THEME.page)
    placed: list[Bbox] = []
    for name, spot in sorted(told, key=lambda name: -name[1][1]):
        start = to_figure.transform(place.transform.transform(spot))
        text = words(place.figure, *start, name, size, THEME.ink, ha="center", va="center")
        text.set(fontweight="bold", path_effects=[halo], zorder=len(place.figure.artists))
        box = text.get_window_extent(renderer)
        box = box.translated(max(0, inside.x0 - box.x0) + min(0, inside.x1 - box.x1), 0)
        for other in placed:
            if box.overlaps(other):
                box = box.translated(0, other.y0 - box.y1)
        middle = (box.x0 + box.width / 2, box.y0 + box.height / 2)
        text.set_position(to_figure.transform(middle))
        placed.append(box)


def legend_rows(drawn_from: Atlas, year: int, fits: int) -> list[tuple[str, str, str, list[str]]]:
    """The legend of a year: fill, texture, mark and words, in lines of so many letters."""
    items = sorted(item for first, last, item in drawn_from.legend if first <= year <= last)
    return [
        (fill, texture, mark, textwrap.wrap(told, fits)) for _, fill, texture, mark, told in items
    ]


def legend(
    figure: Figure,
    rows: list[tuple[str, str, str, list[str]]],
    place: tuple[float, float],
    size: float,
    textures: dict[str, str],
) -> None:
    """Write the legend below a top left corner."""
    colours = THEME.variables
    width, height = figure.get_size_inches()
    line = size * 1.5 / 72 / height
    swatch = (size * 2 / 72 / width, size * 1.05 / 72 / height)
    left, y = place[0], place[1] - line
    for fill, texture, mark, told in rows:
        if texture == "dashed":
            key = Line2D((left, left + swatch[0]), (y + swatch[1] / 2,) * 2)
            key.set(color=colours[mark], linewidth=1.1 * PIXEL, linestyle=DASHES)
        else:
            key = Rectangle((left, y), *swatch, facecolor=colours[fill])
            key.set(edgecolor=THEME.soft, linewidth=0.6 * PIXEL)
            status = fill.replace("-", "_")
            textured(key, texture or textures.get(status, ""), colours.get(mark) or mark_of(status))
        figure.add_artist(key)
        words(figure, left + 1.4 * swatch[0], y + swatch[1], "\n".join(told), size, THEME.ink)
        y -= line * len(told)
