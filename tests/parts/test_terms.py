"""Terms of the glossary in texts: linked where they first stand, and nowhere they should not be."""

import re

import pytest
from markupsafe import Markup

from dashboard import Yearbook
from dashboard.parts import claims, country, method, quotations, terms
from dashboard.parts.terms import with_terms
from tests.support.skeleton import Skeleton


@pytest.fixture(scope="module")
def glossary(yearbook: Yearbook) -> terms.Glossary:
    """The terms of the data."""
    return terms.glossary(yearbook.tables)


def linked(html: str) -> list[tuple[str, str]]:
    """The terms that some HTML links: id, and the words that are the link."""
    return re.findall(r'<a class="term" href="glossary\?term=([\w-]+)"[^>]*>(.*?)</a>', html)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Founding Act of 1997", [("founding-act", "Founding Act")]),
        ("Enlargement, and enlargement again", [("enlargement", "Enlargement")]),
        ("enlargement or expansion", [("enlargement", "enlargement")]),
        ("The Warsaw Pact’s end, Warsaw Pact's troops", [("warsaw-pact", "Warsaw Pact")]),
        ("Article 52, Article 5", [("article-5", "Article 5")]),
        ("a map, a MAP", [("membership-action-plan", "MAP")]),
        ("UN-mandated, and battlegroups", [("battlegroup", "battlegroups")]),
        ("a Security Council mandate", [("security-council-mandate", "Security Council mandate")]),
        ("nothing of the kind", []),
    ],
)
def test_a_term_is_linked_where_it_first_stands(
    glossary: terms.Glossary, text: str, found: list[tuple[str, str]]
) -> None:
    assert linked(with_terms(text, glossary)) == found
    assert Skeleton(str(with_terms(text, glossary))).text == text


@pytest.mark.parametrize(
    "text",
    [
        "“the Founding Act”",
        '"the Founding Act"',
        "‘NATO’s Founding Act’",
        "'the Founding Act' is meant",
        "'it’s NATO's own Founding Act', he said",
    ],
)
def test_no_term_is_linked_within_a_quotation(glossary: terms.Glossary, text: str) -> None:
    assert linked(with_terms(text, glossary)) == []
    after = with_terms(f"{text} and the Founding Act", glossary)
    assert linked(after) == [("founding-act", "Founding Act")]
    assert Skeleton(str(after)).text == f"{text} and the Founding Act"


def test_an_apostrophe_begins_no_quotation(glossary: terms.Glossary) -> None:
    text = "Stalin's death and the states' wish for enlargement in NATO's east"
    assert linked(with_terms(text, glossary)) == [("enlargement", "enlargement")]


@pytest.mark.parametrize("tag", ["a", "blockquote", "h2", "summary"])
def test_html_keeps_its_links_headings_and_quotations(glossary: terms.Glossary, tag: str) -> None:
    html = Markup('<{0} title="the CSTO">CSTO</{0}> <p>enlargement</p>').format(Markup(tag))
    written = with_terms(html, glossary)
    assert f'<{tag} title="the CSTO">CSTO</{tag}>' in written
    assert linked(written) == [("enlargement", "enlargement")]


def test_text_is_escaped_and_the_meaning_is_the_title(glossary: terms.Glossary) -> None:
    written = with_terms('<b>CSTO</b> & "more"', glossary)
    assert "&lt;b&gt;" in written
    shown = Skeleton(str(written))
    assert [tag for tag, _ in shown.tags] == ["a"]
    assert shown.values["title"] == glossary.rows["cSTO"]["meaning"]


def test_every_text_of_ours_has_its_terms(yearbook: Yearbook) -> None:
    tables = yearbook.tables
    shown = {
        "quotations": "".join(part.columns for part in quotations.sections(yearbook)),
        "claim": claims.render(tables, "substantial-forces"),
        "country": country.render(yearbook, "UKR"),
        "method": method.method(tables),
    }
    assert {name for name, html in shown.items() if not linked(html)} == set()
    for html in shown.values():
        quoted = re.findall("<blockquote.*?</blockquote>", html, re.DOTALL)
        assert not linked("".join(quoted))


def test_the_terms_that_occur_are_told_by_name(glossary: terms.Glossary) -> None:
    texts = ["“No Founding Act”, no MAP", "Enlargement"]
    found = [row["id"] for row in terms.occurring(texts, glossary)]
    assert found == ["enlargement", "founding-act", "membership-action-plan"]
