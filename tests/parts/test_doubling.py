"""Where the border is said to have more than doubled, our own measure stands beside it."""

from dashboard import Yearbook
from dashboard.parts import proximity


def test_how_far_east_measures_what_both_sides_called_more_than_doubled(
    yearbook: Yearbook,
) -> None:
    html = proximity.render(proximity.section(yearbook), 2023)
    assert "from 1,318 to 2,627 km, 1.99 times" in html


def test_the_words_of_the_ministry_have_the_measure_beside_them(yearbook: Yearbook) -> None:
    quotes = yearbook.tables.quotes
    said = quotes[quotes["quote"].str.contains("more than doubled", regex=False)]
    assert not said.empty
    assert said["context"].str.contains("1.99 times", regex=False).all()
