"""The whole dashboard as one file: complete, small, strict about what runs, in the data's words."""

import base64
import gzip
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dashboard import View, Yearbook, takeaway
from dashboard.tables.schemas import Tables
from dashboard.takeaway import offline
from dashboard.words import TITLE
from tests.support.copies import HOSTILE
from tests.support.project import REGISTRIES
from tests.support.skeleton import Skeleton

MOST_BYTES = 1_050_000
# What makes a browser fetch something when it stands in an attribute.
FETCHING = {"src", "srcset", "poster", "data", "background", "action", "formaction"}


class Reader(HTMLParser):
    """What a document runs and fetches, and the words of its quotations and originals."""

    def __init__(self, html: str) -> None:
        """Read the document."""
        super().__init__()
        self.sources: dict[str, list[str]] = {"script": [], "style": []}
        self.attributes: list[tuple[str, str, str]] = []
        self.quoted: list[tuple[str, str]] = []
        self.originals: list[tuple[str, str]] = []
        self._into: list[str] | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, and begin to gather the text of those that are asked for."""
        named = dict(attrs)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._tag, self._named = tag, named
        if tag in self.sources or tag == "blockquote" or (tag == "p" and "lang" in named):
            self._into = []

    def handle_data(self, data: str) -> None:
        """Gather text."""
        if self._into is not None:
            self._into.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Put down what was gathered."""
        if self._into is None or tag != self._tag:
            return
        text, self._into = "".join(self._into), None
        if tag in self.sources:
            self.sources[tag].append(text)
        elif tag == "blockquote":
            self.quoted.append((self._named["cite"], text))
        else:
            self.originals.append((self._named["lang"], text))


@pytest.fixture(scope="module")
def html(offline_page: Path) -> str:
    """The page."""
    return offline_page.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def documents(html: str) -> list[Reader]:
    """The page and the document of its map."""
    packed = re.search(r'data-map="([^"]+)"', html)[1]
    return [Reader(html), Reader(gzip.decompress(base64.b64decode(packed)).decode())]


def attribute(page: Reader, tag: str, key: str, value: str, wanted: str) -> str:
    """An attribute of the one element with another attribute: a meta's content, for instance."""
    at = page.attributes.index((tag, key, value))
    return next(text for _, name, text in page.attributes[at + 1 :] if name == wanted)


def settings(document: Reader) -> dict[str, object]:
    """What the document of the map is told."""
    (text,) = (text for _, name, text in document.attributes if name == "data-map-settings")
    return json.loads(text)


def test_every_term_leads_to_its_meaning_in_the_same_file(html: str, tables: Tables) -> None:
    assert 'href="#glossary"' in html
    assert set(re.findall('id="term-(.+?)"', html)) == set(tables.glossary["id"])
    led_to = re.findall('class="term" href="#term-(.+?)"', html)
    assert len(led_to) == html.count('class="term"') > 100
    assert set(led_to) <= set(tables.glossary["id"])


def test_it_is_small_enough_to_send(offline_page: Path) -> None:
    assert offline_page.stat().st_size <= MOST_BYTES


def test_a_picture_for_previews_lies_beside_it(offline_page: Path, documents: list[Reader]) -> None:
    name = attribute(documents[0], "meta", "property", "og:image", "content")
    assert offline_page.with_name(name).read_bytes().startswith(b"\x89PNG")


def test_its_head_tells_what_it_is(html: str, documents: list[Reader]) -> None:
    page = documents[0]
    assert html.startswith('<!doctype html>\n<html lang="en"')
    assert f"<title>{TITLE}</title>" in html
    assert attribute(page, "meta", "property", "og:title", "content") == TITLE
    assert attribute(page, "meta", "property", "og:type", "content") == "website"
    description = attribute(page, "meta", "name", "description", "content")
    assert "1949 to 2026" in description
    assert attribute(page, "meta", "property", "og:description", "content") == description


def test_nothing_is_fetched(documents: list[Reader]) -> None:
    for document in documents:
        assert [found for found in document.attributes if found[1] in FETCHING] == []
        linked = [
            text for tag, name, text in document.attributes if (tag, name) == ("link", "href")
        ]
        assert all(text.startswith("data:") for text in linked)
        for style in document.sources["style"]:
            assert "@import" not in style
            assert "//" not in "".join(re.findall(r"url\([^)]*\)", style))


def test_it_names_no_package_registry(offline_page: Path) -> None:
    assert not REGISTRIES.search(offline_page.read_bytes())


