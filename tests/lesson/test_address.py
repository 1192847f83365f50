"""The address of a lesson: what goes in comes out, and whatever comes in opens what it can."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dashboard import Yearbook
from dashboard.lesson.address import LONGEST, opened, query, too_long, values
from dashboard.lesson.catalogue import code, names, rows
from dashboard.lesson.model import (
    LINES,
    MOST_ITEMS,
    QUESTION,
    TASK,
    TITLE,
    Item,
    Lesson,
    plain,
)
from dashboard.tables.former import former_ids

QUOTATION = Item("quotation", "peskov-2024-07-14-flexible")
ANY = st.text(max_size=400)


def lessons(yearbook: Yearbook) -> st.SearchStrategy[Lesson]:
    """Lessons such as a teacher could make."""
    things = [*rows(yearbook), *(("map", str(year)) for year in yearbook.years)]
    items = st.builds(
        lambda thing, task, lines, hidden: Item(*thing, plain(task, TASK), lines, hidden),
        st.sampled_from(things),
        ANY,
        st.integers(0, LINES),
        st.booleans(),
    )
    return st.builds(
        lambda title, question, items: Lesson(
            plain(title, TITLE).replace("\n", " "), plain(question, QUESTION), tuple(items)
        ),
        ANY,
        ANY,
        st.lists(items, max_size=MOST_ITEMS, unique_by=lambda item: item.thing),
    )


@given(data=st.data())
def test_what_is_put_into_an_address_comes_out(yearbook: Yearbook, data: st.DataObject) -> None:
    lesson = data.draw(lessons(yearbook).filter(lambda lesson: not too_long(lesson)))
    assert opened(yearbook, values(lesson)) == (lesson, "")


@pytest.mark.parametrize(
    "lesson",
    [
        Lesson(),
        Lesson("Wer entscheidet? 🇺🇦🇷🇺", "Чому? Почему?", (replace(QUOTATION, task="👩‍🏫"),)),
        Lesson(items=(QUOTATION, Item("map", "1990", "Erst hier.\nDann dort.", 0, True))),
    ],
)
def test_emoji_and_every_script_come_out_of_an_address(yearbook: Yearbook, lesson: Lesson) -> None:
    assert opened(yearbook, values(lesson)) == (lesson, "")


@given(items=ANY, text=ANY | st.from_regex(r"[A-Za-z0-9_-]{0,300}", fullmatch=True))
@example(items="q~.m1990~99h.mmmm..q" + "0" * 200, text="=")
@example(items="m1990." * 9000, text="A" * 90_000)
def test_any_address_opens(yearbook: Yearbook, items: str, text: str) -> None:
    lesson, missing = opened(yearbook, {"items": items, "text": text})
    assert opened(yearbook, values(lesson)).lesson == lesson
    assert "\n" not in missing


@given(data=st.data())
def test_an_address_that_was_cut_opens_what_is_left(
    yearbook: Yearbook, data: st.DataObject
) -> None:
    lesson = data.draw(lessons(yearbook).filter(lambda lesson: not too_long(lesson)))
    address = values(lesson)
    text = address.get("text", "")
    at = data.draw(st.integers(0, len(text)))
    left, missing = opened(yearbook, address | {"text": text[:at]})
    assert [item.thing for item in left.items] == [item.thing for item in lesson.items]
    assert lesson.title.startswith(left.title)
    assert left == lesson or at == 0 or "link was cut" in missing


def test_items_that_are_not_known_are_left_out_and_counted(yearbook: Yearbook) -> None:
    lesson, missing = opened(yearbook, {"items": "m1990.qnobody-1999.m1848.m2004"})
    assert [item.id for item in lesson.items] == ["1990", "2004"]
    assert missing == ("Not all of this lesson could be opened: 2 of 4 items are not known here.")


def test_no_more_items_are_opened_than_a_lesson_has_room_for(yearbook: Yearbook) -> None:
    address = {"items": ".".join(f"m{year}" for year in range(1950, 1980))}
    lesson, missing = opened(yearbook, address)
    assert len(lesson.items) == MOST_ITEMS
    assert f"only the first {MOST_ITEMS} of 30 items are shown" in missing


def test_an_id_stands_for_itself_and_a_thing_comes_once(yearbook: Yearbook) -> None:
    lesson, _ = opened(yearbook, {"items": f"q{QUOTATION.id}~6h.q{code(QUOTATION.id)}"})
    assert lesson.items == (replace(QUOTATION, lines=6, hidden=True),)


def test_a_renamed_id_keeps_working(yearbook: Yearbook) -> None:
    for row in yearbook.tables.former_ids.itertuples():
        for name in (row.former, code(row.former)):
            lesson, missing = opened(yearbook, {"items": f"q{name}"})
            assert ([item.id for item in lesson.items], missing) == ([row.id], "")


def test_every_thing_has_a_code_of_its_own(yearbook: Yearbook) -> None:
    ids = [thing[1] for thing in rows(yearbook)] + list(yearbook.tables.former_ids["former"])
    assert len({code(name) for name in ids} | set(ids)) == 2 * len(ids)
    assert names(yearbook)["step"]["genscher-1990-01-31"] == "genscher-1990-01-31"


def test_the_code_of_an_id_is_the_same_for_ever() -> None:
    assert code("peskov-2024-07-14-flexible") == "qsta5"


def test_twelve_items_fit_a_code_that_a_phone_reads_from_afar(yearbook: Yearbook) -> None:
    things = [*rows(yearbook)][:12]
    lesson = Lesson("Two records", "What was promised?", tuple(Item(*thing) for thing in things))
    assert len(query(lesson)) < 180


def test_words_without_end_are_not_unpacked_for_ever(yearbook: Yearbook) -> None:
    long = values(Lesson("x" * 10_000_000))["text"]
    lesson, missing = opened(yearbook, {"text": long})
    assert lesson == Lesson("x" * TITLE)
    assert "link was cut" in missing
    assert len(long) > LONGEST


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" a\x00b\x1f ", "ab"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\ud800Ж", "Ж"),
        ("<b>&amp;", "<b>&amp;"),
        ("abcd" * 9, "abcd"),
    ],
)
def test_text_is_kept_as_it_was_typed_without_what_cannot_be_seen(text: str, kept: str) -> None:
    assert plain(text, 14 if "\n" in kept else 8 if "<" in kept else 4) == kept


def test_former_ids_are_told_if_they_name_nothing_or_something_of_today(yearbook: Yearbook) -> None:
    table = pd.DataFrame(
        [("nat-signed", "acc-1952"), ("old-1", "nobody-1999"), ("old-2", "genscher-1990-01-31")],
        columns=["former", "id"],
        index=[2, 3, 4],
    )
    faults = former_ids(replace(yearbook.tables, former_ids=table))
    assert [(fault.row, fault.column, fault.found) for fault in faults] == [
        (2, "former", "nat-signed"),
        (3, "id", "nobody-1999"),
    ]
