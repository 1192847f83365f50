"""A country's card: its path, its dates, its border, the quotations that name it."""

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import alliance, country
from dashboard.tables import Tables
from tests.support.pages import html, opened


def test_the_list_has_every_member_and_no_surroundings(facts: Tables) -> None:
    names = country.names(facts)
    assert set(facts.accessions["state"]) <= set(names.index)
    assert {"UKR", "RUS", "XKX", "CHE"} <= set(names.index)
    assert not {"CHN", "DZA", "GRL", "DEU-E", "UKR-CRI"} & set(names.index)
    assert names["DEU"] == "Germany"


def test_paths_cover_every_year(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> None:
    years = list(alliance.years(facts))
    for code in country.names(facts).index:
        for land, runs in country.paths(facts, lands, standings, code).items():
            covered = [year for run in runs for year in range(run["first"], run["last"] + 1)]
            assert covered == years, (code, land)


def test_finlands_path(facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> None:
    (runs,) = country.paths(facts, lands, standings, "FIN").values()
    assert [(run["first"], run["status"]) for run in runs] == [
        (1949, "neutral"),
        (2022, "invited"),
        (2023, "member"),
    ]
    steps = country.steps(facts, "FIN")
    assert [f"{step.date:%Y-%m-%d} {step.words}" for step in steps.itertuples()] == [
        "1948-04-06 Neutral or non-aligned",
        "1994-05-09 In the Partnership for Peace",
        "2022-06-29 Invited to join NATO",
        "2022-07-05 Signed the protocol",
        "2023-04-04 No longer neutral or non-aligned",
        "2023-04-04 Became a member of NATO",
    ]


def test_germany_has_a_path_for_each_of_its_lands(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> None:
    paths = country.paths(facts, lands, standings, "DEU")
    assert set(paths) == {"Eastern Germany", "Western Germany", "West Berlin"}


def test_quotations_that_name_a_country_name_it(facts: Tables) -> None:
    said = country.quotations(facts, "FIN")
    assert len(said) >= 3
    assert said["quote"].str.contains("Finland").all()
    assert list(said["date"]) == sorted(said["date"])


def test_an_address_opens_a_country_in_its_year() -> None:
    app = opened(year="2004", country="FIN")
    assert app.selectbox(key="country").value == "FIN"
    assert app.slider(key="year").value == 2004
    assert 'data-country="FIN"' in html(app)
    assert "1,309 km" in html(app)


@pytest.mark.parametrize("code", ["XYZ", "", "fin", "<script>", "DZA"])
def test_an_address_that_names_no_country_opens_without_one(code: str) -> None:
    app = opened(year="2004", country=code)
    assert app.selectbox(key="country").value is None
    assert "data-country" not in html(app)
    assert "country" not in app.query_params


def test_the_list_opens_a_country_and_keeps_the_year() -> None:
    app = opened(year="1985")
    app.selectbox(key="country").select("POL").run()
    assert not app.exception
    assert 'data-country="POL"' in html(app)
    assert app.slider(key="year").value == 1985
    assert app.query_params["country"] == "POL"


@pytest.mark.parametrize("code", ["DEU", "UKR", "CHE", "SMR", "RUS", "USA"])
def test_cards_of_every_kind_can_be_drawn(
    facts: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, code: str
) -> None:
    assert f'data-country="{code}"' in country.card(facts, lands, standings, code)
