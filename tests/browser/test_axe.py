"""Axe-core finds no breach of WCAG 2.2 AA, nor of its own advice, in any view."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.browsers import NODE_MODULES
from tests.browser.views import VIEWS, await_maps, show
from tests.browser.watch import watched_page

AXE = (NODE_MODULES / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

# One page may look into its frames; what moves is looked at when it stands still.
READY = """() => {
    axe.configure({ allowedOrigins: ["<unsafe_all_origins>"] });
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [still];
}"""  # noqa: E501

# Events stand under their years, 17 px apart. WCAG 2.5.8 lets a target be smaller where another
# control does the same: the slider above goes to every year.
EXCUSED = {"target-size": ".timeline .events"}

LOOK = """async ([excused, only]) => {
    const what = only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } };
    const { violations, incomplete } = await axe.run(document, { ...what, elementRef: true });
    const unseen = incomplete.filter(({ id }) => id === "frame-tested");
    return [...violations, ...unseen].flatMap(({ id, nodes }) =>
        nodes.filter(({ element }) => !(excused[id] && element?.closest(excused[id])))
            .map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}"""
COLOURS = ["color-contrast"]


@pytest.fixture(scope="module")
def page(app: str, context: BrowserContext) -> Iterator[Page]:
    """One watched page for all views."""
    with watched_page(context, app) as page:
        yield page


def breaches(page: Page) -> list[str]:
    """What axe-core finds in the page and its frames, and in their colours when it is dark."""
    for frame in page.frames:
        frame.evaluate(f"{AXE}; 0")
        frame.evaluate(READY)
    found = page.evaluate(LOOK, [EXCUSED, None])
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("matchMedia('(prefers-color-scheme: dark)').matches")
    found += page.evaluate(LOOK, [EXCUSED, COLOURS])
    page.emulate_media(color_scheme="light")
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_no_barrier(page: Page, view: str) -> None:
    show(page, view)
    if view == "map":
        page.locator("[data-standings] summary").click()
    assert breaches(page) == []
    if view == "present":
        page.get_by_role("button", name="Contrast").click()
        assert page.evaluate(LOOK, [EXCUSED, COLOURS]) == []


def test_the_menu_for_sharing_has_no_barrier(page: Page) -> None:
    show(page, "map")
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    assert breaches(page) == []


def test_the_page_in_one_file_has_no_barrier(page: Page, offline_page: Path) -> None:
    page.goto(f"{offline_page.as_uri()}#year=2004")
    await_maps(page)
    assert breaches(page) == []
