"""The makers of files from a script of five lines, in a Python that knows nothing of Streamlit."""

import io
import json
import subprocess
import sys
import zipfile
from functools import partial

import pytest

from dashboard import View, Yearbook, takeaway
from tests.support.documents import ARCHITECTURE
from tests.support.project import ROOT

MAKERS = ("png", "svg", "pdf", "pptx", "zipped_tables", "geojson", "html")
SCRIPT = f"""
from pathlib import Path
from dashboard import View, load
from dashboard.takeaway import {", ".join(MAKERS)}

yearbook, view = load(), View(2004)
for make in ({", ".join(MAKERS)}):
    Path(make.__name__).write_bytes(make(yearbook, view))

import sys
print(*({{"streamlit", "streamlit_folium"}} & sys.modules.keys()))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What a script made, by its maker; a script that loaded Streamlit fails."""
    folder = tmp_path_factory.mktemp("made")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "MPLCONFIGDIR": str(folder)},
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout) == (0, "\n"), done.stderr
    return {name: (folder / name).read_bytes() for name in MAKERS}


@pytest.mark.parametrize(
    ("maker", "beginning"),
    [
        ("png", b"\x89PNG"),
        ("svg", b"<?xml"),
        ("pdf", b"%PDF-"),
        ("pptx", b"PK"),
        ("zipped_tables", b"PK"),
        ("geojson", b"{"),
        ("html", b"<!doctype html>"),
    ],
)
def test_a_script_gets_the_file_of_each_maker(
    made: dict[str, bytes], maker: str, beginning: bytes
) -> None:
    assert made[maker].startswith(beginning)


def test_the_files_of_a_script_are_of_the_view(made: dict[str, bytes]) -> None:
    assert b"NATO in 2004: 26 members" in made["svg"]
    assert b'data-readout data-year="2004" data-members="26"' in made["html"]
    assert json.loads(made["geojson"])["as_at"] == "2004-12-31"
    for maker, name in (("pptx", "ppt/presentation.xml"), ("zipped_tables", "quotes.csv")):
        assert name in zipfile.ZipFile(io.BytesIO(made[maker])).namelist()
    assert "standings-2004.csv" in zipfile.ZipFile(io.BytesIO(made["zipped_tables"])).namelist()


def test_the_page_offers_every_maker_and_the_documents_name_it() -> None:
    makers = [kind.make for kind in takeaway.KINDS.values()]
    names = {make.func if isinstance(make, partial) else make for make in makers}
    assert {make.__name__ for make in names} == set(MAKERS)
    for name in MAKERS:
        assert f"`{name}`" in ARCHITECTURE or f"takeaway.{name}(" in ARCHITECTURE


def test_a_country_is_outlined(yearbook: Yearbook) -> None:
    assert b'id="chosen-' not in takeaway.svg(yearbook, View(2004))
    assert b'id="chosen-FIN"' in takeaway.svg(yearbook, View(2004, "FIN"))


@pytest.mark.parametrize("view", [View(2004), View(2024, "FIN")])
def test_files_are_named_after_year_and_country(view: View) -> None:
    country = f"-{view.country}" if view.country else ""
    names = [kind.name(view) for kind in takeaway.KINDS.values()]
    assert names == [
        f"nato-{view.year}{country}{ending}"
        for ending in (
            *(".png", ".svg", "-handout-a4.pdf", "-handout-letter.pdf", "-slides.pptx"),
            *("-tables.zip", ".geojson", "-offline.html"),
        )
    ]
