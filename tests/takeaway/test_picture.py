"""The map as a picture, read back: the same facts as on the screen."""

import io
import re
from xml.etree import ElementTree

import pytest
from PIL import Image

from dashboard import Yearbook, palette, takeaway
from dashboard.parts import legend
from dashboard.parts.readout import joined_line
from dashboard.tables import status
from dashboard.takeaway.looks import HATCHES
from dashboard.view import heading
from tests.support.copies import HOSTILE
from tests.support.taken import cited, seen

SVG = "{http://www.w3.org/2000/svg}"


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
def test_the_picture_shows_what_the_screen_shows(yearbook: Yearbook, year: int) -> None:
    svg = takeaway.svg(yearbook, seen(year))
    standing = yearbook.standing(year)
    shown = drawn(svg)
    assert {code: status for code, (status, _) in shown.items()} == standing.loc[
        list(shown), "status"
    ].to_dict()
    main_lands = standing.index[standing["status"] == "member"].difference(["SJM", "DZA"])
    assert set(main_lands) <= set(shown)
    fills = palette.THEMES["light"].fills
    assert {code: fill for code, (_, fill) in shown.items()} == {
        code: fills[palette.land_class(status, yearbook.lands.at[code, "year"])]
        for code, (status, _) in shown.items()
    }
    written = re.findall("<!-- (.*?) -->", svg.decode())
    entries = [entry for first, last, entry in legend.entries(yearbook) if first <= year <= last]
    assert entries
    assert {entry.words for entry in entries} <= set(written)
    assert heading(yearbook, year) in written
    assert joined_line(yearbook, year) in " ".join(written)


def test_the_picture_has_no_colour_but_the_palettes(yearbook: Yearbook) -> None:
    svg = takeaway.svg(yearbook, seen(2024, "FIN")).decode()
    assert set(re.findall("#[0-9a-f]{6}", svg)) <= set(palette.THEMES["light"].variables.values())
    assert 'id="chosen-FIN"' in svg


def test_every_texture_of_the_palette_has_a_hatch() -> None:
    assert set(palette.TILES) | set(status.PRINTED.values()) == set(HATCHES)
    plain = set(status.ORDER) - set(status.TEXTURES) - set(status.PRINTED)
    assert plain == {"member", "other"}


def test_the_picture_says_where_it_is_from(yearbook: Yearbook) -> None:
    image = Image.open(io.BytesIO(takeaway.png(yearbook, seen(2004))))
    assert image.size == (3840, 2400)
    assert image.info["Title"] == "NATO in 2004: 26 members"
    assert cited(2004) in image.info["Source"]
    assert "Natural Earth" in image.info["Source"]
    root = ElementTree.fromstring(takeaway.svg(yearbook, seen(2004)))
    assert cited(2004) in "".join(root.find("{*}metadata").itertext())
    standing = yearbook.standing(2004)
    for name in standing.loc[standing["status"] == "member", "state_name"]:
        assert name in image.info["Description"]


def test_text_that_looks_like_markup_comes_out_as_text(hostile: Yearbook) -> None:
    svg = takeaway.svg(hostile, seen(2004, "FIN"))
    assert "<script" not in svg.decode()
    metadata = "".join(ElementTree.fromstring(svg).find("{*}metadata").itertext())
    assert HOSTILE in metadata
    assert cited(2004, "FIN") in metadata
