"""The typefaces of handout and slides, which hold every letter of the data, and what fits."""

import math
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
    """The largest size at which text fits a box, up to a size; all in points."""
    for size in range(largest, 1, -1):
        lines = simpleSplit(text, SANS, size, width)
        widths = [pdfmetrics.stringWidth(line, SANS, size) for line in lines]
        rows = sum(math.ceil(wide / width) for wide in widths)  # a long word takes more than one
        if rows * size * LINE <= height:
            return size
    return 1
