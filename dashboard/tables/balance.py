"""The balance of voices: in every period as much of either side, and nobody too often."""

from collections.abc import Iterator

import pandas as pd

from dashboard.tables.faults import Fault
from dashboard.tables.records import cells
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import SIDES

LEAST_SHARE = 0.75  # of the letters of the side that says more
# One of so many, but for those that are too few to be a crowd.
MOST_OF_A_SIDE = {
    "speaker": (3, 1, "a third by one speaker"),
    "date": (4, 2, "a quarter of one day"),
}
BOTH_HALVES_FROM = 1990  # before, too few conciliatory words of one side were handed down
LEAST_OF_A_TONE = 2
DISSENT = r"\b(?:critic|doubter)s?\b"  # what the context calls a Western voice that dissents
MOST_COPIES = 8  # one quotation in so many


def two_voices(tables: Tables) -> Iterator[Fault]:
    """What gives a side, a speaker, a day or a tone more than its share of the panel."""
    panel = in_their_periods(tables)
    later = set(tables.periods.loc[tables.periods["from"] >= BOTH_HALVES_FROM, "id"])
    yield from as_much_of_either_side(panel, list(tables.periods["id"]))
    yield from nobody_too_often(panel)
    yield from both_halves(panel[panel["period"].isin(later)])
    yield from few_copies(panel)


def balance(tables: Tables) -> pd.DataFrame:
    """The balance of voices, one row a period and side, in their order.

    Columns: `period`, `side`, `quotations`, `letters`, and `most`, the most that one speaker has.
    """
    panel = in_their_periods(tables)
    sides = panel.assign(letters=panel["quote"].str.len()).groupby(["period", "side"])["letters"]
    speakers = panel.value_counts(["period", "side", "speaker"])
    figures = {
        "quotations": sides.size(),
        "letters": sides.sum(),
        "most": speakers.groupby(["period", "side"]).max(),
    }
    rows = pd.MultiIndex.from_product([tables.periods["id"], SIDES], names=["period", "side"])
    return pd.DataFrame(figures).reindex(rows, fill_value=0).reset_index()


def in_their_periods(tables: Tables) -> pd.DataFrame:
    """The quotations, each with the id of its period in `period`."""
    firsts = tables.periods["from"].astype(int)
    places = firsts.searchsorted(tables.quotes["date"].str[:4].astype(int), side="right") - 1
    return tables.quotes.assign(period=tables.periods["id"].to_numpy()[places])


def as_much_of_either_side(panel: pd.DataFrame, periods: list[str]) -> Iterator[Fault]:
    """Periods in which one side speaks more often, or at greater length."""
    lengths = panel["quote"].str.len().groupby([panel["period"], panel["side"]])
    counts, letters = lengths.size().to_dict(), lengths.sum().to_dict()
    for period in periods:
        for figures, least, what in ((counts, 1, "quotations"), (letters, LEAST_SHARE, "letters")):
            share = {side: figures.get((period, side), 0) for side in SIDES}
            if min(share.values()) < least * max(share.values()):
                found = ", ".join(f"{number} of {side}" for side, number in share.items())
                expected = "as many" if least == 1 else f"at least {least:.0%} as many"
                fault = f"{what} in {period}: {found}"
                yield Fault("quotes.csv", fault, f"{expected} of either side")


def nobody_too_often(panel: pd.DataFrame) -> Iterator[Fault]:
    """Speakers and days that have more than their share of a side in a period."""
    of_sides = panel.groupby(["period", "side"]).size().to_dict()
    for column, (most, crowd, expected) in MOST_OF_A_SIDE.items():
        for (period, side, name), number in cells(panel.value_counts(["period", "side", column])):
            of_side = of_sides[period, side]
            if number >= crowd and number * most > of_side:
                found = f"{number} of {of_side} of {side} in {period} by {name}"
                yield Fault("quotes.csv", found, f"at most {expected}")


def both_halves(panel: pd.DataFrame) -> Iterator[Fault]:
    """Sides that only threaten or only yield in a period, and a West that speaks as one."""
    for (period, side), said in panel.groupby(["period", "side"], sort=False):
        for tone in ("conciliatory", "adverse"):
            number = int((said["tone"] == tone).sum())
            if number < LEAST_OF_A_TONE:
                found = f"{number} {tone} of {side} in {period}"
                yield Fault("quotes.csv", found, f"at least {LEAST_OF_A_TONE}")
        if side == "western" and not said["context"].str.contains(DISSENT).any():
            found = f"no critic or doubter of {side} in {period}"
            yield Fault("quotes.csv", found, "at least one, named so in the context")


def few_copies(panel: pd.DataFrame) -> Iterator[Fault]:
    """A panel too much of which was read in copies alone."""
    copies = int((panel["attested"] == "copy").sum())
    if copies * MOST_COPIES > len(panel):
        found = f"{copies} of {len(panel)} attested by a copy"
        yield Fault("quotes.csv", found, f"at most one in {MOST_COPIES}")
