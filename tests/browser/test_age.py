"""The page in one file learns from its browser what day it is, and warns once it is old."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from dashboard import Yearbook
from dashboard.parts import age


@pytest.mark.parametrize(("days_later", "old"), [(0, False), (1, True)])
def test_the_page_in_one_file_warns_from_the_day_on_which_it_is_old(
    browser: Browser, offline_page: Path, yearbook: Yearbook, days_later: int, old: bool
) -> None:
    today = age.fresh_until(yearbook.tables.as_of) + timedelta(days=days_later)
    with browser.new_context() as context:
        page = context.new_page()
        page.clock.set_fixed_time(f"{today}T12:00:00Z")
        page.goto(offline_page.as_uri())
        expect(page.locator("[data-readout]").first).to_be_visible()
        expect(page.locator(".age")).to_be_visible(visible=old)
        assert page.locator(".foot").get_by_text("This edition speaks up to").count() == 1
