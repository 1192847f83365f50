"""The page of the glossary."""

import re

from dashboard.tables.schemas import Tables
from tests.support.pages import html, opened


def shown(term: str) -> list[str]:
    """The terms on the page that a term's address opens, in their order."""
    return re.findall('data-term="(.+?)"', html(opened("pages/glossary.py", term=term)))


def test_every_term_is_there_in_the_order_of_the_table(tables: Tables) -> None:
    assert shown("<script>") == list(tables.glossary["id"])


def test_the_term_of_the_address_stands_first(tables: Tables) -> None:
    first, *others = shown("warsaw-pact")
    assert first == "warsaw-pact"
    assert others == [term for term in tables.glossary["id"] if term != first]
