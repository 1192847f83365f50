"""The project's documents, and how they are read."""

import re
import subprocess
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.support.project import ROOT

FILES = subprocess.check_output(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, text=True
).split("\0")
FILES = [name for name in FILES if (ROOT / name).is_file()]
DOCUMENTS = [name for name in FILES if name.endswith(".md")]
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
README, USING = TEXTS["README.md"], TEXTS["docs/using.md"]
ARCHITECTURE, CONTRIBUTING = TEXTS["docs/architecture.md"], TEXTS["CONTRIBUTING.md"]


def tokens(text: str) -> list[Token]:
    """The tokens of a document, those inside lines too."""
    return [
        token
        for block in MarkdownIt().enable("table").parse(text)
        for token in (block, *(block.children or ()))
    ]


def code(text: str) -> Iterator[str]:
    """Everything that a document sets as code: spans, and each line of its blocks."""
    for token in tokens(text):
        if token.type in ("code_inline", "code_block") or (
            token.type == "fence" and token.info != "mermaid"
        ):
            yield from token.content.splitlines()


def words(text: str) -> Iterator[str]:
    """Everything that a document sets as code, word by word, without quotation marks."""
    for line in code(text):
        yield from (word.strip("'\"(),") for word in line.split())


def section(text: str, title: str) -> str:
    """What stands under a heading, with the headings below it."""
    (marks,) = re.findall(rf"^(#+) {re.escape(title)}$", text, re.M)
    _, _, told = text.partition(f"{marks} {title}\n")
    return re.split(rf"^#{{1,{len(marks)}}} ", told, maxsplit=1, flags=re.M)[0]


def first_cells(text: str) -> list[str]:
    """The first cell of each row of the tables in a text, but for their heads."""
    rows = re.findall(r"^\| ([^|]*) \|.*\|$", text, re.M)
    heads = re.findall(r"^\| ([^|]*) \|.*\|\n\| ---", text, re.M)
    for head in heads:
        rows.remove(head)
    return [row for row in rows if row != "---"]
