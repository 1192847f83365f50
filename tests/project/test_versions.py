"""With a Python or a Streamlit too old, one line says which is needed and what to do."""

import subprocess
import sys

import pytest

from dashboard import versions
from tests.support.project import PYPROJECT, ROOT

# What stands in for an older installation, and the line that is told.
OLDER = {
    "Python": ("sys.version_info = (3, 10, 14, 'final', 0)", "Python 3.11", "3.10"),
    "Streamlit": ("metadata.version = lambda name: '1.40.1'", "Streamlit 1.67", "1.40"),
}
PAGE = """
app = AppTest.from_file({page!r}, default_timeout=60).run()
print(*(element.value for element in app.main.children.values()))
"""
COMMAND = "import runpy; sys.argv[1:] = ['check']; runpy.run_module('dashboard')"


def run_older(older: str, program: str) -> subprocess.CompletedProcess[str]:
    """Runs a program as if an older version were installed."""
    before = "import sys; from importlib import metadata; from streamlit.testing.v1 import AppTest"
    return subprocess.run(
        [sys.executable, "-c", f"{before}\n{older}\n{program}"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("page", ["app.py", "pages/sources.py"])
@pytest.mark.parametrize(("older", "needed", "found"), OLDER.values(), ids=OLDER)
def test_the_page_says_so_and_shows_nothing_else(
    page: str, older: str, needed: str, found: str
) -> None:
    done = run_older(older, PAGE.format(page=str(ROOT / "dashboard" / page)))
    assert done.stdout.splitlines() == [
        f"{needed} or newer is needed, and this is {found}: "
        "install and start it as README.md says under Start."
    ], done.stderr


@pytest.mark.parametrize(("older", "needed", "found"), OLDER.values(), ids=OLDER)
def test_a_command_says_so_and_fails(older: str, needed: str, found: str) -> None:
    done = run_older(older, COMMAND)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{needed} or newer is needed, and this is {found}: ")
    assert done.stderr.count("\n") == 1


def test_the_versions_are_those_of_the_project() -> None:
    needed = {"requires-python": f">={versions.PYTHON[0]}.{versions.PYTHON[1]}"}
    assert PYPROJECT["project"].items() >= needed.items()
    (streamlit,) = (one for one in PYPROJECT["project"]["dependencies"] if "streamlit==" in one)
    assert streamlit.startswith(f"streamlit=={versions.STREAMLIT[0]}.{versions.STREAMLIT[1]}.")
