"""A lesson on paper, to be printed in black and white: worksheet and teacher's sheet."""

import io
from collections.abc import Iterator

from markupsafe import escape
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Image,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.model import Lesson
from dashboard.lesson.ready import advice
from dashboard.lesson.rubric import POINTS, RUBRIC, STARTERS
from dashboard.parts import terms
from dashboard.parts.lesson import Source, sources
from dashboard.tables.status import PRINTED, TEXTURES
from dashboard.tables.vocabulary import GRADES
from dashboard.takeaway import captions, picture, typeface
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.handout import (
    BODY,
    FOOT,
    FRAME,
    HEADING,
    MARGIN,
    PAGES,
    SMALL,
    TITLE,
    address,
    paragraph,
)
from dashboard.takeaway.looks import THEME, Style
from dashboard.view import View
from dashboard.words import TITLE as PROJECT

TEXT = ParagraphStyle("lesson", BODY, fontSize=10, leading=14)
QUESTION = ParagraphStyle("question", TEXT, fontName=typeface.BOLD, fontSize=11, leading=15)
TASK = ParagraphStyle("task", TEXT, fontName=typeface.BOLD, spaceBefore=4)
WORDS = ParagraphStyle(
    "words", TEXT, fontName=typeface.SERIF, fontSize=11, leading=15, leftIndent=8, spaceAfter=2
)
TOLD = ParagraphStyle("told", BODY, fontSize=8, leading=10.5, leftIndent=8)
DOTS = 150  # to the inch: enough for a sheet that is copied
LINES = 5  # for the answer to the question of the lesson
KEPT_BACK = "Who said it, when and where?"


class Heading(Paragraph):
    """A heading that stands in the outline of the pages too."""

    def __init__(self, text: str, style: ParagraphStyle = HEADING) -> None:
        super().__init__(str(escape(text)), style)
        self.words = text

    def draw(self) -> None:
        """Draw it, and note where it stands."""
        key = f"{self.words} {self.canv.getPageNumber()}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(self.words, key, level=0)
        super().draw()


class AnswerLines(Flowable):
    """Ruled lines to write on."""

    STEP = 8 * mm

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = lines

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as there is room, a step for each line."""
        self.width, self.height = width, self.lines * self.STEP
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        self.canv.setStrokeColor(HexColor(THEME.soft))
        self.canv.setLineWidth(0.5)
        for line in range(self.lines):
            self.canv.line(8, line * self.STEP, self.width, line * self.STEP)


def worksheet(yearbook: Yearbook, lesson: Lesson, link: str, paper: str) -> bytes:
    """The pupils' worksheet; who said what is hidden stands on a last page of its own."""
    return pdf(pupils_pages(yearbook, lesson, link), lesson, paper, "Worksheet")


def pupils_pages(
    yearbook: Yearbook, lesson: Lesson, link: str, *, starters: bool = False
) -> list[Flowable]:
    """The pages of a worksheet; `starters` begin sentences for those who need them."""
    found = sources(yearbook, lesson)
    story: list[Flowable] = [*opening(lesson), paragraph("Name: ______________________", TEXT)]
    for source in found:
        story += [KeepTogether([*item(yearbook, source, printed=True), *answer(source)])]
    if lesson.question:
        ending = [Heading("Your answer"), paragraph(lesson.question, TASK)]
        if starters:
            ending += [paragraph(f"• {starter}", TEXT) for starter in STARTERS]
        story += [KeepTogether([*ending, AnswerLines(LINES)])]
    story += glossary(yearbook, found)
    story += notes(link)
    if kept_back := [source for source in found if source.kept_back]:
        story += [PageBreak(), Heading("Who said it")]
        for source in kept_back:
            story += [paragraph(source.name, TASK), *credit(source)]
    return story


def teachers_sheet(yearbook: Yearbook, lesson: Lesson, link: str, paper: str) -> bytes:
    """The teacher's sheet: every source with its context and claims, the rubric, advice."""
    story: list[Flowable] = [*opening(lesson), paragraph("Teacher’s sheet", QUESTION)]
    story += described(yearbook, lesson)
    story += marking()
    story += before()
    return pdf([*story, *notes(link)], lesson, paper, "Teacher’s sheet")


def described(yearbook: Yearbook, lesson: Lesson) -> list[Flowable]:
    """Every source with its context, its claims and its task."""
    story: list[Flowable] = []
    for source in sources(yearbook, lesson):
        told = [paragraph(line, TOLD) for line in (source.context, source.claim) if line]
        task = [paragraph(f"Task: {source.item.task}", TASK)] if source.item.task else []
        hidden = [paragraph("Who said it is hidden on the worksheet.", TOLD)]
        story += [
            KeepTogether(
                [
                    *item(yearbook, source, printed=False),
                    *(hidden if source.kept_back else []),
                    *told,
                    *task,
                ]
            )
        ]
    return story


