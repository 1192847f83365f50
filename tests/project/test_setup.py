"""What is declared, what is pinned for deployment and what is installed are the same."""

import csv
import re
import subprocess
import tomllib
from collections.abc import Iterable
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from dashboard.palette import THEMES
from tests.support.project import PYPROJECT, REGISTRIES, ROOT

PINS = [
    Requirement(line)
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    if not line.lstrip().startswith("#")
]


def test_every_dependency_is_pinned_alike_for_deployment() -> None:
    declared = map(Requirement, PYPROJECT["project"]["dependencies"])
    assert _pairs(declared) <= _pairs(PINS)


def test_pins_are_exact() -> None:
    lines = [*PINS, *map(Requirement, PYPROJECT["dependency-groups"]["test"])]
    assert [str(one) for one in lines if [pin.operator for pin in one.specifier] != ["=="]] == []


def test_tools_of_the_tests_are_not_deployed() -> None:
    tools = {Requirement(line).name for line in PYPROJECT["dependency-groups"]["test"]}
    assert tools.isdisjoint(canonicalize_name(pin.name) for pin in PINS)


def test_tests_run_on_the_versions_that_are_deployed() -> None:
    here = [pin for pin in PINS if pin.marker is None or pin.marker.evaluate()]
    assert [str(pin) for pin in here if version(pin.name) not in pin.specifier] == []


def test_no_file_names_a_package_registry() -> None:
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.check_output(listed, cwd=ROOT, text=True).split("\0")
    files = [ROOT / name for name in names if (ROOT / name).is_file()]
    assert [str(file) for file in files if REGISTRIES.search(file.read_bytes())] == []


def test_what_protects_from_other_sites_is_left_as_streamlit_has_it() -> None:
    config = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    files = [ROOT / "Makefile", *(ROOT / "deploy").glob("*.service")]
    started = "\n".join([config, *(file.read_text(encoding="utf-8") for file in files)])
    loosening = "enableCORS|enableXsrfProtection|corsAllowedOrigins|enableStaticServing|AgentApi"
    assert re.findall(loosening, started) == []


def test_no_field_of_a_table_is_taken_for_a_formula() -> None:
    for file in (ROOT / "data").glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as table:
            fields = [field for row in csv.reader(table) for field in row]
        assert [field for field in fields if re.match(r"[=+@\t\r]|-(?!\d)", field)] == [], file.name


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_page_wears_the_colours_of_the_palette(name: str) -> None:
    theme = THEMES[name]
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["theme"][name] == {
        "primaryColor": theme.accent,
        "backgroundColor": theme.page,
        "secondaryBackgroundColor": theme.card,
        "textColor": theme.ink,
        "borderColor": theme.line,
        "linkColor": theme.western,
    }


def _pairs(requirements: Iterable[Requirement]) -> set[tuple[str, SpecifierSet]]:
    return {(canonicalize_name(one.name), one.specifier) for one in requirements}
