"""The templates of the page; every text that a template writes is escaped."""

import re
from collections.abc import Callable
from pathlib import Path

import jinja2

from dashboard.parts import attribution
from dashboard.parts.terms import with_terms
from dashboard.tables.vocabulary import GRADES, LANGUAGES, SIDES
from dashboard.words import date_in_words, day_in_words

INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)


class Loader(jinja2.FileSystemLoader):
    """Reads templates without their indentation, of which every viewer would be sent kilobytes."""

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The source of a template, its file, and whether that is still as it was read."""
        source, file, is_current = super().get_source(environment, template)
        return INDENTATION.sub("", source), file, is_current


TEMPLATES = jinja2.Environment(
    loader=Loader(Path(__file__).parents[1] / "templates"),
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
TEMPLATES.globals |= {
    "SIDES": SIDES,
    "GRADES": GRADES,
    "LANGUAGES": LANGUAGES,
    "attribution": attribution,
}


def render(template: str, **values: object) -> str:
    """The HTML of a template."""
    return TEMPLATES.get_template(template).render(values)