def test_the_policy_lets_run_what_is_in_the_file_and_nothing_else(documents: list[Reader]) -> None:
    policy = attribute(documents[0], "meta", "http-equiv", "Content-Security-Policy", "content")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in policy
    # The map's script writes the palette into a style, as it is told.
    colours = settings(documents[1])["colours"]
    for kind in ("script", "style"):
        there = [source for document in documents for source in document.sources[kind]]
        there = [source for source in there if not source.startswith("{")]  # what is told, not run
        there += [colours] if kind == "style" else []
        hashes = [base64.b64encode(hashlib.sha256(one.encode()).digest()) for one in there]
        assert set(rules[f"{kind}-src"].split()) == {f"'sha256-{one.decode()}'" for one in hashes}
    for document in documents:
        assert [one for one in document.attributes if re.match(r"on|style$", one[1])] == []


def test_every_quotation_is_there_letter_by_letter_with_its_source(
    tables: Tables, documents: list[Reader]
) -> None:
    quoted = set(documents[0].quoted)
    for table in (tables.quotes, tables.voices, tables.steps):
        assert set(zip(table["source_url"], table["quote"], strict=True)) <= quoted
    said = tables.quotes[tables.quotes["original_quote"] != ""]
    originals = set(zip(said["original_language"], said["original_quote"], strict=True))
    assert originals
    assert originals <= set(documents[0].originals)
    linked = {text for tag, name, text in documents[0].attributes if (tag, name) == ("a", "href")}
    for table in (tables.quotes, tables.voices, tables.steps, tables.scholars, tables.events):
        assert set(table["source_url"]) <= linked


def test_every_claim_is_there_and_every_link_within_leads_somewhere(
    tables: Tables, documents: list[Reader]
) -> None:
    ids = [text for _, name, text in documents[0].attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert set(tables.claims["id"]) <= set(ids)
    addresses = [
        text for tag, name, text in documents[0].attributes if (tag, name) == ("a", "href")
    ]
    inner = {text for text in addresses if not text.startswith(("https://", "http://"))}
    parts = {text.removeprefix("#") for text in inner if re.fullmatch(r"#[a-z0-9-]+", text)}
    terms = {f"term-{id}" for id in tables.glossary["id"]}
    parts -= {"year", "quotations"}  # the skip links, whose script finds their places
    assert parts <= set(ids)
    assert parts - terms == {"claims", "glossary", "sources", *tables.claims["id"]}
    assert all(
        re.fullmatch(r"[#?]year=\d{4}", text)
        for text in inner - {f"#{id}" for id in parts | {"quotations", "year"}}
    )


def test_html_in_the_data_is_shown_as_text(hostile: Yearbook, html: str) -> None:
    last = hostile.years[-1]
    written = offline.page(hostile, View(last, page="https://example.org/nato"))
    plain, shown = Skeleton(html), Skeleton(written)
    url = ("meta", ("property", "content"))
    assert shown.tags.count(url) == plain.tags.count(url) + 1
    assert [tag for tag in shown.tags if tag != url] == [tag for tag in plain.tags if tag != url]
    assert shown.text.count(HOSTILE) > len(hostile.tables.quotes)
    page = Reader(written)
    assert page.sources["script"] == Reader(html).sources["script"]
    address = attribute(page, "meta", "property", "og:image", "content")
    assert address == "https://example.org/nato/preview.png"


@pytest.mark.parametrize("year", [1949, 1990, 2004])
def test_it_opens_on_the_year_it_was_taken_from(yearbook: Yearbook, year: int) -> None:
    page = takeaway.html(yearbook, View(year)).decode()
    (readout,) = re.findall(r'data-readout data-year="(\d+)" data-members="(\d+)"', page)
    assert readout == (str(year), str(len(yearbook.members(year))))
    sections = re.findall(r'<section[^>]* data-period="(.+?)"[^>]*>', page)
    in_sight = re.findall(r'<section[^>]* data-period="([^"]+)"(?![^>]* hidden)[^>]*>', page)
    assert len(sections) == len(yearbook.tables.periods)
    assert in_sight == [yearbook.period(year)]


def test_it_can_be_found_as_a_learning_resource(html: str) -> None:
    (kept,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    resource = json.loads(kept)
    assert (resource["@type"], resource["name"]) == ("LearningResource", TITLE)
    assert resource["license"].startswith("https://creativecommons.org/")
    assert {"inLanguage", "typicalAgeRange", "about", "description"} <= resource.keys()
