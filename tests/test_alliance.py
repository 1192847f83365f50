"""Who is in the alliance, and when; dates as NATO and its members publish them."""

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import alliance
from dashboard.tables import EQUAL_AREA, Tables

ACCESSIONS = {
    "1949-08-24": "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA",
    "1952-02-18": "GRC TUR",
    "1955-05-06": "DEU",
    "1982-05-30": "ESP",
    "1999-03-12": "CZE HUN POL",
    "2004-03-29": "BGR EST LTU LVA ROU SVK SVN",
    "2009-04-01": "ALB HRV",
    "2017-06-05": "MNE",
    "2020-03-27": "MKD",
    "2023-04-04": "FIN",
    "2024-03-07": "SWE",
}
TOTALS = {1949: 12, 1952: 14, 1955: 15, 1982: 16, 1999: 19, 2004: 26, 2009: 28, 2017: 29}
TOTALS |= {2020: 30, 2023: 31, 2024: 32}


@pytest.mark.parametrize(("day", "states"), ACCESSIONS.items())
def test_every_member_joined_on_its_day(facts: Tables, day: str, states: str) -> None:
    joined = facts.accessions[facts.accessions["accession_date"] == pd.Timestamp(day)]
    assert set(joined["state"]) == set(states.split())
    assert set(alliance.joined(facts, int(day[:4]))["state"]) == set(states.split())


def test_the_years_run_from_the_founding_to_the_edition(facts: Tables) -> None:
    assert list(alliance.years(facts)) == list(range(1949, 2027))


def test_every_year_has_its_total_of_members(facts: Tables) -> None:
    expected = 0
    for year in alliance.years(facts):
        expected = TOTALS.get(year, expected)
        assert len(alliance.members(facts, year)) == expected, year


def test_nobody_joins_in_a_quiet_year(facts: Tables) -> None:
    quiet = [year for year in alliance.years(facts) if alliance.joined(facts, year).empty]
    assert set(alliance.years(facts)) - set(quiet) == set(TOTALS)


@pytest.mark.parametrize(("year", "wave"), [(1949, 1949), (1981, 1955), (1998, 1982), (2026, 2024)])
def test_a_year_belongs_to_the_latest_wave(facts: Tables, year: int, wave: int) -> None:
    assert alliance.wave(facts, year) == wave


def test_the_steps_stop_at_1990_too_and_end_at_both_ends(lands: gpd.GeoDataFrame) -> None:
    growth = alliance.growth_years(lands)
    assert growth == sorted({*TOTALS, 1990})
    assert alliance.step(growth, 1982, forward=True) == 1990
    assert alliance.step(growth, 2004, forward=False) == 1999
    assert alliance.step(growth, 2026, forward=False) == 2024
    assert alliance.step(growth, 1949, forward=False) is None
    assert alliance.step(growth, 2024, forward=True) is None


@pytest.mark.parametrize(
    ("state", "ordinal"),
    [
        ("NOR", "1st to 12th member"),
        ("DEU", "15th member"),
        ("POL", "17th to 19th member"),
        ("SVN", "20th to 26th member"),
        ("FIN", "31st member"),
        ("SWE", "32nd member"),
    ],
)
def test_members_have_their_ordinal(facts: Tables, state: str, ordinal: str) -> None:
    assert alliance.ordinals(facts)[state] == ordinal


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st")],
)
def test_ordinals_in_english(number: int, words: str) -> None:
    assert alliance.ordinal(number) == words


def test_the_join_has_a_row_for_each_shape_in_the_equal_area_crs(
    facts: Tables, lands: gpd.GeoDataFrame
) -> None:
    assert isinstance(lands, gpd.GeoDataFrame)
    assert set(lands.index) == set(facts.shapes["territory"])
    assert lands.index.is_unique
    assert lands.crs.to_string() == gpd.GeoSeries(crs=EQUAL_AREA).crs.to_string()
    assert list(lands.columns) == [
        "name",
        "context",
        "state",
        "accession_date",
        "year",
        "wave",
        "geometry",
    ]


