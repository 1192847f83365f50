"""What a search found, as HTML."""

from dashboard.history.search import everything, find
from dashboard.parts import search
from dashboard.parts.terms import glossary
from dashboard.tables.schemas import Tables


def test_a_result_leads_to_its_year_or_claim(tables: Tables) -> None:
    page = search.render(find(everything(tables), "promise 1990"), glossary(tables))
    assert 'href="claims?claim=not-one-inch"' in page


def test_a_term_leads_to_the_glossary(tables: Tables) -> None:
    page = search.render(find(everything(tables), "note-taker"), glossary(tables))
    assert 'href="glossary?term=memcon"' in page
