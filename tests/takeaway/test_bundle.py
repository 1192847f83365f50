"""The scripts of the page in one file are those of dashboard/browser, as they are now."""

import shutil
import subprocess
from pathlib import Path

from dashboard import offline

ROOT = Path(__file__).parents[1]


def test_the_bundles_are_what_make_bundle_writes(tmp_path: Path) -> None:
    npm = shutil.which("npm")
    assert npm and (ROOT / "node_modules").exists(), "make bundle installs what it needs"
    command = [npm, "run", "--silent", "bundle", "--", f"--outdir={tmp_path}"]
    subprocess.run(command, cwd=ROOT, check=True)
    written = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    assert written == {f"{name}.js": offline.bundle(name) for name in ("page", "map")}, (
        "dashboard/browser has changed since: run make bundle"
    )
