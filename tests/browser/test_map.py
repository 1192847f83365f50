"""What the map shows: colours, hatches, names, lines, views; and that it asks nobody else."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Frame, Page, expect

from dashboard import Yearbook, palette
from tests.support.browser.dashboard_page import map_frame, point_at, show_year
from tests.support.browser.traffic import sent_by


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that open their own."""
    return shared_page


def paint(frame: Frame, territory: str, what: str = "fill") -> str:
    """The computed fill or stroke of a territory, once its colour has come to rest."""
    path = frame.locator(f'path[data-territory="{territory}"]')
    path.evaluate("p => Promise.all(p.getAnimations().map(a => a.finished))")
    return path.evaluate(f"p => getComputedStyle(p).{what}")


def rgb(colour: str) -> str:
    """A colour `#rrggbb` as browsers compute it."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_members_are_shaded_by_wave(looked_at: Callable[..., Page], scheme: str) -> None:
    frame = map_frame(looked_at(2026, color_scheme=scheme), 2026)
    fills = palette.THEMES[scheme].fills
    for territory, land in {
        "FRA": "member_1",
        "TUR": "member_2",
        "ESP": "member_2",
        "DEU-E": "member_3",
        "POL": "member_3",
        "EST": "member_4",
        "MKD": "member_4",
        "SWE": "member_5",
        "RUS": "russia",
        "RUS-KGD": "russia",
        "MAR": "other",
        "CHE": "neutral",
        "BLR": "partner",
    }.items():
        assert paint(frame, territory) == rgb(fills[land]), territory


def test_those_that_joined_are_hatched_outlined_and_named(page: Page) -> None:
    frame = show_year(page, 2004)
    assert paint(frame, "EST") == 'url("#joined-4")'
    assert paint(frame, "EST", "stroke") == rgb(palette.THEMES["light"].joined["member_4"])
    names = frame.locator(".label:not([hidden])").all_text_contents()
    assert sorted(names) == [
        "Bulgaria",
        "Estonia",
        "Latvia",
        "Lithuania",
        "Romania",
        "Slovakia",
        "Slovenia",
    ]


def test_the_names_of_the_founders_do_not_cover_each_other(page: Page) -> None:
    names = show_year(page, 1949).locator(".label:not([hidden]) span")
    boxes = [name.bounding_box() for name in names.all()]
    assert len(boxes) == 12
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = (
                one["x"] + one["width"] <= other["x"] + 1
                or other["x"] + other["width"] <= one["x"] + 1
                or one["y"] + one["height"] <= other["y"] + 1
                or other["y"] + other["height"] <= one["y"] + 1
            )
            assert apart, (one, other)


@pytest.mark.parametrize(
    ("year", "territory", "fill"),
    [
        (1980, "POL", "warsaw_pact"),
        (2003, "EST", "invited"),
        (2013, "MKD", "aspirant"),
        (2014, "UKR", "aspirant"),
        (2014, "UKR-CRI", "occupied-aspirant"),
    ],
)
def test_textures_tell_statuses_apart_without_colour(
    page: Page, year: int, territory: str, fill: str
) -> None:
    frame = show_year(page, year)
    assert paint(frame, territory) == f'url("#{fill}")'
    expect(frame.locator(f"pattern#{fill}")).to_have_count(1)


@pytest.mark.parametrize(
    ("year", "territory", "status"),
    [
        (1989, "DEU-E", "warsaw_pact"),
        (1990, "DEU-E", "member"),
        (1990, "UKR", "soviet_union"),
        (1994, "UKR", "partner"),
        (2021, "FIN", "neutral"),
        (2022, "FIN", "invited"),
    ],
)
def test_statuses_follow_the_year(page: Page, year: int, territory: str, status: str) -> None:
    path = show_year(page, year).locator(f'path[data-territory="{territory}"]')
    expect(path).to_have_attribute("data-status", status)


def test_unification_adds_land_and_no_member(page: Page) -> None:
    for year in (1989, 1990):
        show_year(page, year)
        expect(page.locator("[data-readout]")).to_have_attribute("data-members", "16")


@pytest.mark.parametrize(
    ("line", "year", "visible"),
    [
        ("CZE SVK", 1992, False),
        ("CZE SVK", 1993, True),
        ("DEU-E DEU-W", 1989, True),
        ("RUS UKR", 1990, False),
        ("RUS UKR", 1991, True),
        ("UKR UKR-CRI", 2013, False),
        ("UKR UKR-CRI", 2014, True),
    ],
)
def test_lines_between_states_come_and_go(page: Page, line: str, year: int, visible: bool) -> None:
    path = show_year(page, year).locator(f'path[data-border="{line}"]')
    stroke = path.evaluate("p => getComputedStyle(p).stroke")
    assert (stroke != "none") == visible


def test_contested_lines_are_dashed(page: Page) -> None:
    frame = show_year(page, 2026)
    dashed = frame.locator("path[data-border]").evaluate_all(
        """paths => paths.filter(p => getComputedStyle(p).strokeDasharray !== 'none')
                         .map(p => p.dataset.border)"""
    )
    assert sorted(dashed) == [
        *("CYP NCY", "GEO GEO-ABK", "GEO GEO-SOS", "MDA MDA-TRN", "SRB XKX", "UKR UKR-CRI")
    ]


def test_the_lines_on_the_map_are_those_of_sovereignty_in_every_year(
    page: Page, yearbook: Yearbook
) -> None:
    kinds = yearbook.line_kinds["kind"]
    show_year(page, 1949)
    slider = page.get_by_role("slider", name="Year")
    drawn = []
    for year in yearbook.years:
        frame = map_frame(page, year)
        drawn.append(
            frame.locator("path[data-border]").evaluate_all(
                "paths => Object.fromEntries(paths.map(p => [p.dataset.border, p.dataset.kind]))"
            )
        )
        slider.press("ArrowRight")
    for year, of_year in zip(yearbook.years, drawn, strict=True):
        assert of_year == kinds.xs(year, level="year").to_dict(), year


def test_the_map_opens_on_europe_and_shows_the_whole_alliance_on_demand(page: Page) -> None:
    frame = show_year(page, 2026)

    def wait_until_inside(territories: list[str], *, without: list[str]) -> None:
        frame.wait_for_function(
            """([inner, outer]) => {
                const inside = (territory) => {
                    const { left, right, top, bottom } = document
                        .querySelector(`path[data-territory="${territory}"]`).getBoundingClientRect();
                    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
                };
                return inner.every(inside) && !outer.some(inside);
            }""",
            arg=[territories, without],
        )

    europe = ["ISL", "TUR", "UKR", "NOR", "GRC", "EST"]
    wait_until_inside(europe, without=["CAN"])
    frame.get_by_role("button", name="Whole alliance").click()
    wait_until_inside(["CAN", "TUR"], without=[])
    frame.get_by_role("button", name="Europe").click()
    wait_until_inside(europe, without=["CAN"])


@pytest.mark.parametrize("viewport", [(1440, 900), (1920, 1080), (390, 844)])
def test_land_reaches_down_to_the_edge_of_the_frame(
    looked_at: Callable[..., Page], viewport: tuple[int, int]
) -> None:
    frame = map_frame(looked_at(2026, viewport=viewport), 2026)
    expect(frame.locator("html")).to_have_css("color-scheme", "light")
    frame.wait_for_function(
        """() => ['DZA', 'MAR'].includes(
            document.elementFromPoint(innerWidth * 0.3, innerHeight - 5).dataset.territory)"""
    )


def test_natural_earth_is_named_and_no_flag_shown(page: Page) -> None:
    attribution = map_frame(page).locator(".leaflet-control-attribution")
    expect(attribution).to_have_text("Shapes: Natural Earth · equal-area")
    expect(attribution.locator("svg, img")).to_have_count(0)


def test_areas_on_screen_compare_as_on_the_ground(page: Page) -> None:
    areas = map_frame(page).evaluate(
        """() => Object.fromEntries(['UKR', 'FRA', 'NOR'].map(code => {
            const d = document.querySelector(`path[data-territory="${code}"]`).getAttribute('d');
            const rings = d.split('M').slice(1).map(
                ring => ring.replace('z', '').split('L').map(p => p.split(' ').map(Number)));
            const area = ring => ring.reduce((sum, [x, y], i) => {
                const [u, v] = ring[(i + 1) % ring.length];
                return sum + x * v - u * y;
            }, 0) / 2;
            return [code, Math.abs(rings.map(area).reduce((a, b) => a + b))];
        }))"""
    )
    # Square kilometres of the built shapes: Ukraine without Crimea, metropolitan France.
    assert areas["UKR"] / areas["FRA"] == pytest.approx(572_100 / 548_247, rel=0.02)


def test_a_click_or_a_drag_on_the_map_sends_nothing_and_keeps_the_year(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    sent = sent_by(page)
    page.goto("/?year=1999")
    frame = map_frame(page, 1999)
    assert sent
    sent.clear()
    point_at(frame, "POL")
    page.mouse.down()
    page.mouse.move(600, 500, steps=5)
    page.mouse.up()
    frame.get_by_role("button", name="Whole alliance").click()
    assert map_frame(page, 1999)
    assert sent == []
