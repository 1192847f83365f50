"""edition.toml is at one with the rest of the data, or the fault says what the day must be."""

from pathlib import Path

import pytest

from dashboard.tables.faults import DataFaults
from dashboard.tables.load import load
from dashboard.tables.schemas import Tables

SCHEDULED = """
[[scheduled]]
from = 2030-01-02
to = 2030-01-03
what = "a summit"
source_title = "A summit is announced"
source_publisher = "An agency"
source_url = "https://example.org/summit"
"""


@pytest.fixture
def edition(data: Path, tables: Tables) -> Path:
    """The file edition.toml in a copy of the data, with its day and nothing scheduled."""
    file = data / "edition.toml"
    file.write_text(f"as_of = {tables.as_of:%Y-%m-%d}\n", encoding="utf-8")
    return file


def faults(file: Path) -> list[str]:
    """The faults of the data that a file lies in."""
    try:
        load(file.parent)
    except DataFaults as error:
        return [str(fault) for fault in error.faults]
    return []


def test_nothing_need_be_scheduled(edition: Path) -> None:
    assert load(edition.parent).scheduled.empty


def test_what_is_scheduled_is_read(edition: Path) -> None:
    edition.write_text(edition.read_text() + SCHEDULED)
    (entry,) = load(edition.parent).scheduled.itertuples()
    assert (entry.what, f"{entry.to:%Y-%m-%d}") == ("a summit", "2030-01-03")


def test_an_edition_does_not_end_later_than_its_newest_source(
    edition: Path, tables: Tables
) -> None:
    edition.write_text("as_of = 2029-05-06\n")
    newest = f"{tables.as_of:%Y-%m-%d}"
    assert faults(edition) == [
        "data/edition.toml, column as_of: found 2029-05-06; "
        f"expected {newest}, the day of the newest quotation, event or step"
    ]


@pytest.mark.parametrize(
    ("found", "instead", "said"),
    [
        ("2030-01-02", "2020-01-02", "row 1, column scheduled.from: found 2020-01-02; "),
        ("2030-01-03", "2030-01-01", "row 1, column to: found 2030-01-01; "),
        ("2030-01-03", '"soon"', "row 1, column scheduled.to: found 'soon'; "),
        ("https://example.org", "example.org", "row 1, column scheduled.source_url: found "),
        ("what", "why", "row 1, column scheduled: found why; "),
        ("[[scheduled]]", "[scheduled]", "found scheduled; expected [[scheduled]] entries"),
    ],
)
def test_what_is_scheduled_is_checked(edition: Path, found: str, instead: str, said: str) -> None:
    edition.write_text(edition.read_text() + SCHEDULED.replace(found, instead, 1))
    (fault,) = faults(edition)
    assert said in fault
