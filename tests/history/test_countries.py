"""A country: its lands, its dates, and what names it."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import Yearbook
from dashboard.history import countries
from tests.support.changed import row_of, with_cells


def test_the_list_has_every_member_and_no_surroundings(yearbook: Yearbook) -> None:
    names = countries.names(yearbook)
    assert set(yearbook.tables.accessions["state"]) <= set(names.index)
    assert {"UKR", "RUS", "XKX", "CHE"} <= set(names.index)
    assert not {"CHN", "DZA", "GRL", "DEU-E", "UKR-CRI"} & set(names.index)
    assert names["DEU"] == "Germany"


def test_finlands_dates(yearbook: Yearbook) -> None:
    dates = countries.dates(yearbook, "FIN")
    assert [f"{step.date:%Y-%m-%d} {step.words}" for step in dates.itertuples()] == [
        "1948-04-06 Neutral or non-aligned",
        "1994-05-09 In the Partnership for Peace",
        "2022-06-29 Invited to join NATO",
        "2022-07-05 Signed the protocol",
        "2023-04-04 No longer neutral or non-aligned",
        "2023-04-04 Became a member of NATO",
    ]


def test_quotations_that_name_a_country_name_it(yearbook: Yearbook) -> None:
    said = countries.quotations(yearbook, "FIN")
    assert len(said) >= 3
    assert said["quote"].str.contains("Finland").all()
    assert list(said["date"]) == sorted(said["date"])


def test_the_list_is_by_name_and_each_state_once(yearbook: Yearbook) -> None:
    names = countries.names(yearbook)
    assert list(names) == sorted(names)
    assert names.index.is_unique
    assert names["GEO"] == "Georgia"
    assert names["TUR"] == "Türkiye"


@pytest.mark.parametrize(
    ("code", "lands"),
    [
        ("POL", ["POL"]),
        ("DEU", ["DEU-E", "DEU-W", "DEU-WB"]),
        ("UKR", ["UKR", "UKR-CRI"]),
        ("CYP", ["CYP", "NCY"]),
        ("DNK", ["DNK", "FRO", "GRL"]),
        ("NOR", ["NOR", "SJM"]),
        ("SUN", []),
    ],
)
def test_a_country_has_the_lands_it_holds_today_its_main_one_first(
    yearbook: Yearbook, code: str, lands: list[str]
) -> None:
    assert countries.lands_of(yearbook, code) == lands


def test_the_main_land_comes_first_whatever_its_code(yearbook: Yearbook) -> None:
    sovereignty = yearbook.tables.sovereignty
    row = row_of(sovereignty, territory="ARM", state="ARM")
    given = replace(yearbook.tables, sovereignty=with_cells(sovereignty, row, state="POL"))
    assert countries.lands_of(Yearbook.of(given), "POL") == ["POL", "ARM"]


@pytest.mark.parametrize(
    ("land", "path"),
    [
        ("FRA", [(1949, 2026, ("member", "France"))]),
        (
            "TUR",
            [
                (1949, 1950, ("other", "Turkey")),
                (1951, 1951, ("invited", "Turkey")),
                (1952, 2021, ("member", "Turkey")),
                (2022, 2026, ("member", "Türkiye")),
            ],
        ),
        (
            "DEU-E",
            [
                (1949, 1954, ("other", "German Democratic Republic")),
                (1955, 1989, ("warsaw_pact", "German Democratic Republic")),
                (1990, 2026, ("member", "Federal Republic of Germany")),
            ],
        ),
    ],
)
def test_a_path_tells_each_status_and_each_state(
    yearbook: Yearbook, land: str, path: list[tuple[int, int, tuple[str, str]]]
) -> None:
    assert countries.path(yearbook, land) == path


@pytest.mark.parametrize(
    ("code", "dates"),
    [
        ("FRA", ["1949-04-04 Signed the treaty", "1949-08-24 Became a member of NATO",
                 "1966-07-01 In NATO, outside its integrated command",
                 "2009-04-04 Part of NATO’s integrated command"]),
        ("DEU", ["1954-10-23 Invited to join NATO", "1954-10-23 Signed the protocol",
                 "1955-05-06 Became a member of NATO"]),
        ("CYP", ["1960-08-16 State: Cyprus"]),
        ("SRB", ["1992-04-27 State: Federal Republic of Yugoslavia",
                 "2003-02-04 State: Serbia and Montenegro", "2006-06-05 State: Serbia",
                 "2006-12-14 In the Partnership for Peace", "2007-12-26 Neutral or non-aligned"]),
        ("ISR", []),
    ],
)  # fmt: skip
def test_the_dates_of_a_country_come_in_order(
    yearbook: Yearbook, code: str, dates: list[str]
) -> None:
    rows = countries.dates(yearbook, code)
    assert list(rows.columns) == ["date", "words", "source_url"]
    assert [f"{row.date:%Y-%m-%d} {row.words}" for row in rows.itertuples()] == dates
    assert list(rows.index) == list(range(len(dates)))
    assert rows["source_url"].str.startswith("http").all()


def test_dates_have_the_source_of_their_row(yearbook: Yearbook) -> None:
    tables, dates = yearbook.tables, countries.dates(yearbook, "TUR")
    accession = tables.accessions.set_index("state").loc["TUR", "source_url"]
    sources = dates.set_index("words")["source_url"]
    assert sources["Became a member of NATO"] == sources["Signed the protocol"] == accession
    holds = tables.sovereignty.set_index(["territory", "state_name"])["source_url"]
    assert sources["State: Türkiye"] == holds["TUR", "Türkiye"]


@pytest.mark.parametrize(
    ("code", "notes"),
    [
        ("EST", ["baltic-non-recognition"]),
        ("DNK", ["greenland-defence"]),
        ("GEO", ["south-ossetia-1992", "abkhazia-1992", "abkhazia-south-ossetia-2008"]),
        ("POL", []),
    ],
)
def test_notes_of_a_countrys_lands_are_its_own_the_oldest_first(
    yearbook: Yearbook, code: str, notes: list[str]
) -> None:
    assert list(countries.notes(yearbook, code)["id"]) == notes


QUOTES = pd.DataFrame(
    {
        "id": ["c", "b", "a", "d", "e"],
        "date": ["2001-01-01", "2000-01-01", "2000-01-01", "1999-01-01", "1998-01-01"],
        "quote": [
            "The Czech Republic joined.",
            "Czechia, then.",
            "Of Czechia’s border.",
            "Czechian words of no country.",
            "Of the Czech and the Slovak republics.",
        ],
    }
)


def test_a_country_is_named_by_any_of_its_names_as_a_whole_word(yearbook: Yearbook) -> None:
    book = Yearbook.of(replace(yearbook.tables, quotes=QUOTES))
    assert list(countries.quotations(book, "CZE")["id"]) == ["a", "b", "c"]
    assert list(countries.quotations(book, "CZE").columns) == list(QUOTES.columns)


def test_signs_in_a_name_are_taken_as_they_stand(yearbook: Yearbook) -> None:
    """The name of a colony has brackets, which mean something else in a pattern."""
    quotes = QUOTES.assign(quote="The United Kingdom (colony) of the past, and the United Kingdom")
    book = Yearbook.of(replace(yearbook.tables, quotes=quotes))
    assert len(countries.quotations(book, "GBR")) == len(QUOTES)
    assert countries.quotations(book, "MLT").empty


def test_many_dates_of_a_day_keep_their_order(yearbook: Yearbook) -> None:
    statuses = yearbook.tables.statuses
    row = statuses[statuses["state"] == "POL"].iloc[:1].assign(to=pd.NaT)
    rows = [row.assign(source_url=f"https://example.org/{number}") for number in range(40)]
    tables = replace(yearbook.tables, statuses=pd.concat(rows, ignore_index=True))
    dates = countries.dates(replace(yearbook, tables=tables), "POL")
    shown = [url for url in dates["source_url"] if url.startswith("https://example.org/")]
    assert shown == [f"https://example.org/{number}" for number in range(40)]
