"""Copies of the data and of the whole app, to be broken."""

import csv
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.tables.load import DATA
from tests.support.project import ROOT

HOSTILE = "</p></script><script>alert('no')</script><img src=x onerror=alert(1)>\"'&lt;."
HOSTILE_ADDRESS = "?\"><svg/onload=alert(1)>'"
TEXTS = {
    "territories.csv": ["name"],
    "accessions.csv": ["name", "note"],
    "statuses.csv": ["name", "note"],
    "sovereignty.csv": ["state_name", "note"],
    "events.csv": ["title", "summary"],
    "periods.csv": ["title"],
    "quotes.csv": [
        *("speaker", "role", "country", "venue", "quote", "context"),
        *("source_title", "source_publisher", "original_quote", "translator"),
    ],
    "glossary.csv": ["term", "meaning", "source_title", "source_publisher"],
    "variants.csv": ["words", "printed_in", "difference"],
    "notes.csv": ["text", "source_title", "source_publisher"],
    "borders.csv": ["name", "source_title", "source_publisher"],
    "nearest.csv": ["unit"],
}
CLAIM_TEXTS = [
    *("claim", "for_means", "against_means", "agreed", "disputed", "would_settle"),
    *("name", "work", "publisher", "says", "speaker", "quote", "who", "shows", "gloss"),
    *("source_title", "source_publisher", "attested"),
]
# Left blank where they are: what is not there cannot be hostile.
OPTIONAL = {"original_quote", "translator"}

# Root may write everywhere; run under this it may only what the modes of files say.
UNPRIVILEGED = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []


def copy_of_data(folder: Path) -> Path:
    """Copies data/ into a folder and gives the copy."""
    return Path(shutil.copytree(DATA, folder / "data"))


def copy_of_app(folder: Path) -> Path:
    """Copies what the app needs into a folder and gives the folder."""
    for part in ("dashboard", ".streamlit"):
        leave_out = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / part, folder / part, ignore=leave_out)
    copy_of_data(folder)
    return folder


@contextmanager
def read_only(folder: Path) -> Iterator[list[str]]:
    """Makes a folder read-only; gives the command under which that holds for root too."""
    paths = [folder, *(path for path in folder.rglob("*") if not path.is_symlink())]
    modes = [path.stat().st_mode for path in paths]
    for path, mode in zip(paths, modes, strict=True):
        path.chmod(mode & ~0o222)
    try:
        yield UNPRIVILEGED
    finally:
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


def replace(data: Path, file: str, old: str, new: str) -> int:
    """Replaces a text that a file holds once, and gives its row."""
    path = data / file
    text = path.read_text(encoding="utf-8")
    before, found, after = text.partition(old)
    assert found, f"{file} does not hold {old}"
    assert old not in after, f"{file} holds {old} twice"
    path.write_text(before + new + after, encoding="utf-8")
    return before.count("\n") + 1


def make_hostile(data: Path) -> None:
    """Puts HTML and script behind every text and every address of every table."""
    for file, columns in TEXTS.items():
        with (data / file).open(encoding="utf-8", newline="") as table:
            rows = list(csv.DictReader(table))
        for row in rows:
            written = [column for column in columns if row[column] or column not in OPTIONAL]
            row.update({column: row[column] + HOSTILE for column in written})
            if "source_url" in row:
                row["source_url"] += HOSTILE_ADDRESS
        with (data / file).open("w", encoding="utf-8", newline="") as table:
            writer = csv.DictWriter(table, rows[0])
            writer.writeheader()
            writer.writerows(rows)
    claims = (data / "claims.toml").read_text(encoding="utf-8")
    claims = lengthened(claims, CLAIM_TEXTS, HOSTILE)
    claims = lengthened(claims, ["source_url"], HOSTILE_ADDRESS)
    (data / "claims.toml").write_text(claims, encoding="utf-8")


def lengthened(toml: str, keys: list[str], added: str) -> str:
    """A TOML text with something added behind the texts of these keys, where they are not blank."""
    written = added.replace('"', r"\"")
    texts = re.compile(rf'^((?:{"|".join(keys)}) = ".+)"$', re.MULTILINE)
    return texts.sub(lambda line: f'{line[1]}{written}"', toml)
