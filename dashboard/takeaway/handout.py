"""The handout of a view as PDF: map, who joined, both columns of quotations, room for notes."""

import io

from markupsafe import escape
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Image,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from dashboard.history import countries, periods
from dashboard.history.yearbook import Yearbook
from dashboard.parts import attribution, terms
from dashboard.parts.readout import joined_line
from dashboard.tables.records import Record, grouped, records
from dashboard.tables.status import PRINTED, TEXTURES
from dashboard.tables.vocabulary import GRADES, LANGUAGES, SIDES
from dashboard.takeaway import captions, picture, typeface
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.looks import THEME, Style
from dashboard.view import View, as_at, heading
from dashboard.words import TITLE as PROJECT
from dashboard.words import day_in_words

PAGES = {"A4": A4, "Letter": LETTER}
MARGIN = 15 * mm
FOOT = 12 * mm
GAP = 6 * mm
# What a frame of reportlab keeps free at its sides, in points.
FRAME = 6
# Dots per inch of the map on paper.
DOTS = 250

BODY = ParagraphStyle(
    "body", fontName=typeface.SANS, fontSize=8, leading=11, textColor=HexColor(THEME.ink)
)
BOLD = ParagraphStyle("bold", BODY, fontName=typeface.BOLD)
SMALL = ParagraphStyle("small", BODY, fontSize=6.5, leading=8.6)
QUOTE = ParagraphStyle(
    "quote", BODY, fontName=typeface.SERIF, fontSize=9, leading=12.4, spaceBefore=5, spaceAfter=2
)
HEADING = ParagraphStyle(
    "heading", BODY, fontName=typeface.SERIF, fontSize=13, leading=16, spaceBefore=8, spaceAfter=4
)
TITLE = ParagraphStyle("title", HEADING, fontSize=22, leading=27, spaceBefore=0)


class NoteLines(Flowable):
    """Ruled lines down to the foot of the page, at least six of them."""

    STEP = 9 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take all the room there is, or ask for another page."""
        self.width, self.height = width, max(height, 6 * self.STEP)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        self.canv.setStrokeColor(HexColor(THEME.soft))
        self.canv.setLineWidth(0.4)
        for line in range(1, int(self.height / self.STEP) + 1):
            y = self.height - line * self.STEP
            self.canv.line(0, y, self.width, y)


def pdf(yearbook: Yearbook, view: View, paper: str) -> bytes:
    """The handout of a view; `paper` is one of PAGES."""
    citation = captions.citation(yearbook, view)
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=PAGES[paper],
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN + FOOT,
        title=heading(yearbook, view.year),
        author=PROJECT,
        subject=f"{captions.SHAPES} {captions.FACTS} {citation}",
        lang="en",
    )
    width = document.width - 2 * FRAME
    foot = paragraph(citation, SMALL)

    def page(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.saveState()
        foot.wrapOn(canvas, width - 15 * mm, FOOT)
        foot.drawOn(canvas, MARGIN + FRAME, MARGIN)
        canvas.setFont(typeface.SANS, 8)
        canvas.drawRightString(MARGIN + FRAME + width, MARGIN, f"{document.page}")
        canvas.restoreState()

    story = [
        *first_part(yearbook, view, width),
        *country_part(yearbook, view),
        *quotations(yearbook, view.year, width),
        *words(yearbook, view.year),
        *sources(yearbook, view),
        paragraph("Notes", HEADING),
        NoteLines(),
    ]
    document.build(story, onFirstPage=page, onLaterPages=page)
    return file.getvalue()


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Text from anywhere as a paragraph, with nothing in it taken for markup."""
    return Paragraph(str(escape(text)), style)


def address(url: str) -> str:
    """An address as markup, to be read and to be clicked."""
    return f'<link href="{escape(url)}">{escape(url)}</link>'


def first_part(yearbook: Yearbook, view: View, width: float) -> list[Flowable]:
    """Heading, who joined, map, and what the map shows."""
    height = 0.5 * width
    inches, style = (width / 72, height / 72), Style(7.5, TEXTURES | PRINTED)
    drawing = picture.plain(Atlas.of(yearbook), view, inches, DOTS, style)
    return [
        paragraph(heading(yearbook, view.year), TITLE),
        paragraph(joined_line(yearbook, view.year), BODY),
        Spacer(0, 3 * mm),
        Image(io.BytesIO(drawing), width, height),
        Spacer(0, 1 * mm),
        paragraph(f"{as_at(yearbook, view)} {captions.LINES}", SMALL),
    ]


