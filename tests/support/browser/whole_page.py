"""The whole page of a year, as the data has it."""

from playwright.sync_api import Page, expect

from dashboard import Yearbook
from tests.support.browser.dashboard_page import (
    expect_all_periods,
    map_frame,
    members_on_map,
    new_on_map,
)


def expect_whole_page(page: Page, yearbook: Yearbook, year: int) -> None:
    """Everything on the page shows the year, as the data has it."""
    expect_map(page, yearbook, year)
    readout = page.locator("[data-readout]")
    expect(readout).to_have_attribute("data-year", str(year))
    expect(readout).to_have_attribute("data-members", str(len(yearbook.members(year))))
    expect_all_periods(page)
    expect_quotations(page, yearbook, year)


def expect_map(page: Page, yearbook: Yearbook, year: int) -> None:
    """The map shows who was a member, and who joined."""
    frame = map_frame(page, year)
    lands = yearbook.lands
    joined = lands[lands["accession_date"] <= yearbook.last_day(year)]
    assert members_on_map(frame) == set(joined.index)
    assert new_on_map(frame) == set(joined.index[joined["year"] == year])
    states = set(lands.loc[list(members_on_map(frame)), "state"])
    assert states == set(yearbook.members(year)["state"])


def expect_quotations(page: Page, yearbook: Yearbook, year: int) -> None:
    """The panel shows the year's period alone, with all its quotations, word for word."""
    period = yearbook.period(year)
    shown = page.locator("section[data-period]:not([hidden])")
    expect(shown).to_have_attribute("data-period", period)
    expect(shown).to_be_visible()
    quotations = yearbook.quotations(period)
    for side in ("kremlin", "western"):
        quotes = shown.locator(f'[data-side="{side}"] [data-quote]')
        expected = quotations[quotations["side"] == side]
        assert quotes.evaluate_all("q => q.map(e => e.dataset.quote)") == list(expected["id"])
        assert quotes.evaluate_all("q => q.map(e => e.dataset.attested)") == list(
            expected["attested"]
        )
        assert quotes.locator("blockquote").all_text_contents() == list(expected["quote"])
        links = quotes.locator(".source a:not([data-report])")
        links = links.evaluate_all("a => a.map(e => e.getAttribute('href'))")
        assert links == list(expected["source_url"])
