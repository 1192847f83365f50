"""The words under a quotation, and that the page says them as the files to take away do."""

import pytest

from dashboard import Yearbook
from dashboard.parts import attribution
from dashboard.parts.markup import render
from dashboard.parts.terms import glossary
from dashboard.tables.records import Record, records
from tests.support.copies import HOSTILE
from tests.support.skeleton import Skeleton


@pytest.fixture
def quotation(yearbook: Yearbook) -> Record:
    """A row of quotes.csv."""
    return records(yearbook.tables.quotes)[0]


def shown(quotation: Record, yearbook: Yearbook) -> Skeleton:
    """A quotation as the page shows it."""
    values = {"quotation": quotation, "glossary": glossary(yearbook.tables)}
    return Skeleton(render("quotation.html", in_its_article=False, **values))


def test_the_page_says_of_each_quotation_what_the_attribution_says(yearbook: Yearbook) -> None:
    for row in records(yearbook.tables.quotes):
        publication, translation = attribution.publication(row), attribution.translation(row)
        source = " · ".join(filter(None, [publication, translation]))
        text = shown(row, yearbook).text
        for line in (
            f"{row['speaker']}, {attribution.office(row)}\n{attribution.occasion(row)}\n",
            f"\n{row['source_title']}, {source} {row['attested']} Report an error",
        ):
            assert line in text, row["id"]


@pytest.mark.parametrize("name", ["role", "country", "source_publisher", "translator", "venue"])
def test_html_in_an_attribution_is_text(quotation: Record, yearbook: Yearbook, name: str) -> None:
    translated = quotation | {"translated": "yes", "original_language": "ru", "translator": "One"}
    hostile = shown(translated | {name: HOSTILE}, yearbook)
    assert hostile.tags == shown(translated, yearbook).tags
    assert HOSTILE in hostile.text


@pytest.mark.parametrize(
    ("country", "office"),
    [("Russia", "President of Russia"), ("Finland", "President of Russia · Finland")],
)
def test_a_country_is_told_where_the_role_does_not_name_it(
    quotation: Record, country: str, office: str
) -> None:
    row = quotation | {"role": "President of Russia", "country": country}
    assert attribution.office(row) == office


@pytest.mark.parametrize(
    ("date", "title", "publication"),
    [
        ("", "A speech", "Kremlin"),
        ("2007-02-10", "A speech", "Kremlin"),
        ("2007-02-11", "A speech", "Kremlin, 11 February 2007"),
        ("2007-02-11", "A speech, 11 February 2007", "Kremlin"),
    ],
)
def test_the_date_of_a_source_is_told_where_nothing_else_tells_it(
    quotation: Record, date: str, title: str, publication: str
) -> None:
    row = quotation | {"date": "2007-02-10", "source_date": date, "source_title": title}
    assert attribution.publication(row | {"source_publisher": "Kremlin"}) == publication


@pytest.mark.parametrize(
    ("translated", "translator", "words"),
    [
        ("", "", ""),
        ("yes", "", "translated from Russian"),
        ("yes", "the Kremlin", "translated from Russian by the Kremlin"),
    ],
)
def test_a_translation_is_told_with_its_translator_if_known(
    quotation: Record, translated: str, translator: str, words: str
) -> None:
    row = quotation | {"translated": translated, "translator": translator}
    assert attribution.translation(row | {"original_language": "ru"}) == words
