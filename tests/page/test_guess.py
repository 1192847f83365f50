"""The order of the quotations in the guessing view: it gives nothing away, and is the same for all.

What the reader sees of it is tried in tests/browser/test_guess.py.
"""

import itertools
import json

import pandas as pd
import pytest

from dashboard import Yearbook, load
from dashboard.page.guess import mixed
from tests.support.visits import Visit

PERIODS = list(load().tables.periods["id"])


@pytest.mark.parametrize("period", PERIODS)
def test_the_order_tells_neither_side_nor_date(yearbook: Yearbook, period: str) -> None:
    quotations = yearbook.quotations(period).set_index("id")
    order = mixed(quotations.index)
    assert sorted(order) == sorted(quotations.index)
    sides = quotations["side"].loc[order]
    stretches = [side for side, _ in itertools.groupby(sides)]
    assert len(stretches) >= len(sides) // 3
    assert order not in (list(quotations.index), sorted(quotations.index))


def test_over_all_quotations_place_and_date_have_nothing_to_do_with_each_other(
    yearbook: Yearbook,
) -> None:
    dates = yearbook.tables.quotes.set_index("id")["date"]
    order = dates.loc[mixed(dates.index)].reset_index(drop=True).rank()
    assert abs(order.corr(pd.Series(range(len(order)), dtype=float))) < 0.2


def test_every_class_has_the_same_order_whatever_else_is_in_the_data() -> None:
    order = mixed(["havel", "putin", "rice", "kozyrev"])
    assert order == ["rice", "havel", "kozyrev", "putin"]
    assert mixed(["rice", "putin", "kozyrev", "havel"]) == order
    assert mixed(["putin", "havel"]) == ["havel", "putin"]


def test_the_browser_is_told_the_order_of_every_quotation_and_only_to_guess(
    yearbook: Yearbook,
) -> None:
    def orders(visit: Visit) -> list[list[str]]:
        components = [message.delta.new_element.bidi_component for message in visit.sent]
        told = [json.loads(component.json) for component in components if component.json]
        return [data["order"] for data in told if "order" in data]

    quotes = yearbook.tables.quotes["id"]
    assert orders(Visit(year="2008", view="guess")) == [mixed(quotes)]
    assert orders(Visit(year="2008")) == []
