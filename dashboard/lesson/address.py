"""The address of a lesson: `items=q3fk2a.m1990~0.s81ms4~6h&text=...`.

An item is the letter of its kind and the short code or id of the thing, or the year of a map; after
a `~` the number of lines, if it is not the usual one, and `h` if who said it is hidden. `text` is
what the teacher wrote, compressed: title, question, and the tasks in the order of the items. The
items come first, so that an address that was cut loses words before it loses items.
"""

import base64
import re
import zlib
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.catalogue import code, names
from dashboard.lesson.model import (
    KINDS,
    LINES,
    MOST_ITEMS,
    QUESTION,
    TASK,
    TITLE,
    USUAL_LINES,
    Item,
    Lesson,
    plain,
)

# An address that is longer is refused by servers on the way.
LONGEST = 6000
LETTERS = {kind: letter for letter, kind in KINDS.items()}
ITEM = re.compile(r"([qesm])([0-9a-z-]{1,120})(?:~([0-9]{1,2})?(h)?)?")
BETWEEN = "\x1f"
# A letter takes at most four bytes.
MOST_BYTES = 4 * (TITLE + QUESTION + MOST_ITEMS * (TASK + 1) + 1)


class Opened(NamedTuple):
    """A lesson as far as its address could be read, and in one line what is missing, or blank."""

    lesson: Lesson
    missing: str = ""


def values(lesson: Lesson) -> dict[str, str]:
    """What stands in the address of a lesson, by name; nothing for an empty lesson."""
    items = ".".join(map(written, lesson.items))
    texts = [lesson.title, lesson.question, *(item.task for item in lesson.items)]
    text = BETWEEN.join(texts).rstrip(BETWEEN)
    return ({"items": items} if items else {}) | ({"text": packed(text)} if text else {})


def query(lesson: Lesson) -> str:
    """What stands after the question mark in the address of a lesson."""
    return urlencode(values(lesson))


def too_long(lesson: Lesson) -> bool:
    """Whether the address of a lesson would be refused on the way."""
    return len(query(lesson)) > LONGEST


def written(item: Item) -> str:
    """An item as it stands in an address."""
    name = item.id if item.kind == "map" else code(item.id)
    lines = str(item.lines) if item.lines != USUAL_LINES else ""
    more = lines + ("h" if item.hidden else "")
    return LETTERS[item.kind] + name + (f"~{more}" if more else "")


def opened(yearbook: Yearbook, address: Mapping[str, str]) -> Opened:
    """The lesson at an address, whatever stands there."""
    tokens = [token for token in address.get("items", "")[:LONGEST].split(".") if token]
    found = {token: item(yearbook, token) for token in tokens[:MOST_ITEMS]}
    text, whole = unpacked(address.get("text", ""))
    title, question, *tasks = [*text.split(BETWEEN), "", ""][: 2 + len(tokens)]
    lesson = Lesson(plain(title, TITLE).replace("\n", " "), plain(question, QUESTION))
    tasks += [""] * len(tokens)
    for token, task in zip(tokens[:MOST_ITEMS], tasks, strict=False):
        if one := found[token]:
            lesson = lesson.added(Item(one.kind, one.id, plain(task, TASK), one.lines, one.hidden))
    return Opened(lesson, missing([token for token in found if not found[token]], tokens, whole))


def missing(unknown: list[str], tokens: list[str], whole: bool) -> str:
    """What of an address could not be opened, in one line, or blank."""
    parts = []
    if unknown:
        parts.append(f"{len(unknown)} of {len(tokens)} items are not known here")
    if len(tokens) > MOST_ITEMS:
        parts.append(f"only the first {MOST_ITEMS} of {len(tokens)} items are shown")
    if not whole:
        parts.append("the link was cut or changed, so that words of it are lost")
    return f"Not all of this lesson could be opened: {'; '.join(parts)}." if parts else ""


def item(yearbook: Yearbook, token: str) -> Item | None:
    """The item that stands in an address, without its task, or None."""
    if not (found := ITEM.fullmatch(token)):
        return None
    letter, name, lines, hidden = found.groups()
    kind = KINDS[letter]
    if not (known := names(yearbook)[kind].get(name)):
        return None
    number = USUAL_LINES if lines is None else min(int(lines), LINES)
    return Item(kind, known, lines=number, hidden=bool(hidden))


def packed(text: str) -> str:
    """Text compressed, in letters that an address may have."""
    compressor = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    content = compressor.compress(text.encode()) + compressor.flush()
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def unpacked(letters: str) -> tuple[str, bool]:
    """Text that was packed, as much of it as is there, and whether that is all."""
    kept = re.sub(r"[^A-Za-z0-9_-]", "", letters)[:LONGEST]
    if not kept:
        return "", not letters
    # One letter of four is no whole byte.
    content = base64.urlsafe_b64decode(kept[: len(kept) - (len(kept) % 4 == 1)] + "===")
    decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        text = decompressor.decompress(content, MOST_BYTES)
    except zlib.error:
        return "", False
    whole = decompressor.eof and kept == letters and not decompressor.unused_data
    return text.decode(errors="ignore"), whole
