"""The title of the project, and dates in words."""

import pandas as pd

TITLE = "How NATO grew, and what was said about it"


def date_in_words(day: str) -> str:
    """A date as 29 March 2004, or March 2004 or 2004 when no more is known."""
    if len(day) == len("2004"):
        return day
    date = pd.Timestamp(day)
    return f"{date:%B %Y}" if len(day) == len("2004-03") else f"{date.day} {date:%B %Y}"


def day_in_words(day: pd.Timestamp) -> str:
    """A day as 29 March 2004."""
    return f"{day.day} {day:%B %Y}"
