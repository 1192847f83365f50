"""A lesson as slides: title and question, a slide for each item, then sources."""

import io

from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.util import Emu, Inches

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.model import Lesson
from dashboard.parts.lesson import Source, sources
from dashboard.takeaway import captions
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.looks import THEME
from dashboard.takeaway.slides import LEFT, ROOM, TOP, draw_map, tell, titled, widen, write
from dashboard.view import View
from dashboard.words import TITLE

BOTTOM = Inches(5.9)  # where the task begins


def pptx(yearbook: Yearbook, lesson: Lesson, link: str) -> bytes:
    """The deck of a lesson; who said what is hidden stands on the last slides and in the notes."""
    deck, atlas = Presentation(), Atlas.of(yearbook)
    widen(deck)
    found = sources(yearbook, lesson)
    opening = titled(deck, lesson.title or "Lesson")
    write(opening, lesson.question, (LEFT, TOP, ROOM, Inches(3)), 32, THEME.ink)
    tell(opening, [TITLE, *([link] if link else [])])
    for source in found:
        item_slide(deck, atlas, source)
    for source in found:
        if source.kept_back:
            slide = titled(deck, f"{source.name}: who said it")
            write(slide, source.credit, (LEFT, TOP, ROOM, Inches(3)), 24, THEME.ink)
            tell(slide, [source.url])
    closing = titled(deck, "Sources")
    about = f"{captions.SHAPES} {captions.FACTS} {captions.LINES}"
    write(closing, about, (LEFT, TOP, ROOM, Inches(2)), 18, THEME.ink)
    tell(closing, [f"{source.name}: {source.credit} {source.url}" for source in found])
    deck.core_properties.title = lesson.title or "Lesson"
    deck.core_properties.author = TITLE
    file = io.BytesIO()
    deck.save(file)
    return file.getvalue()


def item_slide(deck: Deck, atlas: Atlas, source: Source) -> None:
    """The slide of an item: its map or its words, and the task."""
    slide = titled(deck, source.name)
    if source.item.kind == "map":
        draw_map(slide, atlas, View(source.year), Inches(8.2), Inches(4.6))
        beside = (Inches(9), TOP, Inches(3.8), Inches(3))
        write(slide, f"{source.words} {source.when}", beside, 20, THEME.ink)
    else:
        words = f"“{source.words}”" if source.quoted else source.words
        write(slide, words, (LEFT, Inches(1.3), ROOM, Inches(3.2)), 32, THEME.ink)
        if not source.kept_back:
            below = (LEFT, Inches(4.6), ROOM, Inches(1))
            link = ("Source", source.url)
            write(slide, f"{source.credit} ", below, 14, THEME.soft, link=link)
    height = Emu(Inches(7.3) - BOTTOM)
    if source.item.task:
        task = (LEFT, BOTTOM, ROOM, height)
        write(slide, source.item.task, task, 22, THEME.accent, bold=True)
    tell(
        slide,
        [
            line
            for line in (
                source.item.task,
                f"{source.credit} {source.url}".strip(),
                *(f"{label}: “{words}”" for label, words, _ in source.beside),
                source.context,
                source.claim,
            )
            if line
        ],
    )
