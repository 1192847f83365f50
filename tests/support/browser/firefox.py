"""A stock Firefox, driven from Node.js since Playwright cannot drive one as it is installed."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.support.browser import browsers

DRIVER = Path(__file__).with_name("firefox.mjs")


def walk(address: str, steps: int, years: tuple[int, ...]) -> dict[str, Any]:
    """What Firefox saw on a walk through the app or the page in one file, as firefox.mjs says.

    A year is appended to the address.
    """
    assert browsers.missing() == [], "run tests/support/browser/browsers.py"
    command = [shutil.which("node"), DRIVER, browsers.NODE_MODULES, browsers.firefox()]
    command += [address, str(steps), *map(str, years)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
