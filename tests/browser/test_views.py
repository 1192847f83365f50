"""Each view for every reader: by ear, at 400%, with spaced text, and as axe-core has it.

A tree that changed on purpose is written anew by the next run once its file is deleted; that run
fails, so that nobody takes a new tree for a checked one.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.browser.axe import breaches, breaches_of_colour
from tests.support.browser.dashboard_page import next_frame
from tests.support.browser.views import MAPS, VIEWS, await_maps, show
from tests.support.browser.watch import watched_page

TREES = Path(__file__).with_name("trees")
# Links, lists and words are the data's; these are the frame in which they stand.
KEPT = re.compile(
    "(main|banner|navigation|contentinfo|heading|region|group|button|slider|status|combobox|textbox"
    "|spinbutton|checkbox|dialog|table|columnheader)\\b"
)
# Text spacing as WCAG 1.4.12 has it.
SPACED = """*, ::before, ::after { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
# What is cut off: text that its box hides, and what sticks out on the right, but for tables that
# scroll in themselves; links to skip are meant to be unseen until they have the focus.
CUT_OFF = """() => [...document.querySelectorAll(".stApp *")].filter((e) => {
    if (!e.checkVisibility() || e.matches(`input, .unseen, .skip:not(:focus),
        [data-testid=stSkipToContent], table[tabindex] *`)) return false;
    const { overflowX, overflowY } = getComputedStyle(e);
    const hides = (overflow) => ["hidden", "clip"].includes(overflow);
    return e.getBoundingClientRect().right > innerWidth + 1
        || hides(overflowX) && e.scrollWidth > e.clientWidth + 1 && e.textContent.trim()
        || hides(overflowY) && e.scrollHeight > e.clientHeight + 1 && e.textContent.trim();
}).map((e) => e.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def page(app: str, context: BrowserContext) -> Iterator[Page]:
    """One watched page for all views."""
    with watched_page(context, app) as page:
        yield page


@pytest.fixture(scope="module", params=VIEWS)
def view(page: Page, request: pytest.FixtureRequest) -> str:
    """The name of the view that the page shows, opened once for all tests of it."""
    page.set_viewport_size({"width": 1440, "height": 900})
    show(page, request.param)
    return request.param


def frame_of(tree: str) -> str:
    """The lines of a tree that are KEPT, each under the kept one that holds it."""
    lines, above = [], []
    for line in tree.splitlines():
        depth = len(line) - len(line.lstrip())
        role = line.lstrip(" -'")
        above = [at for at in above if at < depth]
        if line.lstrip().startswith("-") and KEPT.match(role):
            lines.append("  " * len(above) + "- " + role.rstrip(":'"))
            above.append(depth)
    return "\n".join(lines)


def test_a_screen_reader_finds_the_tree_that_was_kept(page: Page, view: str) -> None:
    found = [frame_of(page.locator("[data-testid=stMain]").aria_snapshot())]
    for frame in page.locator(MAPS).all():
        inside = frame_of(frame.content_frame.locator("body").aria_snapshot())
        found.append(f"- iframe {frame.get_attribute('aria-label')}\n{inside}")
    tree = "\n".join([*found, ""])
    kept = TREES / f"{view}.yml"
    if not kept.exists():
        kept.write_text(tree, encoding="utf-8")
        pytest.fail(f"a new tree was written: read {kept}")
    assert tree == kept.read_text(encoding="utf-8")


def test_axe_core_finds_no_barrier(page: Page, view: str) -> None:
    table = page.locator("[data-standings] summary")
    if view == "map":
        table.click()
    assert breaches(page) == []
    if view == "map":
        table.click()
    if view == "present":
        page.get_by_role("button", name="Contrast").click()
        assert breaches_of_colour(page) == []
        page.get_by_role("button", name="Contrast").click()


def test_at_400_percent_and_with_spaced_text_nothing_is_cut_off(page: Page, view: str) -> None:
    page.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400%
    next_frame(page)
    assert page.evaluate(CUT_OFF) == []
    style = page.add_style_tag(content=SPACED)
    assert page.evaluate(CUT_OFF) == []
    page.set_viewport_size({"width": 1280, "height": 900})
    next_frame(page)
    assert page.evaluate(CUT_OFF) == []
    style.evaluate("style => style.remove()")
    page.set_viewport_size({"width": 1440, "height": 900})


@pytest.mark.parametrize("view", ["map"], indirect=True)
def test_the_menu_for_sharing_has_no_barrier(page: Page, view: str) -> None:
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    assert breaches(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("img", name="QR code")).to_be_hidden()


def test_the_page_in_one_file_has_no_barrier(page: Page, offline_page: Path) -> None:
    page.goto(f"{offline_page.as_uri()}#year=2004")
    await_maps(page)
    assert breaches(page) == []
