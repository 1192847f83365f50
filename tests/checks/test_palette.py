"""The colours can be told apart, by everyone and on any screen."""

import re
from colorsys import rgb_to_hls
from dataclasses import replace
from math import comb
from xml.etree import ElementTree

import pytest

from checks import palette as distances
from dashboard.palette import (
    JOINED,
    OCCUPIED,
    OUTLINED,
    SHADES,
    THEMES,
    TILES,
    Theme,
    css_variables,
    pattern,
    shade,
    shade_label,
)
from dashboard.tables.status import ORDER, TEXTURES

STATUSES = ORDER[1:]  # members have a class for each time of accession
MEMBERS = ["member_1", "member_2", "member_3", "member_4", "member_5"]
LEAST = {"normal": 10, "protanopia": 8, "deuteranopia": 8, "tritanopia": 8, "grey": 5}

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def contrast(name: str, thing: str, ground: str) -> float:
    found = {(one.thing, one.ground): one.ratio for one in distances.contrasts(name)}
    return found[thing, ground]


@every_theme
def test_every_class_has_a_colour_and_every_textured_one_a_mark(theme: Theme) -> None:
    assert set(theme.fills) == {*STATUSES, *MEMBERS}
    assert set(theme.joined) == set(MEMBERS)
    assert set(theme.marks) == {*TEXTURES, "occupied"}


@every_theme
def test_colours_are_written_in_six_hexadecimal_digits(theme: Theme) -> None:
    tables = (theme.fills, theme.marks, theme.joined)
    single = [value for value in vars(theme).values() if isinstance(value, str)]
    colours = single + [colour for table in tables for colour in table.values()]
    assert [colour for colour in colours if not re.fullmatch("#[0-9a-f]{6}", colour)] == []


@every_theme
@pytest.mark.parametrize(("sight", "least"), LEAST.items())
def test_two_classes_differ_in_colour_or_by_another_sign(
    theme: Theme, sight: str, least: float
) -> None:
    pairs = distances.pairs(theme, sight)
    shown = len(theme.fills) + len(["sea"])
    assert len(pairs) == comb(shown, 2) - len([("soviet_union", "russia")])
    assert [pair for pair in pairs if pair.distance < least and not pair.signs] == []


@every_theme
@pytest.mark.parametrize("sight", ["normal", "protanopia", "deuteranopia", "tritanopia"])
def test_only_a_grey_screen_needs_the_textures(theme: Theme, sight: str) -> None:
    assert distances.pairs(theme, sight)[0].distance >= LEAST[sight]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("thing", "ground", "least"),
    [
        ("ink", "page", 7),
        ("soft", "page", 4.5),
        ("accent", "page", 4.5),
        ("kremlin", "page", 4.5),
        ("western", "page", 4.5),
        ("soft", "sea", 4.5),
        ("member_3", "land", 3),
        ("member_4", "land", 3),
        ("member_5", "land", 3),
        ("edge", "land", 3),
        ("edge", "sea", 3),
        *(("joined", member, 3) for member in MEMBERS),
        *((texture, name, 1.5) for name, texture in TEXTURES.items()),
        ("occupied", "aspirant", 1.5),
        ("occupied", "partner", 1.5),
        ("occupied", "land", 1.5),
    ],
)
def test_contrast_is_enough(name: str, thing: str, ground: str, least: float) -> None:
    assert contrast(name, thing, ground) >= least


@pytest.mark.parametrize("ground", ["land", "sea"])
@pytest.mark.parametrize("name", [*STATUSES[:-1], *MEMBERS])
def test_in_high_contrast_every_class_stands_out_by_fill_outline_or_marks(
    name: str, ground: str
) -> None:
    theme = THEMES["contrast"]
    beside = theme.land if ground == "land" else theme.sea
    signs = [distances.ratio(theme.fills[name], beside)]
    if name in OUTLINED:
        signs.append(distances.ratio(theme.edge, beside))
    if name in TEXTURES:
        signs.append(distances.ratio(theme.marks[name], theme.fills[name]))
    assert max(signs) >= 3


@pytest.mark.parametrize("text", ["ink", "soft", "accent", "kremlin", "western"])
@pytest.mark.parametrize("ground", ["page", "card", "sea"])
def test_in_high_contrast_text_is_stronger_than_it_need_be(text: str, ground: str) -> None:
    theme = vars(THEMES["contrast"])
    assert distances.ratio(theme[text], theme[ground]) >= 7


@every_theme
def test_later_waves_stand_out_more_in_grey(theme: Theme) -> None:
    contrasts = [distances.ratio(theme.fills[member], theme.land) for member in MEMBERS]
    assert contrasts == sorted(contrasts)
    assert set(MEMBERS[:2]) == OUTLINED


@every_theme
def test_members_are_blue_and_moscows_side_is_not_red(theme: Theme) -> None:
    assert all(200 < hue(theme.fills[member]) < 220 for member in MEMBERS)
    assert all(25 < hue(theme.fills[name]) < 45 for name in ("russia", "soviet_union"))
    assert 25 < hue(theme.fills["warsaw_pact"]) < 45


def hue(colour: str) -> float:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return rgb_to_hls(red, green, blue)[0] * 360


