"""How each territory stood at the end of each year."""

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.tables.status import ORDER


@pytest.mark.parametrize(
    ("year", "territory", "status", "state_name"),
    [
        (1990, "RUS", "soviet_union", "Soviet Union"),
        (1990, "UKR", "soviet_union", "Soviet Union"),
        (1990, "EST", "soviet_union", "Soviet Union"),
        (1991, "EST", "other", "Estonia"),
        (1991, "RUS", "russia", "Russian Federation"),
        (1991, "RUS-KGD", "russia", "Russian Federation"),
        (1991, "UKR", "other", "Ukraine"),
        (2026, "UKR-CRI", "aspirant", "Ukraine"),
        (1994, "UKR", "partner", "Ukraine"),
        (2021, "FIN", "neutral", "Finland"),
        (2022, "FIN", "invited", "Finland"),
        (2000, "RUS", "russia", "Russian Federation"),
        (1996, "AUT", "neutral", "Austria"),
        (2003, "MKD", "aspirant", "Republic of Macedonia"),
        (2018, "MKD", "invited", "Republic of Macedonia"),
        (2019, "MKD", "invited", "North Macedonia"),
        (2002, "SRB", "other", "Federal Republic of Yugoslavia"),
        (2003, "SRB", "other", "Serbia and Montenegro"),
        (1980, "CZE", "warsaw_pact", "Czechoslovakia"),
        (2021, "TUR", "member", "Turkey"),
        (1989, "DEU-E", "warsaw_pact", "German Democratic Republic"),
        (1990, "DEU-E", "member", "Federal Republic of Germany"),
        (1998, "POL", "invited", "Poland"),
        (1999, "POL", "member", "Poland"),
        (1955, "DZA", "other", "France (Algerian departments)"),
    ],
)
def test_territories_stand_as_they_did_at_the_end_of_the_year(
    yearbook: Yearbook, year: int, territory: str, status: str, state_name: str
) -> None:
    standing = yearbook.standing(year).loc[territory]
    assert (standing["status"], standing["state_name"]) == (status, state_name)


def test_crimea_alone_is_occupied_from_2014(yearbook: Yearbook) -> None:
    occupied = yearbook.standings.index[yearbook.standings["occupied"]]
    assert set(occupied) == {(year, "UKR-CRI") for year in range(2014, 2027)}


def test_in_1990_land_came_in_but_no_member(yearbook: Yearbook) -> None:
    standing = yearbook.standing(1990)
    assert list(standing.index[standing["new"]]) == ["DEU-E"]
    assert yearbook.joined(1990).empty


@pytest.mark.parametrize(
    ("state", "day", "name"),
    [
        ("DEU", "1955-05-06", "Federal Republic of Germany"),
        ("CZE", "1999-03-12", "Czech Republic"),
        ("MKD", "2020-03-27", "North Macedonia"),
        ("TUR", "1952-02-18", "Turkey"),
    ],
)
def test_states_are_called_as_they_were(
    yearbook: Yearbook, state: str, day: str, name: str
) -> None:
    assert yearbook.state_name(state, pd.Timestamp(day)) == name


@pytest.mark.parametrize(
    ("year", "territory", "also"),
    [
        (1970, "FRA", ("outside_integrated_command",)),
        (2010, "FRA", ()),
        (1975, "GRC", ("outside_integrated_command",)),
        (2000, "RUS", ("csto", "partnership_for_peace")),
        (1996, "AUT", ("partnership_for_peace",)),
        (1980, "UKR", ("warsaw_pact",)),
        (2010, "BIH", ("membership_action_plan", "partnership_for_peace")),
        (2026, "ARM", ("csto_frozen",)),
        (1955, "DZA", ()),
    ],
)
def test_what_a_state_was_besides_is_told(
    yearbook: Yearbook, year: int, territory: str, also: tuple[str, ...]
) -> None:
    assert yearbook.standing(year).at[territory, "also"] == also


def test_every_territory_has_one_named_state_in_every_year(
    yearbook: Yearbook,
) -> None:
    for year in yearbook.years:
        standing = yearbook.standing(year)
        assert sorted(standing.index) == sorted(yearbook.lands.index), year
        assert (standing["state"] != "").all(), year
        assert (standing["state_name"] != "").all(), year
        assert set(standing["status"]) <= set(ORDER), year


def test_as_many_states_are_drawn_as_members_as_are_counted(yearbook: Yearbook) -> None:
    standings = yearbook.standings
    drawn = standings[standings["status"] == "member"].groupby("year")["state"].nunique()
    assert drawn.to_dict() == {year: len(yearbook.members(year)) for year in yearbook.years}
