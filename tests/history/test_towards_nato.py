"""What states were towards NATO before, or instead of, being members."""

import pytest

from dashboard import Yearbook
from dashboard.history import countries

# Applicants, from the first year at whose end the map shows the wish to the last.
APPLICANTS = {
    "CZE": (1992, 1996),
    "HUN": (1992, 1996),
    "POL": (1992, 1996),
    "SVK": (1992, 2001),
    "LTU": (1994, 2001),
    "EST": (1995, 2001),
    "LVA": (1995, 2001),
    "SVN": (1996, 2001),
    "BGR": (1997, 2001),
    "ROU": (1993, 2001),
    "MKD": (1993, 2017),
    "ALB": (1993, 2007),
}


def dates(yearbook: Yearbook, code: str) -> list[str]:
    """The dates of a country's card, each with its words."""
    steps = countries.dates(yearbook, code)
    return [
        f"{day:%Y-%m-%d} {words}" for day, words in zip(steps["date"], steps["words"], strict=True)
    ]


@pytest.mark.parametrize(("land", "years"), APPLICANTS.items())
def test_applicants_are_shown_from_their_wish_to_their_invitation(
    yearbook: Yearbook, land: str, years: tuple[int, int]
) -> None:
    statuses = yearbook.standings["status"].xs(land, level="territory")
    shown = statuses.index[statuses == "aspirant"]
    assert list(shown) == list(range(years[0], years[1] + 1))


@pytest.mark.parametrize("year", range(1999, 2008))
def test_kosovo_under_the_united_nations_takes_nothing_from_belgrades_state(
    yearbook: Yearbook, year: int
) -> None:
    standing = yearbook.standings.loc[(year, "XKX")]
    assert standing["status"] == "other"
    assert standing["also"] == ()
    assert standing["kind"] == "special"
    assert standing["state_name"].endswith("(UN administration)")


def test_serbia_itself_keeps_what_it_was(yearbook: Yearbook) -> None:
    assert yearbook.standings.at[(2006, "SRB"), "status"] == "partner"
    assert yearbook.standings.at[(2007, "SRB"), "status"] == "neutral"


def test_west_berlin_was_not_invited_but_came_in_with_the_federal_republic(
    yearbook: Yearbook,
) -> None:
    assert yearbook.standings.at[(1954, "DEU-WB"), "status"] == "other"
    assert yearbook.standings.at[(1954, "DEU-W"), "status"] == "invited"
    assert yearbook.standings.at[(1955, "DEU-WB"), "status"] == "member"


@pytest.mark.parametrize(("year", "outside"), [(1982, True), (1998, True), (1999, False)])
def test_spain_was_outside_the_integrated_command_until_1999(
    yearbook: Yearbook, year: int, outside: bool
) -> None:
    also = yearbook.standings.at[(year, "ESP"), "also"]
    assert ("outside_integrated_command" in also) == outside


def test_turkmenistan_is_neutral_and_a_partner(yearbook: Yearbook) -> None:
    assert yearbook.standings.at[(1994, "TKM"), "status"] == "partner"
    assert yearbook.standings.at[(1995, "TKM"), "status"] == "neutral"
    assert yearbook.standings.at[(1995, "TKM"), "also"] == ("partnership_for_peace",)


def test_an_intention_to_be_neutral_is_a_note_and_no_colour(yearbook: Yearbook) -> None:
    statuses = yearbook.standings["status"].xs("UKR", level="territory")
    assert list(statuses.index[statuses == "neutral"]) == [2010, 2011, 2012, 2013]
    told = [(first, last) for first, last, text in yearbook.notes("UKR") if "intention" in text]
    assert told == [(1991, 2001)]


def test_a_card_ends_the_partnership_where_a_state_left_it(yearbook: Yearbook) -> None:
    assert [line for line in dates(yearbook, "MLT") if "Partnership" in line] == [
        "1995-04-26 In the Partnership for Peace",
        "1996-10-27 No longer in the Partnership for Peace",
        "2008-04-03 In the Partnership for Peace",
    ]


def test_a_card_ends_a_wish_that_was_given_up(yearbook: Yearbook) -> None:
    assert "2010-07-15 Gave up the wish to join" in dates(yearbook, "UKR")


@pytest.mark.parametrize("code", ["POL", "EST", "MKD", "FIN"])
def test_a_card_ends_neither_wish_nor_partnership_of_those_who_joined(
    yearbook: Yearbook, code: str
) -> None:
    lines = dates(yearbook, code)
    assert not [
        line for line in lines if "Gave up" in line or "No longer in the Partnership" in line
    ]
