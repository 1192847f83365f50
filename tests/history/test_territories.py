"""The land of the map, and whose it was from when."""

from dataclasses import replace

import geopandas as gpd
import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import territories
from dashboard.tables.geography import EQUAL_AREA
from dashboard.tables.schemas import Tables
from tests.support.changed import days


def test_the_join_has_a_row_for_each_shape_in_the_equal_area_crs(
    yearbook: Yearbook,
) -> None:
    lands = yearbook.lands
    assert isinstance(lands, gpd.GeoDataFrame)
    assert set(lands.index) == set(yearbook.tables.shapes["territory"])
    assert lands.index.is_unique
    assert lands.crs.to_string() == gpd.GeoSeries(crs=EQUAL_AREA).crs.to_string()
    assert list(lands.columns) == [
        "name",
        "context",
        "state",
        "accession_date",
        "year",
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
    yearbook: Yearbook, territory: str, day: str
) -> None:
    lands = yearbook.lands
    assert lands.at[territory, "accession_date"] == pd.Timestamp(day)
    assert lands.at[territory, "year"] == int(day[:4])


@pytest.mark.parametrize(
    "territory", ["UKR", "UKR-CRI", "RUS-KGD", "XKX", "NCY", "CYP", "MLT", "DZA", "AUT", "BIH"]
)
def test_land_that_never_was_a_members_has_no_accession(yearbook: Yearbook, territory: str) -> None:
    assert pd.isna(yearbook.lands.at[territory, "accession_date"])


def test_land_without_a_row_is_its_own_states_throughout(yearbook: Yearbook) -> None:
    holdings = territories.holdings(yearbook.tables).set_index("territory")
    poland = holdings.loc["POL"]
    assert (poland["state"], poland["state_name"]) == ("POL", "Poland")
    assert (poland["kind"], poland["note"]) == ("held", "")
    assert poland["from"] == yearbook.tables.sovereignty["from"].min()
    assert pd.isna(poland["to"])
    assert list(holdings.columns) == ["state", "state_name", "from", "to", "kind", "note"]


def test_every_territory_has_its_rows_and_no_more(yearbook: Yearbook) -> None:
    tables = yearbook.tables
    counts = territories.holdings(tables)["territory"].value_counts()
    told = tables.sovereignty["territory"].value_counts()
    assert counts.to_dict() == {
        code: int(told.get(code, 1)) for code in tables.territories["territory"]
    }


@pytest.mark.parametrize(
    ("day", "state", "name"),
    [
        ("1991-12-25", "SUN", "Soviet Union"),
        ("1991-12-26", "UKR", "Ukraine"),
        ("2014-02-26", "UKR", "Ukraine"),
        ("2026-02-24", "UKR", "Ukraine"),
    ],
)
def test_a_hold_goes_over_from_one_day_to_the_next(
    yearbook: Yearbook, day: str, state: str, name: str
) -> None:
    holder = territories.holders(yearbook.tables, pd.Timestamp(day)).loc["UKR-CRI"]
    assert (holder["state"], holder["state_name"]) == (state, name)


def test_a_holder_is_told_with_the_kind_of_its_hold(yearbook: Yearbook) -> None:
    holders = territories.holders(yearbook.tables, pd.Timestamp("2014-02-27"))
    assert list(holders.columns) == ["state", "state_name", "kind", "note"]
    assert holders.loc["UKR-CRI", "kind"] == "occupied"
    assert holders.index.is_unique


def holds_of_ireland(yearbook: Yearbook, *rows: str) -> Tables:
    """Tables in which others hold Ireland: each row is state, first and last day, kind."""
    states, first, last, kinds = zip(*(row.split() for row in rows), strict=True)
    ends = days(*(day.strip("-") for day in last))
    held = pd.DataFrame({"state": states, "from": days(*first), "to": ends, "kind": kinds})
    held = held.assign(territory="IRL", state_name="Somebody", note="", source_url="")
    holds = pd.concat([yearbook.tables.sovereignty, held], ignore_index=True)
    return replace(yearbook.tables, sovereignty=holds)


@pytest.mark.parametrize(
    ("rows", "start"),
    [
        (["FIN 1949-01-01 - held"], "2023-04-04"),
        (["IRL 1949-01-01 2023-04-04 held", "FIN 2023-04-05 - held"], "2023-04-05"),
        (["IRL 1949-01-01 2023-04-03 held", "FIN 2023-04-04 - held"], "2023-04-04"),
        (["FIN 1949-01-01 2023-04-04 held", "IRL 2023-04-05 - held"], "2023-04-04"),
        (["FIN 1949-01-01 2023-04-03 held", "IRL 2023-04-04 - held"], None),
        (["FIN 1949-01-01 2024-12-31 held", "SWE 2025-01-01 - held"], "2023-04-04"),
        (["FIN 1949-01-01 - colony"], None),
        (["FIN 1949-01-01 - special"], "2023-04-04"),
    ],
)
def test_land_comes_to_the_alliance_with_the_later_of_accession_and_hold(
    yearbook: Yearbook, rows: list[str], start: str | None
) -> None:
    starts = territories.membership_starts(holds_of_ireland(yearbook, *rows))
    assert starts.get("IRL") == (pd.Timestamp(start) if start else None)


def test_land_that_a_member_took_over_later_came_in_that_year(
    yearbook: Yearbook,
) -> None:
    lands = yearbook.lands
    assert lands.at["DEU-E", "year"] == 1990
    assert lands.at["DEU-W", "year"] == 1955
    assert pd.isna(lands.at["IRL", "year"])
    assert lands["year"].dtype == pd.Int64Dtype()


def test_land_that_left_its_member_keeps_the_year_in_which_it_came(yearbook: Yearbook) -> None:
    rows = "FIN 1949-01-01 2024-12-31 held", "SWE 2025-01-01 - held"
    lands = territories.join(holds_of_ireland(yearbook, *rows))
    ireland = lands.loc["IRL"]
    assert (ireland["state"], ireland["year"]) == ("SWE", 2023)
