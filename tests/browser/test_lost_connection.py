"""While the connection is lost, year and map go on, and the page says so."""

import sys

import pytest
from playwright.sync_api import Browser, expect

from tests.support.browser.dashboard_page import hold_thumb, map_frame, point_at, track_x
from tests.support.browser.server import free_port, running_app


@pytest.mark.parametrize("seconds", [5, 30])
def test_the_page_goes_on_without_a_server(browser: Browser, seconds: int) -> None:
    port = free_port()
    with browser.new_context() as context:
        page = context.new_page()
        line = page.get_by_text("The connection is lost.")
        share = page.get_by_role("button", name="Share")
        with running_app(sys.executable, port=port) as address:
            page.goto(f"{address}/?year=1999")
            map_frame(page, 1999)
            expect(share).to_be_visible()
            expect(line).to_be_hidden()
        expect(line).to_be_visible()
        page.wait_for_timeout(seconds * 1000)  # so long is the server away
        expect(page.get_by_role("dialog")).to_have_count(0)
        assert share.evaluate("button => Boolean(button.closest('[inert]'))")
        hold_thumb(page, 1999)
        page.mouse.move(*track_x(page, 2004), steps=4)
        page.mouse.up()
        frame = map_frame(page, 2004)
        point_at(frame, "POL")
        expect(frame.locator("[data-tip=POL]")).to_contain_text("2004")
        page.mouse.down()
        page.mouse.up()
        with running_app(sys.executable, port=port):
            expect(line).to_be_hidden(timeout=60_000)
            assert not share.evaluate("button => Boolean(button.closest('[inert]'))")
            page.wait_for_url("**/?year=2004")
            map_frame(page, 2004)
            expect(page.locator(".st-key-year input")).to_have_value("2004")
