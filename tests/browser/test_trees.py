"""What a screen reader finds in each view, compared with a kept tree.

A tree that changed on purpose is written anew by the next run once its file is deleted; that run
fails, so that nobody takes a new tree for a checked one.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.views import MAPS, VIEWS, show
from tests.browser.watch import watched_page

TREES = Path(__file__).with_name("trees")
# Links, lists and words are the data's; these are the frame in which they stand.
KEPT = re.compile(
    "(main|banner|navigation|contentinfo|heading|region|group|button|slider|status|combobox|textbox"
    "|spinbutton|checkbox|dialog|table|columnheader)\\b"
)


@pytest.fixture(scope="module")
def page(app: str, context: BrowserContext) -> Iterator[Page]:
    """One watched page for all views."""
    with watched_page(context, app) as page:
        yield page


def frame_of(tree: str) -> str:
    """The lines of a tree that are KEPT, each under the kept one that holds it."""
    lines, above = [], []
    for line in tree.splitlines():
        depth = len(line) - len(line.lstrip())
        role = line.lstrip(" -'")
        above = [at for at in above if at < depth]
        if line.lstrip().startswith("-") and KEPT.match(role):
            lines.append("  " * len(above) + "- " + role.rstrip(":'"))
            above.append(depth)
    return "\n".join(lines)


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_the_tree_that_was_kept(page: Page, view: str) -> None:
    show(page, view)
    found = [frame_of(page.locator("[data-testid=stMain]").aria_snapshot())]
    for frame in page.locator(MAPS).all():
        inside = frame_of(frame.content_frame.locator("body").aria_snapshot())
        found.append(f"- iframe {frame.get_attribute('aria-label')}\n{inside}")
    tree = "\n".join([*found, ""])
    kept = TREES / f"{view}.yml"
    if not kept.exists():
        kept.write_text(tree, encoding="utf-8")
        pytest.fail(f"a new tree was written: read {kept}")
    assert tree == kept.read_text(encoding="utf-8")
