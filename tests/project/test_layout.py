"""The house: short modules, arrows that point down only, every room of tests run."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.support.project import PYPROJECT, ROOT

PYTHON = ("dashboard", "checks", "bench", "tests", "lessons", "shapes")
LONGEST_PYTHON, LONGEST_JAVASCRIPT = 300, 200
MOST_POSITIONAL = 5
BY_THEMSELVES = {"deploy"}  # rooms that have a command of their own: make test-deploy
# Imports that break a contract: who, and what.
FORBIDDEN = [
    ("dashboard.tables.text", "dashboard.history.runs"),
    ("dashboard.history.runs", "dashboard.view"),
    ("dashboard.view", "dashboard.parts.markup"),
    ("dashboard.lesson.model", "dashboard.parts.markup"),
    ("dashboard.lesson.model", "dashboard.view"),
    ("dashboard.parts.markup", "dashboard.edition"),
    ("dashboard.edition", "dashboard.takeaway.files"),
    ("dashboard.takeaway.files", "dashboard.page.frame"),
    ("dashboard.page.present", "dashboard.takeaway.files"),
    ("dashboard.page.present", "dashboard.app"),
    ("dashboard.words", "dashboard.tables.text"),
    ("dashboard.palette", "dashboard.words"),
    ("dashboard.tables.text", "streamlit"),
    ("dashboard.history.runs", "streamlit"),
    ("dashboard.view", "streamlit"),
    ("dashboard.lesson.model", "streamlit"),
    ("dashboard.parts.markup", "streamlit_folium"),
    ("dashboard.edition", "streamlit"),
    ("dashboard.takeaway.files", "streamlit"),
]
WITHOUT_STREAMLIT = """
import importlib, pkgutil, sys
import dashboard
for module in pkgutil.walk_packages(dashboard.__path__, "dashboard."):
    if not module.name.startswith(("dashboard.app", "dashboard.page")):
        importlib.import_module(module.name)
        loaded = {"streamlit", "streamlit_folium"} & sys.modules.keys()
        assert not loaded, (module.name, loaded)
assert "dashboard.takeaway.offline" in sys.modules
"""


def python_modules() -> Iterator[Path]:
    """The project's modules of Python."""
    return (path for folder in PYTHON for path in (ROOT / folder).rglob("*.py"))


def too_long(paths: Iterator[Path], most: int) -> dict[str, int]:
    """The files with more lines, and how many they have."""
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in paths}
    return {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > most}


def test_no_module_of_python_is_long() -> None:
    assert too_long(python_modules(), LONGEST_PYTHON) == {}


def test_no_module_of_javascript_is_long() -> None:
    browser = ROOT / "dashboard" / "browser"
    written = (path for path in browser.rglob("*.js") if browser / "bundle" not in path.parents)
    assert too_long(written, LONGEST_JAVASCRIPT) == {}


def positional(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """The arguments of a function that can be given by position, but for its object."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    return [name for name in names if name not in ("self", "cls")]


def test_no_function_takes_many_arguments_by_position() -> None:
    many = [
        f"{path.relative_to(ROOT)}: {function.name}"
        for path in python_modules()
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and len(positional(function)) > MOST_POSITIONAL
    ]
    assert many == []


def test_every_room_of_tests_is_run() -> None:
    options = PYPROJECT["tool"]["pytest"]["ini_options"]
    assert options["testpaths"] == ["tests"]
    rooms = {path.name for path in (ROOT / "tests").rglob("*") if path.is_dir()}
    left_out = {room for room in rooms for name in options["norecursedirs"] if fnmatch(room, name)}
    assert left_out == BY_THEMSELVES


def lint_imports(folder: Path, *lines: tuple[str, str]) -> tuple[int, str]:
    """The exit status and the report of import-linter on a copy of the package.

    `lines` are imports to be added to the copy: who, and what.
    """
    leave_out = shutil.ignore_patterns("__pycache__", "browser")
    shutil.copytree(ROOT / "dashboard", folder / "dashboard", ignore=leave_out)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for module, imported in lines:
        with folder.joinpath(*module.split(".")).with_suffix(".py").open("a") as file:
            file.write(f"\nimport {imported}\n")
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")
    return done.returncode, " ".join(done.stdout.split())


@pytest.fixture(scope="module")
def told_of_forbidden(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy with every forbidden import."""
    status, told = lint_imports(tmp_path_factory.mktemp("layout"), *FORBIDDEN)
    assert status == 1
    return told


def test_imports_keep_the_contracts(tmp_path: Path) -> None:
    status, told = lint_imports(tmp_path)
    assert (status, "2 kept, 0 broken" in told) == (0, True)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        (("dashboard.history.runs", "streamlit"), "1 kept, 1 broken"),
        (("dashboard.page.present", "dashboard.takeaway.files"), "1 kept, 1 broken"),
        (("dashboard.takeaway.files", "dashboard.page.frame"), "0 kept, 2 broken"),
    ],
)
def test_one_forbidden_import_is_enough_to_fail(
    tmp_path: Path, line: tuple[str, str], outcome: str
) -> None:
    status, told = lint_imports(tmp_path, line)
    assert status == 1
    assert outcome in told


@pytest.mark.parametrize(("module", "imported"), FORBIDDEN)
def test_every_forbidden_import_is_told(told_of_forbidden: str, module: str, imported: str) -> None:
    assert f"{module} -> {imported} (l." in told_of_forbidden


def test_only_the_page_loads_streamlit() -> None:
    command = [sys.executable, "-c", WITHOUT_STREAMLIT]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
