"""`python -m tests.slides_as_pictures`: the slides as LibreOffice shows them, in build/slides/."""

import shutil
import subprocess
import sys
from pathlib import Path

from dashboard import alliance, panel, picture, slides, tables, territories
from dashboard.view import View

FOLDER = Path(__file__).parents[1] / "build" / "slides"
NEEDED = {"soffice": "LibreOffice Impress", "pdftoppm": "poppler-utils"}


def main() -> str | None:
    """Write the deck, its PDF and a picture of each slide; gives what is missing, if anything."""
    missing = [name for program, name in NEEDED.items() if shutil.which(program) is None]
    if missing:
        return f"make test-slides needs {' and '.join(missing)}, which is not installed here."
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    facts = tables.load()
    lands = territories.join(facts)
    standings = alliance.standings(facts, lands)
    legend = panel.legend_items(facts, lands, standings)
    drawn_from = picture.atlas(facts, lands, standings, legend)
    shown = View(facts.as_of.year, None, "The citation of the view stands here.")
    deck, pages = FOLDER / "slides.pptx", FOLDER / "slides.pdf"
    deck.write_bytes(slides.pptx(drawn_from, shown))
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", FOLDER, deck]
    subprocess.run(convert, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["pdftoppm", "-png", "-r", "96", pages, FOLDER / "slide"], check=True)
    pictures = len(list(FOLDER.glob("slide-*.png")))
    if pictures != len(alliance.growth_years(lands)) + 2:
        return f"LibreOffice shows {pictures} slides."
    print(f"{pictures} slides as pictures in {FOLDER}: look at them.")
    return None


if __name__ == "__main__":
    sys.exit(main())
