"""Ways to share the view of a year: address, frame for another page, QR code, citation."""

import streamlit as st

from dashboard.tables import Tables


def menu(tables: Tables) -> None:
    """The menu of ways to share; made ready when it is opened."""
    opened = st.popover("Share", key="share", on_change="rerun")
    if opened.open:
        opened.caption(f"The year {st.session_state['year']}")
