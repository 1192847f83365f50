"""The balance of voices: in every period as much of either side, and no speaker too often."""

from collections.abc import Iterator

from dashboard.tables.faults import Fault
from dashboard.tables.records import cells
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES

LEAST_SHARE = 0.75  # of the letters of the side that says more
MOST_OF_A_SIDE = 3  # one speaker in so many


def two_voices(tables: Tables) -> Iterator[Fault]:
    """Periods in which a side, or a speaker, has more than its share."""
    quotes = tables.quotes
    firsts = tables.periods["from"].astype(int)
    places = firsts.searchsorted(quotes["date"].str[:4].astype(int), side="right") - 1
    periods = tables.periods["id"].to_numpy()[places]
    lengths = quotes["quote"].str.len().groupby([periods, quotes["side"]])
    counts, letters = lengths.size().to_dict(), lengths.sum().to_dict()
    for period in tables.periods["id"]:
        for figures, least, what in ((counts, 1, "quotations"), (letters, LEAST_SHARE, "letters")):
            share = {side: figures.get((period, side), 0) for side in SIDES}
            if min(share.values()) < least * max(share.values()):
                found = ", ".join(f"{number} of {side}" for side, number in share.items())
                expected = "as many" if least == 1 else f"at least {least:.0%} as many"
                fault = f"{what} in {period}: {found}"
                yield Fault("quotes.csv", fault, f"{expected} of either side")
    speakers = quotes.groupby([periods, quotes["side"], quotes["speaker"]]).size()
    for (period, side, speaker), number in cells(speakers):
        of_side = counts[period, side]
        if number * MOST_OF_A_SIDE > of_side:
            found = f"{number} of {of_side} of {side} in {period} by {speaker}"
            yield Fault("quotes.csv", found, "at most a third by one speaker")
