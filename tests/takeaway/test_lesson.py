"""A lesson taken away: every word of every source, and nothing told that is to be guessed."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from pptx import Presentation
from pypdf import PdfReader

from dashboard import Yearbook
from dashboard.lesson.model import Item, Lesson
from dashboard.lesson.ready import EXAMPLE, lessons
from dashboard.parts.lesson import sources
from dashboard.takeaway import lesson as takeaway
from tests.support.copies import HOSTILE
from tests.support.skeleton import Skeleton

LINK = "https://example.org/lesson?items=m1990"
HIDDEN = Lesson(
    "Хто вирішує? 🧭",
    "Who decides?",
    (
        Item("quotation", "peskov-2024-07-14-flexible", "Guess.\nThen say why.", 3, True),
        Item("step", "genscher-1990-01-31", "Translate.", 2),
        Item("event", "wp-dissolved", "", 0),
        Item("map", "1990", "Look.", 1),
    ),
)


def made(kind: str, yearbook: Yearbook, lesson: Lesson) -> bytes:
    """A file of a lesson."""
    return takeaway.KINDS[kind].make(yearbook, lesson, LINK)


def pages(content: bytes) -> list[str]:
    """The text of each page of a PDF, with single blanks."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages]


@pytest.mark.parametrize("kind", ["worksheet_a4", "worksheet_letter", "teacher_a4"])
def test_a_sheet_has_every_word_of_its_sources_and_tasks(yearbook: Yearbook, kind: str) -> None:
    content = made(kind, yearbook, EXAMPLE)
    text = " ".join(pages(content))
    for source in sources(yearbook, EXAMPLE):
        assert " ".join(source.words.split()) in text
        assert source.item.task in text
        assert " ".join(source.credit.split()) in text or source.item.kind == "map"
    assert EXAMPLE.title in text
    assert EXAMPLE.question in text
    size = PdfReader(io.BytesIO(content)).pages[0].mediabox
    assert (round(size.width), round(size.height)) == (
        (612, 792) if kind.endswith("letter") else (595, 842)
    )


def test_who_is_to_be_guessed_stands_on_the_last_page_alone(yearbook: Yearbook) -> None:
    *before, last = pages(made("worksheet_a4", yearbook, HIDDEN))
    assert "Peskov" not in " ".join(before)
    assert "Who said it, when and where?" in " ".join(before)
    assert "Dmitry Peskov" in last
    assert "Dmitry Peskov" in " ".join(pages(made("teacher_a4", yearbook, HIDDEN)))


def test_the_teachers_sheet_has_context_claim_and_rubric(yearbook: Yearbook) -> None:
    text = " ".join(pages(made("teacher_a4", yearbook, HIDDEN)))
    for source in sources(yearbook, HIDDEN):
        for line in (source.context, source.claim):
            assert " ".join(line.split()) in text or source.item.kind == "map"
    for words in ("Rubric", "quotes and says who spoke to whom, when", "3 points", "but it does"):
        assert words in text


def test_slides_hide_who_is_to_be_guessed_until_the_end(yearbook: Yearbook) -> None:
    deck = Presentation(io.BytesIO(made("slides", yearbook, HIDDEN)))
    seen = [
        " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame)
        for slide in deck.slides
    ]
    assert len(seen) == 1 + len(HIDDEN.items) + 2
    assert [number for number, text in enumerate(seen) if "Peskov" in text] == [5]
    assert "Peskov" in deck.slides[1].notes_slide.notes_text_frame.text
    assert "Guess.\nThen say why." in deck.slides[1].notes_slide.notes_text_frame.text
    assert [shape.shape_type for shape in deck.slides[4].shapes if shape.shape_type == 13]


def test_markdown_says_what_was_typed_and_said(yearbook: Yearbook) -> None:
    wild = replace(HIDDEN, title="*a* <b> [c](d) # e", question="1. one\n- two\n# three")
    text = made("markdown", yearbook, wild).decode()
    root = SyntaxTreeNode(MarkdownIt().parse(text))
    assert [node.tag for node in root.children if node.type == "heading"] == ["h1", *["h2"] * 5]
    assert not [node for node in root.walk() if node.type in ("html_block", "html_inline", "em")]
    assert "bullet_list" not in {node.type for node in root.walk()}
    shown = "".join(node.content for node in root.walk() if node.type in ("text", "softbreak"))
    assert "*a* <b> [c](d) # e" in shown
    for source in sources(yearbook, wild):
        assert source.words in shown
    assert text.index("Dmitry Peskov") > text.index("## Who said it")


def test_the_page_runs_nothing_and_fetches_nothing(yearbook: Yearbook) -> None:
    page = made("html", yearbook, replace(HIDDEN, title=HOSTILE, question=HOSTILE)).decode()
    shown = Skeleton(page)
    assert [tag for tag, _ in shown.tags if tag in ("script", "iframe", "link")] == ["script"]
    assert not [names for _, names in shown.tags if any(name[:2] == "on" for name in names)]
    assert re.findall(r'src="(?!data:)', page) == []
    assert "default-src 'none'" in page
    assert page.count("<textarea") == 3


@pytest.mark.parametrize("kind", takeaway.KINDS)
def test_a_lesson_of_hostile_words_and_facts_can_be_taken_away(
    hostile: Yearbook, kind: str
) -> None:
    items = tuple(replace(item, task=HOSTILE) for item in HIDDEN.items)
    content = made(kind, hostile, Lesson(HOSTILE[:80], HOSTILE, items))
    assert content[:4] in (b"%PDF", b"PK\x03\x04", b"# \\<", b"<!do")
    if content[:2] == b"PK":
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


def test_the_same_lesson_gives_the_same_sheet(yearbook: Yearbook) -> None:
    small = Lesson("One", "", HIDDEN.items[:2])
    assert made("worksheet_a4", yearbook, small) == made("worksheet_a4", yearbook, small)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Two records: 1990!", "lesson-two-records-1990.md"),
        ("Хто?", "lesson.md"),
        ("../x", "lesson-x.md"),
    ],
)
def test_a_file_is_named_in_plain_letters(title: str, name: str) -> None:
    assert takeaway.KINDS["markdown"].name(Lesson(title)) == name


def test_a_lesson_in_one_file_can_be_found_and_says_how_long_it_takes(yearbook: Yearbook) -> None:
    for lesson, minutes in ((lessons()[0].sheets["B"], "PT45M"), (EXAMPLE, None)):
        page = made("html", yearbook, lesson).decode()
        (kept,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
        resource = json.loads(kept)
        assert resource["@type"] == "LearningResource"
        assert resource.get("timeRequired") == minutes
        assert resource["name"] == lesson.title


def test_a_worksheet_explains_its_words_and_the_teacher_is_advised(yearbook: Yearbook) -> None:
    lesson = lessons()[0].sheets["A"]
    sheet, teacher = (
        "".join(pages(made(kind, yearbook, lesson))) for kind in ("worksheet_a4", "teacher_letter")
    )
    assert "Words" in sheet
    assert "Assurance, guarantee" in sheet
    assert "Before you teach this" in teacher
    assert "Rubric" in teacher