@pytest.mark.parametrize(
    ("black", "white", "expected"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#767676", 4.54), ("#777777", "#777777", 1)],
)
def test_contrast_agrees_with_the_published_ratios(black: str, white: str, expected: float) -> None:
    assert distances.ratio(black, white) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("sight", "neutral", "partner"),
    [
        ("protanopia", "#d98c8c", "#9aa584"),
        ("deuteranopia", "#d9a08c", "#a9b584"),
        ("tritanopia", "#8fb8c9", "#9fba8f"),
    ],
)
def test_each_colour_blindness_brings_its_own_colours_together(
    sight: str, neutral: str, partner: str
) -> None:
    light = THEMES["light"]
    theme = replace(light, fills=light.fills | {"neutral": neutral, "partner": partner})
    assert distance(theme, sight) < 10 < 18 < distance(theme, "normal")


def distance(theme: Theme, sight: str) -> float:
    found = {frozenset(pair[:2]): pair.distance for pair in distances.pairs(theme, sight)}
    return found[frozenset({"neutral", "partner"})]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"fills": {"neutral": "#e6dfd0"}}, "light: normal: neutral and other"),
        (
            {"fills": {"neutral": "#d9a08c", "partner": "#a9b584"}},
            "light: deuteranopia: neutral and",
        ),
        ({"fills": {"member_4": "#4a7cb1"}}, "light: grey: member_4 lies 0.0 further"),
        ({"joined": {"member_5": "#1c2430"}}, "light: joined on member_5: contrast"),
        ({"soft": "#9aa0a8"}, "light: soft on page: contrast"),
    ],
)
def test_a_colour_that_breaks_a_promise_is_reported(
    changed: dict, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert distances.failures() == []
    light = THEMES["light"]
    merged = {
        field: getattr(light, field) | new if isinstance(new, dict) else new
        for field, new in changed.items()
    }
    monkeypatch.setitem(THEMES, "light", replace(light, **merged))
    assert [line for line in distances.failures() if line.startswith(fault)]
    assert set(distances.failures()) <= set(distances.report())


def test_the_report_covers_every_theme_and_every_kind_of_sight() -> None:
    report = "\n".join(distances.report())
    for theme in THEMES:
        assert f"{theme} theme" in report
    for sight, least in LEAST.items():
        assert report.count(f"{sight}: at least {least} wanted") == 3
    assert report.count("kremlin on page") == 3
    for name in (*STATUSES, *MEMBERS):
        assert len(re.findall(rf"^    {name} on land [\d.]+, on sea [\d.]+$", report, re.M)) == 3


@pytest.mark.parametrize(
    ("year", "number"),
    [(1949, 1), (1952, 2), (1955, 2), (1982, 2), (1990, 3), (1999, 3), (2004, 4), (2009, 4),
     (2017, 4), (2020, 4), (2023, 5), (2024, 5), (2031, 5)],
)  # fmt: skip
def test_an_accession_year_has_its_shade(year: int, number: int) -> None:
    assert shade(year) == number


def test_shades_are_named_by_their_years() -> None:
    labels = [shade_label(number, 2024) for number in range(1, len(SHADES) + 1)]
    assert labels == ["founders 1949", "1952–1982", "1990–1999", "2004–2020", "2023–2024"]


def test_the_last_shade_is_open_once_a_later_year_falls_in_it() -> None:
    assert shade_label(5, 2031) == "since 2023"
    assert shade_label(4, 2031) == "2004–2020"


def test_no_two_meanings_share_a_texture() -> None:
    used = [*TEXTURES.values(), JOINED, OCCUPIED]
    assert sorted(used) == sorted(TILES)


@pytest.mark.parametrize("texture", TILES)
def test_a_pattern_is_svg_with_its_marks_on_its_fill(texture: str) -> None:
    drawn = ElementTree.fromstring(pattern("some-name", texture, "#112233", "#445566"))
    ground, marks = drawn
    assert (drawn.tag, drawn.get("id")) == ("pattern", "some-name")
    assert ground.get("fill") == "#112233"
    assert marks.get("stroke") == "#445566"


def test_every_colour_is_a_css_variable_for_every_theme() -> None:
    css = css_variables()
    light, dark = THEMES["light"], THEMES["dark"]
    strong = css.partition(":root[data-contrast]")[2]
    assert f"--page:light-dark({light.page},{dark.page});" in css
    assert f"--page:{THEMES['contrast'].page};" in strong
    assert f"--other:light-dark({light.land},{dark.land});" in css
    for prefix, table in (("", "fills"), ("mark-", "marks"), ("joined-", "joined")):
        for name, colour in getattr(light, table).items():
            variable = f"--{prefix}{name}".replace("_", "-")
            assert f"{variable}:light-dark({colour},{getattr(dark, table)[name]});" in css
            assert f"{variable}:{getattr(THEMES['contrast'], table)[name]};" in strong


def test_the_command_prints_the_report_and_fails_with_a_broken_promise(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert distances.main() == 0
    assert capsys.readouterr().out.splitlines() == distances.report()
    monkeypatch.setitem(THEMES, "light", replace(THEMES["light"], soft="#9aa0a8"))
    assert distances.main() == 1
