"""What people take away: read back as others read it, and the same facts as on the screen."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from dashboard.markup import SIDES
from dashboard.schemas import CLAIMS, SCHEMAS
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.presentation import Presentation as Deck
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from dashboard import (
    alliance,
    country,
    exports,
    handout,
    palette,
    panel,
    periods,
    picture,
    slides,
    tables,
    territories,
    view,
)
from dashboard.tables import Tables
from dashboard.view import View
from tests.support.copies import HOSTILE, copy_of_data, make_hostile

CITATION = "How NATO grew (2026). Retrieved March 9, 2026, from https://example.org/?year=2004&x=1"
SVG = "{http://www.w3.org/2000/svg}"
FORMULA = "=cmd()&'x'"


@pytest.fixture(scope="module")
def drawn_from(facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> picture.Atlas:
    """What pictures are drawn from."""
    legend = panel.legend_items(facts, lands, standings)
    return picture.atlas(facts, lands, standings, legend)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> picture.Atlas:
    """The same, of data whose every text has markup in it."""
    data = copy_of_data(tmp_path_factory.mktemp("hostile"))
    make_hostile(data)
    facts = tables.load(data)
    lands = territories.join(facts)
    standing = alliance.standings(facts, lands)
    return picture.atlas(facts, lands, standing, panel.legend_items(facts, lands, standing))


@pytest.fixture(scope="module")
def deck(drawn_from: picture.Atlas) -> Deck:
    """The slides, read back."""
    return Presentation(io.BytesIO(slides.pptx(drawn_from, seen(2004))))


def seen(year: int, code: str | None = None) -> View:
    """The view of a year."""
    return View(year, code, CITATION)


def squeezed(text: str) -> str:
    """A text without its blanks, which lines and columns break anew."""
    return re.sub(r"\s", "", text)


def drawn(svg: bytes) -> dict[str, tuple[str, str]]:
    """Status and fill of every territory of a picture, by its code."""
    root = ElementTree.fromstring(svg)
    grounds = {
        f"url(#{pattern.get('id')})": fill_of(pattern) for pattern in root.iter(f"{SVG}pattern")
    }
    found = {}
    for group in root.iter(f"{SVG}g"):
        name = re.fullmatch("(?:inset-)?([a-z_]+)-([A-Z]{3}(?:-[A-Z]+)?)", group.get("id", ""))
        if name and name[1] != "chosen":
            fill = fill_of(group)
            found[name[2]] = name[1], grounds.get(fill, fill)
    return found


def fill_of(group: ElementTree.Element) -> str:
    """The fill of the first shape of a group."""
    shape = group[0]
    return shape.get("fill") or re.search("fill: ([^;]+)", shape.get("style"))[1]


@pytest.mark.parametrize("year", [1949, 1990, 2004, 2026])
def test_the_picture_shows_what_the_screen_shows(
    facts: Tables, lands: gpd.GeoDataFrame, drawn_from: picture.Atlas, year: int
) -> None:
    svg = picture.svg(drawn_from, seen(year))
    standing = drawn_from.standings.loc[year]
    shown = drawn(svg)
    assert {code: status for code, (status, _) in shown.items()} == standing.loc[
        list(shown), "status"
    ].to_dict()
    main_lands = standing.index[standing["status"] == "member"].difference(["SJM", "DZA"])
    assert set(main_lands) <= set(shown)
    fills = palette.THEMES["light"].fills
    assert {code: fill for code, (_, fill) in shown.items()} == {
        code: fills[country.fill_of(status, lands.at[code, "year"])]
        for code, (status, _) in shown.items()
    }
    written = re.findall("<!-- (.*?) -->", svg.decode())
    legend = [item for first, last, item in drawn_from.legend if first <= year <= last]
    assert {words for *_, words in legend} <= set(written)
    assert view.heading(facts, year) in written
    assert panel.joined_line(facts, lands, year) in " ".join(written)


def test_the_picture_has_no_colour_but_the_palettes(drawn_from: picture.Atlas) -> None:
    svg = picture.svg(drawn_from, seen(2024, "FIN")).decode()
    assert set(re.findall("#[0-9a-f]{6}", svg)) <= set(palette.THEMES["light"].variables.values())
    assert 'id="chosen-FIN"' in svg


def test_every_texture_of_the_palette_has_a_hatch() -> None:
    assert set(palette.TILES) | set(palette.PRINTED.values()) == set(picture.HATCHES)
    plain = set(alliance.STATUSES) - set(palette.TEXTURES) - set(palette.PRINTED)
    assert plain == {"member", "other"}


def test_the_picture_says_where_it_is_from(facts: Tables, drawn_from: picture.Atlas) -> None:
    image = Image.open(io.BytesIO(picture.png(drawn_from, seen(2004))))
    assert image.size == (3840, 2400)
    assert image.info["Title"] == "NATO in 2004: 26 members"
    assert CITATION in image.info["Source"]
    assert "Natural Earth" in image.info["Source"]
    root = ElementTree.fromstring(picture.svg(drawn_from, seen(2004)))
    assert CITATION in "".join(root.find("{*}metadata").itertext())
    standing = drawn_from.standings.loc[2004]
    for name in standing.loc[standing["status"] == "member", "state_name"]:
        assert name in image.info["Description"]


def quotation_texts(facts: Tables, year: int) -> list[str]:
    """All that a handout has to show of the quotations of a year's period."""
    said = periods.quotations(facts, periods.current(facts, year))
    columns = ["quote", "speaker", "role", "venue", "context", "source_title", "source_publisher"]
    columns += ["source_url", "original_quote", "translator"]
    texts = [text for column in columns for text in said[column]]
    return texts + [variant["words"] for several in said["variants"] for variant in several]


