"""Events of the first rank stand on the chart, all of them in the search and in the page's list."""

import pandas as pd
from markupsafe import escape

from dashboard import Yearbook
from dashboard.history import search
from dashboard.parts import timeline


def test_the_chart_has_the_events_of_the_first_rank_and_no_others(yearbook: Yearbook) -> None:
    chart = timeline.render(yearbook)
    events = yearbook.tables.events
    assert set(events["rank"]) == {"1", "2"}
    for title, rank in zip(events["title"], events["rank"], strict=True):
        shown = str(escape(title)) in chart
        assert shown == (rank == "1"), title


def test_the_search_finds_events_of_both_ranks(entries: pd.DataFrame) -> None:
    found = search.find(entries, "treaty")
    assert {"inf-1987", "inf-2019"} <= set(found["id"])
