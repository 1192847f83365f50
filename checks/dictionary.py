"""Writes what data/README.md says of the words of statuses.csv: `python -m checks.dictionary`."""

import re

from dashboard.tables.load import DATA
from dashboard.tables.status import STANDINGS

FILE = DATA / "README.md"
# The row of the column `status`: its words stand between two bars.
ROW = re.compile(r"(?<=^\| `status` \| word \| ).*?(?= \| `)", re.MULTILINE)


def with_statuses(text: str) -> str:
    """The dictionary with every word of statuses.csv and what it means, as status.py has them."""
    words = ", ".join(f"`{word}` ({standing.begins})" for word, standing in STANDINGS.items())
    return ROW.sub(lambda _: words, text)


if __name__ == "__main__":
    FILE.write_text(with_statuses(FILE.read_text(encoding="utf-8")), encoding="utf-8")
