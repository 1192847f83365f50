"""What a search found, as HTML."""

import pandas as pd

from dashboard.history.search import find
from dashboard.parts import search
from dashboard.parts.terms import glossary
from dashboard.tables.schemas import Tables


def test_a_result_leads_to_its_year_or_claim(tables: Tables, entries: pd.DataFrame) -> None:
    page = search.render(find(entries, "promise 1990"), glossary(tables))
    assert 'href="claims?claim=not-one-inch"' in page


def test_a_term_leads_to_the_glossary(tables: Tables, entries: pd.DataFrame) -> None:
    page = search.render(find(entries, "note-taker"), glossary(tables))
    assert 'href="glossary?term=memcon"' in page
