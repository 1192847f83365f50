"""The style of the page: a file for each part, in styles/, in the order in which they apply."""

from pathlib import Path

from dashboard import palette

FOLDER = Path(__file__).parents[1] / "styles"
# Later rules may correct earlier ones: contrast, then small and other screens come last.
PARTS = (
    *("page", "readout", "slider", "timeline", "map", "legend", "table", "quotations", "country"),
    *("proximity", "claims", "search", "method", "glossary", "contrast", "screens"),
)


def style(*views: str) -> str:
    """The style of every page, then that of some views and of paper, each a file of styles/."""
    parts = {
        name: (FOLDER / f"{name}.css").read_text("utf-8") for name in (*PARTS, *views, "print")
    }
    asked = parts["contrast"].replace("[data-contrast]", ":root")
    parts["contrast"] += f"@media (prefers-contrast: more) {{\n{asked}}}\n"
    return palette.css_variables() + "".join(parts.values())
