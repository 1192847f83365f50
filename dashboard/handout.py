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
)

from dashboard import attribution, country, palette, panel, periods, picture, typeface, view
from dashboard.markup import ATTESTED, SIDES, date_in_words
from dashboard.markup import TITLE as PROJECT
from dashboard.picture import THEME, Atlas
from dashboard.schemas import LANGUAGES
from dashboard.tables import Tables
from dashboard.view import View

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


def pdf(drawn_from: Atlas, shown: View, paper: str) -> bytes:
    """The handout of a view; `paper` is one of PAGES."""
    tables = drawn_from.tables
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=PAGES[paper],
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN + FOOT,
        title=view.heading(tables, shown.year),
        author=PROJECT,
        subject=f"{view.SHAPES} {view.FACTS} {shown.citation}",
        lang="en",
    )
    width = document.width - 2 * FRAME
    foot = paragraph(shown.citation, SMALL)

    def page(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.saveState()
        foot.wrapOn(canvas, width - 15 * mm, FOOT)
        foot.drawOn(canvas, MARGIN + FRAME, MARGIN)
        canvas.setFont(typeface.SANS, 8)
        canvas.drawRightString(MARGIN + FRAME + width, MARGIN, f"{document.page}")
        canvas.restoreState()

    story = [
        *first_part(drawn_from, shown, width),
        *country_part(tables, shown),
        *quotations(tables, shown.year, width),
        *sources(tables, shown),
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


def first_part(drawn_from: Atlas, shown: View, width: float) -> list[Flowable]:
    """Heading, who joined, map, and what the map shows."""
    tables = drawn_from.tables
    height = 0.5 * width
    inches = (width / 72, height / 72)
    textures = palette.TEXTURES | palette.PRINTED
    drawing = picture.plain(drawn_from, shown, inches, DOTS, 7.5, textures)
    return [
        paragraph(view.heading(tables, shown.year), TITLE),
        paragraph(panel.joined_line(tables, drawn_from.lands, shown.year), BODY),
        Spacer(0, 3 * mm),
        Image(io.BytesIO(drawing), width, height),
        Spacer(0, 1 * mm),
        paragraph(f"{view.as_at(tables, shown)} {view.LINES}", SMALL),
    ]


def country_part(tables: Tables, shown: View) -> list[Flowable]:
    """The dates of the chosen country's path; nothing where none is chosen."""
    if shown.country is None:
        return []
    steps = [
        Paragraph(
            f"{date_in_words(f'{step.date:%Y-%m-%d}')}: {escape(step.words)} · "
            f'<font size="6.5">{address(step.source_url)}</font>',
            BODY,
        )
        for step in country.steps(tables, shown.country).itertuples()
    ] or [paragraph("No change of standing towards the alliance is in the data.", BODY)]
    name = country.names(tables)[shown.country]
    heading = paragraph(f"{name}: the path", HEADING)
    return [KeepTogether([heading, steps[0]]), *steps[1:]]


def quotations(tables: Tables, year: int, width: float) -> list[Flowable]:
    """Both columns of quotations of the year's period, oldest first, side by side."""
    current = periods.current(tables, year)
    period = tables.periods.set_index("id", drop=False).loc[current]
    said = periods.quotations(tables, current)
    columns = [said[said["side"] == side].to_dict("records") for side in SIDES]
    rows = [[paragraph(name, BOLD) for name in SIDES.values()]]
    for number in range(max(map(len, columns))):
        rows.append(
            [quotation(column[number]) if number < len(column) else "" for column in columns]
        )
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (0, 0), (0, -1), GAP / 2),
        ("LEFTPADDING", (1, 0), (1, -1), GAP / 2),
        ("RIGHTPADDING", (1, 0), (1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, 0), 1.2, HexColor(THEME.ink)),
        ("LINEBELOW", (0, 1), (-1, -2), 0.3, HexColor(THEME.line)),
        ("LINEAFTER", (0, 1), (0, -1), 0.3, HexColor(THEME.line)),
    ]
    title = f"What was said: {period['title']}, {periods.years_in_words(period)}"
    return [
        paragraph(title, HEADING),
        Table(rows, colWidths=[width / 2] * 2, style=style, repeatRows=1),
    ]


def quotation(said: dict[str, object]) -> list[Paragraph]:
    """One quotation with all that belongs to it; a row of periods.quotations."""
    translated = attribution.translation(said)
    parts = [
        paragraph(f"“{said['quote']}”", QUOTE),
        Paragraph(f"<b>{escape(said['speaker'])}</b>, {escape(attribution.office(said))}", BODY),
        paragraph(attribution.occasion(said), BODY),
        paragraph(said["context"], SMALL),
        *([paragraph(f"The words are {translated}.", SMALL)] if translated else []),
        Paragraph(f"{escape(attribution.source(said))} {address(said['source_url'])}", SMALL),
    ]
    if said["original_quote"]:
        language = LANGUAGES[said["original_language"]]
        parts.append(paragraph(f"In {language}: “{said['original_quote']}”", SMALL))
    for variant in said["variants"]:
        words = (
            f"[seed] As printed in {variant['printed_in']}: “{variant['words']}” "
            f"{variant['difference']}"
        )
        parts.append(Paragraph(f"{escape(words)} {address(variant['source_url'])}", SMALL))
    return parts


def sources(tables: Tables, shown: View) -> list[Flowable]:
    """Where the dates and the shapes come from, what the grades mean, the citation."""
    grades = "; ".join(f"[{grade}] {meaning}" for grade, meaning in ATTESTED.items())
    return [
        paragraph("Sources", HEADING),
        *(
            Paragraph(f"{escape(words)} {address(url)}", SMALL)
            for words, url in view.sources(tables, shown.year)
        ),
        paragraph(f"{view.SHAPES} {view.FACTS}", SMALL),
        paragraph(
            f"How well a quotation is attested: {grades}. “[…]” or “[...]” marks words left out.",
            SMALL,
        ),
        paragraph(f"Cite as: {shown.citation}", SMALL),
    ]
