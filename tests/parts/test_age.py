"""Up to which day an edition speaks, and how it warns by itself once it is old."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from dashboard.parts import age, method
from dashboard.tables.schemas import Tables
from dashboard.words import days_in_words

ENDS = pd.Timestamp("2026-02-24")


@pytest.fixture
def ended(tables: Tables) -> Tables:
    """An edition that ends on 24 February 2026, with one thing scheduled after that."""
    entry = {
        "from": pd.Timestamp("2026-07-07"),
        "to": pd.Timestamp("2026-07-08"),
        "what": "the NATO summit in Ankara",
        "source_title": "A summit <in July>",
        "source_publisher": "A & B",
        "source_url": "https://example.org/summit",
    }
    return replace(tables, as_of=ENDS, scheduled=pd.DataFrame([entry]))


@pytest.mark.parametrize(
    ("today", "old"),
    [
        (date(2026, 2, 24), False),
        (date(2026, 8, 24), False),
        (date(2026, 8, 25), True),
        (date(2027, 2, 24), True),
    ],
)
def test_an_edition_is_old_once_six_months_have_passed(today: date, old: bool) -> None:
    assert age.is_old(ENDS, today) == old


def test_an_edition_of_the_end_of_august_is_old_in_march() -> None:
    assert age.fresh_until(pd.Timestamp("2025-08-31")) == date(2026, 2, 28)


def test_a_fresh_edition_says_nothing(ended: Tables) -> None:
    assert age.warning(ended, date(2026, 8, 24)) == ""


def test_an_old_edition_says_where_it_ends_and_what_was_to_come(ended: Tables) -> None:
    warning = age.warning(ended, date(2026, 8, 25))
    assert "This edition ends on 24 February 2026; what happened since is not in it." in warning
    assert "the NATO summit in Ankara, 7 and 8 July 2026" in warning
    assert 'href="https://example.org/summit"' in warning
    assert "A &amp; B" in warning
    assert " hidden" not in warning


def test_an_edition_with_nothing_scheduled_warns_all_the_same(ended: Tables) -> None:
    bare = replace(ended, scheduled=ended.scheduled.iloc[:0])
    warning = age.warning(bare, date(2027, 1, 1))
    assert "what happened since is not in it." in warning
    assert "scheduled" not in warning


def test_a_page_without_a_clock_leaves_the_warning_to_the_browser(ended: Tables) -> None:
    warning = age.warning_for_browser(ended)
    assert 'data-fresh-until="2026-08-24" hidden' in warning
    assert "the NATO summit in Ankara" in warning


def test_footer_map_and_method_say_up_to_which_day_the_edition_speaks(ended: Tables) -> None:
    for html in (method.footer(ended), method.meaning_of_a_year(ended), method.method(ended)):
        assert "24 February 2026" in html
    assert "the NATO summit in Ankara" in method.method(ended)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-07-07", "2026-07-07", "7 July 2026"),
        ("2026-07-07", "2026-07-08", "7 and 8 July 2026"),
        ("2026-07-07", "2026-07-09", "7 to 9 July 2026"),
        ("2026-06-30", "2026-07-01", "30 June 2026 to 1 July 2026"),
    ],
)
def test_days_in_words(first: str, last: str, words: str) -> None:
    assert days_in_words(pd.Timestamp(first), pd.Timestamp(last)) == words
