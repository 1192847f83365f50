"""Choosing a country: in a list, by a click on the map, or by `?country=` in the address."""


import pandas as pd
import streamlit as st

from dashboard import scripts

# The browser's part: tells of clicks on the map, and has the chosen country outlined there.
COUNTRY = scripts.component("country")


def choose(names: pd.Series, holders: pd.Series) -> str | None:
    """The searchable list of countries; gives the code chosen there, on the map or by `?country=`.

    `names` are those to choose from, by code; `holders` tells which of them holds each territory.
    The address says what is chosen; one that names no country of the list loses that part.
    """
    asked = st.query_params.get("country")
    if asked is not None and asked not in names.index:
        del st.query_params["country"]
        asked = None
    st.session_state["country"] = asked
    st.selectbox(
        "A country’s path",
        names.index,
        index=None,
        key="country",
        format_func=names.get,
        placeholder="Click the map or type a name",
        on_change=lambda: remember(st.session_state["country"]),
    )
    COUNTRY(
        key="chosen",
        data={"lands": list(holders.index[holders == asked])},
        on_clicked_change=lambda: remember(holders.get(st.session_state["chosen"]["clicked"])),
    )
    return asked


def remember(code: str | None) -> None:
    """Put a country into the address, or none."""
    if code:
        st.query_params["country"] = code
    else:
        st.query_params.pop("country", None)
