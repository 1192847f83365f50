"""The style of the page: a file for each part, in styles/, in the order in which they apply."""

from pathlib import Path

from dashboard import palette

FOLDER = Path(__file__).parents[1] / "styles"
# Later rules may correct earlier ones: contrast, then small and other screens come last.
PARTS = (
    *("page", "readout", "slider", "timeline", "map", "legend", "table", "quotations", "country"),
    *("proximity", "claims", "search", "method", "lesson", "contrast", "screens"),
)


def style(*views: str) -> str:
    """The style of every page, then that of some views, each a file of styles/."""
    files = (FOLDER / f"{name}.css" for name in (*PARTS, *views))
    return palette.css_variables() + "".join(file.read_text(encoding="utf-8") for file in files)
