"""Two years side by side, and what changed between them."""

import re

from tests.support.pages import html, opened
from tests.support.visits import Visit


def test_the_page_shows_both_years_and_tells_the_earlier_first() -> None:
    app = opened(year="2024", compare="1988")
    assert [slider.value for slider in app.slider] == [1988, 2024]
    words = html(app)
    assert 'data-changes="1988 2024"' in words
    assert "From 1988 to 2024" in words
    assert "16 members at the end of 1988, 32 at the end of 2024" in words
    assert "2,627 km, 11.7% of the land border of Russia" in words


def test_a_year_to_compare_that_is_none_opens_the_last() -> None:
    app = opened(year="1988", compare="<b>")
    assert [slider.value for slider in app.slider] == [1988, 2026]


def test_the_mode_stays_when_the_year_is_the_last() -> None:
    app = opened(year="1988", compare="2024")
    app.slider(key="compare").set_value(2026).run()
    assert [slider.value for slider in app.slider] == [1988, 2026]
    assert 'data-changes="1988 2026"' in html(app)
    assert app.query_params["view"] == "compare"


def test_either_slider_brings_its_readout_its_legend_and_what_changed() -> None:
    visit = Visit(year="1988", compare="2024")
    released = visit.release(1955)
    assert re.findall('data-readout data-year="(.+?)"', released) == ["1955", "2024"]
    assert 'data-changes="1955 2024"' in released
    released = visit.release(2004, "compare")
    assert re.findall('data-readout data-year="(.+?)"', released) == ["1955", "2004"]
    assert 'data-changes="1955 2004"' in released
    legends = re.findall(r"<ul[^>]* data-legend.*?</ul>", released, re.DOTALL)
    assert ["joined this year" in legend for legend in legends] == [True, True]
    assert ["Warsaw Pact (7)" in legend for legend in legends] == [True, False]
    assert ["2004–2020 (7)" in legend for legend in legends] == [False, True]
