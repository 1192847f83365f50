"""What can be done with a lesson: files to take away, its link and a code that a phone reads."""

from collections.abc import Mapping
from functools import partial
from typing import Protocol

import streamlit as st

from dashboard.history.yearbook import Yearbook
from dashboard.lesson import address
from dashboard.lesson.model import Lesson
from dashboard.page.share import qr_code
from dashboard.parts.markup import render

# A code of a longer link has too many squares for the back of a room.
LONGEST_CODE = 700


class Kind(Protocol):
    """A kind of file of a lesson."""

    @property
    def label(self) -> str:
        """What it is called."""

    @property
    def media_type(self) -> str:
        """Its media type."""

    def name(self, lesson: Lesson) -> str:
        """The name of a file."""

    def make(self, yearbook: Yearbook, lesson: Lesson, link: str, /) -> bytes:
        """The file."""


def menus(yearbook: Yearbook, lesson: Lesson, kinds: Mapping[str, Kind]) -> None:
    """The menus of files to take away and of ways to share; made ready when they are opened."""
    link = link_to(lesson)
    st.html(render("lesson_uses.html", query=address.query(lesson)))
    with st.container(key="lesson_menus", horizontal=True):
        files = st.popover("Take away", key="lesson_files", on_change="rerun")
        shared = st.popover("Share", key="lesson_share", on_change="rerun")
    if files.open:
        files.caption("Each file bears the sources of what it quotes.")
        for word, kind in kinds.items():
            files.download_button(
                kind.label,
                partial(content, word, kind, yearbook, lesson, link),
                kind.name(lesson),
                kind.media_type,
                key=f"lesson_{word}",
                on_click="ignore",
                width="stretch",
            )
    if shared.open:
        for tab, shown in zip(
            shared.tabs(["For pupils", "For colleagues"]), (f"{link}&view=pupil", link), strict=True
        ):
            tab.code(shown, language=None, wrap_lines=True)
            if len(shown) <= LONGEST_CODE:
                tab.html(qr_code(shown))
            else:
                tab.caption(
                    "The link is too long for a code that a phone reads: shorten the tasks."
                )


def link_to(lesson: Lesson) -> str:
    """The lesson's link, as far as the page's own address is known."""
    page = (st.context.url or "").split("?")[0]
    return f"{page}?{address.query(lesson)}"


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs={Yearbook: hash, Lesson: repr})
def content(word: str, _kind: Kind, yearbook: Yearbook, lesson: Lesson, link: str) -> bytes:
    """The file of a kind, made once for the same lesson."""
    return _kind.make(yearbook, lesson, link)
