"""The page of a lesson: its state is the address."""

import pytest
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from dashboard import Yearbook
from dashboard.lesson import address
from dashboard.lesson.model import Item, Lesson
from dashboard.lesson.ready import EXAMPLE, LEVELS, advice, lessons
from dashboard.takeaway.lesson import KINDS
from tests.support.pages import html, opened

PESKOV = Item("quotation", "peskov-2024-07-14-flexible", "Who is meant?", 2)
LESSON = Lesson(
    "Title", "Question?", (PESKOV, Item("map", "1990"), Item("event", "wp-dissolved", hidden=True))
)


def page(lesson: Lesson) -> AppTest:
    """The page of a lesson."""
    return opened("pages/lesson.py", **address.values(lesson))


def lesson_of(app: AppTest, yearbook: Yearbook) -> Lesson:
    """The lesson in the address of a page."""
    values = {
        name: value[0] if isinstance(value, list) else value
        for name, value in app.query_params.items()
    }
    lesson, missing = address.opened(yearbook, values)
    assert missing == ""
    return lesson


def test_a_lesson_stands_on_its_page_in_order() -> None:
    app = page(LESSON)
    shown = html(app)
    places = [shown.index(f'data-thing="{item.id}"') for item in LESSON.items]
    assert places == sorted(places)
    assert app.text_input(key="lesson_title").value == "Title"
    assert app.text_area(key="lesson_question").value == "Question?"
    assert app.text_area(key="task_0").value == "Who is meant?"
    assert app.number_input(key="lines_0").value == 2
    assert "Dmitry Peskov" in shown
    assert "data-lesson-empty" not in shown


def test_an_empty_lesson_is_explained_with_an_example_that_opens(yearbook: Yearbook) -> None:
    shown = html(opened("pages/lesson.py"))
    query = address.query(EXAMPLE).replace("&", "&amp;")
    assert f'href="?{query}"' in shown
    assert [item.thing for item in EXAMPLE.items] == [
        item.thing for item in lesson_of(page(EXAMPLE), yearbook).items
    ]
    assert html(page(EXAMPLE)).count("data-item=") == len(EXAMPLE.items)


def test_items_go_up_and_down_and_out_and_come_back(yearbook: Yearbook) -> None:
    app = page(LESSON)
    first, second, third = LESSON.items
    app.button(key="down_0").click().run()
    assert lesson_of(app, yearbook).items == (second, first, third)
    assert app.text_area(key="task_1").value == "Who is meant?"
    app.button(key="up_2").click().run()
    assert lesson_of(app, yearbook).items == (second, third, first)
    app.button(key="remove_0").click().run()
    assert lesson_of(app, yearbook).items == (third, first)
    for _ in range(3):
        app.button(key="undo").click().run()
    assert lesson_of(app, yearbook) == LESSON
    assert app.button(key="undo").disabled


def test_what_is_typed_is_in_the_address(yearbook: Yearbook) -> None:
    app = page(LESSON)
    app.text_input(key="lesson_title").input("Хто вирішує? 🧭 <b>").run()
    app.text_area(key="task_1").input("Look.\nThink.").run()
    app.number_input(key="lines_1").set_value(0).run()
    app.checkbox(key="hidden_0").check().run()
    lesson = lesson_of(app, yearbook)
    assert lesson.title == "Хто вирішує? 🧭 <b>"
    assert (lesson.items[1].task, lesson.items[1].lines) == ("Look.\nThink.", 0)
    assert lesson.items[0].hidden
    assert "Hidden from the class" in html(app)


def test_a_lesson_begins_anew_and_can_be_had_back(yearbook: Yearbook) -> None:
    app = page(LESSON)
    app.button(key="anew").click().run()
    assert "data-lesson-empty" in html(app)
    assert app.text_input(key="lesson_title").value == ""
    app.button(key="undo").click().run()
    assert lesson_of(app, yearbook) == LESSON


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"items": "m1990.qnobody-1999"}, "1 of 2 items are not known here"),
        ({"items": "m1990", "text": "AAAA"}, "the link was cut or changed"),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_line(values: dict[str, str], line: str) -> None:
    shown = html(opened("pages/lesson.py", **values))
    assert line in shown
    assert 'data-thing="1990"' in shown


def test_a_lesson_whose_link_would_be_too_long_is_not_kept(yearbook: Yearbook) -> None:
    things = [("quotation", name) for name in yearbook.tables.quotes["id"][:24]]
    letters = iter(range(0x4E00, 0x9FFF))
    tasks = ["".join(chr(next(letters)) for _ in range(300)) for _ in things]
    lesson = Lesson(items=tuple(Item(*thing) for thing in things))
    app = page(lesson)
    for place, task in enumerate(tasks[:8]):
        app.text_area(key=f"task_{place}").input(task).run()
    assert "would be too long" in html(app)
    assert len(address.query(lesson_of(app, yearbook))) <= address.LONGEST


def test_files_are_offered_for_a_lesson_and_none_for_an_empty_one() -> None:
    app = page(LESSON)
    app.session_state["lesson_files"] = True
    app.run()
    labels = [button.proto.label for button in app.get("download_button")]
    assert labels == [kind.label for kind in KINDS.values()]
    assert opened("pages/lesson.py").get("popover") == []
    assert len(page(LESSON).get("popover")) == 2


def test_a_lesson_is_shared_by_its_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ContextProxy, "url", "https://example.org/nato/lesson?items=m1949")
    app = page(LESSON)
    app.session_state["lesson_share"] = True
    app.run()
    link = f"https://example.org/nato/lesson?{address.query(LESSON)}"
    assert [code.value for code in app.code] == [f"{link}&view=pupil", link]
    assert "<img" in html(app)


def test_ready_lessons_open_with_one_click_and_advice_stands_below() -> None:
    shown = html(opened("pages/lesson.py"))
    for ready in lessons():
        for level in LEVELS:
            query = address.query(ready.sheets[level]).replace("&", "&amp;")
            assert f'href="?{query}"' in shown
    assert '<details class="lesson-ready" data-ready open>' in shown
    assert shown.count("<li>") >= len(advice().points)
    assert "General Assembly" in shown
    assert "data-ready>" in html(page(LESSON))


@pytest.mark.parametrize("view", ["teach", "pupil"])
def test_a_lesson_is_shown_in_a_view_without_anything_to_change(view: str) -> None:
    app = opened("pages/lesson.py", view=view, **address.values(LESSON))
    assert not app.text_input
    shown = html(app)
    assert shown.count("Who is meant?") == 1
    assert f'<div class="{view}"' in shown or f'<main class="{view}"' in shown


def test_an_empty_lesson_or_an_unknown_view_is_the_page_itself() -> None:
    assert "data-lesson-empty" in html(opened("pages/lesson.py", view="teach"))
    assert opened("pages/lesson.py", view="<b>", **address.values(LESSON)).text_input
