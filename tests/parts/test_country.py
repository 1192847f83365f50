"""A country's card: its path, its dates, its border, the quotations that name it."""

import pytest

from dashboard import Yearbook
from dashboard.history import countries
from dashboard.parts import country


def test_paths_cover_every_year(yearbook: Yearbook) -> None:
    years = list(yearbook.years)
    for code in countries.names(yearbook).index:
        for land, runs in country.paths(yearbook, code).items():
            covered = [year for run in runs for year in range(run["first"], run["last"] + 1)]
            assert covered == years, (code, land)


def test_finlands_path(yearbook: Yearbook) -> None:
    (runs,) = country.paths(yearbook, "FIN").values()
    assert [(run["first"], run["status"]) for run in runs] == [
        (1949, "neutral"),
        (2022, "invited"),
        (2023, "member"),
    ]


def test_germany_has_a_path_for_each_of_its_lands(yearbook: Yearbook) -> None:
    paths = country.paths(yearbook, "DEU")
    assert set(paths) == {"Eastern Germany", "Western Germany", "West Berlin"}


@pytest.mark.parametrize("code", ["DEU", "UKR", "CHE", "SMR", "RUS", "USA"])
def test_cards_of_every_kind_can_be_drawn(yearbook: Yearbook, code: str) -> None:
    assert f'data-country="{code}"' in country.render(yearbook, code)
