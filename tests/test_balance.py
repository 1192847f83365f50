"""Two voices for every period, neither in the better light."""

import re

import pytest

from dashboard import panel, periods, tables
from dashboard.tables import Tables

PERIODS = list(tables.load().periods["id"])
AT_LEAST = dict.fromkeys(PERIODS, 7) | dict.fromkeys(
    ["1990-1998", "1999-2003", "2008-2013", "2014-2021", "2022-2024", "2025-"], 10
)


def test_the_nine_periods(facts: Tables) -> None:
    assert PERIODS == [
        "1949-1954",
        "1955-1989",
        "1990-1998",
        "1999-2003",
        "2004-2007",
        "2008-2013",
        "2014-2021",
        "2022-2024",
        "2025-",
    ]
    assert [periods.current(facts, year) for year in (1949, 1954, 1955, 2024, 2025, 2026)] == [
        "1949-1954",
        "1949-1954",
        "1955-1989",
        "2022-2024",
        "2025-",
        "2025-",
    ]


@pytest.mark.parametrize("period", PERIODS)
def test_both_sides_speak_equally_often(facts: Tables, period: str) -> None:
    sides = periods.quotations(facts, period)["side"].value_counts()
    assert sides["kremlin"] == sides["western"] >= AT_LEAST[period]


@pytest.mark.parametrize("period", PERIODS)
def test_both_sides_speak_about_as_long(facts: Tables, period: str) -> None:
    said = periods.quotations(facts, period)
    length = said["quote"].str.len().groupby(said["side"]).sum()
    assert length.min() >= 0.75 * length.max()


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("side", panel.SIDES)
def test_no_speaker_holds_more_than_a_third_of_a_side(
    facts: Tables, period: str, side: str
) -> None:
    said = periods.quotations(facts, period)
    speakers = said.loc[said["side"] == side, "speaker"].value_counts()
    assert speakers.max() * 3 <= speakers.sum()


def test_every_quotation_stands_in_one_period(facts: Tables) -> None:
    shown = [quote for period in PERIODS for quote in periods.quotations(facts, period)["id"]]
    assert sorted(shown) == sorted(facts.quotes["id"])


def test_quotations_begin_as_sentences_do(facts: Tables) -> None:
    fragments = facts.quotes.loc[~facts.quotes["quote"].str.match(r"[A-Z]"), "quote"]
    assert fragments.empty, fragments.to_list()


def test_what_is_translated_says_so(facts: Tables) -> None:
    assert (facts.quotes["translated"] == (facts.quotes["original_language"] != "en")).all()


def test_the_two_statements_of_2014_on_1990_are_shown_together_or_not_at_all(
    facts: Tables,
) -> None:
    pair = {"gorbachev-2014-topic-not-discussed", "gorbachev-2014-violation-of-spirit"}
    assert len(pair & set(facts.quotes["id"])) in (0, 2)


def test_the_record_of_9_february_1990_says_whose_it_is(facts: Tables) -> None:
    record = facts.quotes.set_index("id").loc["baker-one-inch-to-the-east-1990-02"]
    assert re.search("US memorandum", record["venue"])
    assert re.search("Soviet record words them differently", record["context"])
