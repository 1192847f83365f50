"""The templates of the page; every text that a template writes is escaped."""

from pathlib import Path

import jinja2

from dashboard.parts.terms import with_terms
from dashboard.tables.vocabulary import GRADES, LANGUAGES, SIDES
from dashboard.words import date_in_words, day_in_words

TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parents[1] / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters |= {
    "date_in_words": date_in_words,
    "day_in_words": day_in_words,
    "with_terms": with_terms,
}
TEMPLATES.globals |= {"SIDES": SIDES, "GRADES": GRADES, "LANGUAGES": LANGUAGES}


def render(template: str, **values: object) -> str:
    """The HTML of a template."""
    return TEMPLATES.get_template(template).render(values)
