"""The map of a year as a picture: the shapes, colours, textures and legend of the screen."""

import io
import textwrap
from dataclasses import dataclass
from typing import NamedTuple

import geopandas as gpd
import pandas as pd
import shapely
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch, Rectangle
from matplotlib.patheffects import withStroke
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox

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
INSET = "North America, on a smaller scale"

# Inches and dots per inch of the picture as a file: 3840 by 2400 pixels.
SIZE = (12.8, 8)
DOTS = 300


class Look(NamedTuple):
    """How a territory is drawn: fill, texture (of palette.TILES, or none) and its colour, outline
    and its width in pixels of the screen.
    """

    fill: str
    texture: str
    mark: str
    edge: str
    width: float


@dataclass(frozen=True)
class Atlas:
    """All that the picture of any year is drawn from.

    `legend` as in panel.legend_items, `lines` as in choropleth.lines, `names` as in
    choropleth.names_on_map; `years`, the year in which land joined, by its code; `land_paths`,
    `line_paths` and `lakes` are the shapes as paths.
    """

    tables: Tables
    lands: gpd.GeoDataFrame
    legend: list[tuple]
    lines: dict[str, list[list]]
    names: dict[str, tuple[str, list[float]]]
    years: dict[str, int]
    land_paths: dict[str, Path]
    line_paths: dict[str, list]
    lakes: list[Path]


def atlas(tables: Tables, lands: gpd.GeoDataFrame, legend: list[tuple]) -> Atlas:
    """What pictures are drawn from; `legend` are the panel.legend_items."""
    return Atlas(
        tables,
        lands,
        legend,
        choropleth.lines(tables, lands),
        choropleth.names_on_map(tables, lands),
        lands["year"].dropna().to_dict(),
        {code: outline(geometry) for code, geometry in lands["geometry"].items()},
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
    drawn_from: Atlas, shown: View, size: tuple[float, float], dots: int, *, paper: bool = False
) -> bytes:
    """Map and legend alone as PNG, for a page that has the words.

    `size` is in inches; for paper more classes bear a texture.
    """
    figure = Figure(size, facecolor=THEME.page)
    textures = palette.TEXTURES | (palette.PRINTED if paper else {})
    draw(figure, drawn_from, shown, (0, 0, 1, 1), 7.5, textures)
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
    """The picture in words: heading, day, who joined and who was a member."""
    tables, lands, year = drawn_from.tables, drawn_from.lands, shown.year
    called = alliance.standings(tables, lands, [year]).groupby("state")["state_name"].first()
    members = called[alliance.members(tables, year)["state"]]
    return (
        f"Map. {view.heading(tables, year)}. {view.as_at(tables, shown)} "
        f"{panel.joined_line(tables, lands, year)}. Members: {', '.join(members)}."
    )


def saved(figure: Figure, kind: str, told: dict[str, str], dots: int) -> bytes:
    """The figure as a file."""
    file = io.BytesIO()
    figure.savefig(file, format=kind, metadata=told, dpi=dots)
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
    return figure.text(
        x,
        y,
        text,
        fontsize=size,
        color=colour,
        va="top",
        linespacing=1.35,
        parse_math=False,
        **{"family": "DejaVu Sans"} | look,
    )


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
    rows = legend_rows(drawn_from, shown.year, int(room * inches[0] * 72 / (size * 0.6) - 4))
    line = size * 1.5 * point
    legend_height = sum(len(row[-1]) for row in rows) * line + line
    inset_height = min(0.46 * height, height - legend_height - line)
    inset_width = inset_height * inches[1] * shape_of(AMERICA) / inches[0]
    standing = alliance.standings(drawn_from.tables, drawn_from.lands, [shown.year]).loc[shown.year]
    for corners, place, prefix in (
        (choropleth.EUROPE, (left, bottom, map_width, height), ""),
        (AMERICA, (column, top - inset_height, inset_width, inset_height), "inset-"),
    ):
        axes = frame(figure, place, corners)
        shapes(axes, drawn_from, shown, standing, textures, prefix)
        names(axes, drawn_from, shown.year, size * 1.1)
    words(figure, column, top - inset_height - 0.3 * line, INSET, size * 0.85, THEME.soft)
    legend(figure, rows, (column, top - inset_height - 1.3 * line), size, textures)


