"""Choosing a country: in a list, by a click on the map, or by `?country=` in the address."""

from pathlib import Path

import streamlit as st
from streamlit.components import v2 as components

from dashboard import country, territories
from dashboard.tables import Tables

# The browser's part: tells of clicks on the map, and has the chosen country outlined there.
COUNTRY = components.component(
    "country",
    js=(Path(__file__).parent / "live" / "country.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def choose(tables: Tables) -> str | None:
    """The searchable list of countries; gives the code chosen there, on the map or by `?country=`.

    The address says what is chosen; one that names no country of the list loses that part.
    """
    listed = country.names(tables)
    asked = st.query_params.get("country")
    if asked is not None and asked not in listed.index:
        del st.query_params["country"]
        asked = None
    st.session_state["country"] = asked
    st.selectbox(
        "A country’s path",
        listed.index,
        index=None,
        key="country",
        format_func=listed.get,
        placeholder="Click the map or type a name",
        on_change=lambda: remember(st.session_state["country"]),
    )
    holders = territories.holders(tables, tables.as_of)["state"]
    COUNTRY(
        key="chosen",
        data={"lands": country.lands_of(tables, asked) if asked else []},
        on_clicked_change=lambda: remember(holders.get(st.session_state["chosen"]["clicked"])),
    )
    return asked


def remember(code: str | None) -> None:
    """Put a country into the address, or none."""
    if code:
        st.query_params["country"] = code
    else:
        st.query_params.pop("country", None)
