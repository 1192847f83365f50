"""The view for a class: legible from the back row, driven by keys."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from dashboard import palette
from tests.support.browser.dashboard_page import map_frame, show_year
from tests.support.browser.watch import watched_page

QUOTATIONS = "section[data-period]:not([hidden]) article:visible"


@pytest.fixture(scope="module")
def view(app: str, context: BrowserContext) -> Iterator[Page]:
    """The view on a projector."""
    with watched_page(context, app, viewport=(1920, 1080)) as page:
        page.goto("/?year=1999&view=present")
        map_frame(page, 1999)
        yield page


@pytest.fixture
def page(view: Page) -> Page:
    """The view in 1999, the keys nobody's."""
    show_year(view, 1999)
    expect(view.locator(QUOTATIONS)).to_have_count(2)
    view.evaluate("document.activeElement.blur()")
    return view


def size(page: Page, selector: str) -> float:
    """The size of the type, in pixels."""
    style = page.locator(selector).first.evaluate("e => getComputedStyle(e).fontSize")
    return float(style.removesuffix("px"))


def shown(page: Page) -> list[str]:
    """The ids of the quotations to be seen."""
    return page.locator(QUOTATIONS).evaluate_all("all => all.map(e => e.dataset.quote)")


def test_two_quotations_and_the_readout_are_legible(page: Page) -> None:
    assert size(page, f"{QUOTATIONS} blockquote") >= 28
    assert size(page, ".readout .year") >= 100
    assert size(page, ".readout .count") >= 40
    sides = page.locator(QUOTATIONS).evaluate_all(
        "all => all.map(e => e.closest('[data-side]').dataset.side)"
    )
    assert sides == ["kremlin", "western"]
    map_box = page.locator(".st-key-map iframe").bounding_box()
    assert map_box["width"] * map_box["height"] > 0.35 * 1920 * 1080
    assert map_box["width"] >= 0.6 * 1920
    for words in (".who", ".when", ".context"):
        assert size(page, f"{QUOTATIONS} {words}") >= 28, words
    expect(page.locator("header[data-testid=stHeader]")).to_be_hidden()
    expect(page.locator(".head")).to_be_hidden()


TYPEFACE = """() => [...document.fonts].some(
    ({ family, status }) => family.includes("Source Sans") && status === "loaded")"""
OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(".label:not([hidden]) span")]
        .map((name) => [name.textContent, name.getBoundingClientRect()]);
    return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
        .filter(([, b]) => a.left < b.right && b.left < a.right
            && a.top < b.bottom && b.top < a.bottom)
        .map(([other]) => `${one} ${other}`));
}"""


@pytest.mark.parametrize("year", [1949, 2004])
def test_names_on_the_map_are_in_the_pages_typeface_and_apart(page: Page, year: int) -> None:
    show_year(page, year)
    frame = map_frame(page, year)
    frame.wait_for_function(TYPEFACE)
    assert frame.evaluate(OVERLAPS) == []


def test_keys_turn_the_quotations(page: Page) -> None:
    first = shown(page)
    page.keyboard.press("q")
    second = shown(page)
    assert len(second) == 2
    assert not set(first) & set(second)
    page.keyboard.press("Shift+Q")
    assert shown(page) == first
    page.get_by_role("button", name="Quotations before").click()
    expect(page.locator("[data-place]")).to_have_text("10 of 10")


def test_keys_go_to_the_waves(page: Page) -> None:
    page.keyboard.press("n")
    map_frame(page, 2004)
    expect(page.locator("[data-place]")).to_have_text("1 of 9")
    page.keyboard.press("PageDown")
    map_frame(page, 2009)
    page.keyboard.press("p")
    map_frame(page, 2004)
    page.keyboard.press("ArrowLeft")
    map_frame(page, 2003)


def test_the_panel_hides_and_the_map_takes_its_place(page: Page) -> None:
    before = page.locator(".st-key-map iframe").bounding_box()["width"]
    page.keyboard.press("h")
    expect(page.locator(".st-key-panel")).to_be_hidden()
    assert page.locator(".st-key-map iframe").bounding_box()["width"] > 1.5 * before
    page.keyboard.press("h")
    expect(page.locator(".st-key-panel")).to_be_visible()


def test_the_screen_goes_blank_and_any_key_brings_it_back(page: Page) -> None:
    page.keyboard.press("b")
    expect(page.locator(".curtain")).to_be_visible()
    assert page.locator(".curtain").bounding_box()["width"] == 1920
    page.keyboard.press("n")
    expect(page.locator(".curtain")).to_be_hidden()
    map_frame(page, 1999)


def test_the_help_lists_the_keys(page: Page) -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_contain_text("next accession")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_the_view_keeps_year_and_country_on_the_way_in_and_out(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    page.goto("/?year=1955&country=DEU")
    map_frame(page, 1955)
    show_year(page, 1990)
    page.get_by_role("link", name="Present").click()
    map_frame(page, 1990)
    page.wait_for_url(lambda url: "year=1990" in url and "country=DEU" in url)
    page.get_by_role("button", name="Leave").click()
    page.wait_for_url(lambda url: "view" not in url and "year=1990" in url)
    map_frame(page, 1990)
    expect(page.locator(".head")).to_be_visible()


def test_a_small_projector_shows_map_and_both_quotations(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=(1024, 768), color_scheme="dark")
    page.goto("/?year=2022&view=present")
    map_frame(page, 2022)
    expect(page.locator(QUOTATIONS)).to_have_count(2)
    for words in page.locator(f"{QUOTATIONS} blockquote").all():
        box = words.bounding_box()
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 768
    assert size(page, f"{QUOTATIONS} blockquote") >= 18
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 1024


def test_high_contrast_reaches_page_and_map_and_goes_again(page: Page) -> None:
    frame = map_frame(page, 1999)
    for name in ("contrast", "light"):
        page.keyboard.press("v")
        theme = palette.THEMES[name]
        for where, css, colour in (
            (page.locator(".stApp"), "background-color", theme.page),
            (page.locator(".readout .count"), "color", theme.ink),
            (page.locator(".present [data-does=help]"), "color", theme.ink),
            (page.locator(".st-key-next_wave button"), "color", theme.ink),
            (frame.locator("path[data-territory=KAZ]"), "fill", theme.fills["partner"]),
            (frame.locator("path[data-territory=FRA]"), "stroke", theme.edge),
        ):
            expect(where).to_have_css(css, rgb(colour))


def rgb(colour: str) -> str:
    """A colour as the browser writes it."""
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"
