"""The handout as PDF, read back: both columns whole, with their sources."""

import io

import pytest
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from dashboard import Yearbook, takeaway
from dashboard.history import countries
from dashboard.parts.readout import joined_line
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES
from dashboard.takeaway import captions, handout
from dashboard.view import heading
from tests.support.taken import cited, quotation_texts, seen, squeezed


@pytest.mark.parametrize(
    ("year", "code", "paper", "size"),
    [(2004, None, "A4", (595.28, 841.89)), (2024, "FIN", "Letter", (612, 792))],
)
def test_the_handout_has_both_columns_whole(
    yearbook: Yearbook, year: int, code: str | None, paper: str, size: tuple[float, float]
) -> None:
    pdf = PdfReader(io.BytesIO(takeaway.pdf(yearbook, seen(year, code), paper)))
    for page in pdf.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
            size, abs=0.1
        )
        assert squeezed(cited(year, code or "")) in squeezed(page.extract_text())
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    wanted = [heading(yearbook, year), *SIDES.values(), "Notes", captions.SHAPES]
    wanted += [joined_line(yearbook, year), *quotation_texts(yearbook, year)]
    wanted += yearbook.members(year)["source_url"].tolist()
    if code:
        dates = countries.dates(yearbook, code)["words"].tolist()
        assert dates
        wanted += dates
    assert [words for words in wanted if squeezed(words) not in text] == []
    assert pdf.metadata.title == heading(yearbook, year)
    assert len(pdf.pages[0].images) == 1


def test_the_handout_explains_the_terms_in_it_and_no_others(yearbook: Yearbook) -> None:
    meanings = yearbook.tables.glossary.set_index("id")["meaning"]
    pdf = PdfReader(io.BytesIO(takeaway.pdf(yearbook, seen(1997))))
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    assert squeezed(f"Enlargement, expansion: {meanings['enlargement']}") in text
    assert squeezed(meanings["battlegroup"]) not in text


def test_the_handout_prints_every_letter_of_the_data(tables: Tables) -> None:
    fonts = [pdfmetrics.getFont(style.fontName) for style in (handout.BODY, handout.QUOTE)]
    letters = set("".join(tables.quotes.astype(str).to_numpy().ravel()))
    letters |= set("".join(tables.accessions["name"])) | set("ŁłęśğüıŽčЖ’“”…")
    for font in fonts:
        assert {letter for letter in letters if ord(letter) not in font.face.charToGlyph} == set()


def test_text_that_looks_like_markup_comes_out_as_text(hostile: Yearbook) -> None:
    pdf = PdfReader(io.BytesIO(takeaway.pdf(hostile, seen(2004, "FIN"))))
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    wanted = quotation_texts(hostile, 2004)
    assert [words for words in wanted if squeezed(words) not in text] == []
