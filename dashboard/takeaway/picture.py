"""The map of a year as a picture: with its heading, legend, sources and citation, or plain."""

import io
import textwrap

from matplotlib.figure import Figure

from dashboard.history.yearbook import Yearbook
from dashboard.parts.readout import joined_line
from dashboard.tables.status import TEXTURES
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.captions import FACTS, LINES, SHAPES, citation
from dashboard.takeaway.drawing import draw
from dashboard.takeaway.looks import THEME, Style, words
from dashboard.view import View, as_at, heading
from dashboard.words import TITLE

# Inches and dots per inch of the picture as a file: 3840 by 2400 pixels.
SIZE = (12.8, 8)
DOTS = 300


def png(yearbook: Yearbook, view: View) -> bytes:
    """The picture of a view as PNG, 3840 by 2400 pixels, sources and citation on it."""
    return saved(captioned(yearbook, view), "png", metadata(yearbook, view), DOTS)


def svg(yearbook: Yearbook, view: View) -> bytes:
    """The picture of a view as SVG, sources and citation on it.

    Each territory is a group with its status and code as id: `member-DEU-W`, in the inset
    `inset-member-USA`.
    """
    about = metadata(yearbook, view)
    about |= {"Creator": about.pop("Author"), "Rights": about.pop("Copyright"), "Language": "en"}
    return saved(captioned(yearbook, view), "svg", about, 72)


def plain(atlas: Atlas, view: View, size: tuple[float, float], dots: int, style: Style) -> bytes:
    """Map and legend alone as PNG, on the colour of a card, for a page that has the words.

    `size` is in inches.
    """
    figure = Figure(size, facecolor=THEME.card)
    draw(figure, atlas, view, (0, 0, 1, 1), style)
    return saved(figure, "png", {}, dots)


def metadata(yearbook: Yearbook, view: View) -> dict[str, str]:
    """What a picture says of itself inside the file."""
    return {
        "Title": heading(yearbook, view.year),
        "Author": TITLE,
        "Description": description(yearbook, view),
        "Source": f"{SHAPES} {FACTS} {citation(yearbook, view)}",
        "Copyright": "Facts: CC BY 4.0. Shapes: public domain.",
    }


def description(yearbook: Yearbook, view: View) -> str:
    """The picture in words: heading, day, and who was a member."""
    names = yearbook.standing(view.year).groupby("state")["state_name"].first()
    members = names[yearbook.members(view.year)["state"]]
    return (
        f"Map. {heading(yearbook, view.year)}. {as_at(yearbook, view)} "
        f"Members: {', '.join(members)}."
    )


def saved(figure: Figure, kind: str, about: dict[str, str], dots: int) -> bytes:
    """The figure as a file, with what it says of itself."""
    file = io.BytesIO()
    if kind == "png":
        quick = {"compress_level": 1}
        figure.savefig(file, format=kind, metadata=about, dpi=dots, pil_kwargs=quick)
    else:
        figure.savefig(file, format=kind, metadata=about, dpi=dots)
    return file.getvalue()


def captioned(yearbook: Yearbook, view: View) -> Figure:
    """The picture with its heading above, and day, sources and citation below."""
    figure = Figure(SIZE, facecolor=THEME.page)
    title, joined = heading(yearbook, view.year), joined_line(yearbook, view.year)
    words(figure, (0.02, 0.965), title, 26, THEME.accent, family="DejaVu Serif")
    words(figure, (0.02, 0.895), textwrap.fill(joined, 140), 11.5, THEME.soft)
    draw(figure, Atlas.of(yearbook), view, (0.02, 0.13, 0.96, 0.72), Style(10, TEXTURES))
    notes = f"{as_at(yearbook, view)} {LINES} {SHAPES} {FACTS}"
    foot = [textwrap.fill(notes, 195), textwrap.fill(citation(yearbook, view), 195)]
    words(figure, (0.02, 0.115), "\n".join(foot), 8.5, THEME.soft)
    return figure
