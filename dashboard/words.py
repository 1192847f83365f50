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


def days_in_words(first: pd.Timestamp, last: pd.Timestamp) -> str:
    """Days from a first to a last one as 7 and 8 July 2026, or 30 June 2026 to 2 July 2026."""
    if first == last:
        return day_in_words(last)
    if (first.year, first.month) != (last.year, last.month):
        return f"{day_in_words(first)} to {day_in_words(last)}"
    between = "and" if last.day - first.day == 1 else "to"
    return f"{first.day} {between} {day_in_words(last)}"
