"""The commands: what they write, and that they end with one plain line where they cannot."""

import subprocess
import sys
from pathlib import Path

import pytest

from dashboard import __main__ as commands
from dashboard import takeaway
from dashboard.view import View
from tests.support.copies import read_only
from tests.support.project import ROOT

NOT_UNDERSTOOD = 2


def test_takeaway_writes_every_kind_of_file_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "made" / "anew"
    assert commands.main("takeaway", "2004", "--country", "FIN", "--to", str(folder)) == 0
    names = [kind.name(View(2004, "FIN")) for kind in takeaway.KINDS.values()]
    assert len(names) == len(takeaway.KINDS) == 8
    assert {file.name for file in folder.iterdir()} == set(names)
    written = capsys.readouterr()
    assert [line.split(": ")[0] for line in written.out.splitlines()] == [
        str(folder / name) for name in names
    ]
    assert written.err == ""
    assert b'id="chosen-FIN"' in (folder / "nato-2004-FIN.svg").read_bytes()


@pytest.mark.parametrize("year", ["1948", "2027", "abc", "2004.0", "2_004", " 2004", "-1", ""])
def test_a_year_that_is_none_is_refused_in_one_line(
    year: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder"
    assert commands.main("takeaway", year, "--to", str(folder)) == NOT_UNDERSTOOD
    assert capsys.readouterr().err == f"year {year!r}: expected one from 1949 to 2026\n"
    assert not folder.exists()


@pytest.mark.parametrize("code", ["XYZ", "fin", "", "<script>", "DZA"])
def test_a_country_that_is_none_is_refused_in_one_line(
    code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder"
    command = ("takeaway", "2004", "--country", code, "--to", str(folder))
    assert commands.main(*command) == NOT_UNDERSTOOD
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"country {code!r}: expected one of ALB, ")
    assert "FIN" in line
    assert not folder.exists()


@pytest.mark.parametrize("below", ["", "folder"])
def test_a_file_where_the_folder_should_be_is_named_in_one_line(
    below: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    assert commands.main("takeaway", "2004", "--to", str(file / below)) == NOT_UNDERSTOOD
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{file / below}: not written, ")
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("command", "name"),
    [(["takeaway", "2004", "--to", "."], "nato-2004.png"), (["offline", "page.html"], "page.html")],
)
def test_a_folder_that_may_not_be_written_to_is_told_in_one_line(
    command: list[str], name: str, tmp_path: Path
) -> None:
    with read_only(tmp_path) as under:
        done = subprocess.run(
            [*under, sys.executable, "-m", "dashboard", *command],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT), "MPLCONFIGDIR": "/tmp"},
            capture_output=True,
            encoding="utf-8",
        )
    assert done.returncode == NOT_UNDERSTOOD
    assert done.stderr == f"{name}: not written, permission denied\n"
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [(), ("ofline",), ("check", "x"), ("offline", "1", "2", "3")])
def test_a_command_called_wrongly_says_how(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(*arguments) == NOT_UNDERSTOOD
    assert "usage: python -m dashboard" in capsys.readouterr().err
