"""What the map tells of the territory under the pointer, in which year, and where it stands."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Frame, Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import map_frame, point_at, show_year

POLAND = "Joined on 12 March 1999: 17th to 19th member"
BALTIC = "Joined on 29 March 2004: 20th to 26th member"
FOUNDER = "Joined on 24 August 1949: 1st to 12th member"

SCREENS = [(1440, 900), (1024, 768), (390, 844)]
# Points at the middle of each land's seen part, or else at a corner of its outline; tells of each
# how its tooltip stands, if the pointer there is on the land.
LOOK = """() => [...document.querySelectorAll("path[data-territory]")].flatMap((path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect();
    const seen = [Math.max(left, 0), Math.min(right, innerWidth),
                  Math.max(top, 0), Math.min(bottom, innerHeight)];
    const x = (seen[0] + seen[1]) / 2, y = (seen[2] + seen[3]) / 2;
    if (document.elementFromPoint(x, y) !== path) return [];
    const options = { clientX: x, clientY: y, bubbles: true };
    path.dispatchEvent(new MouseEvent("mousemove", options));
    const content = document.querySelector("[data-tip]"), tip = content.closest(".tip");
    const box = tip.getBoundingClientRect();
    const part = (seen[1] - seen[0]) * (seen[3] - seen[2]) / (innerWidth * innerHeight);
    let hidden = 0;
    for (let at = Math.max(box.left, left) + 2; at < Math.min(box.right, right); at += 8)
        for (let down = Math.max(box.top, top) + 2; down < Math.min(box.bottom, bottom); down += 8)
            hidden += part < 0.25 && document.elementsFromPoint(at, down).includes(path);
    return [{
        asked: path.dataset.territory, told: content.dataset.tip, hidden, part,
        width: box.width, lines: content.scrollHeight / 18,
        edges: [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom],
        cut: tip.scrollHeight > tip.clientHeight + 1 || tip.scrollWidth > tip.clientWidth + 1,
        pointed: box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    }];
})"""


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here but those that ask for a screen."""
    return shared_page


@pytest.mark.parametrize(
    ("year", "territory", "lines"),
    [
        (2004, "POL", ["Poland", "2004: Member of NATO", POLAND]),
        (1998, "POL", ["Poland", "1998: Invited to join · Partnership for Peace", POLAND]),
        (1980, "EST", ["Estonia", "1980: Soviet Union · Warsaw Pact", BALTIC]),
        (2020, "BLR", ["Belarus", "2020: Partner of NATO · in the CSTO"]),
        (1991, "RUS-KGD", ["Kaliningrad", "1991: Russian Federation · Russia"]),
        (1970, "FRA", ["France", "1970: Member of NATO · outside the integrated command", FOUNDER]),
        (2026, "LUX", ["Luxembourg", "2026: Member of NATO", FOUNDER]),
        (2026, "MNE", ["Montenegro", "2026: Member of NATO", "Joined on 5 June 2017: 29th member"]),
        (2026, "DNK", ["Denmark", "2026: Member of NATO", FOUNDER]),
    ],
)
def test_the_tooltip_tells_name_standing_and_accession(
    page: Page, yearbook: Yearbook, year: int, territory: str, lines: list[str]
) -> None:
    notes = [text for first, last, text in yearbook.notes(territory) if first <= year <= last]
    frame = show_year(page, year)
    point_at(frame, territory)
    expect(frame.locator(f"[data-tip={territory}] p")).to_have_text([*lines, *notes])


def test_the_tooltip_of_eastern_germany_tells_how_it_came_in(page: Page) -> None:
    frame = show_year(page, 1990)
    box = frame.locator('path[data-territory="DEU-E"]').bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.8)
    tip = frame.locator("[data-tip=DEU-E] p")
    expect(tip).to_have_count(5)
    expect(tip.filter(has_text="the treaty of 12 September 1990")).to_be_visible()
    assert tip.all_text_contents()[:3] == (
        [
            "Eastern Germany",
            "1990: Federal Republic of Germany · Member of NATO",
            "In NATO as part of Federal Republic of Germany since 3 October 1990",
        ]
    )


