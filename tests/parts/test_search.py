"""What a search found, as HTML."""

from dashboard.history.search import find
from dashboard.parts import search
from dashboard.tables.schemas import Tables


def test_a_result_leads_to_its_year_or_claim(tables: Tables) -> None:
    page = search.render(find(tables, "promise 1990"))
    assert 'href="claims?claim=not-one-inch"' in page
