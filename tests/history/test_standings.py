"""How each territory stood at the end of each year."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import standings
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


def test_a_standing_has_these_columns_by_year_and_territory(yearbook: Yearbook) -> None:
    assert yearbook.standings.index.names == ["year", "territory"]
    assert list(yearbook.standings.columns) == [
        *("state", "state_name", "from", "kind", "note"),
        *("status", "also", "new", "occupied"),
    ]
    assert yearbook.standings.index.is_monotonic_increasing


@pytest.mark.parametrize(
    ("recorded", "status"),
    [
        ((), "other"),
        (("csto",), "other"),
        (("partnership_for_peace",), "partner"),
        (("csto", "partnership_for_peace"), "partner"),
        (("neutral", "partnership_for_peace"), "neutral"),
        (("membership_action_plan", "neutral"), "aspirant"),
        (("aspirant", "invited"), "invited"),
        (("invited", "warsaw_pact"), "warsaw_pact"),
    ],
)
def test_of_what_is_recorded_the_first_status_is_shown(
    recorded: tuple[str, ...], status: str
) -> None:
    assert standings.first_status(recorded) == status


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("1960-12-31", "1961-12-30", [1960]),
        ("1961-01-01", "1961-12-31", [1961]),
        ("1960-01-01", "1960-12-30", []),
        ("1960-12-31", "1960-12-31", [1960]),
        ("2026-02-24", "", [2026]),
        ("2025-12-31", "", [2025, 2026]),
    ],
)
def test_a_status_belongs_to_the_years_at_whose_end_it_holds(
    yearbook: Yearbook, start: str, end: str, years: list[int]
) -> None:
    row = {"state": "IRL", "name": "Ireland", "status": "partnership_for_peace"}
    row |= {"from": pd.Timestamp(start), "to": pd.Timestamp(end) if end else pd.NaT}
    tables = replace(yearbook.tables, statuses=pd.DataFrame([row]))
    standing = standings.standings(tables, yearbook.lands).xs("IRL", level="territory")
    assert list(standing.index[standing["status"] == "partner"]) == years
    assert set(standing["status"]) <= {"partner", "other"}


def test_what_a_state_is_besides_comes_in_order_without_what_its_status_says(
    yearbook: Yearbook,
) -> None:
    words = ["partnership_for_peace", "neutral", "membership_action_plan", "csto"]
    rows = pd.DataFrame({"state": "IRL", "status": words, "from": pd.Timestamp("1949-01-01")})
    tables = replace(yearbook.tables, statuses=rows.assign(to=pd.NaT))
    standing = standings.standings(tables, yearbook.lands).loc[(1990, "IRL")]
    assert standing["status"] == "aspirant"
    also = ("csto", "membership_action_plan", "neutral", "partnership_for_peace")
    assert standing["also"] == also


@pytest.mark.parametrize(
    ("territory", "year"), [("GRL", 1952), ("CYP", 1955), ("MLT", 1963), ("DZA", 1961)]
)
def test_a_colony_and_the_surroundings_have_no_standing_but_their_members(
    yearbook: Yearbook, territory: str, year: int
) -> None:
    standing = yearbook.standing(year).loc[territory]
    assert standing["also"] == ()
    assert standing["status"] == ("member" if territory == "GRL" else "other")


def test_land_that_is_never_coloured_is_none_of_these(yearbook: Yearbook) -> None:
    lands = yearbook.lands
    surroundings = lands.index[lands["context"]]
    states = yearbook.standings.loc[(slice(None), surroundings), :]
    assert set(states["status"]) == {"other"}
    assert set(states["also"]) == {()}


def test_land_is_new_in_the_year_it_came_and_in_no_other(yearbook: Yearbook) -> None:
    standings = yearbook.standings
    came = yearbook.lands["year"].dropna()
    new = standings.index[standings["new"]]
    assert {(land, year) for year, land in new} == set(came.items())


def test_what_the_soviet_union_took_is_not_hatched(yearbook: Yearbook) -> None:
    standing = yearbook.standing(1980).loc["EST"]
    assert (standing["kind"], standing["occupied"]) == ("occupied", False)


@pytest.mark.parametrize(
    ("state", "year", "standing"),
    [
        ("GBR", 1955, {"GBR": "member", "CYP": "other", "MLT": "other"}),
        ("CYP", 1965, {"CYP": "partner", "NCY": "partner", "GBR": "member", "MLT": "other"}),
        ("IRQ", 1965, {"IRQ": "other"}),
    ],
)
def test_what_a_state_is_does_not_hold_for_its_colonies_and_the_surroundings(
    yearbook: Yearbook, state: str, year: int, standing: dict[str, str]
) -> None:
    rows = pd.DataFrame({"state": [state], "status": "partnership_for_peace"})
    rows["from"], rows["to"] = pd.Timestamp("1949-01-01"), pd.NaT
    tables = replace(yearbook.tables, statuses=rows)
    lands = standings.standings(tables, yearbook.lands).loc[year].loc[list(standing)]
    assert lands["status"].to_dict() == standing
    told = {land for land, also in lands["also"].items() if also}
    assert told == ({"GBR"} if state == "GBR" else set())
