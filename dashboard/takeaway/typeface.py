"""The typefaces of handout and slides, which hold every letter of the data, and what fits."""

import math
from bisect import bisect_left
from pathlib import Path

import matplotlib
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SANS, BOLD, SERIF = "DejaVuSans", "DejaVuSans-Bold", "DejaVuSerif"
# The height of a line, as a share of the size of its type.
LINE = 1.25

# Matplotlib brings them.
for name in (SANS, BOLD, SERIF):
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    pdfmetrics.registerFont(TTFont(name, folder / f"{name}.ttf"))
pdfmetrics.registerFontFamily(SANS, normal=SANS, bold=BOLD)


def fitting(text: str, width: float, height: float, largest: int) -> int:
    """The largest size at which text fits a box, up to a size; all in points, at least 1."""
    too_large = bisect_left(
        range(2, largest + 1), True, key=lambda size: tall(text, size, width) > height
    )
    return too_large + 1


def tall(text: str, size: int, width: float) -> float:
    """How high text is at a size in a column; all in points."""
    lines = [
        pdfmetrics.stringWidth(line, SANS, size) for line in simpleSplit(text, SANS, size, width)
    ]
    rows = sum(math.ceil(line / width) for line in lines)  # a long word takes more than one
    return rows * size * LINE