def shape_of(corners: tuple[tuple[float, float], tuple[float, float]]) -> float:
    """Width by height of the part of the map between two corners."""
    (west, south), (east, north) = corners
    return (east - west) / (north - south)


def frame(
    figure: Figure,
    box: tuple[float, float, float, float],
    corners: tuple[tuple[float, float], tuple[float, float]],
) -> Axes:
    """Axes for the part of the map between two corners."""
    axes = figure.add_axes(box, facecolor=THEME.sea, xticks=[], yticks=[])
    (west, south), (east, north) = corners
    axes.set(xlim=(west, east), ylim=(south, north), aspect="equal", anchor="NW")
    for spine in axes.spines.values():
        spine.set(color=THEME.line, linewidth=PIXEL)
    return axes


def shapes(
    axes: Axes,
    drawn_from: Atlas,
    shown: View,
    standing: pd.DataFrame,
    textures: dict[str, str],
    prefix: str,
) -> None:
    """Draw territories, those that joined last, then lines, lakes and the chosen country.

    `prefix` is that of their ids.
    """
    (west, east), (south, north) = axes.get_xlim(), axes.get_ylim()
    seen = drawn_from.lands.cx[west:east, south:north].index
    for land in standing.loc[seen].sort_values("new", kind="stable").itertuples():
        look = look_of(land, drawn_from.years.get(land.Index), textures)
        axes.add_artist(
            textured(
                PathPatch(
                    drawn_from.land_paths[land.Index],
                    facecolor=look.fill,
                    edgecolor=look.edge,
                    linewidth=look.width * PIXEL,
                    joinstyle="round",
                    gid=f"{prefix}{land.status}-{land.Index}",
                ),
                look.texture,
                look.mark,
            )
        )
    lines(axes, drawn_from, shown.year)
    axes.add_collection(
        PathCollection(drawn_from.lakes, facecolor=THEME.sea, edgecolor="none"), autolim=False
    )
    if shown.country:
        held = country.lands_of(drawn_from.tables, shown.country)
        around = shapely.union_all(drawn_from.lands.loc[held, "geometry"])
        axes.add_artist(
            PathPatch(
                outline(around),
                fill=False,
                edgecolor=THEME.ink,
                linewidth=2.4 * PIXEL,
                path_effects=[withStroke(linewidth=5 * PIXEL, foreground=THEME.page)],
                gid=f"{prefix}chosen-{shown.country}",
            )
        )


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


def lines(axes: Axes, drawn_from: Atlas, year: int) -> None:
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
            axes.add_collection(
                LineCollection(parts, colors=colour, linewidths=width * PIXEL, linestyles=dashes),
                autolim=False,
            )


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


def names(axes: Axes, drawn_from: Atlas, year: int, size: float) -> None:
    """Write the names of those that joined in a year, moved apart where they would meet."""
    (west, east), (south, north) = axes.get_xlim(), axes.get_ylim()
    texts = [
        axes.text(
            *place,
            label,
            fontsize=size,
            fontweight="bold",
            color=THEME.ink,
            family="DejaVu Sans",
            ha="center",
            va="center",
            parse_math=False,
            path_effects=[withStroke(linewidth=size / 4, foreground=THEME.page)],
        )
        for code, (label, place) in drawn_from.names.items()
        if drawn_from.years[code] == year
        if west < place[0] < east and south < place[1] < north
        if axes is axes.figure.axes[0] or not in_europe(place)
    ]
    spread(axes, texts)


def in_europe(place: list[float]) -> bool:
    """Whether a place lies in the frame of Europe."""
    (west, south), (east, north) = choropleth.EUROPE
    return west < place[0] < east and south < place[1] < north


def spread(axes: Axes, texts: list[Text]) -> None:
    """Move names that would cover each other apart, downwards from the northernmost."""
    renderer = FigureCanvasAgg(axes.figure).get_renderer()
    to_place = axes.transData.inverted()
    placed: list[Bbox] = []
    for text in sorted(texts, key=lambda text: -text.get_position()[1]):
        box = text.get_window_extent(renderer)
        box = box.translated(max(0, axes.bbox.x0 - box.x0) + min(0, axes.bbox.x1 - box.x1), 0)
        for other in placed:
            if box.overlaps(other):
                box = box.translated(0, other.y0 - box.y1)
        text.set_position(to_place.transform((box.x0 + box.width / 2, box.y0 + box.height / 2)))
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
