"""The slides as PPTX: one for each year in which land came to the alliance, with speaker notes."""

import io
from dataclasses import replace

import pandas as pd
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Emu, Inches, Length, Pt

from dashboard.history.yearbook import Yearbook
from dashboard.parts import attribution
from dashboard.parts.readout import joined_line
from dashboard.tables.records import Record, records
from dashboard.tables.status import TEXTURES
from dashboard.tables.vocabulary import GRADES, LANGUAGES, SIDES
from dashboard.takeaway import captions, picture, typeface
from dashboard.takeaway.atlas import Atlas
from dashboard.takeaway.looks import THEME, Style
from dashboard.view import View, as_at, heading
from dashboard.words import TITLE, day_in_words

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
LEFT, ROOM = Inches(0.5), Inches(12.333)
TITLE_ONLY = 5  # the layout of python-pptx's own template that has a title and nothing else
FONT = "Calibri"
TOP = Inches(1.65)
DOTS = 130
# Left, top, width, height.
Box = tuple[Length, Length, Length, Length]

ONE_OF_EACH = (
    "Of either side the quotation of the period nearest in date to the accession is shown; the "
    "handout has them all."
)


def pptx(yearbook: Yearbook, view: View) -> bytes:
    """The deck: the view, a slide for each wave, then sources, method and citation."""
    deck, atlas = Presentation(), Atlas.of(yearbook)
    widen(deck)
    opening(deck, atlas, view)
    pairs = {year: nearest_pair(yearbook, year) for year in yearbook.waves}
    for year, pair in pairs.items():
        wave_slide(deck, atlas, replace(view, year=year), pair)
    closing(deck, yearbook, view, pairs)
    deck.core_properties.title = TITLE
    deck.core_properties.author = TITLE
    file = io.BytesIO()
    deck.save(file)
    return file.getvalue()


def widen(deck: Deck) -> None:
    """Make python-pptx's own template, which is 4:3, a wide one."""
    wider = WIDTH / deck.slide_width
    for page in (deck.slide_master, *deck.slide_layouts):
        for shape in page.placeholders:
            shape.left, shape.width = Emu(int(shape.left * wider)), Emu(int(shape.width * wider))
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT


def opening(deck: Deck, atlas: Atlas, view: View) -> None:
    """The first slide: title, and the view from which the deck was taken."""
    yearbook = atlas.yearbook
    slide = titled(deck, TITLE)
    first, *_, last = yearbook.waves
    write(
        slide,
        f"A slide for each year in which land came to the alliance, {first} to {last}. "
        f"On this one: {heading(yearbook, view.year)}.",
        (LEFT, Inches(1), ROOM, Inches(0.5)),
        18,
        THEME.soft,
    )
    draw_map(slide, atlas, view, Inches(9), Inches(5))
    foot(slide, yearbook, view)
    foot_notes = [
        captions.LINES,
        captions.SHAPES,
        captions.FACTS,
        captions.citation(yearbook, view),
    ]
    tell(slide, [as_at(yearbook, view), *foot_notes])


def wave_slide(deck: Deck, atlas: Atlas, view: View, pair: list[Record]) -> None:
    """The slide of a wave, with the quotations chosen."""
    yearbook, year = atlas.yearbook, view.year
    slide = titled(deck, heading(yearbook, year))
    joined = joined_line(yearbook, year)
    write(slide, joined, (LEFT, Inches(1), ROOM, Inches(0.5)), 18, THEME.ink)
    draw_map(slide, atlas, view, Inches(7.6), Inches(4.3))
    for quotation, top in zip(pair, (TOP, Emu(TOP + Inches(2.6))), strict=True):
        quote(slide, quotation, top)
    foot(slide, yearbook, view)
    tell(
        slide,
        [
            f"{heading(yearbook, year)}. {joined}.",
            as_at(yearbook, view),
            *(f"{words} {address}" for words, address in captions.sources(yearbook, year)),
            ONE_OF_EACH,
            *(line for quotation in pair for line in quotation_notes(quotation)),
            captions.SHAPES,
            captions.FACTS,
            captions.citation(yearbook, view),
        ],
    )


def nearest_pair(yearbook: Yearbook, year: int) -> list[Record]:
    """One quotation of each side of SIDES: of the year's period the nearest to the accession."""
    lands = yearbook.lands
    day = lands.loc[lands["year"] == year, "accession_date"].min()
    quotations = yearbook.quotations(yearbook.period(year))
    distance = (pd.to_datetime(quotations["date"], format="ISO8601") - day).abs()
    nearest = quotations.assign(distance=distance).sort_values(["distance", "id"])
    return [records(nearest[nearest["side"] == side].head(1))[0] for side in SIDES]


def quotation_notes(row: Record) -> list[str]:
    """A quotation as it stands in the speaker notes, with context, original and source."""
    original = row["original_quote"]
    return [
        f"{SIDES[row['side']]}: “{row['quote']}” {credit(row)}",
        row["context"],
        *([f"In {LANGUAGES[row['original_language']]}: “{original}”"] if original else []),
        f"{attribution.source(row)} {row['source_url']}",
    ]


def credit(row: Record) -> str:
    """Who said it and when, and whether the words are translated."""
    parts = [f"{row['speaker']}, {attribution.office(row)}", attribution.occasion(row)]
    return "; ".join(filter(None, [*parts, attribution.translation(row)]))


