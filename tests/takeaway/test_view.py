"""A view: its address, its citations, the names of its files."""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from dashboard import View, Yearbook
from dashboard.view import Kind, address, as_at, citations, heading

PAGE = "https://example.org/nato/"


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


def test_a_view_is_of_a_year_and_else_of_nothing() -> None:
    view = View(2004)
    assert (view.year, view.country, view.page, view.seen) == (2004, None, "", None)
    assert view == View(2004)
    assert len({view, View(2004), View(2004, "FIN")}) == 2
    with pytest.raises(FrozenInstanceError):
        view.year = 2005  # type: ignore[misc]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(2004), "./?year=2004"),
        (View(2004, page=PAGE), f"{PAGE}?year=2004"),
        (View(2004, "FIN", PAGE), f"{PAGE}?year=2004&country=FIN"),
        (View(2004, "FIN", f"{PAGE}sources?year=1999"), f"{PAGE}?year=2004&country=FIN"),
        (View(2026, page="http://localhost:8501"), "http://localhost:8501/?year=2026"),
        (View(2004, "<&>", PAGE), f"{PAGE}?year=2004&country=%3C%26%3E"),
    ],
)
def test_the_address_of_a_view_names_its_year_and_country(view: View, expected: str) -> None:
    assert address(view) == expected


def test_a_frame_asks_for_the_page_alone() -> None:
    view = View(2004, "FIN", PAGE)
    assert address(view, embed=True) == f"{PAGE}?embed=true&year=2004&country=FIN"
    assert address(view, embed=False) == address(view)


@pytest.mark.parametrize(
    ("view", "name"),
    [
        (View(2004), "nato-2004-handout-a4.pdf"),
        (View(2004, "FIN"), "nato-2004-FIN-handout-a4.pdf"),
        (View(1949, page=PAGE, seen=date(2026, 3, 9)), "nato-1949-handout-a4.pdf"),
    ],
)
def test_a_file_is_named_by_its_view(view: View, name: str) -> None:
    kind = Kind("Handout", "-handout-a4.pdf", "application/pdf", lambda *_: b"")
    assert kind.name(view) == name


@pytest.mark.parametrize(
    ("view", "apa", "chicago"),
    [
        (View(1999), ".", "View of the year 1999."),
        (
            View(1999, page=PAGE),
            f". Retrieved from {PAGE}?year=1999",
            f"View of the year 1999. {PAGE}?year=1999.",
        ),
        (
            View(1999, seen=date(2026, 12, 31)),
            ". Retrieved December 31, 2026",
            "View of the year 1999. Accessed December 31, 2026.",
        ),
        (
            View(1999, "FIN", PAGE, date(2026, 3, 9)),
            f". Retrieved March 9, 2026, from {PAGE}?year=1999&country=FIN",
            f"View of the year 1999. Accessed March 9, 2026. {PAGE}?year=1999&country=FIN.",
        ),
    ],
)
def test_a_citation_says_no_more_than_is_known(
    yearbook: Yearbook, view: View, apa: str, chicago: str
) -> None:
    cited = citations(yearbook, view)
    title = "How NATO grew, and what was said about it"
    assert list(cited) == ["APA", "Chicago", "BibTeX"]
    assert cited["APA"] == (
        f"{title} (2026). [Interactive map and quotations, view of the year 1999]{apa}"
    )
    assert cited["Chicago"] == f"“{title}.” 2026. {chicago}"


def test_bibtex_has_address_and_day_where_they_are_known(yearbook: Yearbook) -> None:
    known = citations(yearbook, View(2004, page=PAGE, seen=date(2026, 3, 9)))["BibTeX"]
    assert known.splitlines() == [
        "@misc{hownatogrew2026,",
        "  title        = {How NATO grew, and what was said about it},",
        "  year         = {2026},",
        "  note         = {Interactive map and quotations, view of the year 2004},",
        rf"  howpublished = {{\url{{{PAGE}?year=2004}}}},",
        "  urldate      = {2026-03-09}",
        "}",
    ]
    unknown = citations(yearbook, View(2004))["BibTeX"].splitlines()
    assert unknown == [*known.splitlines()[:4], "}"]


def test_a_heading_counts_the_members(yearbook: Yearbook) -> None:
    assert heading(yearbook, 1949) == "NATO in 1949: 12 members"
    assert heading(yearbook, 2026) == "NATO in 2026: 32 members"


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (View(2004), "As at 31 December 2004."),
        (View(2026), "As at 24 February 2026."),
        (View(2004, "FIN"), "As at 31 December 2004. Outlined: Finland."),
    ],
)
def test_a_view_says_its_day_and_what_is_outlined(
    yearbook: Yearbook, view: View, words: str
) -> None:
    assert as_at(yearbook, view) == words
