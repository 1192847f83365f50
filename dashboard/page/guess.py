"""The guessing mode, `?view=guess`: who said it, when and where stays hidden until revealed."""

import hashlib
from collections.abc import Iterable

import streamlit as st

from dashboard.page.served import component
from dashboard.parts.markup import render
from dashboard.tables.schemas import Tables

# The last year for a class that is to guess nothing of the war.
UNTIL = 2013

# The browser's part: hides what tells the speaker, mixes the sides, reveals one or all.
GUESS = component("guess", render("guess.html"))


def mixed(quotes: Iterable[str]) -> list[str]:
    """Ids of quotations in an order that tells neither side nor date, alike for every class."""
    return sorted(quotes, key=lambda quote: hashlib.sha256(quote.encode()).hexdigest())


def controls(tables: Tables) -> None:
    """Hide who said what in the panel, where the address asks; drawn above it."""
    if st.query_params.get("view") == "guess":
        until = UNTIL if st.query_params.get("until") == str(UNTIL) else None
        GUESS(key="guess", data={"order": mixed(tables.quotes["id"]), "until": until})
