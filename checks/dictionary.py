"""Writes what data/README.md says of the words of statuses.csv: `python -m checks.dictionary`."""

import re
from typing import NamedTuple

from dashboard.tables.load import DATA
from dashboard.tables.status import STANDINGS

FILE = DATA / "README.md"
# The row of the column `status`: its words stand between two bars.
ROW = re.compile(r"(?<=^\| `status` \| word \| ).*?(?= \| `)", re.MULTILINE)
DESCRIBED = re.compile(r"^\| `([\w.]+)` \|[^|]*\|([^|]*)\| `([^|]*)` \|$", re.MULTILINE)


class Description(NamedTuple):
    """What the dictionary says of a column or key: its allowed values, and an example."""

    allowed: str
    example: str


def with_statuses(text: str) -> str:
    """The dictionary with every word of statuses.csv and what it means, as status.py has them."""
    words = ", ".join(f"`{word}` ({standing.begins})" for word, standing in STANDINGS.items())
    return ROW.sub(lambda _: words, text)


def section(text: str, file: str) -> str:
    """What the dictionary says of a file."""
    _, said = text.split(f"\n## {file}\n")
    return said.partition("\n## ")[0].strip()


def described(text: str, file: str) -> dict[str, Description]:
    """What the dictionary says of each column, or key, of a file."""
    return {
        name: Description(allowed.strip(), example)
        for name, allowed, example in DESCRIBED.findall(section(text, file))
    }


if __name__ == "__main__":
    FILE.write_text(with_statuses(FILE.read_text(encoding="utf-8")), encoding="utf-8")
