"""The data dictionary describes what stands in data/, and nothing else."""

import csv
import re
import tomllib
from collections.abc import Collection

import pytest

from checks import dictionary
from dashboard.tables import vocabulary
from dashboard.tables.load import DATA
from dashboard.tables.schemas import CLAIMS, SCHEDULED, SCHEMAS, Tables
from dashboard.tables.status import MEANT, STANDINGS

DICTIONARY = dictionary.FILE.read_text(encoding="utf-8")
WORDS = {
    ("statuses", "status"): STANDINGS,
    ("sovereignty", "kind"): vocabulary.HOLDS,
    ("borders", "of"): ("SUN", "RUS"),
    ("readings", "measure"): vocabulary.MEASURES,
    ("readings", "side"): vocabulary.SIDES,
    ("events", "kind"): vocabulary.EVENT_KINDS,
    ("events", "rank"): vocabulary.RANKS,
    ("quotes", "side"): vocabulary.SIDES,
    ("quotes", "original_language"): vocabulary.LANGUAGES,
    ("quotes", "translated"): ("yes", "no"),
    ("quotes", "tone"): vocabulary.TONES,
    ("territories", "context"): ("yes", "no"),
}


def section(file: str) -> str:
    """What the dictionary says of a file."""
    _, told = DICTIONARY.split(f"\n## {file}\n")
    return told.partition("\n## ")[0]


def described(file: str) -> dict[str, tuple[str, str]]:
    """The allowed values and the example of each column, or key, of a file."""
    rows = re.findall(r"^\| `([\w.]+)` \|[^|]*\|([^|]*)\| `([^|]*)` \|$", section(file), re.M)
    return {name: (allowed, example) for name, allowed, example in rows}


def test_every_file_is_described_and_no_other() -> None:
    titles = set(re.findall(r"^## (\S+\.\w+)$", DICTIONARY, re.M))
    files = {path.name for path in DATA.iterdir() if path.is_file() and path.suffix != ".md"}
    others = {"edition.toml", "claims.toml", "datapackage.json"}
    assert titles == files == {f"{name}.csv" for name in SCHEMAS} | others


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


CLAIM_WORDS = {
    "scholars.view": vocabulary.FINDINGS,
    "voices.side": vocabulary.SIDES,
    "voices.grade": vocabulary.GRADES,
    "steps.kind": vocabulary.RUNGS,
    "steps.supports": vocabulary.SUPPORTS,
    "steps.language": vocabulary.LANGUAGES,
    "steps.grade": vocabulary.GRADES,
}


def test_every_key_of_a_claim_is_described_and_no_other() -> None:
    keys = [
        f"{name}.{key}"
        for name, schema in CLAIMS.items()
        for key in schema.columns
        if name == "claims" or key != "claim"
    ]
    assert list(described("claims.toml")) == keys


def test_every_example_of_a_claim_stands_in_the_data(tables: Tables) -> None:
    for key, (_, example) in described("claims.toml").items():
        name, column = key.split(".")
        assert example in set(getattr(tables, name)[column]), key


@pytest.mark.parametrize(("key", "words"), CLAIM_WORDS.items())
def test_every_allowed_word_of_a_claim_is_named(key: str, words: Collection[str]) -> None:
    allowed, _ = described("claims.toml")[key]
    assert set(re.findall("`(.+?)`", allowed)) == set(words)


def test_every_contract_of_a_status_is_described() -> None:
    described_words, _ = described("statuses.csv")["status"]
    assert set(MEANT) <= set(re.findall("`(.+?)`", described_words))


def test_every_grade_is_explained_and_no_other() -> None:
    _, explained = section("quotes.csv").split("\nGrades say ")
    assert set(re.findall(r"`(\w+)`", explained)) == set(vocabulary.GRADES)


def test_the_edition_is_described() -> None:
    edition = tomllib.loads((DATA / "edition.toml").read_text(encoding="utf-8"))
    examples = {key: example for key, (_, example) in described("edition.toml").items()}
    assert list(examples) == ["as_of", *(f"scheduled.{key}" for key in SCHEDULED.columns)]
    assert examples["as_of"] == str(edition["as_of"])
    for entry in edition.get("scheduled", [])[:1]:
        for key, value in entry.items():
            assert examples[f"scheduled.{key}"] == str(value)


def test_the_words_of_statuses_are_written_as_the_table_of_statuses_has_them() -> None:
    assert dictionary.with_statuses(DICTIONARY) == DICTIONARY
    for word, standing in STANDINGS.items():
        assert f"`{word}` ({standing.begins})" in DICTIONARY
    meaning = STANDINGS["csto"].begins
    older = DICTIONARY.replace(f"`csto` ({meaning})", "`csto` (in a pact)")
    assert older != DICTIONARY
    assert dictionary.with_statuses(older) == DICTIONARY
