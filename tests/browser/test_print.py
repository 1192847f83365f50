"""On paper: readout, whole map, legend, all quotations with their addresses, no controls."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import map_frame
from tests.support.browser.views import MAPS, await_maps
from tests.support.browser.watch import SCREEN

SHEET = {"width": 688, "height": 1017}  # A4 within its margins, in pixels
CONTROLS = "button, input, summary, select, nav a, [role=slider], [data-timeline]"
# What the year's map shows at its edges, all of which has to be in its frame.
FAR = ("ISL", "EST", "UKR", "TUR", "IRL", "GEO")


@pytest.fixture
def opened(looked_at: Callable[..., Page]) -> Iterator[Callable[..., Page]]:
    """Gives the page of 2004, which is brought back from paper to the screen in the end."""
    pages = []

    def on_screen(view: str = "", scheme: str = "light") -> Page:
        pages.append(looked_at(2004, view, color_scheme=scheme))
        return pages[-1]

    yield on_screen
    for page in pages:
        to_screen(page)


def to_paper(page: Page) -> None:
    """Lay the page out as for printing."""
    page.emulate_media(media="print")
    page.set_viewport_size(SHEET)


def to_screen(page: Page) -> None:
    """Lay the page out as on the screen."""
    width, height = SCREEN
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(media="null")


def expect_whole_maps(page: Page) -> None:
    """Each map is inside the sheet, and all of it inside its frame."""
    for map_element in page.locator(MAPS).all():
        frame = map_element.bounding_box()
        assert 0 <= frame["x"] < frame["x"] + frame["width"] <= SHEET["width"]
        for code in FAR:
            land = map_element.content_frame.locator(f'path[data-territory="{code}"]')
            box = land.bounding_box()
            assert frame["x"] <= box["x"] + 2, code
            assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 2, code
            assert box["y"] + box["height"] <= frame["y"] + frame["height"] + 2, code
        width = map_element.content_frame.locator(".leaflet-container").bounding_box()["width"]
        assert width == pytest.approx(frame["width"], abs=4)


def expect_all_quotations(page: Page, yearbook: Yearbook, period: str) -> None:
    """All quotations of a period can be read, each with the address of its source."""
    articles = page.locator("section[data-period] article:visible")
    ids = set(yearbook.quotations(period)["id"])
    assert set(articles.evaluate_all("all => all.map(e => e.dataset.quote)")) == ids
    cut = page.locator(".st-key-panel").evaluate("e => e.scrollHeight > e.clientHeight + 1")
    assert not cut
    said = page.locator("section[data-period] .source a:not([data-report]):visible").evaluate_all(
        "all => all.map(a => [a.href, getComputedStyle(a, '::after').content])"
    )
    assert said
    assert all("attr(href)" in words or address in words for address, words in said)


def expect_paper(page: Page) -> None:
    """No controls, light colours, nothing wider than the sheet."""
    expect(page.locator(CONTROLS).locator("visible=true")).to_have_count(0)
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator(".stApp")).to_have_css("color-scheme", "light")
    assert page.evaluate("document.documentElement.scrollWidth") <= SHEET["width"]


@pytest.mark.parametrize("view", ["", "&view=present"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_year_is_printed_whole(
    opened: Callable[..., Page], yearbook: Yearbook, view: str, scheme: str
) -> None:
    page = opened(view, scheme)
    expect(page.locator(".st-key-play")).to_be_visible()
    to_paper(page)
    expect(page.locator("[data-readout]")).to_contain_text("26 members")
    expect(page.locator("[data-legend]")).to_be_visible()
    expect_paper(page)
    expect_whole_maps(page)
    expect_all_quotations(page, yearbook, "2004-2007")
    legend = page.locator("[data-legend]").bounding_box()
    assert legend["y"] + legend["height"] < SHEET["height"]


def test_back_on_the_screen_the_map_is_as_before(opened: Callable[..., Page]) -> None:
    page = opened()
    path = map_frame(page, 2004).locator("path[data-territory=POL]")
    before = path.bounding_box()
    to_paper(page)
    expect_whole_maps(page)
    to_screen(page)
    for edge, place in path.bounding_box().items():
        assert place == pytest.approx(before[edge], abs=2)


def test_both_years_of_a_comparison_are_printed(page: Page) -> None:
    page.goto("/?year=1988&compare=2024")
    await_maps(page, 2)
    expect(page.locator("[data-changes]")).to_be_visible()
    to_paper(page)
    expect_paper(page)
    expect_whole_maps(page)
    expect(page.locator("[data-changes]")).to_be_visible()


def test_claims_are_printed_with_the_addresses_of_their_sources(page: Page) -> None:
    page.goto("/claims")
    expect(page.locator("[data-claim]")).to_be_visible()
    to_paper(page)
    expect_paper(page)
    left = page.locator("article[data-claim]").bounding_box()["x"]
    assert left < 20
    content = "a => getComputedStyle(a, '::after').content"
    assert "http" in page.locator(".claims .source a").first.evaluate(content) or (
        "attr(href)" in page.locator(".claims .source a").first.evaluate(content)
    )


def test_a_print_takes_a_few_pages(opened: Callable[..., Page]) -> None:
    pages = re.findall(rb"/Type\s*/Page\b(?!s)", opened().pdf(format="A4"))
    assert 3 <= len(pages) <= 6


def test_so_it_is_in_the_page_in_one_file(
    open_file: Callable[..., Page], yearbook: Yearbook
) -> None:
    page = open_file(2004, color_scheme="dark")
    expect(page.locator("[data-claim=not-one-inch] summary").first).to_be_visible()
    to_paper(page)
    expect_paper(page)
    expect_whole_maps(page)
    expect_all_quotations(page, yearbook, "2004-2007")
    expect(page.locator(".part:visible")).to_have_count(0)
    page.emulate_media(media="screen")
    page.locator("[data-claim=not-one-inch] summary").first.click()
    page.emulate_media(media="print")
    expect(page.locator("[data-claim=not-one-inch] blockquote").first).to_be_visible()
