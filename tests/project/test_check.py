"""`python -m dashboard check` tells every fault."""

import subprocess
import sys
from pathlib import Path

from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES
from tests.support.broken import fault_lines
from tests.support.copies import copy_of_app, replace
from tests.support.project import ROOT


def check(root: Path) -> subprocess.CompletedProcess[str]:
    """Runs `python -m dashboard check` in a folder."""
    command = [sys.executable, "-m", "dashboard", "check"]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8")


def test_the_command_passes_sound_data_and_prints_its_balance(tables: Tables) -> None:
    done = check(ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    assert [row[:2] for row in rows] == [[p, side] for p in tables.periods["id"] for side in SIDES]
    assert sum(int(row[2]) for row in rows) == len(tables.quotes)


def test_the_command_prints_every_fault_and_fails(tmp_path: Path) -> None:
    root = copy_of_app(tmp_path)
    replace(root / "data", "events.csv", "acc-1952,1952-02-18", "acc-1952,1952-02-31")
    (root / "data" / "periods.csv").unlink()
    done = check(root)
    assert done.returncode == 1
    assert (done.stdout + done.stderr).splitlines() == fault_lines(root / "data")
