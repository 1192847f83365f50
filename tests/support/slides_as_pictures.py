"""`make test-slides`: the slides as LibreOffice shows them, in build/slides/."""

import shutil
import subprocess
import sys

from dashboard import View, load, takeaway
from tests.support.project import ROOT

FOLDER = ROOT / "build" / "slides"
NEEDED = {"soffice": "LibreOffice Impress", "pdftoppm": "poppler-utils"}


def main() -> str | None:
    """Write the deck, its PDF and a picture of each slide; gives what is missing, if anything."""
    missing = [name for program, name in NEEDED.items() if shutil.which(program) is None]
    if missing:
        return f"make test-slides needs {' and '.join(missing)}, which is not installed here."
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    yearbook = load()
    deck, pages = FOLDER / "slides.pptx", FOLDER / "slides.pdf"
    deck.write_bytes(takeaway.pptx(yearbook, View(yearbook.years[-1])))
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", FOLDER, deck]
    subprocess.run(convert, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["pdftoppm", "-png", "-r", "96", pages, FOLDER / "slide"], check=True)
    pictures = len(list(FOLDER.glob("slide-*.png")))
    if pictures != len(yearbook.waves) + 2:
        return f"LibreOffice shows {pictures} slides."
    print(f"{pictures} slides as pictures in {FOLDER}: look at them.")
    return None


if __name__ == "__main__":
    sys.exit(main())
