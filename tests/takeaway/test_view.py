"""A view: its address, its citations, the names of its files."""

from datetime import date

from dashboard import View, Yearbook
from dashboard.view import citations


def test_citations_are_as_the_styles_have_them(yearbook: Yearbook) -> None:
    view = View(2004, page="https://example.org/", seen=date(2026, 3, 9))
    cited = citations(yearbook, view)
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
