"""The slides as PPTX, read back: one for each wave, with speaker notes."""

import io

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.presentation import Presentation as Deck

from dashboard import Yearbook, takeaway
from dashboard.parts.readout import joined_line
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES
from dashboard.view import heading
from tests.support.copies import HOSTILE
from tests.support.taken import cited, seen


@pytest.fixture(scope="module")
def deck(yearbook: Yearbook) -> Deck:
    """The slides, read back."""
    return Presentation(io.BytesIO(takeaway.pptx(yearbook, seen(2004))))


def texts(slide: object) -> list[str]:
    """The text of every box of a slide."""
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_there_is_a_slide_for_each_wave(yearbook: Yearbook, tables: Tables, deck: Deck) -> None:
    first, *slides, last = deck.slides
    waves = yearbook.waves
    headings = [heading(yearbook, year) for year in waves]
    assert [slide.shapes.title.text_frame.text for slide in slides] == headings
    assert heading(yearbook, 2004) in "".join(texts(first))
    assert cited(2004) in texts(last)
    for year, slide in zip(waves, slides, strict=True):
        notes = slide.notes_slide.notes_text_frame.text
        assert joined_line(yearbook, year) in texts(slide)
        quotations = yearbook.quotations(yearbook.period(year))
        for side in SIDES:
            shown = [
                row
                for row in quotations[quotations["side"] == side].to_dict("records")
                if f"“{row['quote']}”" in texts(slide)
            ]
            assert len(shown) == 1
            credit = next(text for text in texts(slide) if shown[0]["speaker"] in text)
            assert f"[{shown[0]['attested']}]" in credit
            assert ("translated from" in credit) == shown[0]["translated"]
            assert shown[0]["quote"] in notes
            assert shown[0]["source_url"] in notes
        events = tables.events[tables.events["date"].dt.year == year]
        assert all(title in notes for title in events["title"])
        assert all(address in notes for address in events["source_url"])
        assert cited(year) in notes
    assert "no member was added" in "".join(texts(last))


def test_slides_have_a_described_picture_and_nothing_outside(deck: Deck) -> None:
    for slide in deck.slides:
        pictures = [s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.PICTURE]
        described = [shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures]
        assert ["Members: Belgium" in words for words in described] == [True] * (
            slide != deck.slides[len(deck.slides) - 1]
        )
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=0.001)


def test_text_that_looks_like_markup_comes_out_as_text(hostile: Yearbook) -> None:
    deck = Presentation(io.BytesIO(takeaway.pptx(hostile, seen(2004))))
    slide = deck.slides[1 + hostile.waves.index(2004)]
    assert any(words.endswith(f"{HOSTILE}”") for words in texts(slide))
    assert HOSTILE in slide.notes_slide.notes_text_frame.text
