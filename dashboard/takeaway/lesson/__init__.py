"""Files of a lesson to take away: each is made from the yearbook and the lesson, without a server.

from dashboard import load
from dashboard.lesson.ready import EXAMPLE
from dashboard.takeaway import lesson

Path("worksheet.pdf").write_bytes(lesson.KINDS["worksheet_a4"].make(load(), EXAMPLE, ""))
"""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.model import Lesson

# The yearbook, the lesson, and its address on the web or blank.
Maker = Callable[[Yearbook, Lesson, str], bytes]


class Kind(NamedTuple):
    """A kind of file of a lesson: its label, how its name ends, its media type, its maker."""

    label: str
    ending: str
    media_type: str
    make: Maker

    def name(self, lesson: Lesson) -> str:
        """A file's name, with the title in plain letters."""
        words = re.findall("[a-z0-9]+", lesson.title.lower())
        return "-".join(["lesson", *words])[:50] + self.ending


def worksheet(yearbook: Yearbook, lesson: Lesson, link: str, paper: str = "A4") -> bytes:
    """The pupils' worksheet as PDF; `paper` is A4 or Letter."""
    from dashboard.takeaway.lesson import sheet

    return sheet.worksheet(yearbook, lesson, link, paper)


def teachers_sheet(yearbook: Yearbook, lesson: Lesson, link: str, paper: str = "A4") -> bytes:
    """The teacher's sheet as PDF: sources with context and claims, the rubric."""
    from dashboard.takeaway.lesson import sheet

    return sheet.teachers_sheet(yearbook, lesson, link, paper)


def slides(yearbook: Yearbook, lesson: Lesson, link: str) -> bytes:
    """The lesson as slides, one for each item."""
    from dashboard.takeaway.lesson import deck

    return deck.pptx(yearbook, lesson, link)


def markdown(yearbook: Yearbook, lesson: Lesson, link: str) -> bytes:
    """The lesson as Markdown."""
    from dashboard.takeaway.lesson import text

    return text.markdown(yearbook, lesson, link).encode()


def html(yearbook: Yearbook, lesson: Lesson, link: str) -> bytes:
    """The lesson as one HTML file, which needs no network."""
    from dashboard.takeaway.lesson import text

    return text.html(yearbook, lesson, link).encode()


PDF = "application/pdf"
KINDS = {
    "worksheet_a4": Kind("Worksheet, PDF A4", "-worksheet-a4.pdf", PDF, worksheet),
    "worksheet_letter": Kind(
        "Worksheet, PDF Letter", "-worksheet-letter.pdf", PDF, partial(worksheet, paper="Letter")
    ),
    "teacher_a4": Kind("Teacher’s sheet, PDF A4", "-teacher-a4.pdf", PDF, teachers_sheet),
    "teacher_letter": Kind(
        "Teacher’s sheet, PDF Letter",
        "-teacher-letter.pdf",
        PDF,
        partial(teachers_sheet, paper="Letter"),
    ),
    "slides": Kind(
        "Slides, PPTX",
        "-slides.pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        slides,
    ),
    "markdown": Kind("Text, Markdown", ".md", "text/markdown", markdown),
    "html": Kind("One file for use offline, HTML", ".html", "text/html", html),
}
