"""What is to be said of territories and cannot be drawn."""

from dashboard.history import alliance
from dashboard.tables.records import holds, records
from dashboard.tables.schemas import Tables


def notes(tables: Tables) -> dict[str, list[tuple[int, int, str]]]:
    """What is to be said of territories, by their codes, as runs: first year, last year, text.

    A note belongs to the years at whose end it holds.
    """
    days = {year: alliance.last_day(tables, year) for year in alliance.years(tables)}
    runs: dict[str, list[tuple[int, int, str]]] = {}
    for note in records(tables.notes.sort_values("from")):
        years = [year for year, day in days.items() if holds(note, day)]
        for territory in note["territories"].split(";") if years else []:
            runs.setdefault(territory, []).append((years[0], years[-1], note["text"]))
    return runs
