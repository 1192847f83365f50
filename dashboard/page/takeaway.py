"""The menu of files to take away from the view: pictures, handouts, slides, tables, the whole."""

from collections.abc import Mapping
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard.edition import Edition
from dashboard.history.yearbook import Yearbook
from dashboard.page.share import current_view
from dashboard.view import Kind, View, as_at, heading


def menu(edition: Edition, kinds: Mapping[str, Kind]) -> bool:
    """The menu of kinds of files, made ready when it is opened; tells whether it is.

    A file is made when its button is pressed, which shows that it is being made.
    """
    opened = st.popover("Take away", key="takeaway", on_change="rerun")
    if not opened.open:
        return False
    yearbook, view = edition.yearbook, current_view(edition)
    title = Markup("<p><b>{}.</b> {} Each file bears its sources and the citation.</p>")
    opened.html(title.format(heading(yearbook, view.year), as_at(yearbook, view)))
    for word, kind in kinds.items():
        opened.download_button(
            kind.label,
            partial(content, word, kind, yearbook, view),
            kind.name(view),
            kind.media_type,
            key=f"takeaway_{word}",
            on_click="ignore",
            width="stretch",
        )
    return True


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs={Yearbook: hash})
def content(word: str, _kind: Kind, yearbook: Yearbook, view: View) -> bytes:
    """The file of a kind, made once for every viewer of the same view."""
    return _kind.make(yearbook, view)
