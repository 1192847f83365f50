"""A ready lesson on paper: its three worksheets, and the teacher's pages."""

from markupsafe import escape
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Table, TableStyle

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.address import query
from dashboard.lesson.model import Lesson
from dashboard.lesson.ready import LEVELS, Ready
from dashboard.takeaway.handout import BODY, TITLE, paragraph
from dashboard.takeaway.lesson import sheet
from dashboard.takeaway.lesson.sheet import QUESTION, TEXT, Heading


def worksheets(yearbook: Yearbook, ready: Ready, page: str, paper: str = "A4") -> bytes:
    """The worksheets of every level, each on pages of its own; `page` is that of lessons."""
    story: list[Flowable] = []
    for level, lesson in ready.sheets.items():
        link = f"{page}?{query(lesson)}"
        starters = level == "A"
        pages = sheet.pupils_pages(yearbook, lesson, link, starters=starters)
        story += [*([PageBreak()] if story else []), *pages]
    return sheet.pdf(story, whole(ready), paper, "Worksheets A, B, C")


def teachers_pages(yearbook: Yearbook, ready: Ready, page: str, paper: str = "A4") -> bytes:
    """Aim, plans, key, model answers, rubric, advice, and every source with its context."""
    story: list[Flowable] = [
        Heading(ready.title, TITLE),
        paragraph(ready.question, QUESTION),
        paragraph(f"{ready.about}. {ready.aim}", TEXT),
        *links(ready, page),
        *plan("Plan for 45 minutes, worksheet A or B", ready.core),
        *plan("Plan for 90 minutes", ready.long),
        KeepTogether([Heading("Key"), *(paragraph(f"• {line}", TEXT) for line in ready.key)]),
        Heading("Model answers to the question of the lesson"),
        *(
            Paragraph(f"<b>{level}:</b> {escape(text)}", TEXT)
            for level, text in ready.models.items()
        ),
        *sheet.marking(),
        *sheet.before(),
    ]
    for level, lesson in ready.sheets.items():
        told = sheet.described(yearbook, lesson)
        story += [PageBreak(), Heading(f"Worksheet {level} ({LEVELS[level]})"), *told]
    return sheet.pdf([*story, *sheet.notes("")], whole(ready), paper, "Teacher’s pages")


def whole(ready: Ready) -> Lesson:
    """The lesson without its level, as its pages are titled."""
    return Lesson(ready.title, ready.question)


def links(ready: Ready, page: str) -> list[Flowable]:
    """Where each worksheet opens in the dashboard."""
    return [
        Paragraph(
            f'<link href="{escape(page)}?{escape(query(lesson))}" color="#1b4f8f">'
            f"Open worksheet {level} ({LEVELS[level]}) in the dashboard</link>",
            BODY,
        )
        for level, lesson in ready.sheets.items()
    ]


def plan(title: str, steps: list[tuple[int, str]]) -> list[Flowable]:
    """A plan in minutes."""
    rows = [[paragraph(f"{minutes} min", BODY), paragraph(text, BODY)] for minutes, text in steps]
    table = Table(rows, colWidths=[44, 440], hAlign="LEFT")
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return [KeepTogether([Heading(title), table])]
