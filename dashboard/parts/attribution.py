"""Who said a quotation, when, and where it can be read, in plain words; rows of quotes.csv."""

from dashboard.tables.records import Record
from dashboard.tables.vocabulary import LANGUAGES
from dashboard.words import date_in_words


def office(quotation: Record) -> str:
    """The speaker's office then, and the country where that does not name it."""
    place = "" if quotation["country"] in quotation["role"] else f" · {quotation['country']}"
    return f"{quotation['role']}{place}"


def occasion(quotation: Record) -> str:
    """The day and the venue."""
    return f"{date_in_words(quotation['date'])} · {quotation['venue']}"


def source(quotation: Record) -> str:
    """Title, publisher and date of the source, and the grade."""
    parts = [quotation["source_title"], quotation["source_publisher"]]
    if quotation["source_date"] and quotation["source_date"] != quotation["date"]:
        day = date_in_words(quotation["source_date"])
        parts += [day] * (day not in quotation["source_title"])
    return f"{', '.join(parts)} [{quotation['attested']}]"


def translation(quotation: Record) -> str:
    """Whether the words are translated, from which language and by whom, or blank."""
    if not quotation["translated"]:
        return ""
    by = f" by {quotation['translator']}" if quotation["translator"] else ""
    return f"translated from {LANGUAGES[quotation['original_language']]}{by}"
