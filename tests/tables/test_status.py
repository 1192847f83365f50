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


# Word, name, name in the legend, texture, mark on paper, whether its states are counted, and the
# words of statuses.csv that mean it. Of several the map shows the first.
PACT = ("Warsaw Pact", "other states of the Warsaw Pact")
NEUTRAL = ("Neutral or non-aligned", "neutral or non-aligned")
TABLE = [
    ("member", "Member of NATO", "", "", "", True, ()),
    ("soviet_union", "Soviet Union", "Soviet Union", "", "cross", False, ()),
    ("russia", "Russia", "Russia", "", "cross", False, ()),
    ("warsaw_pact", *PACT, "lines", "", True, ("warsaw_pact",)),
    ("invited", "Invited to join", "invited to join", "bars", "", True, ("invited",)),
    ("aspirant", "Aspirant", "aspirant", "dots", "", True, ("aspirant", "membership_action_plan")),
    ("neutral", *NEUTRAL, "", "rings", True, ("neutral",)),
    ("partner", "Partner of NATO", "partner", "", "pluses", True, ("partnership_for_peace",)),
    ("other", "Not a member", "none of these", "", "", False, ()),
]
BESIDE = ("csto", "csto_frozen", "outside_integrated_command")


def test_every_status_has_its_names_and_marks_in_order_of_rank() -> None:
    assert [
        (
            *(entry.word, entry.label, entry.legend, entry.texture, entry.printed, entry.counted),
            tuple(standing.word for standing in entry.standings),
        )
        for entry in STATUSES
    ] == TABLE


def test_what_is_looked_up_by_word_is_what_the_table_has() -> None:
    assert tuple(word for word, *_ in TABLE) == ORDER
    assert {word: label for word, label, *_ in TABLE} == LABELS
    assert {word: texture for word, _, _, texture, *_ in TABLE if texture} == TEXTURES
    assert {word: printed for word, _, _, _, printed, *_ in TABLE if printed} == PRINTED
    assert {said: word for word, *_, words in TABLE for said in words} == MEANT


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
    assert tuple(standing.word for standing in BESIDES) == BESIDE
    assert tuple(STANDINGS) == (*MEANT, *BESIDE)
    assert all(standing.word == word for word, standing in STANDINGS.items())


def test_the_data_holds_every_word_and_no_other(tables: Tables) -> None:
    assert set(tables.statuses["status"]) == set(STANDINGS)


def test_an_end_is_told_where_no_other_status_begins_with_it() -> None:
    assert {word for word, standing in STANDINGS.items() if not standing.ends} == {
        *("invited", "membership_action_plan", "csto_frozen"),
    }
    assert all(standing.name and standing.begins for standing in STANDINGS.values())
