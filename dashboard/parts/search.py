"""What a search found, as HTML."""

import pandas as pd

from dashboard.parts.markup import TEMPLATES
from dashboard.words import date_in_words


def render(found: pd.DataFrame) -> str:
    """What was found, as HTML; each result leads to its year or claim."""
    return TEMPLATES.get_template("search.html").render(
        results=found.assign(day=found["date"].map(date_in_words)).to_dict("records")
    )