def country_part(yearbook: Yearbook, view: View) -> list[Flowable]:
    """The dates of the chosen country's path; nothing where none is chosen."""
    if view.country is None:
        return []
    dates = [
        Paragraph(
            f"{day_in_words(step['date'])}: {escape(step['words'])} · "
            f'<font size="6.5">{address(step["source_url"])}</font>',
            BODY,
        )
        for step in records(countries.dates(yearbook, view.country))
    ] or [paragraph("No change of standing towards the alliance is in the data.", BODY)]
    name = countries.names(yearbook)[view.country]
    title = paragraph(f"{name}: the path", HEADING)
    return [KeepTogether([title, dates[0]]), *dates[1:]]


def quotations(yearbook: Yearbook, year: int, width: float) -> list[Flowable]:
    """Both columns of quotations of the year's period, oldest first, side by side."""
    current = yearbook.period(year)
    period = next(row for row in records(yearbook.tables.periods) if row["id"] == current)
    of_sides = grouped(yearbook.quotations(current), "side")
    columns = [of_sides.get(side, []) for side in SIDES]
    rows: list[list[Flowable | list[Paragraph] | str]]
    rows = [[paragraph(name, BOLD) for name in SIDES.values()]]
    for number in range(max(map(len, columns))):
        rows.append(
            [quotation(column[number]) if number < len(column) else "" for column in columns]
        )
    style = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("RIGHTPADDING", (0, 0), (0, -1), GAP / 2),
            ("LEFTPADDING", (1, 0), (1, -1), GAP / 2),
            ("RIGHTPADDING", (1, 0), (1, -1), 0),
            ("LINEBELOW", (0, 0), (-1, 0), 1.2, HexColor(THEME.ink)),
            ("LINEBELOW", (0, 1), (-1, -2), 0.3, HexColor(THEME.line)),
            ("LINEAFTER", (0, 1), (0, -1), 0.3, HexColor(THEME.line)),
        ]
    )
    title = f"What was said: {period['title']}, {periods.years_in_words(period)}"
    return [
        paragraph(title, HEADING),
        Table(rows, colWidths=[width / 2] * 2, style=style, repeatRows=1),
    ]


def quotation(row: Record) -> list[Paragraph]:
    """One quotation with all that belongs to it; a row of Yearbook.quotations."""
    translated = attribution.translation(row)
    parts = [
        paragraph(f"“{row['quote']}”", QUOTE),
        Paragraph(f"<b>{escape(row['speaker'])}</b>, {escape(attribution.office(row))}", BODY),
        paragraph(attribution.occasion(row), BODY),
        paragraph(row["context"], SMALL),
        *([paragraph(f"The words are {translated}.", SMALL)] if translated else []),
        Paragraph(f"{escape(attribution.source(row))} {address(row['source_url'])}", SMALL),
    ]
    if row["original_quote"]:
        language = LANGUAGES[row["original_language"]]
        parts.append(paragraph(f"In {language}: “{row['original_quote']}”", SMALL))
    for variant in row["variants"]:
        words = (
            f"[seed] As printed in {variant['printed_in']}: “{variant['words']}” "
            f"{variant['difference']}"
        )
        parts.append(Paragraph(f"{escape(words)} {address(variant['source_url'])}", SMALL))
    return parts


def words(yearbook: Yearbook, year: int) -> list[Flowable]:
    """The terms of the glossary that stand in the quotations of the year's period, or beside."""
    said = yearbook.quotations(yearbook.period(year))
    found = terms.occurring([*said["quote"], *said["context"]], terms.glossary(yearbook.tables))
    meanings = [
        Paragraph(f"<b>{escape(row['term'])}</b>: {escape(row['meaning'])}", SMALL) for row in found
    ]
    title = paragraph("Words", HEADING)
    return [KeepTogether([title, meanings[0]]), *meanings[1:]] if meanings else []


def sources(yearbook: Yearbook, view: View) -> list[Flowable]:
    """Where the dates and the shapes come from, what the grades mean, the citation."""
    grades = "; ".join(f"[{grade}] {meaning}" for grade, meaning in GRADES.items())
    return [
        paragraph("Sources", HEADING),
        *(
            Paragraph(f"{escape(words)} {address(url)}", SMALL)
            for words, url in captions.sources(yearbook, view.year)
        ),
        paragraph(f"{captions.SHAPES} {captions.FACTS}", SMALL),
        paragraph(
            f"How well a quotation is attested: {grades}. “[…]” or “[...]” marks words left out.",
            SMALL,
        ),
        paragraph(f"Cite as: {captions.citation(yearbook, view)}", SMALL),
    ]
