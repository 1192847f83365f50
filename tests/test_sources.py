"""Sources and method: every table with its download, citations, links."""

from datetime import date
from urllib.error import HTTPError, URLError

import pytest
from dashboard.citations import citations
from dashboard.schemas import CLAIMS, SCHEMAS

from dashboard import __main__ as commands
from dashboard import links
from dashboard.tables import Tables
from tests.support.pages import html, opened


def test_every_table_is_there_in_full(facts: Tables) -> None:
    app = opened("pages/sources.py")
    tables = [element.value for element in app.dataframe]
    assert [len(table) for table in tables] == [
        len(getattr(facts, name)) for name in (*SCHEMAS, *CLAIMS)
    ]
    labels = [button.proto.label for button in app.get("download_button")]
    assert {f"Download {name}.csv" for name in SCHEMAS} | {"Download claims.toml"} == set(labels)


def test_the_method_is_told() -> None:
    told = html(opened("pages/sources.py"))
    for topic in ("31 December", "68/262", "Article 6", "translator", "Known gaps", "CC BY 4.0"):
        assert topic in told


def test_citations_name_the_year_viewed() -> None:
    app = opened("pages/sources.py", year="1999")
    cited = [block.value for block in app.code]
    assert len(cited) == 3
    assert all("year=1999" in words for words in cited)


def test_citations_are_as_the_styles_have_them() -> None:
    cited = citations("https://example.org/?year=2004", 2004, 2026, date(2026, 3, 9))
    assert cited["APA"] == (
        "How NATO grew, and what was said about it (2026). [Interactive map and quotations, view "
        "of the year 2004]. Retrieved March 9, 2026, from https://example.org/?year=2004"
    )
    assert cited["Chicago"] == (
        "“How NATO grew, and what was said about it.” 2026. View of the year 2004. "
        "Accessed March 9, 2026. https://example.org/?year=2004."
    )
    assert cited["BibTeX"].splitlines()[0] == "@misc{hownatogrew2026,"
    assert r"\url{https://example.org/?year=2004}" in cited["BibTeX"]


def test_every_source_is_tried_once(facts: Tables) -> None:
    found = links.addresses(facts)
    assert set(facts.quotes["source_url"]) | set(facts.steps["source_url"]) <= set(found)


class Page:
    """An answer of a host."""

    def __init__(self, url: str) -> None:
        """Take the address that answered."""
        self.url = url

    def __enter__(self) -> "Page":
        """Open."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""


def test_moved_and_dead_sources_are_reported(
    facts: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved, dead, *_ = links.addresses(facts)

    def urlopen(request: object, timeout: float) -> Page:
        if request.full_url == dead:
            raise HTTPError(dead, 404, "Not Found", None, None)
        return Page("https://example.org/new" if request.full_url == moved else request.full_url)

    monkeypatch.setattr(links, "urlopen", urlopen)
    lines, count = links.report(facts)
    assert len(lines) == 2
    assert lines[0].endswith(f"{moved} moved to https://example.org/new")
    assert lines[1].endswith(f"{dead} dead: 404 Not Found")
    assert count == 1


def test_without_a_network_nothing_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def urlopen(*_: object, **__: object) -> None:
        raise URLError("no route")

    monkeypatch.setattr(links, "urlopen", urlopen)
    assert commands.links() == 0
    assert capsys.readouterr().out == "no network: no address was tried\n"