@pytest.mark.parametrize("territory", ["LUX", "MLT", "AND", "LIE", "DEU-WB"])
def test_the_smallest_answer_from_a_little_way_off(page: Page, territory: str) -> None:
    frame = show_year(page, 2026)
    box = frame.locator(f'path[data-territory="{territory}"]').bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2 + 8, box["y"] + box["height"] / 2)
    expect(frame.locator(f"[data-tip={territory}]")).to_be_visible()


def test_the_open_sea_says_nothing(page: Page) -> None:
    frame = show_year(page, 2026)
    point_at(frame, "POL")
    expect(frame.locator("[data-tip]")).to_be_visible()
    map_box = page.locator(".st-key-map iframe").bounding_box()
    page.mouse.move(map_box["x"] + 40, map_box["y"] + map_box["height"] * 0.5)
    expect(frame.locator("[data-tip]")).to_have_count(0)


@pytest.mark.parametrize("year", [2013, 2014])
def test_crimea_is_ukraines_and_occupied_from_2014(page: Page, year: int) -> None:
    frame = show_year(page, year)
    point_at(frame, "UKR-CRI")
    tip = frame.locator("[data-tip=UKR-CRI]")
    expect(tip).to_contain_text(f"{year}: Ukraine · ")
    assert ("occupied by Russia" in tip.text_content()) == (year == 2014)
    assert ("68/262" in tip.text_content()) == (year == 2014)


def expect_good_places(frame: Frame) -> None:
    """Every tooltip is whole, inside the frame, wide enough to read, and hides nothing it tells of.

    Land that fills more than a quarter of the frame may be hidden in part, but not where the
    pointer is; a cape of a pixel or two does not count.
    """
    frame.wait_for_function("document.querySelectorAll('path[data-territory]').length > 80")
    tips = frame.evaluate(LOOK)
    assert len({tip["told"] for tip in tips}) > 35
    for tip in tips:
        says = json.dumps(tip)
        assert min(tip["edges"]) >= 0, says
        assert not tip["cut"], says
        assert not tip["pointed"], says
        assert tip["width"] >= min(300, 40 * tip["lines"]), says
        if tip["asked"] == tip["told"]:
            assert tip["hidden"] <= 1, says


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("year", [1980, 2024])
def test_a_tooltip_is_whole_and_hides_nothing_it_tells_of(
    looked_at: Callable[..., Page], screen: tuple[int, int], year: int
) -> None:
    frame = map_frame(looked_at(year, viewport=screen), year)
    expect_good_places(frame)
    frame.get_by_role("button", name="Whole alliance").click()
    expect_good_places(frame)
    frame.get_by_role("button", name="Europe").click()


@pytest.mark.parametrize("screen", [(1440, 900), (390, 844)])
def test_so_it_does_in_the_page_in_one_file(
    open_file: Callable[..., Page], screen: tuple[int, int]
) -> None:
    page = open_file(2024, viewport=screen)
    frame = map_frame(page, 2024)
    expect_good_places(frame)
    point_at(frame, "POL")
    page.get_by_role("slider", name="Year").press("ArrowLeft")
    expect(frame.locator("[data-tip=POL] p").nth(1)).to_have_text("2023: Member of NATO")


def test_an_open_tooltip_follows_the_year(page: Page) -> None:
    frame = show_year(page, 2004)
    point_at(frame, "POL")
    says = frame.locator("[data-tip=POL] p").nth(1)
    expect(says).to_have_text("2004: Member of NATO")
    for _ in range(20):
        page.keyboard.press("ArrowLeft")
    map_frame(page, 1984)
    expect(says).to_have_text("1984: Warsaw Pact")
    page.keyboard.press("Space")
    map_frame(page, 1999)
    expect(says).to_have_text("1999: Member of NATO")
    page.keyboard.press("Space")


def test_escape_and_a_move_of_the_map_close_it(page: Page) -> None:
    frame = show_year(page, 2004)
    tip = frame.locator("[data-tip]")
    point_at(frame, "POL")
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    point_at(frame, "ESP")
    expect(tip).to_be_visible()
    frame.get_by_role("button", name="Whole alliance").press("Enter")
    expect(tip).to_be_hidden()
    frame.get_by_role("button", name="Europe").press("Enter")
