"""The words under a quotation: who said it, when, and where it can be read; rows of quotes.csv.

Page, handout and slides set their own type around them.
"""

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
    return f"{quotation['source_title']}, {publication(quotation)} [{quotation['attested']}]"


def publication(quotation: Record) -> str:
    """The publisher of the source, and its date where neither the day nor the title tells it."""
    publisher, date = str(quotation["source_publisher"]), quotation["source_date"]
    if not date or date == quotation["date"]:
        return publisher
    day = date_in_words(date)
    return publisher if day in quotation["source_title"] else f"{publisher}, {day}"


def translation(quotation: Record) -> str:
    """Whether the words are translated, from which language and by whom, or blank."""
    if not quotation["translated"]:
        return ""
    by = f" by {quotation['translator']}" if quotation["translator"] else ""
    return f"translated from {LANGUAGES[quotation['original_language']]}{by}"
