"""Build the PDFs of every lesson, from its Markdown or its TOML: `make lessons`.

The Markdown is the source; what it may hold are headings, paragraphs, lists, quotations and a
line (`---`), which begins a new page. Links lead to the dashboard at HERE, unless another address
is given: `python -m lessons.build https://example.org/`.
"""

import io
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import matplotlib
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate

from dashboard import load
from dashboard.lesson.ready import lessons
from dashboard.takeaway import files
from dashboard.takeaway.lesson import ready

FOLDER = Path(__file__).parent / "ready"

LESSONS = sorted(Path(__file__).parent.glob("[0-9]-*.md"))
HERE = "http://localhost:8501/"  # where `make run` shows the dashboard

# DejaVu holds every letter of the data, and comes with Matplotlib.
FONTS = Path(matplotlib.get_data_path(), "fonts", "ttf")
for name in ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSerif"):
    pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
pdfmetrics.registerFontFamily(
    "DejaVuSans", normal="DejaVuSans", bold="DejaVuSans-Bold", italic="DejaVuSans-Oblique"
)

INK, SOFT, LINK = "#1b2430", "#566173", "#1b4f8f"
TEXT = ParagraphStyle(
    "text", fontName="DejaVuSans", fontSize=9.5, leading=13, spaceAfter=4, textColor=INK
)
ITEM = ParagraphStyle("item", TEXT, leftIndent=12, bulletIndent=2)
WORDS = ParagraphStyle(
    "words", TEXT, fontName="DejaVuSerif", fontSize=10.5, leading=14, leftIndent=12, spaceAfter=2
)
TOLD = ParagraphStyle("told", TEXT, fontSize=8, leading=11, leftIndent=12, textColor=SOFT)
HEADINGS = {
    f"h{level}": ParagraphStyle(
        f"h{level}",
        TEXT,
        fontName="DejaVuSans-Bold",
        fontSize=size,
        leading=1.3 * size,
        spaceBefore=before,
        keepWithNext=True,
    )
    for level, size, before in ((1, 20, 0), (2, 13, 9), (3, 10, 6))
}


def pdf(markdown: str, address: str = HERE) -> bytes:
    """A lesson as a PDF on A4, the same bytes for the same Markdown.

    Raises:
        KeyError: if the Markdown holds what has no form here.
    """
    address = address.rstrip("/") + "/"
    root = SyntaxTreeNode(MarkdownIt().parse(markdown.replace(HERE, address)))
    title = root.children[0].children[0].content
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=A4,
        leftMargin=20 * mm,
        rightMargin=20 * mm,
        topMargin=22 * mm,
        bottomMargin=18 * mm,
        title=title,
        lang="en-GB",
        invariant=1,
    )
    frame = partial(draw_frame, title)
    document.build(list(flowables(root, address)), onFirstPage=frame, onLaterPages=frame)
    return file.getvalue()


def draw_frame(title: str, canvas: Canvas, document: SimpleDocTemplate) -> None:
    """The lesson's title above every page, the page's number below it."""
    width, height = A4
    canvas.setFont("DejaVuSans", 8)
    canvas.setFillColor(SOFT)
    canvas.drawString(document.leftMargin + 6, height - 15 * mm, title)
    canvas.drawRightString(width - document.rightMargin - 6, 12 * mm, str(document.page))


def flowables(root: SyntaxTreeNode, address: str) -> Iterator[Flowable]:
    """The blocks of a lesson, each quotation kept on one page with its heading and its source."""
    heading = None
    for node in root.children:
        if node.type == "heading":
            if heading:
                yield heading
            heading = Paragraph(inline(node.children[0], address), HEADINGS[node.tag])
            continue
        blocks = BLOCKS[node.type](node, address)
        if heading and node.type == "blockquote":
            blocks = [KeepTogether([heading, *blocks])]
        elif heading:
            blocks = [heading, *blocks]
        heading = None
        yield from blocks


def paragraph(node: SyntaxTreeNode, address: str) -> list[Flowable]:
    """A paragraph."""
    return [Paragraph(inline(node.children[0], address), TEXT)]


def bullets(node: SyntaxTreeNode, address: str) -> list[Flowable]:
    """A list; an item is one paragraph."""
    return [
        Paragraph(inline(item.children[0].children[0], address), ITEM, bulletText="•")
        for item in node.children
    ]


def quotation(node: SyntaxTreeNode, address: str) -> list[Flowable]:
    """Words in quotation marks, and below them who said them and the source."""
    words, told = (inline(child.children[0], address) for child in node.children)
    return [Paragraph(f"“{words}”", WORDS), Paragraph(told, TOLD)]


BLOCKS = {
    "paragraph": paragraph,
    "bullet_list": bullets,
    "blockquote": quotation,
    "hr": lambda node, address: [PageBreak()],
}


def inline(node: SyntaxTreeNode, address: str) -> str:
    """Text with its marks, as ReportLab writes them."""
    return "".join(MARKS[child.type](child, address) for child in node.children)


def link(node: SyntaxTreeNode, address: str) -> str:
    """A link; one to the dashboard is followed by its address there, to be read on paper."""
    href = node.attrs["href"]
    shown = f"<a href={quoteattr(href)} color='{LINK}'>{inline(node, address)}</a>"
    if not href.startswith(address):
        return shown
    return f"{shown} <font size='8' color='{SOFT}'>({escape(href.removeprefix(address))})</font>"


MARKS = {
    "text": lambda node, address: escape(node.content),
    "code_inline": lambda node, address: f"<font color='{SOFT}'>{escape(node.content)}</font>",
    "strong": lambda node, address: f"<b>{inline(node, address)}</b>",
    "em": lambda node, address: f"<i>{inline(node, address)}</i>",
    "softbreak": lambda node, address: " ",
    "link": link,
}


def ready_files(address: str = HERE) -> Iterator[tuple[Path, bytes]]:
    """The PDFs of every ready lesson: where each lies, and what it holds."""
    yearbook, page = load(), f"{address.rstrip('/')}/lesson"
    for lesson in lessons():
        yield FOLDER / f"{lesson.name}-worksheets.pdf", ready.worksheets(yearbook, lesson, page)
        yield FOLDER / f"{lesson.name}-teacher.pdf", ready.teachers_pages(yearbook, lesson, page)


def main(address: str = HERE) -> int | str:
    """Write every lesson's PDFs; gives the exit status, or what went wrong in one line."""
    made = [
        (lesson.with_suffix(".pdf"), pdf(lesson.read_text(encoding="utf-8"), address))
        for lesson in LESSONS
    ]
    for file, content in (*made, *ready_files(address)):
        try:
            files.write(file, content)
        except files.NotWritten as error:
            return str(error)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
