"""Choosing a country: in a list, by a click on the map, or by `?country=` in the address."""

import pandas as pd
import streamlit as st

from dashboard.edition import Edition
from dashboard.history.yearbook import Yearbook
from dashboard.page.served import component
from dashboard.parts import country

# The browser's part: tells of clicks on the map, and has the chosen country outlined there.
COUNTRY = component("country")


def draw(edition: Edition) -> None:
    """The list of countries, and the card of the one chosen."""
    with st.container(key="chooser"):
        code = choose(edition.countries, edition.holders)
    if code:
        with st.container(key="card"):
            st.button("✕ Close", key="close_card", on_click=remember, args=(None,))
            st.html(card(edition.yearbook, code))


@st.cache_resource(show_spinner=False, max_entries=100, hash_funcs={Yearbook: hash})
def card(yearbook: Yearbook, code: str) -> str:
    """A country's card, made once for every viewer."""
    return country.render(yearbook, code)


def choose(names: pd.Series, holders: pd.Series) -> str | None:
    """The searchable list of countries; gives the code chosen there, on the map or by `?country=`.

    `names` are those to choose from, by code; `holders` tells which of them holds each territory.
    The address says what is chosen, in small letters too; one that names no country of the list
    loses that part.
    """
    code = st.query_params.get("country")
    if code is not None and code not in names.index and code.upper() in names.index:
        code = st.query_params["country"] = code.upper()
    if code is not None and code not in names.index:
        del st.query_params["country"]
        code = None
    st.session_state["country"] = code
    st.selectbox(
        "A country’s path",
        names.index,
        index=None,
        key="country",
        format_func=lambda code: str(names[code]),
        placeholder="Click the map or type a name",
        on_change=lambda: remember(st.session_state["country"]),
    )
    COUNTRY(
        key="chosen",
        data={"lands": list(holders.index[holders == code])},
        on_clicked_change=lambda: remember(holders.get(st.session_state["chosen"]["clicked"])),
    )
    return code


def remember(code: str | None) -> None:
    """Put a country into the address, or none."""
    if code:
        st.query_params["country"] = code
    else:
        st.query_params.pop("country", None)
