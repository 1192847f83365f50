"""What the machine may get wrong: a full disk, a port that is taken, a wrong clock."""

import datetime
import re
import resource
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import __main__ as commands
from lessons import build
from tests.support.pages import APP, opened, readout
from tests.support.project import ROOT

ROOM = 20_000  # bytes that a file may have while the disk is full


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file can grow beyond ROOM."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("full_disk")
def test_a_page_that_finds_no_room_leaves_the_last_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "index.html"
    file.write_text("the last one", encoding="utf-8")
    assert commands.main("offline", str(file)) == 1
    assert capsys.readouterr().err == f"{file}: not written, file too large\n"
    assert [(path, path.read_text()) for path in tmp_path.iterdir()] == [(file, "the last one")]


@pytest.mark.usefixtures("full_disk")
def test_files_to_take_away_that_find_no_room_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main("takeaway", "2004", "--to", str(tmp_path)) == 1
    file = tmp_path / "nato-2004.png"
    assert capsys.readouterr().err == f"{file}: not written, file too large\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("full_disk")
def test_a_lesson_that_finds_no_room_leaves_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = Path(shutil.copy(build.LESSONS[0], tmp_path))
    file = lesson.with_suffix(".pdf")
    file.write_text("the last one", encoding="utf-8")
    monkeypatch.setattr(build, "LESSONS", [lesson])
    assert build.main() == f"{file}: not written, file too large"
    assert file.read_text(encoding="utf-8") == "the last one"
    assert set(tmp_path.iterdir()) == {lesson, file}


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    command = re.search(r"^run:.*\n\t\$\(BIN\)/(streamlit .+)$", makefile, re.MULTILINE)[1]
    with socket.create_server(("", 0)) as taken:
        port = str(taken.getsockname()[1])
        started = [sys.executable, "-m", *shlex.split(command.replace("$(PORT)", port))]
        done = subprocess.run(started, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode != 0
    (line,) = (done.stdout + done.stderr).split("\n")[:-1]
    assert f"Port {port} is not available" in line


def without_age(app: AppTest) -> list[str]:
    """All HTML of a page but the warning that its edition is old."""
    parts = [element.proto.body for element in app.get("html")]
    return [part for part in parts if 'class="age"' not in part]


@pytest.mark.parametrize("year", [1970, 2100])
def test_a_wrong_clock_changes_nothing_but_the_day_of_reading_and_the_age_of_the_edition(
    year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wrong(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return datetime.datetime(year, 1, 2, tzinfo=tz)

    plain = opened()
    modules = [module for name, module in sys.modules.items() if name.startswith("dashboard.")]
    for module in (datetime, *(module for module in modules if hasattr(module, "datetime"))):
        monkeypatch.setattr(module, "datetime", Wrong)
    app = opened()
    assert readout(app) == (2026, 32)
    assert without_age(app) == without_age(plain)
    sources = AppTest.from_file(str(APP.parent / "pages" / "sources.py"), default_timeout=60).run()
    assert not sources.exception
    assert any(f"January 2, {year}" in code.value for code in sources.code)
