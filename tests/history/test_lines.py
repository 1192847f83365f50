"""Lines on the map: they part states in the years in which there were two."""

from dataclasses import replace

import pandas as pd
import pytest
import shapely

from dashboard import Yearbook
from dashboard.history import lines, territories
from dashboard.tables.schemas import Tables

# Where title and control parted, and from which year to which (None: still).
CONTESTED = {
    "UKR UKR-CRI": (2014, None),
    "MDA MDA-TRN": (1991, None),
    "GEO GEO-ABK": (1992, None),
    "GEO GEO-SOS": (1992, None),
    "CYP NCY": (1974, None),
    "SRB XKX": (2008, None),
    "EST RUS": (1949, 1990),
    "EST LVA": (1949, 1990),
    "LTU LVA": (1949, 1990),
    "LVA RUS": (1949, 1990),
    "BLR LVA": (1949, 1990),
    "BLR LTU": (1949, 1990),
    "LTU RUS-KGD": (1949, 1990),
}


@pytest.fixture
def kinds(yearbook: Yearbook) -> pd.Series:
    """The kind of each line in each year."""
    return yearbook.line_kinds["kind"]


@pytest.mark.parametrize(
    ("line", "last_inside", "first_border"),
    [
        ("CZE SVK", 1992, 1993),
        ("RUS UKR", 1990, 1991),
        ("BLR UKR", 1990, 1991),
        ("EST LVA", None, 1991),
        ("HRV SVN", 1990, 1991),
        ("BIH HRV", 1990, 1991),
        ("MKD SRB", 1990, 1991),
        ("BIH SRB", 1991, 1992),
        ("MNE SRB", 2005, 2006),
    ],
)
def test_lines_come_when_states_part(
    kinds: pd.Series, line: str, last_inside: int | None, first_border: int
) -> None:
    if last_inside is not None:
        assert kinds[line, last_inside] == "inside"
    assert kinds[line, first_border - 1] != "border"
    assert kinds[line, first_border] == "border"


def test_the_inner_german_border_goes_in_1990(kinds: pd.Series) -> None:
    for line in ("DEU-E DEU-W", "DEU-E DEU-WB"):
        assert kinds[line, 1989] == "border"
        assert kinds[line, 1990] == "inside"


def test_contested_lines_are_those_and_no_others(yearbook: Yearbook, kinds: pd.Series) -> None:
    last = yearbook.years[-1]
    expected = {
        (line, year)
        for line, (first, until) in CONTESTED.items()
        for year in range(first, (until or last) + 1)
    }
    assert set(kinds.index[kinds == "de_facto"]) == expected


def test_visible_lines_are_those_between_two_states(yearbook: Yearbook, kinds: pd.Series) -> None:
    for year in yearbook.years:
        holders = territories.holders(yearbook.tables, yearbook.last_day(year))["state"]
        for line, kind in kinds.xs(year, level="year").items():
            one, other = (holders[code] for code in line.split())
            if one == other:
                assert kind in ("inside", "de_facto"), (line, year)
            else:
                assert kind in ("border", "de_facto"), (line, year)


def test_there_is_a_line_for_every_pair_of_neighbours_along_all_they_share(tables: Tables) -> None:
    shapes = tables.shapes.set_index("territory").geometry
    drawn = tables.lines.set_index("between").geometry
    one, other = shapely.STRtree(shapes.values).query(shapes.values, predicate="touches")
    shared = {
        f"{shapes.index[a]} {shapes.index[b]}": shapes.iloc[a].intersection(shapes.iloc[b]).length
        for a, b in zip(one, other, strict=True)
        if shapes.index[a] < shapes.index[b]
    }
    shared = {line: length for line, length in shared.items() if length > 0}
    assert set(drawn.index) == set(shared)
    for line, length in shared.items():
        assert drawn[line].length == pytest.approx(length), line


@pytest.mark.parametrize(
    ("kind_a", "state_b", "before_a", "expected"),
    [
        ("occupied", "UKR", "", True),
        ("disputed", "UKR", "", True),
        ("held", "UKR", "", False),
        ("special", "UKR", "", False),
        ("colony", "UKR", "", False),
        # Beyond the line is the state that held it before, or a third one.
        ("disputed", "RUS", "RUS", True),
        ("disputed", "RUS", "SUN", False),
    ],
)
def test_a_line_is_contested_towards_a_party_to_it(
    kind_a: str, state_b: str, before_a: str, expected: bool
) -> None:
    frame = pd.DataFrame(
        {
            "state_a": ["UKR"],
            "kind_a": [kind_a],
            "before_a": [before_a],
            "state_b": [state_b],
            "kind_b": ["held"],
            "before_b": [""],
        }
    )
    assert lines.contested(frame, "a", "b").tolist() == [expected]
    assert lines.contested(frame, "b", "a").tolist() == [False]


@pytest.mark.parametrize(
    ("year", "territory", "state"),
    [
        (2014, "UKR-CRI", "UKR"),
        (2013, "UKR-CRI", "SUN"),
        (1990, "UKR-CRI", ""),
        (2008, "XKX", "SRB"),
        (2007, "XKX", "SCG"),
        (2026, "POL", ""),
    ],
)
def test_who_held_land_before_is_known(
    yearbook: Yearbook, year: int, territory: str, state: str
) -> None:
    before = lines.states_before(yearbook.tables, yearbook.standings)
    assert pd.Series(before, index=yearbook.standings.index)[year, territory] == state


def test_a_line_of_two_contested_lands_is_so_from_either_side(yearbook: Yearbook) -> None:
    straight = yearbook.line_kinds
    swapped = yearbook.tables.lines.assign(
        between=[" ".join(reversed(name.split())) for name in yearbook.tables.lines["between"]]
    )
    turned = lines.kinds(replace(yearbook.tables, lines=swapped), yearbook.standings)
    assert turned["kind"].tolist() == straight["kind"].tolist()
    assert turned["a"].tolist() == straight["b"].tolist()
