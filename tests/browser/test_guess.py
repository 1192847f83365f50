"""The guessing mode: eyes and screen readers learn who said it only when it is revealed."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from dashboard import Yearbook
from dashboard.page import guess
from tests.support.browser.dashboard_page import map_frame, show_year

SECTION = "section[data-period]:not([hidden])"
TELLING = ":is(.who, .when, .context, .source, .grade, .original, .variant, .whose, h3)"


def telling(page: Page) -> Locator:
    """All in sight that tells who said a quotation."""
    return page.locator(f"{SECTION} {TELLING}:visible")


def test_nothing_tells_the_speaker_until_one_is_revealed(page: Page, yearbook: Yearbook) -> None:
    said = yearbook.quotations("2008-2013").set_index("id")
    order = guess.mixed(said.index)
    page.goto("/?year=2008&view=guess")
    map_frame(page, 2008)
    section = page.locator(SECTION)
    expect(section.locator(".answer")).to_have_count(len(said), timeout=15_000)
    expect(telling(page)).to_have_count(0)
    assert section.locator("[cite]").count() == 0
    shown = section.locator("article:visible")
    assert shown.evaluate_all("all => all.map(e => e.dataset.quote)") == order
    heard = section.aria_snapshot()
    for quote in said.itertuples():
        assert quote.source_title not in heard
        assert f"{quote.speaker}, {quote.role}" not in heard
    drawn = ("color", "backgroundColor", "borderLeft", "paddingLeft", "width")
    looks = shown.evaluate_all(
        "(all, drawn) => all.map(e => drawn.map(name => getComputedStyle(e)[name]).join())", drawn
    )
    assert len(set(looks)) == 1

    summary = section.locator("summary").first
    assert summary.bounding_box()["height"] >= 24
    summary.focus()
    page.keyboard.press("Space")
    first = said.loc[order[0]]
    answer = shown.first
    expect(answer.locator(".who")).to_contain_text(f"{first['speaker']}, {first['role']}")
    expect(answer.locator(".whose")).to_have_text("Kremlin")
    expect(answer.locator("blockquote")).to_have_attribute("cite", first["source_url"])
    expect(section.locator(".who:visible")).to_have_count(1)

    page.get_by_role("button", name="Reveal all").click()
    expect(section.locator(".who:visible")).to_have_count(len(said))
    page.get_by_role("button", name="Hide all").click()
    expect(telling(page)).to_have_count(0)

    show_year(page, 2009)
    page.get_by_role("link", name="Leave", exact=True).click()
    page.wait_for_url(lambda url: "view" not in url and "year=2009" in url)
    expect(section.locator("[data-side] .who:visible")).to_have_count(len(said), timeout=15_000)


def test_nothing_can_be_added_to_a_lesson_and_no_words_are_marked_as_nearest_to_the_year(
    page: Page,
) -> None:
    page.goto("/?year=2008&view=guess")
    expect(page.locator(f"{SECTION} .mixed article").first).to_be_visible()
    expect(page.locator(".add")).to_have_count(0)
    map_frame(page, 2008)
    show_year(page, 2010)
    page.wait_for_timeout(600)  # nothing is to come
    expect(page.locator("[aria-current=date]")).to_have_count(0)


def test_without_the_script_the_panel_is_shown_in_full(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=(390, 844))
    page.add_init_script(
        "URL.createObjectURL = () => 'data:text/javascript,export default () => {}'"
    )
    page.goto("/?year=2008&view=guess")
    sides = page.locator(f"{SECTION} .sides")
    sides.wait_for(state="attached", timeout=15_000)
    expect(page.locator(f"{SECTION} .who:visible")).to_have_count(0)
    sides.evaluate("e => e.getAnimations().forEach(waiting => waiting.finish())")
    expect(page.locator(f"{SECTION} [data-side] .who:visible")).to_have_count(24)
    expect(page.locator("[data-guess]")).to_be_hidden()


def test_a_class_may_leave_out_the_years_of_the_war(page: Page) -> None:
    page.goto("/?year=2026&view=guess")
    page.get_by_role("link", name="1949 to 2013 only").click()
    page.wait_for_url("**/*until=2013*")
    expect(page.locator("section[data-period]:not([hidden]) .mixed article").first).to_be_visible()
    page.goto("/?year=2023&view=guess&until=2013")
    left_out = page.locator("section[data-period]:not([hidden]) .mixed")
    expect(left_out).to_have_text("Left out in this class: 1949 to 2013 only.")
    expect(page.locator("section[data-period]:not([hidden]) article")).to_have_count(0)
