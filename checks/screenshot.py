"""Takes the picture of the page that README.md and previews of links show: `make screenshot`."""

import sys
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.support.browser import browsers
from tests.support.browser.server import running_app
from tests.support.browser.views import await_maps
from tests.support.browser.watch import OFFLINE, watched_page

PICTURE = Path(__file__).parents[1] / "docs" / "screenshot.png"
# Seven countries join in it, and the panel is full.
VIEW = "/?year=2004"
MOST_BYTES = 400_000  # it travels with every clone, and to whoever is sent a link


def main() -> str | None:
    """Write the picture, 1440 by 900 pixels; gives what is wrong with it, or None."""
    with running_app(sys.executable) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.chromium(), args=[OFFLINE])
        with watched_page(browser.new_context(base_url=address), address) as page:
            page.goto(VIEW)
            await_maps(page)
            expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)
            page.evaluate("document.fonts.ready.then(() => true)")
            page.screenshot(path=PICTURE, animations="disabled")
        browser.close()
    size = PICTURE.stat().st_size
    print(f"{PICTURE}: {size / 1000:,.0f} kB")
    return f"larger than {MOST_BYTES / 1000:,.0f} kB" if size > MOST_BYTES else None


if __name__ == "__main__":
    sys.exit(main())
