"""The documents draw the house as it is: rooms, arrows, packages and why each is there."""

import ast
import json
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from dashboard.words import TITLE
from tests.support.documents import (
    ARCHITECTURE,
    CONTRIBUTING,
    FILES,
    README,
    TEXTS,
    first_cells,
    section,
)
from tests.support.project import PYPROJECT, ROOT


def test_the_readme_is_short() -> None:
    assert 450 <= len(README.split()) <= 700


def test_every_room_has_its_row_and_no_other() -> None:
    rooms = section(ARCHITECTURE, "The rooms")
    inside, beside = rooms.split("| beside `dashboard/`")
    told = set(re.findall("`(.+?)`", "\n".join(first_cells(inside))))
    tracked = [
        Path(name).relative_to("dashboard") for name in FILES if name.startswith("dashboard/")
    ]
    assert told - {"dashboard/"} == {
        f"{path.parts[0]}/" if len(path.parts) > 1 else path.name for path in tracked
    } - {"__init__.py"}
    folders = {f"{Path(name).parts[0]}/" for name in FILES if "/" in name and name[0] != "."}
    told = set(re.findall("`(.+?)`", "\n".join(first_cells(f"| beside |\n{beside}"))))
    assert {name for name in told if name.endswith("/")} == folders - {"dashboard/"}


def drawn() -> set[tuple[str, str]]:
    """The arrows of the drawing, by the names in dashboard/."""
    arrows = re.findall(r"^ +(\w+) --> (\w+)$", ARCHITECTURE, re.M)
    named = {"commands": "__main__"}
    return {(named.get(above, above), named.get(below, below)) for above, below in arrows}


def imported() -> set[tuple[str, str]]:
    """Which room of dashboard/ imports from which other."""
    found = set()
    for file in (ROOT / "dashboard").rglob("*.py"):
        room = file.relative_to(ROOT / "dashboard").parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dashboard"):
                path = node.module.split(".")[1:]
                found |= {(room, path[0])} if path else {(room, alias.name) for alias in node.names}
    rooms = {name for arrow in drawn() for name in arrow}
    return {(above, below) for above, below in found if above != below and {above, below} <= rooms}


def test_the_drawing_shows_the_arrows_that_are_there() -> None:
    arrows, imports = drawn(), imported()
    assert arrows <= imports
    reached = set(arrows)
    while longer := {(a, d) for a, b in reached for c, d in arrows if b == c} - reached:
        reached |= longer
    assert imports <= reached
    assert not [above for above, below in reached if above == below]


def names_of(requirements: list[str]) -> list[str]:
    """The packages in a list of requirements."""
    return [Requirement(line).name for line in requirements]


@pytest.mark.parametrize(
    ("title", "packages"),
    [
        ("The app", names_of(PYPROJECT["project"]["dependencies"])),
        ("Tests", names_of(PYPROJECT["dependency-groups"]["test"])),
        ("Bench", names_of(PYPROJECT["dependency-groups"]["bench"])),
    ],
)
def test_every_dependency_has_its_reason_and_no_other(title: str, packages: list[str]) -> None:
    reasons = section(section(ARCHITECTURE, "Why these dependencies"), title)
    assert sorted(first_cells(reasons)) == sorted(packages)


def test_every_tool_of_the_scripts_has_its_reason_and_no_other() -> None:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    reasons = section(ARCHITECTURE, "Browser scripts")
    assert sorted(first_cells(reasons)) == sorted(package["devDependencies"])


def test_a_newcomer_finds_how_to_contribute() -> None:
    for thing in ("data/quotes.csv", "make check", "will be refused", "letter by letter"):
        assert thing in CONTRIBUTING
    form = (ROOT / ".github/ISSUE_TEMPLATE/correction.yml").read_text(encoding="utf-8")
    assert "letter by letter" in form


def test_the_citation_is_of_this_version() -> None:
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    stated = dict(line.strip("- ").split(": ", 1) for line in lines if ": " in line)
    stated = {key: value.strip('"') for key, value in stated.items()}
    project = PYPROJECT["project"]
    assert stated["title"] == TITLE
    assert (stated["version"], stated["license"]) == (project["version"], project["license"])
    assert stated["name"] in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(project['version'])}\b", TEXTS["CHANGELOG.md"], re.M)
