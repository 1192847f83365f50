"""Sources and method: every table with its download, citations."""

import pytest
from streamlit.runtime.context import ContextProxy

from dashboard.tables.balance import balance
from dashboard.tables.schemas import CLAIMS, SCHEMAS, Tables
from tests.support.pages import html, opened


def test_every_table_is_there_in_full(tables: Tables) -> None:
    app = opened("pages/sources.py")
    assert [len(element.value) for element in app.dataframe] == [
        len(getattr(tables, name)) for name in (*SCHEMAS, *CLAIMS)
    ]
    labels = [button.proto.label for button in app.get("download_button")]
    assert {f"Download {name}.csv" for name in SCHEMAS} | {"Download claims.toml"} == set(labels)


def test_the_method_is_told() -> None:
    told = html(opened("pages/sources.py"))
    for topic in ("31 December", "68/262", "Article 6", "translator", "Known gaps", "CC BY 4.0"):
        assert topic in told


def test_the_balance_is_shown_as_the_check_prints_it(tables: Tables) -> None:
    told = html(opened("pages/sources.py"))
    for row in balance(tables).itertuples():
        figures = f"<td>{row.quotations}</td><td>{row.letters:,}</td><td>{row.most}</td>"
        assert figures in told, row


def test_citations_name_the_year_viewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ContextProxy, "url", "https://example.org/nato/sources")
    app = opened("pages/sources.py", year="1999")
    cited = [block.value for block in app.code]
    assert len(cited) == 3
    assert all("https://example.org/nato/?year=1999" in words for words in cited)


def test_citations_of_a_page_whose_address_is_not_known_name_the_year_alone() -> None:
    cited = [block.value for block in opened("pages/sources.py", year="1999").code]
    assert len(cited) == 3
    assert all("the year 1999" in words and "?year" not in words for words in cited)
