"""The balance of voices: in every period as much of either side, and no speaker too often."""

from collections.abc import Iterator

from dashboard.tables.faults import Fault
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES

LEAST_SHARE = 0.75  # of the letters of the side that says more
MOST_OF_A_SIDE = 3  # one speaker in so many


def two_voices(tables: Tables) -> Iterator[Fault]:
    """Periods in which a side, or a speaker, has more than its share."""
    said = tables.quotes
    firsts = tables.periods["from"].astype(int)
    places = firsts.searchsorted(said["date"].str[:4].astype(int), side="right") - 1
    periods = tables.periods["id"].to_numpy()[places]
    lengths = said["quote"].str.len().groupby([periods, said["side"]])
    counts, letters = (figure.unstack(fill_value=0) for figure in (lengths.size(), lengths.sum()))
    for period in tables.periods["id"]:
        for figures, least, what in ((counts, 1, "quotations"), (letters, LEAST_SHARE, "letters")):
            share = figures.loc[period].reindex(SIDES, fill_value=0)
            if share.min() < least * share.max():
                found = ", ".join(f"{number} of {side}" for side, number in share.items())
                expected = "as many" if least == 1 else f"at least {least:.0%} as many"
                fault = f"{what} in {period}: {found}"
                yield Fault("quotes.csv", fault, f"{expected} of either side")
    speakers = said.groupby([periods, said["side"], said["speaker"]]).size()
    for (period, side, speaker), number in speakers.items():
        if number * MOST_OF_A_SIDE > counts.at[period, side]:
            found = f"{number} of {counts.at[period, side]} of {side} in {period} by {speaker}"
            yield Fault("quotes.csv", found, "at most a third by one speaker")
