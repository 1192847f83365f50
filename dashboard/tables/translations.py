"""Translations: which words are translated, from which language, and what belongs to them."""

from collections.abc import Iterator

from dashboard.tables.faults import Fault
from dashboard.tables.records import indexed
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import LANGUAGES, UNKNOWN


def translations(tables: Tables) -> Iterator[Fault]:
    """Translations marked as originals, originals as translations, and what belongs to neither.

    An original must be in a language that is stated.
    """
    for row, quotation in indexed(tables.quotes):
        language, translated = quotation["original_language"], quotation["translated"]
        if translated != (language != "en"):
            found = f"{'yes' if translated else 'no'} for {LANGUAGES[language]}"
            expected = "yes where the original language is not English, else no"
            yield Fault("quotes.csv", found, expected, row, "translated")
        for column in ("original_quote", "translator"):
            if quotation[column] and not translated:
                expected = "nothing, since the words were said in English"
                yield Fault("quotes.csv", quotation[column], expected, row, column)
        if quotation["original_quote"] and language == UNKNOWN:
            expected = "the language of original_quote"
            yield Fault("quotes.csv", language, expected, row, "original_language")
