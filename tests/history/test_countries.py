"""A country: its lands, its dates, and what names it."""

from dashboard import Yearbook
from dashboard.history import countries


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
