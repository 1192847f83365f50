"""What the map tells of the territory under the pointer."""

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import point_at, show_year

POLAND = "Joined on 12 March 1999: 17th to 19th member"
BALTIC = "Joined on 29 March 2004: 20th to 26th member"
FOUNDER = "Joined on 24 August 1949: 1st to 12th member"


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here."""
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
