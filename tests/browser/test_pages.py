"""The pages beside the map, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import map_frame


def test_a_period_leads_to_its_claims_and_a_claim_back_to_its_year(page: Page) -> None:
    page.goto("/?year=1990")
    map_frame(page, 1990)
    page.locator('[data-period="1990-1998"] .contested a').first.click()
    claim = page.locator("[data-claim]")
    expect(claim).to_have_attribute("data-claim", "not-one-inch")
    expect(claim.locator('.rung[data-kind="legal text"]')).to_be_visible()
    claim.get_by_role("link", name="Crimea and the Balkans").click()
    map_frame(page, 2014)


def test_a_term_tells_its_meaning_to_the_keyboard_and_leads_to_it(page: Page) -> None:
    page.goto("/claims?claim=free-choice")
    term = page.locator(".term", has_text="indivisible security").first
    meaning = "What follows from it is disputed."
    term.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    shown = "term => getComputedStyle(term, '::after').content"
    assert meaning in term.evaluate(shown)
    page.keyboard.press("Enter")
    first = page.locator("[data-term]").first
    expect(first).to_have_attribute("aria-current", "true")
    expect(first).to_contain_text(meaning)


def test_an_error_is_reported_by_the_id_of_what_is_wrong(page: Page) -> None:
    page.goto("/search?words=even by an inch")
    expect(page.locator("[data-found]")).to_have_count(1)
    report = page.get_by_role("link", name="Report an error")
    page.wait_for_load_state("networkidle")
    report.click()
    quote = page.get_by_text("Please quote: quotation lavrov-2025-10-28-even-by-an-inch")
    expect(quote).to_be_visible()


def test_a_search_result_jumps_to_its_year(page: Page) -> None:
    page.goto("/search")
    page.get_by_label("Words").fill("even by an inch")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "q=even" in url)
    expect(page.locator("[data-found]")).to_have_count(1)
    page.locator("[data-found] a").first.click()
    map_frame(page, 2025)


def test_tables_open_and_can_be_downloaded(page: Page) -> None:
    page.goto("/sources?year=1999")
    expect(page.get_by_text("view of the year 1999").first).to_be_visible()
    page.get_by_text("quotes ·").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download quotes.csv").click()
    assert download.value.suggested_filename == "quotes.csv"


def test_the_pages_fit_a_phone(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=(390, 844), color_scheme="dark")
    for path in ("/claims", "/glossary", "/search", "/sources"):
        page.goto(path)
        expect(page.locator(".head nav")).to_be_visible()
        expect(page.locator("[data-claim], .glossary, .begin, .method")).to_be_visible()
        width = page.evaluate("document.scrollingElement.scrollWidth")
        assert width <= 390, path