def closing(deck: Deck, yearbook: Yearbook, view: View, pairs: dict[int, list[Record]]) -> None:
    """The last slide: sources, method and citation; its notes have every address."""
    slide = titled(deck, "Sources, method and citation")
    as_of = day_in_words(yearbook.tables.as_of)
    grades = "; ".join(f"[{grade}] {meaning}" for grade, meaning in GRADES.items())
    parts = {
        "Sources": (
            f"{captions.SHAPES} {captions.FACTS} The address of every source stands in the notes."
        ),
        "Method": (
            f"A year shows how things stood on its 31 December, the last year as at {as_of}. "
            "‘Joined’ means that the instrument of accession was deposited in that year; in 1990 "
            f"land came in through German unification and no member was added. {captions.LINES}"
        ),
        "Quotations": f"{ONE_OF_EACH} How well each is attested: {grades}.",
        "Cite as": captions.citation(yearbook, view),
    }
    for number, (name, words) in enumerate(parts.items()):
        top = Inches(1.3 + 1.45 * number)
        write(slide, name, (LEFT, top, Inches(1.6), Inches(0.4)), 16, THEME.accent, bold=True)
        write(slide, words, (Inches(2.2), top, Inches(10.6), Inches(1.4)), 16, THEME.ink)
    tell(
        slide,
        [
            *(f"{words} {url}" for words, url in captions.accessions(yearbook, yearbook.years[-1])),
            *(
                f"{year}: {row['speaker']}, {attribution.source(row)} {row['source_url']}"
                for year, pair in pairs.items()
                for row in pair
            ),
            captions.SHAPES,
            captions.FACTS,
            captions.citation(yearbook, view),
        ],
    )


def titled(deck: Deck, title: str) -> Slide:
    """A new slide with a title."""
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    place = slide.shapes.title
    assert place, "the layout has a title"
    place.left, place.top, place.width, place.height = LEFT, Inches(0.3), ROOM, Inches(0.65)
    place.text_frame.text = title
    fit(place, 30, THEME.accent, bold=True)
    return slide


def write(
    slide: Slide,
    text: str,
    box: Box,
    size: int,
    colour: str,
    *,
    link: tuple[str, str] | None = None,
    bold: bool = False,
) -> None:
    """Write text into a box, no larger than a size in points.

    `link` is more text and the address it leads to.
    """
    shape = slide.shapes.add_textbox(*box)
    shape.text_frame.text = text
    if link:
        run = shape.text_frame.paragraphs[0].add_run()
        run.text, run.hyperlink.address = link
    fit(shape, size, colour, bold=bold)


def fit(shape: Shape, size: int, colour: str, *, bold: bool = False) -> None:
    """Give text the largest size with which it fits its box, up to a size in points."""
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP
    # The font that stands on the slide is narrower than the one measured, so that it fits too.
    fitted = typeface.fitting(frame.text, shape.width.pt, shape.height.pt, size)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.name, run.font.size, run.font.bold = FONT, Pt(fitted), bold
            run.font.color.rgb = rgb(colour)


def rgb(colour: str) -> RGBColor:
    """A colour `#rrggbb` as python-pptx has it."""
    return RGBColor(*bytes.fromhex(colour.removeprefix("#")))  # type: ignore[no-untyped-call] # pptx


def draw_map(slide: Slide, atlas: Atlas, view: View, width: Length, height: Length) -> None:
    """Put the map of a view on a slide, described in words."""
    size = (width.inches, height.inches)
    drawing = picture.plain(atlas, view, size, DOTS, Style(8.5, TEXTURES))
    placed = slide.shapes.add_picture(io.BytesIO(drawing), LEFT, TOP, width, height)
    # python-pptx has no name for the description, and no type for where it belongs.
    properties = placed._element.nvPicPr.cNvPr  # type: ignore[union-attr]
    properties.set("descr", picture.description(atlas.yearbook, view))


def quote(slide: Slide, row: Record, top: Length) -> None:
    """Write a quotation beside the map, with its source as a link."""
    left, width = Inches(8.3), Inches(4.533)
    side = row["side"]
    colour = {"kremlin": THEME.kremlin, "western": THEME.western}[side]
    write(slide, SIDES[side], (left, top, width, Inches(0.3)), 13, colour, bold=True)
    words = (left, Emu(top + Inches(0.28)), width, Inches(1.3))
    write(slide, f"“{row['quote']}”", words, 16, THEME.ink)
    below = (left, Emu(top + Inches(1.6)), width, Inches(0.95))
    link = (f"{row['source_publisher']} [{row['attested']}]", row["source_url"])
    write(slide, f"{credit(row)}. ", below, 11, THEME.soft, link=link)


def foot(slide: Slide, yearbook: Yearbook, view: View) -> None:
    """Write sources and citation at the foot of a slide."""
    words = f"{captions.SHAPES} {captions.FACTS} {captions.citation(yearbook, view)}"
    write(slide, words, (LEFT, Inches(6.8), ROOM, Inches(0.45)), 10, THEME.soft)


def tell(slide: Slide, lines: list[str]) -> None:
    """Write the speaker notes, a paragraph a line."""
    notes = slide.notes_slide.notes_text_frame
    assert notes, "python-pptx's own template has room for notes"
    notes.text = "\n".join(lines)
