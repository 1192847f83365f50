"""The markup of Streamlit and streamlit-folium that our scripts and our style lean on is there.

When an upgrade breaks one of these, its message says what; streamlit.js and styles/ have
all of them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, TimeoutError, expect

from dashboard.page.frame import STYLES
from tests.support.browser.dashboard_page import map_frame, show_year
from tests.support.browser.views import show

BROWSER = Path(__file__).parents[2] / "dashboard" / "browser"
FILE = BROWSER / "modules" / "streamlit.js"
SCRIPT = FILE.read_text(encoding="utf-8").replace("export ", "")
# What each name of streamlit.js has to lead to in the page, as JavaScript.
LEADS_TO = {
    "APP": ("found.contains(document.querySelector('[data-readout]'))", "holds all of the page"),
    "CONTENT": (
        "found.scrollHeight >= document.querySelector('[data-timeline]').offsetHeight",
        "holds what the page says",
    ),
    "SLIDER": (
        "found.min === '1949' && found.max === '2026' && !found.disabled",
        "is a native range input with its bounds",
    ),
    "TRACK": (
        "Math.abs(found.getBoundingClientRect().width - "
        "document.querySelector('[data-timeline]').getBoundingClientRect().width) < 40",
        "is as wide as the chart below it",
    ),
    "THUMB": ("found.style.left.endsWith('%')", "is placed by style.left in per cent"),
    "MAP": ("found.contentWindow.choropleth", "is an iframe of the same host, with our map"),
    "buttonOf('play')": ("found.querySelector('p').textContent === '▶ Play'", "has its label in p"),
    "buttonOf('next_wave')": ("found.matches('button')", "is a button"),
    "buttonOf('previous_wave')": ("found.matches('button')", "is a button"),
}
STREAMLITS = re.compile(r'\[data-testid="\w+"\]|\.st[A-Z]\w+')
STYLED = sorted(set(STREAMLITS.findall("".join(STYLES.values()))))
STRUCTURE = {
    "the page's blocks lie in one column": ".stMainBlockContainer > .stVerticalBlock",
    "a container's blocks lie in it": ".stVerticalBlock.st-key-page > div > .st-key-map",
    "the slider is alone in its element": ".stElementContainer.st-key-year:has(.stSlider)",
    "the thumb lies in the track": ".st-key-year [role=group] [data-rac] > [data-rac]",
    "the readout is the head's first element": ".st-key-head > .stElementContainer:first-child",
    "the map's frame is in its container": ".st-key-map iframe[title*=streamlit_folium]",
    "a button's words are in p": ":is(.st-key-previous_wave, .st-key-next_wave) button p",
}


@pytest.fixture
def page(shared_page: Page) -> Page:
    """One page for all tests here."""
    return shared_page


def in_page(page: Page, expression: str) -> object:
    """What an expression with the names of streamlit.js gives in the page."""
    return page.evaluate(f"() => {{ {SCRIPT}\nreturn {expression}; }}")


def test_every_name_of_the_script_is_tried() -> None:
    names = set(re.findall(r"^const (\w+)", SCRIPT, re.MULTILINE))
    assert names == {name.partition("(")[0] for name in LEADS_TO}


def test_no_other_script_names_what_streamlit_makes() -> None:
    inner = re.compile(r"data-testid|data-rac|\.st[A-Z]\w+|streamlit_folium")
    others = [*BROWSER.glob("modules/**/*.js"), *BROWSER.glob("offline/*.js")]
    others.remove(FILE)
    assert [file.name for file in others if inner.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    ("name", "holds", "what"), [(name, *led) for name, led in LEADS_TO.items()], ids=LEADS_TO
)
def test_what_the_scripts_look_for_is_there(page: Page, name: str, holds: str, what: str) -> None:
    assert in_page(page, f"document.querySelectorAll({name}).length") == 1, (
        f"Streamlit's markup has changed: {name} of streamlit.js finds not one element"
    )
    assert in_page(page, f"Boolean((found => {holds})(document.querySelector({name})))"), (
        f"Streamlit's markup has changed: {name} of streamlit.js no longer {what}"
    )


def test_the_slider_takes_a_value_and_a_key_from_a_script(page: Page) -> None:
    show_year(page, 1990)
    in_page(page, "document.querySelector(SLIDER).focus()")
    in_page(
        page,
        """(() => {
            const slider = document.querySelector(SLIDER);
            const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
            set.call(slider, 2003);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            for (const type of ["keydown", "keyup"]) {
                const options = { key: "ArrowRight", bubbles: true, cancelable: true };
                slider.dispatchEvent(new KeyboardEvent(type, options));
            }
        })()""",
    )
    try:
        page.wait_for_url("**/?year=2004")
    except TimeoutError:
        pytest.fail("Streamlit's slider no longer commits a value and a key that a script gives it")
    assert in_page(page, "document.querySelector(SLIDER).getAttribute('value')") == "2004", (
        "Streamlit's slider no longer tells its value by the attribute that year.js watches"
    )


@pytest.mark.parametrize("selector", STYLED)
def test_what_the_style_looks_for_is_there(
    page: Page, elsewhere: Callable[[str], Page], selector: str
) -> None:
    open_menu(page)
    found = page.locator(selector).count() or any(
        elsewhere(view).locator(selector).count() for view in ("sources", "search")
    )
    assert found, f"Streamlit's markup has changed: dashboard/styles/ finds no {selector}"


def open_menu(page: Page) -> None:
    """Open the Share menu, unless it is open."""
    if not page.locator(".qr").count():
        page.get_by_role("button", name="Share").click()
        expect(page.locator(".qr")).to_be_visible()


@pytest.fixture(scope="module")
def elsewhere(context: BrowserContext) -> Iterator[Callable[[str], Page]]:
    """Gives another view than the map's, opened once for all tests here."""
    pages = []

    @cache
    def opened(view: str) -> Page:
        pages.append(context.new_page())
        show(pages[-1], view)
        return pages[-1]

    yield opened
    for page in pages:
        page.close()


@pytest.mark.parametrize(("what", "selector"), STRUCTURE.items(), ids=STRUCTURE)
def test_parts_lie_as_the_style_has_them(page: Page, what: str, selector: str) -> None:
    assert page.locator(selector).count(), (
        f"Streamlit's markup has changed: dashboard/styles/ counts on it that {what} ({selector})"
    )


def test_the_map_hears_of_light_and_dark(page: Page) -> None:
    frame = map_frame(page)
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        frame.wait_for_function(
            "scheme => document.documentElement.style.colorScheme === scheme", arg=scheme
        )