@pytest.mark.parametrize(
    ("territory", "day"),
    [
        ("DEU-W", "1955-05-06"),
        ("DEU-WB", "1955-05-06"),
        ("DEU-E", "1990-10-03"),
        ("GRL", "1949-08-24"),
        ("CZE", "1999-03-12"),
        ("MNE", "2017-06-05"),
    ],
)
def test_territories_come_in_with_their_state_or_when_it_takes_them_over(
    lands: gpd.GeoDataFrame, territory: str, day: str
) -> None:
    assert lands.at[territory, "accession_date"] == pd.Timestamp(day)
    assert lands.at[territory, "year"] == lands.at[territory, "wave"] == int(day[:4])


@pytest.mark.parametrize(
    "territory", ["UKR", "UKR-CRI", "RUS-KGD", "XKX", "NCY", "CYP", "MLT", "DZA", "AUT", "BIH"]
)
def test_land_that_never_was_a_members_has_no_accession(
    lands: gpd.GeoDataFrame, territory: str
) -> None:
    assert pd.isna(lands.at[territory, "accession_date"])


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
    standings: pd.DataFrame, year: int, territory: str, status: str, state_name: str
) -> None:
    standing = standings.loc[(year, territory)]
    assert (standing["status"], standing["state_name"]) == (status, state_name)


def test_crimea_alone_is_occupied_from_2014(standings: pd.DataFrame) -> None:
    occupied = standings[standings["occupied"]].index
    assert set(occupied) == {(year, "UKR-CRI") for year in range(2014, 2027)}


def test_in_1990_land_came_in_but_no_member(facts: Tables, standings: pd.DataFrame) -> None:
    standing = standings.loc[1990]
    assert list(standing.index[standing["new"]]) == ["DEU-E"]
    assert alliance.joined(facts, 1990).empty


@pytest.mark.parametrize(
    ("state", "day", "name"),
    [
        ("DEU", "1955-05-06", "Federal Republic of Germany"),
        ("CZE", "1999-03-12", "Czech Republic"),
        ("MKD", "2020-03-27", "North Macedonia"),
        ("TUR", "1952-02-18", "Turkey"),
    ],
)
def test_states_are_called_as_they_were(facts: Tables, state: str, day: str, name: str) -> None:
    assert alliance.state_name(facts, state, pd.Timestamp(day)) == name


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
    standings: pd.DataFrame, year: int, territory: str, also: tuple[str, ...]
) -> None:
    assert standings.at[(year, territory), "also"] == also


def test_every_territory_has_one_named_state_in_every_year(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> None:
    for year in alliance.years(facts):
        standing = standings.loc[year]
        assert sorted(standing.index) == sorted(lands.index), year
        assert (standing["state"] != "").all(), year
        assert (standing["state_name"] != "").all(), year
        assert set(standing["status"]) <= set(alliance.STATUSES), year


def test_as_many_states_are_drawn_as_members_as_are_counted(
    facts: Tables, standings: pd.DataFrame
) -> None:
    drawn = standings[standings["status"] == "member"].groupby("year")["state"].nunique()
    assert drawn.to_dict() == {
        year: len(alliance.members(facts, year)) for year in alliance.years(facts)
    }


@pytest.mark.parametrize(
    ("territory", "year", "words"),
    [
        ("EST", 1949, "Annexed by the Soviet Union in 1940; most Western states never recognised"),
        ("DEU-W", 1956, "The Saar, drawn here within West Germany"),
        ("DEU-WB", 1989, "Under American, British and French authority"),
        ("ITA", 1953, "Free Territory of Trieste"),
        ("DZA", 1961, "Article 6"),
        ("ESP", 1990, "outside the integrated military structure"),
        ("UKR-CRI", 2026, "68/262"),
    ],
)
def test_what_the_map_cannot_show_is_noted(
    facts: Tables, territory: str, year: int, words: str
) -> None:
    notes = alliance.notes(facts, territory)
    assert any(words in text for first, last, text in notes if first <= year <= last)


@pytest.mark.parametrize(("territory", "year"), [("EST", 1991), ("DEU-W", 1957), ("DZA", 1962)])
def test_a_note_ends(facts: Tables, territory: str, year: int) -> None:
    assert not any(first <= year <= last for first, last, _ in alliance.notes(facts, territory))
