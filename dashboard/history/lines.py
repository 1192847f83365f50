"""Lines on the map: whether they part states, and where control parts from title."""

import numpy as np
import pandas as pd

from dashboard.history import alliance, territories
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import CONTESTED


def kinds(tables: Tables, standings: pd.DataFrame) -> pd.DataFrame:
    """What each line is at the end of each year, indexed by line (`CZE SVK`) and year.

    `standings` are as in standings.standings. Columns: `a` and `b`, the codes of the two
    territories; `kind`: `border` between two states, `de_facto` where land that is disputed or
    occupied meets the state that holds title to it or held it before, `inside` one state.
    """
    sides = tables.lines["between"].str.split(expand=True).set_axis(["a", "b"], axis="columns")
    before = states_before(tables, standings)
    standings = standings[["state", "kind"]].assign(before=before)
    years = pd.Series(alliance.years(tables), name="year")
    frame = sides.assign(line=tables.lines["between"]).merge(years, how="cross")
    for side in ("a", "b"):
        of_side = standings.add_suffix(f"_{side}")
        frame = frame.join(of_side, on=["year", side])
    de_facto = contested(frame, "a", "b") | contested(frame, "b", "a")
    frame["kind"] = "border"
    frame.loc[frame["state_a"] == frame["state_b"], "kind"] = "inside"
    frame.loc[de_facto, "kind"] = "de_facto"
    return frame.set_index(["line", "year"])[["a", "b", "kind"]]


def states_before(tables: Tables, standings: pd.DataFrame) -> np.ndarray:
    """The state that held each territory before the hold that `standings` tell of."""
    holdings = territories.holdings(tables).sort_values("from")
    before = holdings.groupby("territory")["state"].shift().fillna("")
    known = before.set_axis(pd.MultiIndex.from_frame(holdings[["territory", "from"]]))
    keys = [standings.index.get_level_values("territory"), pd.Index(standings["from"])]
    return known.reindex(pd.MultiIndex.from_arrays(keys)).to_numpy()


def contested(frame: pd.DataFrame, side: str, other: str) -> pd.Series:
    """Whether the land on a side is contested and the other side's state is a party to that."""
    beyond = frame[f"state_{other}"]
    party = (beyond == frame[f"state_{side}"]) | (beyond == frame[f"before_{side}"])
    return frame[f"kind_{side}"].isin(CONTESTED) & party
