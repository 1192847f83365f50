"""The lesson in Streamlit: its state is the address, and every change writes the address anew."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from dashboard.history.yearbook import Yearbook
from dashboard.lesson import address
from dashboard.lesson.address import LETTERS, Opened
from dashboard.lesson.model import LINES, QUESTION, TASK, TITLE, Lesson, plain
from dashboard.lesson.ready import EXAMPLE, LEVELS, advice, curricula, lessons
from dashboard.page.served import component
from dashboard.parts import lesson as parts
from dashboard.parts.markup import render
from dashboard.parts.style import rules

# How many changes can be taken back.
UNDONE = 50
BEFORE, REFUSED = "lesson_before", "lesson_refused"

# The browser's part: "Add to lesson" where there is something to add; the draft of a lesson.
COLLECT = component("collect", render("collect.html"))
DRAFT = component("lesson", render("lesson_draft.html"))
# Views in which nothing is added: they hide who spoke, or are looked at from afar.
WITHOUT = ("guess", "present")

Change = Callable[[Lesson], Lesson]


def collect() -> None:
    """Let the reader add what the page shows to the lesson."""
    if st.query_params.get("view") not in WITHOUT:
        COLLECT(key="collect")


def draft(yearbook: Yearbook, lesson: Lesson) -> None:
    """Keep the lesson shown as the draft of the reader's browser, and let items be dragged."""

    def move() -> None:
        place, to = st.session_state["draft"]["moved"]
        if 0 <= place < len(lesson.items):
            change(yearbook, lambda lesson: lesson.moved(place, to))

    things = [LETTERS[item.kind] + item.id for item in lesson.items]
    changed = BEFORE in st.session_state
    DRAFT(
        key="draft",
        data={"base": address.query(lesson), "things": things, "changed": changed},
        on_moved_change=move,
    )


def opened(yearbook: Yearbook) -> Opened:
    """The lesson at the address of the page."""
    return address.opened(yearbook, dict(st.query_params))


def change(yearbook: Yearbook, how: Change) -> None:
    """Change the lesson, unless its address would become too long."""
    before = opened(yearbook).lesson
    after = how(before)
    st.session_state[REFUSED] = address.too_long(after)
    if after != before and not st.session_state[REFUSED]:
        steps = st.session_state.setdefault(BEFORE, [])
        steps.append(dict(st.query_params))
        del steps[:-UNDONE]
        st.query_params.from_dict(address.values(after))


def undo() -> None:
    """Take back the last change."""
    if steps := st.session_state.get(BEFORE):
        st.query_params.from_dict(steps.pop())
    st.session_state[REFUSED] = False


def typed(key: str, most: int) -> str:
    """What was typed into a field, as it is kept."""
    return plain(st.session_state[key], most)


def head(yearbook: Yearbook, lesson: Lesson) -> None:
    """Title and question, and how to take back a change or begin anew."""

    def keep_title() -> None:
        title = typed("lesson_title", TITLE)
        change(yearbook, lambda lesson: replace(lesson, title=title))

    def keep_question() -> None:
        question = typed("lesson_question", QUESTION)
        change(yearbook, lambda lesson: replace(lesson, question=question))

    st.session_state["lesson_title"] = lesson.title
    st.session_state["lesson_question"] = lesson.question
    st.text_input("Title", key="lesson_title", max_chars=TITLE, on_change=keep_title)
    st.text_area(
        "Question of the lesson",
        key="lesson_question",
        max_chars=QUESTION,
        on_change=keep_question,
        height=80,
    )
    with st.container(key="lesson_deeds", horizontal=True):
        st.button("Undo", key="undo", on_click=undo, disabled=not st.session_state.get(BEFORE))
        st.button(
            "Begin anew",
            key="anew",
            on_click=lambda: change(yearbook, lambda _: Lesson()),
            disabled=lesson == Lesson(),
        )
    if st.session_state.get(REFUSED):
        st.html(
            render("lesson_missing.html", missing="Not kept: the lesson’s link would be too long.")
        )


def items(yearbook: Yearbook, lesson: Lesson) -> None:
    """The items in order, each with its task, its lines and how it can be moved."""
    for place, source in enumerate(parts.sources(yearbook, lesson)):
        with st.container(key=f"item_{place}", border=True):
            st.html(parts.render(source))
            task(yearbook, place, source)
            buttons(yearbook, place, source.name, len(lesson.items))


def task(yearbook: Yearbook, place: int, source: parts.Source) -> None:
    """What the class is to do with an item, lines for it, and whether who said it is hidden."""
    keys = {name: f"{name}_{place}" for name in ("task", "lines", "hidden")}
    for name, key in keys.items():
        st.session_state[key] = getattr(source.item, name)

    def keep() -> None:
        changes = {
            "task": typed(keys["task"], TASK),
            "lines": st.session_state[keys["lines"]],
            "hidden": st.session_state.get(keys["hidden"], False),
        }
        change(
            yearbook,
            lambda lesson: lesson.with_item(place, replace(lesson.items[place], **changes)),
        )

    st.text_area(
        f"Task for {source.name}", key=keys["task"], max_chars=TASK, on_change=keep, height=80
    )
    with st.container(key=f"answer_{place}", horizontal=True, vertical_alignment="bottom"):
        st.number_input(
            "Lines for the answer", 0, LINES, key=keys["lines"], on_change=keep, width=160
        )
        if source.quoted:
            st.checkbox("Hide who said it", key=keys["hidden"], on_change=keep)


def buttons(yearbook: Yearbook, place: int, name: str, number: int) -> None:
    """Move an item up or down, or take it out."""

    def moving(to: int) -> Callable[[], None]:
        return lambda: change(yearbook, lambda lesson: lesson.moved(place, to))

    def remove() -> None:
        change(yearbook, lambda lesson: lesson.removed(place))

    with st.container(key=f"moves_{place}", horizontal=True):
        st.button(
            "↑ Up",
            key=f"up_{place}",
            on_click=moving(place - 1),
            disabled=place == 0,
            help=f"Move {name} up",
        )
        st.button(
            "↓ Down",
            key=f"down_{place}",
            on_click=moving(place + 1),
            disabled=place == number - 1,
            help=f"Move {name} down",
        )
        st.button("Remove", key=f"remove_{place}", on_click=remove, help=f"Take out {name}")


def empty() -> None:
    """What a lesson is, and an example to open."""
    st.html(render("lesson_empty.html", example=address.query(EXAMPLE)))


def ready(*, is_open: bool) -> None:
    """The ready lessons, advice, and the courses in which they fit."""
    courses, not_found = curricula()
    st.html(
        render(
            "lesson_ready.html",
            lessons=lessons(),
            LEVELS=LEVELS,
            query=address.query,
            advice=advice(),
            courses=courses,
            not_found=not_found,
            open=is_open,
        )
    )


def dress() -> None:
    """The style of the page."""
    st.html(f"<style>{rules('lesson')}</style>")


def missing(line: str) -> None:
    """What of the address could not be opened."""
    if line:
        st.html(render("lesson_missing.html", missing=line))
