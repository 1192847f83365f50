"""Two voices for every period, neither in the better light."""

import re

import pytest

from dashboard import Yearbook
from dashboard.tables.balance import balance
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES

PERIODS = (
    "1949-1954",
    "1955-1989",
    "1990-1998",
    "1999-2003",
    "2004-2007",
    "2008-2013",
    "2014-2021",
    "2022-2024",
    "2025-",
)
AT_LEAST = dict.fromkeys(PERIODS, 7) | dict.fromkeys(
    ["1990-1998", "1999-2003", "2008-2013", "2014-2021", "2022-2024", "2025-"], 10
)


def test_these_are_the_periods(tables: Tables) -> None:
    assert tuple(tables.periods["id"]) == PERIODS


@pytest.mark.parametrize("period", PERIODS)
def test_both_sides_speak_equally_often(yearbook: Yearbook, period: str) -> None:
    sides = yearbook.quotations(period)["side"].value_counts()
    assert sides["kremlin"] == sides["western"] >= AT_LEAST[period]


@pytest.mark.parametrize("period", PERIODS)
def test_both_sides_speak_about_as_long(yearbook: Yearbook, period: str) -> None:
    said = yearbook.quotations(period)
    length = said["quote"].str.len().groupby(said["side"]).sum()
    assert length.min() >= 0.75 * length.max()


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("side", SIDES)
def test_no_speaker_holds_more_than_a_third_of_a_side(
    yearbook: Yearbook, period: str, side: str
) -> None:
    said = yearbook.quotations(period)
    speakers = said.loc[said["side"] == side, "speaker"].value_counts()
    assert speakers.max() * 3 <= speakers.sum()


def test_every_quotation_stands_in_one_period(yearbook: Yearbook) -> None:
    shown = [quote for period in PERIODS for quote in yearbook.quotations(period)["id"]]
    assert sorted(shown) == sorted(yearbook.tables.quotes["id"])


def test_quotations_begin_as_sentences_do(tables: Tables) -> None:
    fragments = tables.quotes.loc[~tables.quotes["quote"].str.match(r"[A-Z]|\[\.\.\.\] "), "quote"]
    assert fragments.empty, fragments.to_list()


def test_what_is_translated_says_so(tables: Tables) -> None:
    assert (tables.quotes["translated"] == (tables.quotes["original_language"] != "en")).all()


def test_the_two_statements_of_2014_on_1990_are_shown_together_or_not_at_all(
    tables: Tables,
) -> None:
    pair = {"gorbachev-2014-topic-not-discussed", "gorbachev-2014-violation-of-spirit"}
    assert len(pair & set(tables.quotes["id"])) in (0, 2)


def test_the_record_of_9_february_1990_says_whose_it_is(tables: Tables) -> None:
    record = tables.quotes.set_index("id").loc["baker-one-inch-to-the-east-1990-02"]
    assert re.search("US memorandum", record["venue"])
    assert re.search("Soviet record words them differently", record["context"])


def test_the_balance_is_that_of_the_panel(yearbook: Yearbook) -> None:
    table = balance(yearbook.tables)
    assert list(table["period"].unique()) == list(PERIODS)
    for period, side, quotations, letters, most in table.itertuples(index=False):
        said = yearbook.quotations(period)
        said = said[said["side"] == side]
        speakers = [list(said["speaker"]).count(speaker) for speaker in said["speaker"]]
        assert (quotations, letters, most) == (
            len(said),
            sum(map(len, said["quote"])),
            max(speakers),
        )
