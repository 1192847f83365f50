"""Where our scripts do not run, the page still shows the year on which the slider is let go."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.support.browser.dashboard_page import map_frame


def test_without_the_script_everything_follows_on_release(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.add_init_script(
        "URL.createObjectURL = () => 'data:text/javascript,export default () => {}'"
    )
    page.goto("/?year=2004")
    map_frame(page, 2004)
    expect(page.locator("section[data-period]:visible")).to_have_attribute(
        "data-period", "2004-2007"
    )
    page.get_by_role("slider", name="Year").press("Home")
    map_frame(page, 1949)
    expect(page.locator("[data-readout]")).to_contain_text("12 members")
    expect(page.locator("section[data-period]:visible")).to_have_attribute(
        "data-period", "1949-1954"
    )
    expect(page.locator("[data-legend] li:visible").nth(1)).to_have_text("joined this year")
    page.get_by_role("button", name="Play").click()
    map_frame(page, 1952)
    expect(page.locator("[data-readout]")).to_have_attribute("data-members", "14")


def test_without_the_sliders_markup_the_map_follows_on_release_and_one_warning_says_so(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    warnings: list[str] = []
    page.on("console", lambda line: warnings.append(line.text) if line.type == "warning" else None)
    page.add_init_script(
        """new MutationObserver(() => document.querySelectorAll('.st-key-year').forEach(
            e => e.classList.replace('st-key-year', 'renamed')
        )).observe(document, { subtree: true, childList: true });"""
    )
    page.goto("/?year=2004")
    map_frame(page, 2004)
    page.wait_for_event("console", lambda line: "year slider was not found" in line.text)
    slider = page.get_by_role("slider", name="Year")
    slider.press("Home")
    map_frame(page, 1949)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", "1949")
    expect(page.locator("[data-readout]")).to_contain_text("12 members")
    expect(page.locator("section[data-period]:visible")).to_have_attribute(
        "data-period", "1949-1954"
    )
    expect(page.locator("[data-legend] li:visible")).to_have_text(
        [
            "Members: founders 1949 (12)",
            "joined this year",
            "Soviet Union",
            "neutral or non-aligned (4)",
            "none of these",
            "contested or de facto line",
        ]
    )
    assert len([text for text in warnings if "year slider was not found" in text]) == 1
