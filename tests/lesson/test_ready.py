"""The ready lessons: what they name is in the data, they fit their time, they lean to no side."""

import io
import re
from collections import Counter

import pytest
from pypdf import PdfReader

from dashboard import Yearbook
from dashboard.lesson import address
from dashboard.lesson.catalogue import rows
from dashboard.lesson.model import MOST_ITEMS, QUESTION, TASK, TITLE, Lesson
from dashboard.lesson.ready import LEVELS, Ready, advice, curricula, lessons
from dashboard.parts.lesson import sources
from lessons import build

LESSONS = {ready.name: ready for ready in lessons()}
SHEETS = [(ready, level) for ready in LESSONS.values() for level in ready.sheets]
MINUTES_TO_READ_A_WORD, MINUTES_FOR_A_TASK = 1 / 150, 1.5


def words_of(yearbook: Yearbook, ready: Ready) -> str:
    """All that the sources of a lesson say."""
    found = [source for sheet in ready.sheets.values() for source in sources(yearbook, sheet)]
    beside = [words for source in found for _, words, _ in source.beside]
    return "\n".join([*(source.words for source in found), *beside])


def test_there_are_five_each_with_three_worksheets() -> None:
    assert len(LESSONS) == 5
    assert all(list(ready.sheets) == list(LEVELS) for ready in LESSONS.values())


@pytest.mark.parametrize(("ready", "level"), SHEETS)
def test_a_worksheet_is_a_lesson_that_its_address_opens(
    yearbook: Yearbook, ready: Ready, level: str
) -> None:
    sheet = ready.sheets[level]
    opened, missing = address.opened(yearbook, address.values(sheet))
    assert (opened, missing) == (sheet, "")
    assert len(sheet.items) <= MOST_ITEMS
    assert len(sheet.title) <= TITLE
    assert len(sheet.question) <= QUESTION
    assert all(len(item.task) <= TASK for item in sheet.items)
    assert not address.too_long(sheet)


@pytest.mark.parametrize(("ready", "level"), SHEETS)
def test_a_worksheet_leans_to_no_side(yearbook: Yearbook, ready: Ready, level: str) -> None:
    found = [rows(yearbook)[i.thing] for i in ready.sheets[level].items if i.kind != "map"]
    sides = Counter(row.get("side") or row.get("supports") for row in found)
    assert abs(sides["kremlin"] - sides["western"]) <= 1
    assert abs(sides["for"] - sides["against"]) <= 1


@pytest.mark.parametrize("ready", LESSONS.values(), ids=LESSONS)
def test_a_lesson_fits_its_time(yearbook: Yearbook, ready: Ready) -> None:
    assert sum(minutes for minutes, _ in ready.core) == 45
    assert sum(minutes for minutes, _ in ready.long) == 90
    sheet: Lesson = ready.sheets["B"]
    text = " ".join(f"{source.words} {source.item.task}" for source in sources(yearbook, sheet))
    questions = sum(source.item.task.count("?") for source in sources(yearbook, sheet))
    asked = len(text.split()) * MINUTES_TO_READ_A_WORD + questions * MINUTES_FOR_A_TASK
    assert asked <= 36, "the rest is for opening and for the exit question"


@pytest.mark.parametrize("ready", LESSONS.values(), ids=LESSONS)
def test_key_and_model_answers_quote_what_was_said(yearbook: Yearbook, ready: Ready) -> None:
    said = words_of(yearbook, ready).lower()
    fragments = re.findall("‘([^’]+)’", " ".join([*ready.key, *ready.models.values()]))
    free = {"inch", "we"}
    missing = [part for part in fragments if part.lower() not in said and part.lower() not in free]
    assert missing == []


def test_advice_and_curricula_name_where_they_were_read() -> None:
    assert len(advice().points) >= 8
    assert all(source.url.startswith("https://") for source in advice().sources)
    courses, not_found = curricula()
    assert all(course.edition and course.url.startswith("https://") for course in courses)
    assert "not claimed" in not_found


def test_the_pdfs_are_those_of_the_source(yearbook: Yearbook) -> None:
    made = dict(build.ready_files())
    assert {path.name for path in made} == {path.name for path in build.FOLDER.glob("*.pdf")}
    for path, content in made.items():
        kept, new = PdfReader(path), PdfReader(io.BytesIO(content))
        assert [p.extract_text() for p in kept.pages] == [p.extract_text() for p in new.pages]
    teacher = next(path for path in made if path.name.startswith("1-") and "teacher" in path.name)
    shown = " ".join("".join(page.extract_text() for page in PdfReader(teacher).pages).split())
    first = lessons()[0]
    assert all(" ".join(text.split()) in shown for text in (*first.key, *first.models.values()))
    assert "Before you teach this" in shown
