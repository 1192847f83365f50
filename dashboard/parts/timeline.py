"""The chart under the slider as HTML, on the slider's own scale."""

from markupsafe import Markup

from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import glossary
from dashboard.tables.records import Record, grouped, records
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import FIRST_RANK
from dashboard.words import day_in_words

# Years that a label of the chart takes on a phone.
ROOM = 8
# Years that the mark of an event takes there, with the number of those that share it.
MARK = 6


def render(yearbook: Yearbook) -> str:
    """Members' count as steps, each wave and each year with events as a link to it.

    The events are those of the first rank.
    """
    events = yearbook.tables.events
    events = events[events["rank"] == FIRST_RANK].sort_values("date")
    events = events.assign(
        year=events["date"].dt.year, day=[day_in_words(day) for day in events["date"]]
    )
    first, last = yearbook.years[0], yearbook.years[-1]
    return render_template(
        "timeline.html",
        first=first,
        span=last - first,
        most=yearbook.counts[-1][2],
        counts=yearbook.counts,
        waves=wave_labels(yearbook.waves),
        events=grouped(events, "year"),
        groups=groups(records(events)),
    )


def events(tables: Tables) -> Markup:
    """All events as a list to open, whether the chart marks them or not."""
    rows = records(tables.events.sort_values("date"))
    return Markup(
        render_template("events.html", number=len(rows), events=rows, glossary=glossary(tables))
    )


def place_of_events(tables: Tables) -> str:
    """The place of the list of events in the page, until the browser has fetched it."""
    return render_template("events.html", number=len(tables.events), events=[])


def groups(events: list[Record]) -> list[list[Record]]:
    """Events in order, those together whose marks would cover each other on a phone."""
    together: list[list[Record]] = []
    for event in events:
        if together and event["year"] - together[-1][0]["year"] < MARK:
            together[-1].append(event)
        else:
            together.append([event])
    return together


def wave_labels(waves: list[int]) -> list[tuple[int, str]]:
    """The waves, and how near their labels stand to others.

    `close` to that of the year before, `followed` by one that is, `crowded` if there is no room for
    it on a phone.
    """
    placed, labelled = [], waves[0] - ROOM
    for year in waves:
        near = {
            "close": year - 1 in waves,
            "followed": year + 1 in waves,
            "crowded": year - labelled < ROOM,
        }
        labelled = labelled if near["crowded"] else year
        placed.append((year, " ".join(word for word, holds in near.items() if holds)))
    return placed
