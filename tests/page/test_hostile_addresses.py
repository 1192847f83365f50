"""Whatever stands in the address, every page opens, and nothing of it becomes markup."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.support.copies import HOSTILE
from tests.support.pages import APP, html, opened
from tests.support.skeleton import Skeleton
from tests.support.visits import messages

PAGES = {
    APP: ["year", "compare", "country", "view"],
    APP.parent / "pages" / "claims.py": ["claim", "year"],
    APP.parent / "pages" / "search.py": ["q", "words", "side", "period", "speaker", "grade"],
    APP.parent / "pages" / "lesson.py": ["items", "text"],
    APP.parent / "pages" / "sources.py": ["year"],
}
# Values that mean something to a page, beside any text at all.
KNOWN = ["2004", "1949", "FIN", "present", "guess", "compare", "kremlin", "1949-1954", "document"]
VALUES = st.text() | st.sampled_from([*KNOWN, HOSTILE, "=1+1", "../../edition.toml", "\x00", ""])
LONG = 20_000  # characters


def skeleton(page: Path, address: dict[str, str]) -> Skeleton:
    """The HTML of a page at an address, which opens without an error."""
    app = AppTest.from_file(str(page), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, (address, app.exception)
    return Skeleton(html(app))


@pytest.mark.parametrize(("page", "names"), PAGES.items(), ids=[page.stem for page in PAGES])
def test_nothing_in_the_address_becomes_markup(page: Path, names: list[str]) -> None:
    @settings(max_examples=8)
    @given(address=st.fixed_dictionaries({}, optional=dict.fromkeys(names, VALUES)))
    @example(address=dict.fromkeys(names, HOSTILE))
    def check(address: dict[str, str]) -> None:
        shown = skeleton(page, address)
        assert not [tag for tag, _ in shown.tags if tag in ("script", "iframe", "object", "embed")]
        assert not [names for _, names in shown.tags if any(name[:2] == "on" for name in names)]
        assert not [one for one in shown.values.values() if (one or "").startswith("javascript:")]

    check()


@pytest.mark.parametrize(("page", "names"), PAGES.items(), ids=[page.stem for page in PAGES])
def test_a_long_address_makes_no_long_page(page: Path, names: list[str]) -> None:
    sizes = []
    for address in ({}, dict.fromkeys(names, "<" * LONG)):
        with messages() as sent:
            skeleton(page, address)
        sizes.append(sum(message.delta.ByteSize() for message in sent))
    assert sizes[1] < sizes[0] + LONG


def test_a_search_reads_no_more_than_300_letters() -> None:
    assert opened("pages/search.py", q="x" * LONG).text_input(key="q").value == "x" * 300
