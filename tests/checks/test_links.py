"""The address of every source is tried, once."""

from urllib.error import HTTPError, URLError

import pytest

from checks import links
from dashboard.tables.schemas import Tables


def test_every_source_is_tried_once(tables: Tables) -> None:
    found = links.addresses(tables)
    assert set(tables.quotes["source_url"]) | set(tables.steps["source_url"]) <= set(found)


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
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved, dead, *_ = links.addresses(tables)

    def urlopen(request: object, timeout: float) -> Page:
        if request.full_url == dead:
            raise HTTPError(dead, 404, "Not Found", None, None)
        return Page("https://example.org/new" if request.full_url == moved else request.full_url)

    monkeypatch.setattr(links, "urlopen", urlopen)
    lines, count = links.report(tables)
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
    assert links.main() == 0
    assert capsys.readouterr().out == "no network: no address was tried\n"
