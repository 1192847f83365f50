"""What a search found, as HTML."""

import pandas as pd

from dashboard.parts.markup import render as render_template
from dashboard.parts.terms import Glossary
from dashboard.tables.records import records
from dashboard.words import date_in_words


def render(found: pd.DataFrame, glossary: Glossary) -> str:
    """What was found, as HTML; each result leads to its year, its claim or its term."""
    results = [
        result | {"day": result["date"] and date_in_words(result["date"])}
        for result in records(found)
    ]
    return render_template("search.html", results=results, glossary=glossary)
