"""A lesson of one's own, from the map to the page of the lesson."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from pypdf import PdfReader

from dashboard.lesson import address
from dashboard.lesson.model import Item, Lesson
from dashboard.lesson.ready import EXAMPLE
from tests.support.browser.dashboard_page import PAINT_MILLISECONDS, downloaded, map_frame
from tests.support.browser.watch import watched_page

LINK = '.head a[href^="lesson"]'


@pytest.fixture
def context(app: str, browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has no draft of a lesson yet."""
    with browser.new_context(base_url=app) as context:
        yield context


def link(page: Page) -> Locator:
    """The link to the lesson in the header."""
    return page.locator(LINK)


def quotations(page: Page) -> Locator:
    """The quotations that can be read."""
    return page.locator("section[data-period]:not([hidden]) article[data-quote]")


def test_what_is_added_on_three_pages_stands_in_the_lesson(page: Page) -> None:
    page.goto("/?year=1990")
    map_frame(page, 1990)
    first = quotations(page).first
    name = first.get_attribute("data-quote")
    first.get_by_role("button", name="Add to lesson").click()
    expect(page.locator("[data-collected]")).to_have_text(re.compile("^Added. .* 1 of 24 items"))
    expect(first.locator(".add")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Add the map of 1990 to the lesson").press("Enter")
    expect(link(page)).to_have_text("Lesson (2)")

    page.goto("/claims?claim=not-one-inch")
    step = page.locator('[data-thing="sgenscher-1990-01-31"]')
    step.click()
    page.goto("/search?q=Pact")
    event = page.locator('[data-found="wp-dissolved"]')
    event.get_by_role("button").press("Space")
    expect(link(page)).to_have_text("Lesson (4)")
    event.get_by_role("button").click()
    expect(link(page)).to_have_text("Lesson (3)")
    event.get_by_role("button").click()

    link(page).click()
    things = page.locator("article[data-item]")
    expect(things).to_have_count(4)
    assert things.evaluate_all("all => all.map(one => one.dataset.thing)") == [
        *(name, "1990", "genscher-1990-01-31", "wp-dissolved")
    ]


def test_a_draft_survives_and_a_link_wins(open_page: Callable[..., Page]) -> None:
    page = open_page()
    own = Lesson("My own", "", (Item("map", "1955"),))
    page.goto(f"/lesson?{address.query(own)}")
    title = page.get_by_label("Title")
    expect(title).to_have_value("My own")
    title.fill("My own lesson 🧭")
    title.press("Enter")
    mine = address.query(replace(own, title="My own lesson 🧭"))
    page.wait_for_function("mine => localStorage.getItem('nato-lesson').includes(mine)", arg=mine)
    page.close()

    again = open_page()
    again.goto("/lesson")
    again.wait_for_url(lambda url: "items" in url, timeout=PAINT_MILLISECONDS)
    title = again.get_by_label("Title")
    expect(title).to_have_value("My own lesson 🧭", timeout=PAINT_MILLISECONDS)
    again.goto(f"/lesson?{address.query(EXAMPLE)}")
    expect(title).to_have_value(EXAMPLE.title, timeout=PAINT_MILLISECONDS)
    expect(link(again)).to_have_text(f"Lesson ({len(EXAMPLE.items)})")
    again.get_by_role("link", name="Open it again").click()
    expect(title).to_have_value("My own lesson 🧭", timeout=PAINT_MILLISECONDS)


def test_the_page_of_a_lesson_fits_a_phone(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=(390, 844))
    page.goto(f"/lesson?{address.query(EXAMPLE)}")
    expect(page.locator("article[data-item]")).to_have_count(len(EXAMPLE.items))
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390


def test_items_are_dragged_to_another_place(page: Page) -> None:
    page.goto(f"/lesson?{address.query(EXAMPLE)}")
    things = page.locator("article[data-item]")
    expect(link(page)).to_have_text(f"Lesson ({len(EXAMPLE.items)})")  # the script has run
    first, third = (page.locator(f".st-key-item_{place} h2").first for place in (0, 2))
    first.drag_to(third, steps=8)
    names = [item.id for item in EXAMPLE.items]
    for place, name in enumerate([*names[1:3], names[0], *names[3:]]):
        expect(things.nth(place)).to_have_attribute("data-thing", name)
    page.get_by_role("button", name="Undo").click()
    expect(things.first).to_have_attribute("data-thing", names[0])


def test_a_lesson_is_taught_by_keys(page: Page) -> None:
    page.goto(f"/lesson?{address.query(EXAMPLE)}&view=teach")
    place = page.locator("[data-place]")
    expect(place).to_have_text(f"1 of {len(EXAMPLE.items) + 1}", timeout=PAINT_MILLISECONDS)
    shown = page.locator("[data-teach] > section:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text(EXAMPLE.question)
    page.keyboard.press("ArrowRight")
    expect(shown.locator("img")).to_have_attribute("src", re.compile("/1989.svg$"))
    assert shown.locator("img").evaluate("e => e.decode().then(() => e.naturalWidth)") > 0
    page.keyboard.press("ArrowRight")
    expect(shown.locator("blockquote")).to_contain_text("one inch to the east")
    expect(shown.locator(".task")).to_have_text(EXAMPLE.items[1].task)
    clock = page.get_by_role("timer")
    expect(clock).to_have_text(re.compile(r"^0:0[1-9]$"))
    page.keyboard.press("c")
    expect(clock).to_be_hidden()
    page.reload()
    expect(place).to_have_text(f"3 of {len(EXAMPLE.items) + 1}", timeout=PAINT_MILLISECONDS)
    page.keyboard.press("Home")
    expect(shown).to_contain_text(EXAMPLE.question)
    page.get_by_role("button", name="Leave").click()
    expect(page.get_by_label("Title")).to_have_value(EXAMPLE.title, timeout=PAINT_MILLISECONDS)


def test_pupils_answers_stay_on_their_phone(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=(390, 844))
    page.goto(f"/lesson?{address.query(EXAMPLE)}&view=pupil")
    fields = page.locator("[data-pupil] textarea")
    expect(fields).to_have_count(len(EXAMPLE.items))
    expect(page.get_by_role("button", name="Copy my answers")).to_be_visible()
    fields.nth(1).fill("If is a condition. Якщо.")
    page.reload()
    expect(fields.nth(1)).to_have_value("If is a condition. Якщо.", timeout=PAINT_MILLISECONDS)
    assert "condition" not in page.url
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390


def test_four_sources_of_the_map_are_a_worksheet_on_paper_and_a_page_without_a_network(
    page: Page, browser: Browser, tmp_path: Path
) -> None:
    chosen = []
    for year in (1990, 2004):
        page.goto(f"/?year={year}")
        map_frame(page, year)
        for side in ("kremlin", "western"):
            article = quotations(page).and_(page.locator(f"[data-side={side}] article")).first
            article.get_by_role("button", name="Add to lesson").click()
            chosen.append(" ".join(article.locator("blockquote").text_content().split()))
    link(page).click()
    expect(page.locator("article[data-item]")).to_have_count(len(chosen))
    untitled = page.url
    page.get_by_label("Title").fill("Two years, two sides")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != untitled)
    page.get_by_role("button", name="Take away").click()

    paper = PdfReader(downloaded(page, "Worksheet, PDF A4").path())
    printed = " ".join(" ".join(leaf.extract_text() for leaf in paper.pages).split())
    assert [words for words in chosen if words.strip("“”") not in printed] == []
    assert "Two years, two sides" in printed

    file = (
        downloaded(page, "One file for use offline, HTML").path().rename(tmp_path / "lesson.html")
    )
    with browser.new_context() as context, watched_page(context, file.as_uri()) as alone:
        context.set_offline(True)
        alone.goto(file.as_uri())
        expect(alone.locator("blockquote")).to_have_count(len(chosen))
        alone.locator("textarea").first.fill("Written without a network.")
        assert alone.pdf().startswith(b"%PDF")
