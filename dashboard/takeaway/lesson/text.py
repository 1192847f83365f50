"""A lesson as Markdown, and as one HTML file."""

import base64
import re
from collections.abc import Iterator

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.model import Lesson
from dashboard.lesson.ready import lessons
from dashboard.parts import learning
from dashboard.parts.lesson import Source, sources
from dashboard.parts.markup import render
from dashboard.tables.status import PRINTED, TEXTURES
from dashboard.tables.vocabulary import GRADES
from dashboard.takeaway import captions, picture
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.looks import Style
from dashboard.view import View
from dashboard.words import TITLE

# What has a meaning in Markdown, wherever it stands or at the start of a line.
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&])|^([-+=]|\d+(?=[.)]))", re.MULTILINE)
INCHES, DOTS = (8, 4.6), 110


def markdown(yearbook: Yearbook, lesson: Lesson, link: str) -> str:
    """The lesson as Markdown; who said what is hidden stands at its end."""
    found = sources(yearbook, lesson)
    lines = [f"# {plain(lesson.title or 'Lesson')}", *filter(None, [plain(lesson.question)])]
    for source in found:
        lines += [f"## {source.name}", *item(source)]
    if hidden := [source for source in found if source.kept_back]:
        lines += ["## Who said it", *(f"{source.name}: {credit(source)}" for source in hidden)]
    grades = "; ".join(f"[{grade}] {meaning}" for grade, meaning in GRADES.items())
    lines += ["---", plain(f"{TITLE}. {captions.FACTS} {grades}.")]
    return "\n\n".join([*lines, *([f"<{link}>"] if link else [])]) + "\n"


def item(source: Source) -> Iterator[str]:
    """An item as paragraphs of Markdown."""
    if source.quoted:
        yield f"> {plain(source.words)}"
    else:
        yield plain(" ".join(filter(None, [source.words, source.context, source.when])))
    for label, words, _ in source.beside:
        yield f"{label}: “{plain(words)}”"
    if source.url and not source.kept_back:
        yield credit(source)
    if source.item.task:
        yield f"**Task.** {plain(source.item.task)}".replace("\n", "\\\n")


def credit(source: Source) -> str:
    """Who said it, when, and where it can be read."""
    return f"{plain(source.credit)} <{source.url}>"


def plain(text: str) -> str:
    """Text in which Markdown finds no mark."""
    return MARKS.sub(lambda found: f"\\{found[0]}" if found[1] else escaped(found[2]), text)


def escaped(start: str) -> str:
    """The start of a line that would make a list or a heading of it."""
    return f"{start}\\" if start.isdigit() else f"\\{start}"


def html(yearbook: Yearbook, lesson: Lesson, link: str) -> str:
    """The lesson as one HTML file: nothing in it runs, nothing is fetched."""
    found = sources(yearbook, lesson)
    maps = {
        source.year: picture_of(yearbook, source.year)
        for source in found
        if source.item.kind == "map"
    }
    return render(
        "lesson_page.html",
        lesson=lesson,
        sources=found,
        maps=maps,
        link=link,
        project=TITLE,
        about=f"{captions.SHAPES} {captions.FACTS} {captions.LINES}",
        resource=learning.resource(
            lesson.title or "Lesson",
            lesson.question,
            "worksheet",
            yearbook.tables.as_of,
            minutes_of(lesson),
        ),
    )


def picture_of(yearbook: Yearbook, year: int) -> tuple[str, str]:
    """The map of a year as an address that holds it, and in words."""
    view = View(year)
    style = Style(8, TEXTURES | PRINTED)
    drawing = picture.plain(Atlas.of(yearbook), view, INCHES, DOTS, style)
    address = f"data:image/png;base64,{base64.b64encode(drawing).decode()}"
    return address, picture.description(yearbook, view)


def minutes_of(lesson: Lesson) -> int:
    """How long a ready lesson takes; of one of a teacher's own nobody knows."""
    known = (ready for ready in lessons() if lesson in ready.sheets.values())
    return sum(minutes for ready in known for minutes, _ in ready.core)
