"""The project's folder and what it declares."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REGISTRIES = re.compile(rb"\b(pypi|pythonhosted|npmjs|deb\.debian)\.org\b")
