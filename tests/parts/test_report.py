"""Errors can be reported: what is meant is named by its id, and where to is one setting."""

import re

import pytest

from dashboard import View, Yearbook
from dashboard.history.search import everything, find
from dashboard.parts import claims, proximity, quotations, report, search, terms
from dashboard.takeaway import offline


@pytest.mark.parametrize(
    "address",
    ["mailto:errors@example.org", "https://example.org/new?template=correction.yml"],
)
def test_an_address_that_is_set_is_taken(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("REPORT_TO", address)
    assert report.address() == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "errors@example.org",
        "http://example.org",
        "javascript:alert(1)",
        "mailto:a b@c",
        "https:",
    ],
)
def test_any_other_is_left_aside(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("REPORT_TO", address)
    assert report.address() == ""


def test_none_need_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPORT_TO", raising=False)
    assert report.address() == ""


def reported(html: str) -> set[str]:
    """What can be reported in some HTML."""
    return set(re.findall('data-report="(.+?)"', html))


def test_each_quotation_step_and_event_can_be_reported(yearbook: Yearbook) -> None:
    tables = yearbook.tables
    panel = "".join(section.columns for section in quotations.sections(yearbook))
    articles = re.findall("<article data-quote=.*?</article>", panel, re.DOTALL)
    assert len(articles) == len(tables.quotes)  # each link in an article reports its quotation
    assert all(article.count("<a data-report ") == 1 for article in articles)
    assert "quotation nato-2016-06-14-one-sixteenth" in reported(
        proximity.render(proximity.section(yearbook), 2004)
    )
    of_claim = tables.steps[tables.steps["claim"] == "not-one-inch"]
    steps = {f"step {id}" for id in of_claim["id"]}
    assert steps <= reported(claims.render(tables, "not-one-inch"))
    found = search.render(find(everything(tables), ""), terms.glossary(tables))
    assert {f"event {id}" for id in tables.events["id"]} <= reported(found)


def test_the_page_in_one_file_keeps_the_address_it_was_made_with(
    yearbook: Yearbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPORT_TO", 'https://example.org/new?a="><script>')
    page = offline.page(yearbook, View(2004))
    assert 'data-report-to="https://example.org/new?a=&#34;&gt;&lt;script&gt;"' in page
    assert {f"event {id}" for id in yearbook.tables.events["id"]} <= reported(page)
    articles = re.findall("<article data-quote=.*?</article>", page, re.DOTALL)
    assert len(articles) == len(yearbook.tables.quotes)
    assert all(article.count("<a data-report></a>") == 1 for article in articles)
