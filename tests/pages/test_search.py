"""The page for finding quotations, events and claims."""

from tests.support.pages import html, opened


def test_words_and_filters_are_in_the_address() -> None:
    app = opened("pages/search.py", words="inch", side="kremlin")
    assert app.text_input(key="words").value == "inch"
    assert app.multiselect(key="side").value == ["kremlin"]
    found = html(app)
    assert 'data-found="lavrov-2025-10-28-even-by-an-inch"' in found
    assert "baker" not in found
    assert 'href="./?year=2025"' in found
