"""The app runs on a host that installs requirements.txt and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest
import uv
from playwright.sync_api import Browser

from tests.support.browser.dashboard_page import map_frame, members_on_map
from tests.support.browser.server import ROOT, running_app
from tests.support.browser.watch import watched_page


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """The Python of an environment with what requirements.txt names, dependencies not followed."""
    subprocess.run(
        [uv.find_uv_bin(), "venv", "--quiet", "--python", sys.executable, tmp_path], check=True
    )
    python = tmp_path / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [uv.find_uv_bin(), "pip"]
    requirements = ROOT / "requirements.txt"
    subprocess.run(
        [*pip, "install", "--quiet", "--no-deps", "--python", python, "-r", requirements],
        check=True,
    )
    subprocess.run([*pip, "check", "--quiet", "--python", python], check=True)
    return python


def test_map_is_painted_from_requirements_alone(python: Path, browser: Browser) -> None:
    context = browser.new_context()
    with running_app(python) as address, watched_page(context, address) as page:
        page.goto(f"{address}/?year=2004")
        assert {"USA", "POL", "EST"} <= members_on_map(map_frame(page, 2004))
