"""The joined scripts are those of dashboard/browser, as they are now."""

import json
import subprocess
from pathlib import Path

from dashboard.takeaway import offline
from tests.support.project import ROOT


def files(folder: Path) -> dict[str, str]:
    """The text of every file in a folder, by its path there."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_the_bundles_are_what_make_bundle_writes(tmp_path: Path) -> None:
    assert (ROOT / "node_modules").exists(), "make bundle installs what it needs"
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    *command, folder = package["scripts"]["bundle"].split()
    subprocess.run([*command, tmp_path], cwd=ROOT, check=True)
    written = files(tmp_path)
    assert written == files(ROOT / folder), "dashboard/browser has changed since: run make bundle"
    for name in ("app/map.js", "app/map.css", "offline/page.js"):
        assert offline.bundle(name) == written[name]
