"""One table of statuses: what every part of the project shows of them is made from it."""

import pytest

from dashboard.palette import THEMES, TILES
from dashboard.tables import status
from dashboard.tables.schemas import Tables
from dashboard.tables.status import (
    BESIDES,
    LABELS,
    MEANT,
    ORDER,
    PRINTED,
    STANDINGS,
    STATUSES,
    TEXTURES,
)
from dashboard.takeaway.looks import HATCHES

every_status = pytest.mark.parametrize("entry", STATUSES, ids=ORDER)


# Word, name, name in the legend, mark besides the colour, whether its states are counted, and the
# words of statuses.csv that mean it. Of several the map shows the first.
TABLE = [
    ("member", "Member of NATO", "", "", True, []),
    ("soviet_union", "Soviet Union", "Soviet Union", "cross", False, []),
    ("russia", "Russia", "Russia", "cross", False, []),
    (
        "warsaw_pact",
        "Warsaw Pact",
        "other states of the Warsaw Pact",
        "lines",
        True,
        ["warsaw_pact"],
    ),
    ("invited", "Invited to join", "invited to join", "bars", True, ["invited"]),
    ("aspirant", "Aspirant", "aspirant", "dots", True, ["aspirant", "membership_action_plan"]),
    ("neutral", "Neutral or non-aligned", "neutral or non-aligned", "rings", True, ["neutral"]),
    ("partner", "Partner of NATO", "partner", "pluses", True, ["partnership_for_peace"]),
    ("other", "Not a member", "none of these", "", False, []),
]


def test_every_status_has_its_names_and_its_mark_in_order_of_rank() -> None:
    assert [
        (
            *(entry.word, entry.label, entry.legend, entry.texture or entry.printed),
            *(entry.counted, [standing.word for standing in entry.standings]),
        )
        for entry in STATUSES
    ] == TABLE


def test_what_is_looked_up_by_word_is_what_the_table_has() -> None:
    for entry in STATUSES:
        assert LABELS[entry.word] == entry.label
        assert TEXTURES.get(entry.word, "") == entry.texture
        assert PRINTED.get(entry.word, "") == entry.printed
        assert {word for word, meant in MEANT.items() if meant == entry.word} == {
            standing.word for standing in entry.standings
        }


@every_status
@pytest.mark.parametrize("theme", THEMES)
def test_every_status_has_a_colour_and_a_textured_one_a_mark(
    entry: status.Status, theme: str
) -> None:
    colours = THEMES[theme]
    classes = [f"member_{n}" for n in range(1, 6)] if entry.word == "member" else [entry.word]
    assert set(classes) <= set(colours.fills)
    assert (entry.word in colours.marks) == bool(entry.texture)


@every_status
def test_marks_are_of_those_that_can_be_drawn(entry: status.Status) -> None:
    assert entry.texture == "" or entry.texture in TILES
    assert entry.texture == "" or entry.texture in HATCHES
    assert entry.printed == "" or entry.printed in HATCHES
    assert not (entry.texture and entry.printed)


def test_some_words_of_the_data_stand_beside_a_status() -> None:
    beside = ("csto", "csto_frozen", "outside_integrated_command")
    assert tuple(standing.word for standing in BESIDES) == beside
    assert set(STANDINGS) == {*MEANT, *beside}
    assert all(standing.word == word for word, standing in STANDINGS.items())


def test_the_data_holds_every_word_and_no_other(tables: Tables) -> None:
    assert set(tables.statuses["status"]) == set(STANDINGS)


def test_an_end_is_told_where_no_other_status_begins_with_it() -> None:
    assert {word for word, standing in STANDINGS.items() if not standing.ends} == {
        *("invited", "membership_action_plan", "csto_frozen"),
    }
    assert all(standing.name and standing.begins for standing in STANDINGS.values())
