"""Whole sentences: what the form of a quotation tells about where it was cut."""

import re
from collections.abc import Iterable, Iterator

import pandas as pd

from dashboard.tables.faults import Fault
from dashboard.tables.records import cells

CUT = "[...]"
OPENING, CLOSING = "\"'“‘«„(", "\"'”’»)]"
WORD = r"[^\W\d_]"

# What a quotation must not have, and what is expected in its place.
MARKS = (
    (re.compile(r"…|\.{2,}"), f"{CUT} where words are left out"),
    (
        re.compile(rf"(?<=[^ {re.escape(OPENING)}])\[\.\.\.]|\[\.\.\.](?=[\w\[])"),
        f"a blank on both sides of {CUT}",
    ),
    (re.compile(r"\[\.\.\.]\s*\[\.\.\.]"), f"{CUT} once"),
    (re.compile(r"[,;:–—-] \[\.\.\.] [A-Z]"), f"no comma or dash before {CUT} and a new sentence"),
    (
        re.compile(rf"{WORD}{{4,}}[.!?] (?=[a-zа-яё])"),
        f"{CUT} before a sentence that begins within",
    ),
    (re.compile(r"\s{2,}|^\s|\s$"), "single blanks"),
)


def faults_of_form(words: str) -> Iterator[tuple[str, str]]:
    """What the form of a quotation tells against it: each time what was found and is expected.

    A quotation begins as a sentence does, or with `[...]`; ends as one does, or with `[...]`; and
    says with `[...]`, and nothing else, where words are left out.
    """
    if not begins_as_a_sentence(words):
        yield f"{words[:25]!r} at the beginning", f"a capital letter, or {CUT} within a sentence"
    if not ends_as_a_sentence(words):
        yield f"{words[-25:]!r} at the end", f"a full stop, or {CUT} within a sentence"
    bare = words.replace(CUT, "\0")
    for pattern, expected in MARKS:
        text = bare if pattern is MARKS[0][0] else words
        for match in pattern.finditer(text):
            near = text[max(0, match.start() - 12) : match.end() + 12].replace("\0", CUT)
            yield repr(near), expected


def begins_as_a_sentence(words: str) -> bool:
    """Whether the first letter is a capital or a digit, or the mark of a cut stands before it."""
    first = words.lstrip(OPENING + "[")[:1]
    return words.startswith(CUT) or first.isupper() or first.isdigit()


def ends_as_a_sentence(words: str) -> bool:
    """Whether the last mark ends a sentence, or is the mark of a cut."""
    return words.endswith(CUT) or words.rstrip(CLOSING).endswith((".", "!", "?"))


def whole_sentences(table: pd.DataFrame, file: str, columns: Iterable[str]) -> Iterator[Fault]:
    """Quotations in these columns whose form says that a cut is not marked."""
    for column in columns:
        for row, words in cells(table[column]):
            for found, expected in faults_of_form(words) if words else ():
                yield Fault(file, found, expected, row, column)
