"""The page for finding quotations, events and claims."""

import re

from tests.support.pages import html, opened


def test_words_and_filters_are_in_the_address() -> None:
    app = opened("pages/search.py", q="inch", side="kremlin")
    assert app.text_input(key="q").value == "inch"
    assert app.multiselect(key="side").value == ["kremlin"]
    found = html(app)
    assert 'data-found="lavrov-2025-10-28-even-by-an-inch"' in found
    assert "baker" not in found
    assert 'href="./?year=2025"' in found


def test_a_search_counts_kinds_and_marks_hits() -> None:
    found = html(opened("pages/search.py", q="promise"))
    assert re.search(r"\d+ found: .*\d+ quotations?, \d+ event(?:s)?, \d+ contested claims?", found)
    assert "<mark>promise" in found


def test_an_empty_search_shows_how_to_begin() -> None:
    page = html(opened("pages/search.py"))
    assert 'href="?q=one%20inch"' in page
    assert "data-found" not in page


def test_older_links_find_what_they_found() -> None:
    app = opened("pages/search.py", words="inch")
    assert app.text_input(key="q").value == "inch"
    assert "words" not in app.query_params
