"""What one module of the project takes from another is there, also in modules no test runs."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.project import ROOT

ROOMS = ("dashboard", "checks", "bench", "lessons", "shapes", "tests")
FILES = [path.relative_to(ROOT) for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@cache
def tree(path: Path) -> ast.Module:
    """The syntax of a module."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def module_at(place: Path) -> Path | None:
    """The file of a module or of a package, `dashboard/view`; None if there is none."""
    files = (place.with_suffix(".py"), place / "__init__.py")
    return next((file for file in files if (ROOT / file).exists()), None)


@cache
def names_in(path: Path) -> frozenset[str]:
    """The names that a module makes or takes from others, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.add(name)
            case ast.ClassDef(name=name) | ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
            case ast.alias(name=name, asname=other):
                found.add(other or name)
    return frozenset(found)


def taken(path: Path) -> Iterator[tuple[Path, str]]:
    """What a module takes from the project's modules: where from, and the name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ROOMS:
            yield from ((Path(*node.module.split(".")), alias.name) for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_what_a_module_takes_from_others_is_there(path: Path) -> None:
    absent = [
        f"{place}: {name}"
        for place, name in taken(path)
        if not module_at(place / name)
        and not ((file := module_at(place)) and name in names_in(file))
        and not (ROOT / place / name).is_dir()
    ]
    assert absent == []
