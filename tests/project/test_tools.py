"""All that make needs to test is installed from the project's own files."""

import ast
import json
import re
import sys
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.project import PYPROJECT, ROOT

OURS = {"dashboard", "checks", "bench", "lessons", "tests"}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PACKAGE = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
# What comes with pip and with Node.js.
BROUGHT = {"pip", "python", "node"}


def named(lines: list[str]) -> set[str]:
    """The packages in a list of requirements."""
    return {canonicalize_name(Requirement(line).name) for line in lines}


DEPLOYED = named(
    [
        line
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith("#")
    ]
)
TESTING = DEPLOYED | named(PYPROJECT["dependency-groups"]["test"])
MEASURING = TESTING | named(PYPROJECT["dependency-groups"]["bench"])


def imported(folder: str) -> set[str]:
    """The modules of others that the code in a folder imports."""
    names: set[str] = set()
    files = list((ROOT / folder).rglob("*.py"))
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names.add(node.module.split(".")[0])
    return names - OURS - set(sys.stdlib_module_names) - {path.stem for path in files}


@pytest.mark.parametrize(
    ("folder", "installed"),
    [
        ("dashboard", DEPLOYED),
        ("shapes", DEPLOYED),
        ("checks", TESTING),
        ("lessons", TESTING),
        ("tests", TESTING),
        ("bench", MEASURING),
    ],
)
def test_what_the_code_imports_is_installed(folder: str, installed: set[str]) -> None:
    from_packages = packages_distributions()
    modules = imported(folder)
    assert modules
    absent = [
        module
        for module in modules
        if not installed & {canonicalize_name(name) for name in from_packages.get(module, [module])}
    ]
    assert absent == []


def recipe(target: str) -> tuple[list[str], str]:
    """What a target of the Makefile needs first, and its commands."""
    ((needed, commands),) = re.findall(
        rf"^{re.escape(target)}:(.*)\n((?:\t.*\n(?:\t.*\n)*)?)", MAKEFILE, re.MULTILINE
    )
    return needed.split(), commands


def needed_by(target: str) -> set[str]:
    """All targets that are made before another."""
    needed = {name for name in recipe(target)[0] if re.search(rf"^{name}:", MAKEFILE, re.M)}
    return needed.union(*(needed_by(name) for name in needed))


def test_the_tests_have_what_is_deployed_and_the_tools_beside_it() -> None:
    _, commands = recipe(".venv/test")
    assert "$(PIP) install --requirement requirements.txt --group test" in commands
    assert "npm ci" in recipe("node_modules/.installed")[1]


@pytest.mark.parametrize("target", ["lint", "test", "test-quick", "test-deploy", "bundle"])
def test_a_target_that_tests_installs_its_tools_first(target: str) -> None:
    wholes = [target, *needed_by(target)]
    commands = "".join(recipe(name)[1] for name in wholes)
    if "$(BIN)/" in commands:
        assert ".venv/test" in wholes
    if "npm run" in commands:
        assert "node_modules/.installed" in wholes


def test_every_program_of_the_makefile_is_in_an_installed_package() -> None:
    programs = set(re.findall(r"\$\(BIN\)/([\w-]+)", MAKEFILE)) - BROUGHT
    assert {"pytest", "ruff", "mypy", "lint-imports"} <= programs
    brought = {
        Path(file).name
        for package in distributions()
        if canonicalize_name(package.name) in TESTING
        for file in package.files or []
        if Path(file).parent.name == "bin"
    }
    assert programs <= brought


def test_every_tool_of_the_scripts_is_declared() -> None:
    first_words = {command.split()[0] for command in PACKAGE["scripts"].values()}
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    declared = PACKAGE["devDependencies"]
    brought = {
        name for package in declared for name in lock[f"node_modules/{package}"].get("bin", {})
    }
    assert first_words - brought <= BROUGHT
    assert {package: lock[f"node_modules/{package}"]["version"] for package in declared} == declared


def test_what_the_scripts_import_is_declared() -> None:
    files = [
        *(ROOT / "dashboard" / "browser").glob("*.js"),
        *(ROOT / "dashboard" / "browser" / "tests").rglob("*.js"),
        ROOT / "eslint.config.js",
    ]
    sources = "".join(file.read_text(encoding="utf-8") for file in files)
    packages = set(re.findall(r'from "([@\w][\w/@-]*)"', sources))
    assert packages
    assert packages <= set(PACKAGE["devDependencies"])
