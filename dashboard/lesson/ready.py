"""Lessons to begin with: an example, the ready ones of lessons/, and what a teacher should know."""

import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from dashboard.lesson.model import Item, Lesson

FOLDER = Path(__file__).resolve().parents[2] / "lessons"

EXAMPLE = Lesson(
    "Two records of one meeting",
    "What did James Baker tell Mikhail Gorbachev on 9 February 1990, and what stays open?",
    (
        Item("map", "1989", "Which states lay between West Germany and the Soviet Union?", 2),
        Item(
            "step",
            "baker-american-record-1990-02-09",
            "Underline every word that sets a condition. Which states are named?",
        ),
        Item(
            "step",
            "baker-soviet-record-1990-02-09",
            "Which words does this record have that the other has not?",
        ),
        Item(
            "step",
            "two-plus-four-article-5-1990-09-12",
            "What can this source do that the records cannot?",
        ),
        Item("map", "1990", "What had changed on the map by the end of the year?", 2),
    ),
)

LEVELS = {"A": "support", "B": "core", "C": "stretch"}


class Ready(NamedTuple):
    """A ready lesson: its worksheets by level, its plans in minutes, its key and model answers."""

    name: str
    title: str
    question: str
    about: str
    aim: str
    core: list[tuple[int, str]]
    long: list[tuple[int, str]]
    key: list[str]
    models: dict[str, str]
    sheets: dict[str, Lesson]


class Source(NamedTuple):
    """Where advice was read."""

    title: str
    publisher: str
    url: str


class Advice(NamedTuple):
    """What to know before a lesson on a war that goes on."""

    title: str
    text: str
    points: list[str]
    sources: list[Source]


class Course(NamedTuple):
    """A syllabus in which lessons fit, and what of it was read."""

    course: str
    edition: str
    fits: str
    url: str


@cache
def lessons() -> list[Ready]:
    """The ready lessons in their order."""
    return [ready(path) for path in sorted((FOLDER / "ready").glob("[0-9]-*.toml"))]


def ready(path: Path) -> Ready:
    """The ready lesson in a file."""
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    return Ready(
        name=path.stem,
        title=kept["title"],
        question=kept["question"],
        about=kept["about"],
        aim=kept["aim"],
        core=[(minutes, text) for minutes, text in kept["core"]],
        long=[(minutes, text) for minutes, text in kept["long"]],
        key=kept["key"],
        models={"Basic": kept["basic"], "Good": kept["good"], "Very good": kept["very_good"]},
        sheets={
            sheet["level"]: Lesson(
                f"{kept['title']} · {sheet['level']}",
                kept["question"],
                tuple(Item(*item) for item in sheet["items"]),
            )
            for sheet in kept["sheet"]
        },
    )


@cache
def advice() -> Advice:
    """What to know before such a lesson."""
    kept = tomllib.loads((FOLDER / "before.toml").read_text(encoding="utf-8"))
    sources = [Source(**source) for source in kept["source"]]
    return Advice(kept["title"], kept["text"], kept["points"], sources)


@cache
def curricula() -> tuple[list[Course], str]:
    """Where the lessons fit, and what was not read."""
    kept = tomllib.loads((FOLDER / "curricula.toml").read_text(encoding="utf-8"))
    return [Course(**course) for course in kept["course"]], kept["not_found"]
