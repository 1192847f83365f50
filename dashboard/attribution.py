"""Who said a quotation, when, and where it can be read, in plain words; rows of quotes.csv."""

from dashboard.markup import date_in_words
from dashboard.schemas import LANGUAGES


def office(said: dict[str, object]) -> str:
    """The speaker's office then, and the country where that does not name it."""
    place = "" if said["country"] in said["role"] else f" · {said['country']}"
    return f"{said['role']}{place}"


def occasion(said: dict[str, object]) -> str:
    """The day and the venue."""
    return f"{date_in_words(said['date'])} · {said['venue']}"


def source(said: dict[str, object]) -> str:
    """Title, publisher and date of the source, and the grade."""
    parts = [said["source_title"], said["source_publisher"]]
    if said["source_date"] and said["source_date"] != said["date"]:
        day = date_in_words(said["source_date"])
        parts += [day] * (day not in said["source_title"])
    return f"{', '.join(parts)} [{said['attested']}]"


def translation(said: dict[str, object]) -> str:
    """Whether the words are translated, from which language and by whom, or blank."""
    if not said["translated"]:
        return ""
    by = f" by {said['translator']}" if said["translator"] else ""
    return f"translated from {LANGUAGES[said['original_language']]}{by}"
