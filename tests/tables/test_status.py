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


def test_of_several_statuses_the_first_of_this_order_is_shown() -> None:
    assert ORDER == (
        "member",
        "soviet_union",
        "russia",
        "warsaw_pact",
        "invited",
        "aspirant",
        "neutral",
        "partner",
        "other",
    )


def test_every_status_has_a_name_for_the_reader() -> None:
    assert LABELS == {
        "member": "Member of NATO",
        "soviet_union": "Soviet Union",
        "russia": "Russia",
        "warsaw_pact": "Warsaw Pact",
        "invited": "Invited to join",
        "aspirant": "Aspirant",
        "neutral": "Neutral or non-aligned",
        "partner": "Partner of NATO",
        "other": "Not a member",
    }


def test_the_legend_names_every_status_but_members() -> None:
    assert {entry.word: entry.legend for entry in STATUSES} == {
        "member": "",
        "soviet_union": "Soviet Union",
        "russia": "Russia",
        "warsaw_pact": "other states of the Warsaw Pact",
        "invited": "invited to join",
        "aspirant": "aspirant",
        "neutral": "neutral or non-aligned",
        "partner": "partner",
        "other": "none of these",
    }


def test_states_are_counted_where_there_are_several() -> None:
    assert [entry.word for entry in STATUSES if not entry.counted] == [
        *("soviet_union", "russia", "other"),
    ]


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


def test_what_prints_alike_in_grey_is_told_apart_by_a_mark() -> None:
    assert TEXTURES == {"warsaw_pact": "lines", "invited": "bars", "aspirant": "dots"}
    assert PRINTED == {
        "soviet_union": "cross",
        "russia": "cross",
        "neutral": "rings",
        "partner": "pluses",
    }


def test_words_of_the_data_mean_a_status_or_stand_beside_it() -> None:
    assert MEANT == {
        "warsaw_pact": "warsaw_pact",
        "invited": "invited",
        "aspirant": "aspirant",
        "membership_action_plan": "aspirant",
        "neutral": "neutral",
        "partnership_for_peace": "partner",
    }
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
