"""Terms of the glossary in texts of ours: where one first stands, it is a link to its meaning."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

from dashboard.tables.records import Record, records
from dashboard.tables.schemas import Tables

# What no term is looked for in: links and what folds, headings, quotations, tags. A text is escaped
# before it is looked through, so a straight quotation mark stands there as a number.
SINGLE, DOUBLE = "(?:'|&#39;)", '(?:"|&#34;)'
LEFT_OUT = "|".join(
    (
        r"<(a|blockquote|h[1-6]|summary|th|caption)\b.*?</\1>",
        r"<[^>]*>",
        r"“[^”<]*”",
        rf"{DOUBLE}(?:(?!{DOUBLE})[^<])*{DOUBLE}",
        r"‘(?:[^’<]|’(?=\w))*’(?!\w)",
        rf"(?<!\w){SINGLE}(?:(?!{SINGLE})[^<]|{SINGLE}(?=\w))*{SINGLE}(?!\w)",
    )
)
LINK = Markup('<a class="term" href="glossary?term={}" target="_self" title="{}">{}</a>')


class Glossary(NamedTuple):
    """The terms, rows of glossary.csv by each form under which they stand, and what finds them.

    `forms` finds a term anywhere, `places` also what no term is to be looked for in.
    """

    rows: dict[str, Record]
    forms: re.Pattern[str]
    places: re.Pattern[str]


def glossary(tables: Tables) -> Glossary:
    """The terms of the tables."""
    rows = {key(form): row for row in records(tables.glossary) for form in row["forms"].split(";")}
    longest_first = "|".join(
        f"[{form[0].upper()}{form[0].lower()}]{re.escape(form[1:])}"
        for form in sorted(rows, key=len, reverse=True)
    )
    forms = rf"(?<![\w-])(?P<form>{longest_first})(?![\w-])"
    return Glossary(rows, re.compile(forms), re.compile(f"{LEFT_OUT}|{forms}", re.DOTALL))


def key(form: str) -> str:
    """A form as it stands at the beginning of a sentence and within one alike."""
    return form[0].lower() + form[1:]


def with_terms(text: str, glossary: Glossary) -> Markup:
    """A text, or HTML, in which each term is a link to its meaning where it first stands.

    Text is escaped. Quotations, links and headings stay as they are.
    """
    linked: set[str] = set()

    def link(found: re.Match[str]) -> str:
        form = found["form"]
        row = glossary.rows[key(form)] if form else None
        if row is None or row["id"] in linked:
            return found[0]
        linked.add(row["id"])
        return LINK.format(row["id"], row["meaning"], Markup(form))

    return Markup(glossary.places.sub(link, str(escape(text))))


def occurring(texts: Iterable[str], glossary: Glossary) -> list[Record]:
    """The terms that stand in texts, in quotations too: rows of glossary.csv by name."""
    forms = {found["form"] for text in texts for found in glossary.forms.finditer(text)}
    found = {row["id"]: row for row in (glossary.rows[key(form)] for form in forms)}
    return sorted(found.values(), key=lambda row: str(row["term"]))
