"""The data dictionary describes what stands in data/, and nothing else."""

import csv
import re
import tomllib
from pathlib import Path

import pytest

from dashboard import schemas
from dashboard.schemas import SCHEMAS

DATA = Path(__file__).parents[1] / "data"
DICTIONARY = (DATA / "README.md").read_text(encoding="utf-8")
WORDS = {
    ("statuses", "status"): schemas.STATUSES,
    ("sovereignty", "kind"): schemas.SOVEREIGNTY_KINDS,
    ("borders", "of"): ("SUN", "RUS"),
    ("readings", "measure"): schemas.MEASURES,
    ("readings", "side"): schemas.SIDES,
    ("events", "kind"): schemas.EVENT_KINDS,
    ("quotes", "side"): schemas.SIDES,
    ("quotes", "original_language"): schemas.LANGUAGES,
    ("quotes", "translated"): ("yes", "no"),
    ("territories", "context"): ("yes", "no"),
}


def section(file: str) -> str:
    """What the dictionary says of a file."""
    _, told = DICTIONARY.split(f"\n## {file}\n")
    return told.partition("\n## ")[0]


def described(file: str) -> dict[str, tuple[str, str]]:
    """The allowed values and the example of each column, or key, of a file."""
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\|([^|]*)\| `([^|]*)` \|$", section(file), re.M)
    return {name: (allowed, example) for name, allowed, example in rows}


def test_every_file_is_described_and_no_other() -> None:
    titles = set(re.findall(r"^## (\S+\.\w+)$", DICTIONARY, re.M))
    files = {path.name for path in DATA.iterdir() if path.is_file()} - {"README.md"}
    assert titles == files == {f"{name}.csv" for name in SCHEMAS} | {"edition.toml"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_column_is_described_and_no_other(name: str) -> None:
    assert list(described(f"{name}.csv")) == list(SCHEMAS[name].columns)
    assert section(f"{name}.csv").count("\n| `") == len(SCHEMAS[name].columns)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_example_stands_in_the_data(name: str) -> None:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    examples = {column: example for column, (_, example) in described(f"{name}.csv").items()}
    absent = {
        column: example
        for column, example in examples.items()
        if example not in {row[column] for row in rows}
    }
    assert absent == {}


@pytest.mark.parametrize(("name", "column"), WORDS)
def test_every_allowed_word_is_named_and_no_other(name: str, column: str) -> None:
    allowed, _ = described(f"{name}.csv")[column]
    without_meanings = re.sub(r"\(.*?\)", "", allowed)
    assert set(re.findall("`(.+?)`", without_meanings)) == set(WORDS[name, column])


def test_every_grade_is_explained_and_no_other() -> None:
    _, explained = section("quotes.csv").split("\nGrades say ")
    assert set(re.findall(r"`(\w+)`", explained)) == set(schemas.GRADES)


def test_the_day_of_the_edition_is_described() -> None:
    edition = tomllib.loads((DATA / "edition.toml").read_text(encoding="utf-8"))
    examples = {key: example for key, (_, example) in described("edition.toml").items()}
    assert examples == {key: str(value) for key, value in edition.items()}
