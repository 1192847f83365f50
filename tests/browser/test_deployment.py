"""The app runs on a host that installs requirements.txt and nothing else."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.dashboard_page import map_frame, members_on_map
from tests.browser.server import ROOT, running_app
from tests.browser.watch import watched_page


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """The Python of an environment with what requirements.txt names, dependencies not followed."""
    venv.create(tmp_path, with_pip=True)
    python = tmp_path / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-deps", "-r", ROOT / "requirements.txt"], check=True)
    subprocess.run([*pip, "check"], check=True)
    return python


def test_map_is_painted_from_requirements_alone(python: Path, browser: Browser) -> None:
    context = browser.new_context()
    with running_app(python) as address, watched_page(context, address) as page:
        page.goto(f"{address}/?year=2004")
        assert {"USA", "POL", "EST"} <= members_on_map(map_frame(page, 2004))
