"""The legend beside the map of a picture."""

import textwrap
from typing import NamedTuple

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.looks import DASHES, PIXEL, THEME, Style, mark_of, textured, words


class Row(NamedTuple):
    """An entry of the legend, as in parts.legend, with its words broken into lines."""

    fill: str
    texture: str
    mark: str
    lines: list[str]


def rows_of(atlas: Atlas, year: int, fits: int) -> list[Row]:
    """The legend of a year, in lines of so many letters."""
    entries = sorted(entry for first, last, entry in atlas.legend if first <= year <= last)
    return [
        Row(entry.fill, entry.texture, entry.mark, textwrap.wrap(entry.words, fits))
        for entry in entries
    ]


def write(figure: Figure, rows: list[Row], place: tuple[float, float], style: Style) -> None:
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
