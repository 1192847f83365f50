"""The glossary as HTML: every term with its meaning and a source."""

from dashboard.parts.markup import render as render_template
from dashboard.tables.records import records
from dashboard.tables.schemas import Tables


def render(tables: Tables, chosen: str | None = None) -> str:
    """The glossary; the term whose id is chosen stands first."""
    terms = sorted(records(tables.glossary), key=lambda row: bool(row["id"] != chosen))
    return render_template("glossary.html", terms=terms, chosen=chosen)
