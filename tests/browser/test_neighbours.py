"""What browsers do to the page: they translate it, and they scroll it with the wheel."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser.dashboard_page import map_frame, point_at, show_year
from tests.support.browser.watch import watched_page

# Translates each text as a browser does, also what is written later, and counts the rounds.
TRANSLATE = """() => {
    document.documentElement.classList.add("translated-ltr");
    window.rounds = 0;
    const put = (node) => {
        if (!node.textContent.trim() || node.parentElement?.closest("font, script, style")) return;
        const inner = document.createElement("font"), outer = document.createElement("font");
        inner.textContent = `«${node.textContent}»`;
        outer.append(inner);
        window.rounds += 1;
        node.replaceWith(outer);
    };
    const all = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        nodes.forEach(put);
    };
    all(document.body);
    new MutationObserver((changes) => setTimeout(() => {
        for (const { addedNodes } of changes) for (const node of addedNodes)
            if (node.isConnected) node.nodeType === 3 ? put(node) : all(node);
    }, 60)).observe(document.body, { subtree: true, childList: true });
}"""


@pytest.mark.parametrize("view", ["map", "present"])
def test_a_translated_page_comes_to_rest_and_follows(
    open_page: Callable[..., Page], view: str
) -> None:
    page = open_page()
    page.goto(f"/?year=2004&view={view}")
    map_frame(page, 2004)
    expect(page.locator(".translated")).to_be_hidden()
    page.evaluate(TRANSLATE)
    expect(page.locator(".translated")).to_be_visible()
    show_year(page, 1999)
    expect(page.locator("[data-readout]")).to_contain_text("19")
    page.wait_for_timeout(1000)  # what changes is translated
    rounds = page.evaluate("window.rounds")
    page.wait_for_timeout(1500)  # nothing is to come
    assert page.evaluate("window.rounds") == rounds
    if view == "present":
        before = page.locator("[data-place]").text_content()
        page.keyboard.press("q")
        expect(page.locator("[data-place]")).not_to_have_text(before)


def zoom_of(page: Page) -> float:
    """How wide Poland is on the screen."""
    return map_frame(page).locator("path[data-territory=POL]").bounding_box()["width"]


def expect_wheel_to_scroll(page: Page) -> None:
    """The wheel over the map scrolls the page and says how to zoom; with Ctrl it zooms."""
    frame = map_frame(page)
    before = zoom_of(page)
    top = page.locator(".st-key-map iframe").bounding_box()["y"]
    box = page.locator(".st-key-map iframe").bounding_box()
    page.mouse.move(box["x"] + 200, box["y"] + 200)
    page.mouse.wheel(0, 120)
    expect(frame.locator(".hint")).to_be_visible()
    expect(frame.locator(".hint")).to_contain_text("zoom the map")
    page.wait_for_function(
        "top => document.querySelector('.st-key-map iframe').getBoundingClientRect().top < top",
        arg=top,
    )
    assert zoom_of(page) == pytest.approx(before, abs=0.5)
    expect(frame.locator(".hint")).to_be_hidden()
    point_at(frame, "POL")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -30)
    page.keyboard.up("Control")
    frame.wait_for_function(
        """before => document.querySelector("path[data-territory=POL]")
            .getBoundingClientRect().width > before * 1.1""",
        arg=before,
    )
    expect(frame.locator(".hint")).to_be_hidden()


def test_the_wheel_over_the_map_scrolls_the_page(page: Page) -> None:
    page.goto("/?year=2004")
    map_frame(page, 2004)
    expect_wheel_to_scroll(page)


def test_so_it_does_in_the_page_in_one_file(open_file: Callable[..., Page]) -> None:
    page = open_file(2004)
    expect_wheel_to_scroll(page)
    page.evaluate(TRANSLATE)
    expect(page.locator(".translated")).to_be_visible()


def test_one_finger_scrolls_and_is_told_that_two_move_the_map(app: str, browser: Browser) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    with context, watched_page(context, app, viewport=(390, 844)) as page:
        page.goto(f"{app}/?year=2004")
        frame = map_frame(page, 2004)
        box = page.locator(".st-key-map iframe").bounding_box()
        finger = context.new_cdp_session(page)
        x, y = box["x"] + 150, box["y"] + 250

        def touch(kind: str, *points: tuple[float, float]) -> None:
            touches = [{"x": x, "y": y} for x, y in points]
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

        touch("touchStart", (x, y))
        for step in range(1, 8):
            touch("touchMove", (x + 8 * step, y))
        expect(frame.locator(".hint")).to_have_text("Two fingers move the map")
        touch("touchEnd")
