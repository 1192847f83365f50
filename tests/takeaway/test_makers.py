"""Every kind of file at once, from the command and from scripts, and none of them by Streamlit."""

import io
import json
import re
import subprocess
import sys
import zipfile
from functools import partial

import pytest

from dashboard import View, Yearbook, takeaway
from tests.support.documents import ARCHITECTURE
from tests.support.project import ROOT

MAKERS = {"png", "svg", "pdf", "pptx", "zipped_tables", "geojson", "html"}
# What `python -m dashboard takeaway` does, and what of Streamlit it has loaded then.
COMMAND = """
import sys
from dashboard.__main__ import main
status = main("takeaway", "2004", "--country", "FIN", "--to", "made/anew")
print(*({"streamlit", "streamlit_folium"} & sys.modules.keys()))
sys.exit(status)
"""
BEGINNINGS = {
    "nato-2004-FIN.png": b"\x89PNG",
    "nato-2004-FIN.svg": b"<?xml",
    "nato-2004-FIN-handout-a4.pdf": b"%PDF-",
    "nato-2004-FIN-handout-letter.pdf": b"%PDF-",
    "nato-2004-FIN-slides.pptx": b"PK",
    "nato-2004-FIN-tables.zip": b"PK",
    "nato-2004-FIN.geojson": b"{",
    "nato-2004-FIN-offline.html": b"<!doctype html>",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What the command wrote, by the names that it printed, without Streamlit."""
    folder = tmp_path_factory.mktemp("command")
    done = subprocess.run(
        [sys.executable, "-c", COMMAND],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "MPLCONFIGDIR": str(folder / "fonts")},
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
    *written, of_streamlit = done.stdout.splitlines()
    assert of_streamlit == ""
    files = [line.split(": ") for line in written]
    assert all(re.fullmatch(r"[\d,]+ kB", size) for _, size in files)
    names = {file.name for file in (folder / "made" / "anew").iterdir()}
    assert {file for file, _ in files} == {f"made/anew/{name}" for name in names}
    return {name: (folder / "made" / "anew" / name).read_bytes() for name in names}


def test_the_command_writes_every_kind_of_file_of_the_view(made: dict[str, bytes]) -> None:
    assert made.keys() == BEGINNINGS.keys()
    for name, beginning in BEGINNINGS.items():
        assert made[name].startswith(beginning), name
    svg, page = made["nato-2004-FIN.svg"], made["nato-2004-FIN-offline.html"]
    assert b"NATO in 2004: 26 members" in svg
    assert b'id="chosen-FIN"' in svg
    assert b'data-readout data-year="2004" data-members="26"' in page
    assert json.loads(made["nato-2004-FIN.geojson"])["as_at"] == "2004-12-31"
    for name, inner in (("slides.pptx", "ppt/presentation.xml"), ("tables.zip", "quotes.csv")):
        assert inner in zipfile.ZipFile(io.BytesIO(made[f"nato-2004-FIN-{name}"])).namelist()


def test_the_page_offers_every_maker_and_the_documents_name_it() -> None:
    makers = [kind.make for kind in takeaway.KINDS.values()]
    names = {make.func if isinstance(make, partial) else make for make in makers}
    assert {make.__name__ for make in names} == MAKERS
    for name in MAKERS:
        assert f"`{name}`" in ARCHITECTURE or f"takeaway.{name}(" in ARCHITECTURE


def test_a_country_is_outlined(yearbook: Yearbook) -> None:
    assert b'id="chosen-' not in takeaway.svg(yearbook, View(2004))
    assert b'id="chosen-FIN"' in takeaway.svg(yearbook, View(2004, "FIN"))


def test_files_are_named_after_year_and_country() -> None:
    kinds = takeaway.KINDS.values()
    assert [kind.name(View(2004, "FIN")) for kind in kinds] == list(BEGINNINGS)
    names = [name.replace("-FIN", "") for name in BEGINNINGS]
    assert [kind.name(View(2004)) for kind in kinds] == names
