"""The table of the map says of every year what the map says."""

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import alliance
from dashboard import standings as table
from dashboard.tables import Tables


@pytest.fixture(scope="module")
def rows(facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> pd.DataFrame:
    return table.rows(facts, lands, standings)


def of_year(rows: pd.DataFrame, year: int) -> pd.DataFrame:
    return rows[(rows["first"] <= year) & (year <= rows["last"])].set_index("state")


def test_every_year_lists_its_members_since_their_accession(
    rows: pd.DataFrame, facts: Tables
) -> None:
    for year in alliance.years(facts):
        shown = of_year(rows, year)
        members = shown[shown["status"] == "member"]
        accessions = alliance.members(facts, year).set_index("state")["accession_date"]
        assert members["since"].to_dict() == accessions.to_dict(), year


def test_every_year_lists_every_state_of_the_map_once_and_as_there(
    rows: pd.DataFrame, facts: Tables, standings: pd.DataFrame
) -> None:
    for year in alliance.years(facts):
        shown = of_year(rows, year)
        assert shown.index.is_unique
        held = standings.loc[year]
        assert set(shown.index) == set(held.loc[held["kind"] != "colony", "state"])
        on_map = held.groupby("state")["status"].agg(set)
        assert all(row.status in on_map[row.Index] for row in shown.itertuples()), year


@pytest.mark.parametrize(
    ("year", "state", "name", "standing"),
    [
        (1960, "FRA", "France", "Member of NATO"),
        (1966, "FRA", "France", "Member of NATO · outside the integrated command"),
        (1989, "DEU", "Federal Republic of Germany", "Member of NATO"),
        (1989, "DDR", "German Democratic Republic", "Warsaw Pact"),
        (2015, "UKR", "Ukraine", "Aspirant · Partnership for Peace · Crimea occupied by Russia"),
    ],
)
def test_a_row_says_what_the_tooltip_says(
    rows: pd.DataFrame, year: int, state: str, name: str, standing: str
) -> None:
    row = of_year(rows, year).loc[state]
    assert row["name"] == name
    assert table.in_words(row) == standing


def test_members_come_first_and_names_in_order(rows: pd.DataFrame) -> None:
    shown = of_year(rows, 2004)
    assert list(shown["status"]).index("russia") == 26
    assert list(shown["name"][:26]) == sorted(shown["name"][:26])
