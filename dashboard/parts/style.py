"""The style of the page: a file for each part, in styles/, in the order in which they apply."""

import re
from pathlib import Path

from dashboard import palette

FOLDER = Path(__file__).parents[1] / "styles"
# Later rules may correct earlier ones: contrast, then small and other screens come last.
PARTS = (
    *("page", "readout", "slider", "timeline", "map", "legend", "table", "quotations", "country"),
    *("proximity", "terms", "report", "collect"),
)
PAGES = ("claims", "glossary", "search", "method")
LAST = ("contrast", "screens")
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
SPACE = re.compile(r"\s*([{};])\s*|([:,])\s+")  # what is quoted in a style has none of these


def style(*names: str) -> str:
    """The style of every page, then that of some of PAGES, of some views and of paper.

    Each is a file of styles/, here without comments and idle space.
    """
    pages = [name for name in PAGES if name in names]
    views = [name for name in names if name not in PAGES]
    files = {
        name: COMMENT.sub("", (FOLDER / f"{name}.css").read_text("utf-8"))
        for name in (*PARTS, *pages, *LAST, *views, "print")
    }
    asked = files["contrast"].replace("[data-contrast]", ":root")
    files["contrast"] += f"@media (prefers-contrast: more) {{\n{asked}}}\n"
    return palette.css_variables() + SPACE.sub(r"\1\2", "".join(files.values()))


def rules(name: str) -> str:
    """The rules of one file of styles/, to be sent after those of the page."""
    return SPACE.sub(r"\1\2", COMMENT.sub("", (FOLDER / f"{name}.css").read_text("utf-8")))
