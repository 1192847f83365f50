"""What the glossary must be as a whole: no word in it has two meanings."""

from collections.abc import Iterator

from dashboard.tables.faults import Fault
from dashboard.tables.records import cells
from dashboard.tables.schemas import Tables


def one_meaning_of_a_form(tables: Tables) -> Iterator[Fault]:
    """Forms under which an earlier term stands already."""
    rows: dict[str, int] = {}
    for row, forms in cells(tables.glossary["forms"]):
        for form in forms.split(";"):
            first = rows.setdefault(form.lower(), row)
            if first != row:
                expected = f"a form that row {first} does not have"
                yield Fault("glossary.csv", form, expected, row, "forms")
