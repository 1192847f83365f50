"""What the page leaves with its reader: nothing but what Streamlit itself needs."""

from playwright.sync_api import Browser

from tests.support.browser.dashboard_page import map_frame
from tests.support.browser.watch import watched_page


def test_no_cookie_but_streamlits_and_nothing_kept_of_the_reader(
    app: str, browser: Browser
) -> None:
    context = browser.new_context(base_url=app)
    with watched_page(context, app) as page:
        page.goto("/?year=2004&country=FIN")
        map_frame(page, 2004)
        page.goto("/search?q=inch")
        page.locator("[data-found]").first.wait_for()
        assert {cookie["name"] for cookie in context.cookies()} <= {"_streamlit_xsrf"}
        kept = page.evaluate("Object.keys(localStorage)")
        assert [key for key in kept if not key.startswith("st")] == []
    context.close()