@pytest.mark.parametrize(
    ("year", "code", "paper", "size"),
    [(2004, None, "A4", (595.28, 841.89)), (2024, "FIN", "Letter", (612, 792))],
)
def test_the_handout_has_both_columns_whole(
    facts: Tables,
    drawn_from: picture.Atlas,
    year: int,
    code: str | None,
    paper: str,
    size: tuple[float, float],
) -> None:
    pdf = PdfReader(io.BytesIO(handout.pdf(drawn_from, seen(year, code), paper)))
    for page in pdf.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
            size, abs=0.1
        )
        assert squeezed(CITATION) in squeezed(page.extract_text())
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    wanted = [view.heading(facts, year), *SIDES.values(), "Notes", view.SHAPES]
    wanted += [panel.joined_line(facts, drawn_from.lands, year), *quotation_texts(facts, year)]
    wanted += alliance.members(facts, year)["source_url"].tolist()
    if code:
        wanted += country.steps(facts, code)["words"].tolist()
    assert [words for words in wanted if squeezed(words) not in text] == []
    assert pdf.metadata.title == view.heading(facts, year)
    assert len(pdf.pages[0].images) == 1


def test_the_handout_prints_every_letter_of_the_data(facts: Tables) -> None:
    fonts = [pdfmetrics.getFont(style.fontName) for style in (handout.BODY, handout.QUOTE)]
    letters = set("".join(facts.quotes.astype(str).to_numpy().ravel()))
    letters |= set("".join(facts.accessions["name"])) | set("ŁłęśğüıŽčЖ’“”…")
    for font in fonts:
        assert {letter for letter in letters if ord(letter) not in font.face.charToGlyph} == set()


def texts(slide: object) -> list[str]:
    """The text of every box of a slide."""
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_there_is_a_slide_for_each_wave(facts: Tables, lands: gpd.GeoDataFrame, deck: Deck) -> None:
    first, *waves, last = deck.slides
    growth = alliance.growth_years(lands)
    headings = [view.heading(facts, year) for year in growth]
    assert [slide.shapes.title.text_frame.text for slide in waves] == headings
    assert view.heading(facts, 2004) in "".join(texts(first))
    assert CITATION in texts(last)
    for year, slide in zip(growth, waves, strict=True):
        notes = slide.notes_slide.notes_text_frame.text
        assert panel.joined_line(facts, lands, year) in texts(slide)
        said = periods.quotations(facts, periods.current(facts, year))
        for side in SIDES:
            shown = [
                row
                for row in said[said["side"] == side].to_dict("records")
                if f"“{row['quote']}”" in texts(slide)
            ]
            assert len(shown) == 1
            credit = next(text for text in texts(slide) if shown[0]["speaker"] in text)
            assert f"[{shown[0]['attested']}]" in credit
            assert ("translated from" in credit) == shown[0]["translated"]
            assert shown[0]["quote"] in notes
            assert shown[0]["source_url"] in notes
        events = facts.events[facts.events["date"].dt.year == year]
        assert all(title in notes for title in events["title"])
        assert all(address in notes for address in events["source_url"])
        assert CITATION in notes
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


def rings(geometry: dict) -> list[list[list]]:
    """The polygons of a GeoJSON geometry, each a list of rings."""
    places = geometry["coordinates"]
    return [places] if geometry["type"] == "Polygon" else places


@pytest.mark.parametrize("year", [1949, 1990, 2014])
def test_shapes_are_as_rfc_7946_has_them(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, year: int
) -> None:
    collection = json.loads(exports.geojson(facts, lands, standings, seen(year)))
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    assert collection["citation"] == CITATION
    assert "Natural Earth" in collection["sources"]
    standing = standings.loc[year]
    assert {feature["id"] for feature in collection["features"]} == set(lands.index)
    for feature in collection["features"]:
        told, code = feature["properties"], feature["id"]
        row = standing.loc[code]
        assert told == {
            "territory": code,
            "name": lands.at[code, "name"],
            "state": row["state"],
            "state_name": row["state_name"],
            "status": row["status"],
            "member_since": (
                f"{lands.at[code, 'accession_date']:%Y-%m-%d}"
                if row["status"] == "member"
                else None
            ),
            "new": bool(row["new"]),
            "occupied": bool(row["occupied"]),
        }
        for exterior, *holes in rings(feature["geometry"]):
            assert shapely.LinearRing(exterior).is_ccw
            assert not any(shapely.LinearRing(hole).is_ccw for hole in holes)
            places = [place for ring in (exterior, *holes) for place in ring]
            assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in places)
            longitudes = [lon for lon, _ in exterior]
            assert max(longitudes) - min(longitudes) < 180


