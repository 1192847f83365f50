"""What changed between two years."""

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import compare
from dashboard.tables import Tables
from tests.support.pages import html, opened


def test_land_that_stands_otherwise_is_told_by_what_it_was_and_became(
    lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> None:
    changes = compare.changes(lands, standings, 1988, 2024)
    told = {(row.then, row.now): row.lands for row in changes.itertuples()}
    assert told["soviet_union", "member"] == ["Estonia", "Latvia", "Lithuania"]
    assert told["neutral", "member"] == ["Finland", "Sweden"]
    assert told["warsaw_pact", "member"] == [
        *("Bulgaria", "Czechia", "Eastern Germany", "Hungary", "Poland", "Romania", "Slovakia"),
    ]
    assert "Crimea" in told["soviet_union", "aspirant"]
    assert [now for _, now in told] == sorted(
        [now for _, now in told], key=["member", "russia", "aspirant", "neutral", "partner"].index
    )


def test_the_same_year_has_no_changes(lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> None:
    assert compare.changes(lands, standings, 2004, 2004).empty


@pytest.mark.parametrize(
    ("first", "last", "joined"),
    [
        (1949, 1952, {"Greece", "Türkiye"}),
        (1988, 1998, set()),
        (2022, 2024, {"Finland", "Sweden"}),
        (1999, 1999, set()),
    ],
)
def test_who_joined_between(facts: Tables, first: int, last: int, joined: set[str]) -> None:
    assert set(compare.joined_between(facts, first, last)["name"]) == joined


def test_the_page_shows_both_years_and_tells_the_earlier_first() -> None:
    app = opened(year="2024", compare="1988")
    assert [slider.value for slider in app.slider] == [2024, 1988]
    words = html(app)
    assert 'data-changes="2024 1988"' in words
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