def marking() -> list[Flowable]:
    """The rubric, and sentences to begin with."""
    starters = [paragraph(f"• {starter}", TEXT) for starter in STARTERS]
    return [
        KeepTogether([Heading("Rubric"), rubric()]),
        KeepTogether([Heading("Sentence starters"), *starters]),
    ]


def before() -> list[Flowable]:
    """What to know before teaching this, and where it was read."""
    title, text, points, read = advice()
    told = [
        Paragraph(f"{escape(one.title)}. {escape(one.publisher)}. {address(one.url)}", TOLD)
        for one in read
    ]
    advised = [paragraph(f"• {point}", BODY) for point in points]
    return [KeepTogether([Heading(title), paragraph(text, BODY), *advised, *told])]


def glossary(yearbook: Yearbook, found: list[Source]) -> list[Flowable]:
    """The terms that stand in the words and tasks of a worksheet, with their meaning."""
    texts = [text for one in found for text in (one.words, one.item.task)]
    rows = terms.occurring(texts, terms.glossary(yearbook.tables))
    lines = [
        Paragraph(f"<b>{escape(row['term'])}</b>: {escape(row['meaning'])}", BODY) for row in rows
    ]
    return [KeepTogether([Heading("Words"), *lines])] if lines else []


def opening(lesson: Lesson) -> list[Flowable]:
    """Title and question."""
    title = Heading(lesson.title or "Lesson", TITLE)
    return [title, *([paragraph(lesson.question, QUESTION)] if lesson.question else [])]


def item(yearbook: Yearbook, source: Source, *, printed: bool) -> Iterator[Flowable]:
    """An item in words; `printed` for pupils, with its map and without what is hidden."""
    yield Heading(source.name)
    if source.item.kind == "map":
        if printed:
            yield map_of(yearbook, source.year)
        yield paragraph(f"{source.words} {source.when} {captions.LINES}", TOLD)
        return
    yield paragraph(f"“{source.words}”" if source.quoted else source.words, WORDS)
    for label, words, _ in source.beside:
        yield paragraph(f"{label}: “{words}”", TOLD)
    if printed and source.kept_back:
        yield paragraph(f"{KEPT_BACK} ________________________________________", TEXT)
    else:
        yield from credit(source)


def map_of(yearbook: Yearbook, year: int) -> Image:
    """The map of a year, in textures that print in black and white."""
    width, height = 176 * mm, 88 * mm
    inches, style = (width / 72, height / 72), Style(7.5, TEXTURES | PRINTED)
    drawing = picture.plain(Atlas.of(yearbook), View(year), inches, DOTS, style)
    return Image(io.BytesIO(drawing), width, height)


def credit(source: Source) -> Iterator[Flowable]:
    """Who said it, when, and where it can be read."""
    yield Paragraph(f"{escape(source.credit)} {address(source.url)}", TOLD)


def answer(source: Source) -> Iterator[Flowable]:
    """The task and lines to write on."""
    if source.item.task:
        for line in source.item.task.splitlines():
            yield paragraph(line, TASK)
    if source.item.lines:
        yield AnswerLines(source.item.lines)
        yield Spacer(0, 3 * mm)


def rubric() -> Table:
    """The rubric as a table."""
    cells = [
        [paragraph(cell, BODY) for cell in ("", *(f"{points} points" for points in POINTS))],
        *([paragraph(cell, BODY) for cell in row] for row in RUBRIC),
    ]
    style = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.4, HexColor(THEME.soft)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return Table(cells, colWidths=[28 * mm, 44 * mm, 44 * mm, 50 * mm], style=style, hAlign="LEFT")


def notes(link: str) -> list[Flowable]:
    """What the grades mean, where the maps and facts are from, where the lesson can be opened."""
    grades = "; ".join(f"[{grade}] {meaning}" for grade, meaning in GRADES.items())
    lines = [
        f"How well a source is attested: {grades}. “[…]” or “[...]” marks words left out.",
        f"{PROJECT}. {captions.SHAPES} {captions.FACTS}",
    ]
    parts: list[Flowable] = [Spacer(0, 4 * mm), *(paragraph(line, SMALL) for line in lines)]
    if link:
        shown = f'<link href="{escape(link)}">Open this lesson in the dashboard</link>'
        parts.append(Paragraph(shown, SMALL))
    return [KeepTogether(parts)]


def pdf(story: list[Flowable], lesson: Lesson, paper: str, kind: str) -> bytes:
    """The pages, each with the lesson's title and its number at its foot."""
    title = lesson.title or "Lesson"
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=PAGES[paper],
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN + FOOT / 2,
        title=f"{title}: {kind}",
        author=PROJECT,
        subject=lesson.question,
        lang="en",
        invariant=1,
    )

    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        line = paragraph(f"{title} · {kind} · {document.page}", SMALL)
        line.wrapOn(canvas, document.width, FOOT)
        line.drawOn(canvas, MARGIN + FRAME, MARGIN / 1.6)

    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()
