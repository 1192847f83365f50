"""What a year means, and how things are counted, shown and chosen, as HTML."""

from dashboard.parts.age import scheduled
from dashboard.parts.markup import render
from dashboard.parts.terms import glossary
from dashboard.tables.balance import balance
from dashboard.tables.records import grouped, records
from dashboard.tables.schemas import Tables
from dashboard.words import day_in_words


def meaning_of_a_year(tables: Tables) -> str:
    """One line that says which day a year shows."""
    return render("meaning.html", **days(tables))


def method(tables: Tables) -> str:
    """How things are counted, shown, chosen and graded, and what is left out."""
    return render(
        "method.html",
        **days(tables),
        scheduled=scheduled(tables),
        glossary=glossary(tables),
        balance=grouped(balance(tables), "period"),
        periods={period["id"]: period["title"] for period in records(tables.periods)},
    )


def footer(tables: Tables) -> str:
    """How far the edition speaks, how well quotations are attested, where the shapes come from."""
    return render("footer.html", as_of=day_in_words(tables.as_of))


def days(tables: Tables) -> dict[str, object]:
    """The last year, the day it is shown as at, and the day of the founders' accession."""
    return {
        "last": tables.as_of.year,
        "as_of": day_in_words(tables.as_of),
        "founding": day_in_words(tables.accessions["accession_date"].min()),
    }