def test_shapes_keep_their_size_and_are_cut_at_the_180th_meridian(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> None:
    written = exports.geojson(facts, lands, standings, seen(2004))
    read = gpd.read_file(io.BytesIO(written)).set_index("territory")
    assert read.is_valid.all()
    back = read.to_crs(lands.crs).area.reindex(lands.index)
    assert (back / lands.area).to_numpy() == pytest.approx(1, abs=0.01)
    russia = read.at["RUS", "geometry"]
    assert russia.covers(shapely.Point(-169.9, 66.15)) or russia.bounds[0] == -180
    assert russia.covers(shapely.Point(179.5, 68.0))
    assert russia.covers(shapely.Point(-179.5, 67.8))


def unzipped(archive: bytes) -> dict[str, bytes]:
    """The files of a zip."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_zip_has_every_table_as_it_is(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, tmp_path: Path
) -> None:
    files = unzipped(exports.zipped(facts, lands, standings, seen(2004)))
    names = [*SCHEMAS, *CLAIMS, "standings-2004"]
    assert set(files) == {f"{name}.{kind}" for name in names for kind in ("csv", "json")} | {
        "README.txt"
    }
    for name in SCHEMAS:
        (tmp_path / f"{name}.csv").write_bytes(files[f"{name}.csv"])
        pd.testing.assert_frame_equal(tables.read_table(tmp_path, name), getattr(facts, name))
        assert len(json.loads(files[f"{name}.json"])) == len(getattr(facts, name))
    said = {row["id"]: row["quote"] for row in json.loads(files["quotes.json"])}
    assert said == facts.quotes.set_index("id")["quote"].to_dict()
    readme = files["README.txt"].decode()
    assert CITATION in readme
    assert "no cell of this edition" in readme
    members = [row for row in json.loads(files["standings-2004.json"]) if row["status"] == "member"]
    assert {row["state"] for row in members} == set(alliance.members(facts, 2004)["state"])


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_runs_in_a_spreadsheet(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, sign: str
) -> None:
    words = sign + FORMULA
    quotes = facts.quotes.copy()
    quotes.loc[quotes.index[3], "quote"] = words
    files = unzipped(exports.zipped(replace(facts, quotes=quotes), lands, standings, seen(2004)))
    rows = list(csv.reader(io.StringIO(files["quotes.csv"].decode("utf-8-sig"), newline="")))
    assert rows[4][rows[0].index("quote")] == "'" + words
    assert json.loads(files["quotes.json"])[3]["quote"] == words
    assert "quotes.csv, row 5, quote" in files["README.txt"].decode()


def test_text_that_looks_like_markup_comes_out_as_text(hostile: picture.Atlas) -> None:
    facts, year = hostile.tables, 2004
    svg = picture.svg(hostile, seen(year, "FIN"))
    assert "<script" not in svg.decode()
    assert HOSTILE in "".join(ElementTree.fromstring(svg).find("{*}metadata").itertext())

    pdf = PdfReader(io.BytesIO(handout.pdf(hostile, seen(year, "FIN"), "A4")))
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    wanted = quotation_texts(facts, year)
    assert [words for words in wanted if squeezed(words) not in text] == []

    read = Presentation(io.BytesIO(slides.pptx(hostile, seen(year))))
    slide = read.slides[1 + alliance.growth_years(hostile.lands).index(year)]
    assert any(words.endswith(f"{HOSTILE}”") for words in texts(slide))
    assert HOSTILE in slide.notes_slide.notes_text_frame.text

    collection = json.loads(exports.geojson(facts, hostile.lands, hostile.standings, seen(year)))
    assert collection["features"][0]["properties"]["name"].endswith(HOSTILE)
    written = exports.zipped(facts, hostile.lands, hostile.standings, seen(year))
    quotes = unzipped(written)["quotes.csv"]
    assert HOSTILE in next(csv.DictReader(io.StringIO(quotes.decode("utf-8-sig"))))["quote"]


def test_files_are_named_after_year_and_country() -> None:
    assert view.file_name(seen(2004), ".png") == "nato-2004.png"
    assert view.file_name(seen(2004, "FIN"), "-handout-a4.pdf") == "nato-2004-FIN-handout-a4.pdf"
