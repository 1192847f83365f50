"""The lessons quote, date and link nothing but what is in the data, and lean to neither side."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pandas as pd
import pytest
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from pypdf import PdfReader

from dashboard import Yearbook
from dashboard.history import countries, search
from dashboard.parts import proximity
from dashboard.tables.schemas import CLAIMS, SCHEMAS, Tables
from dashboard.tables.vocabulary import GRADES, LANGUAGES
from dashboard.words import date_in_words
from lessons import build

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in build.LESSONS}
DAY = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) \d{4}\b"
)
KINDS = ("Sourcing", "Context", "Corroboration", "Close reading")
TAGGED = re.compile(r"^- \*\*([A-Z][a-z]+(?: [a-z]+)?)\.\*\* .*\?", re.MULTILINE)
pytestmark = pytest.mark.parametrize("lesson", TEXTS)


def tree(lesson: str) -> SyntaxTreeNode:
    """A lesson as its Markdown is read."""
    return SyntaxTreeNode(MarkdownIt().parse(TEXTS[lesson]))


def words(node: SyntaxTreeNode) -> str:
    """The text of a node as a reader sees it."""
    return "".join(one.content for one in node.walk() if one.type in ("text", "code_inline"))


def quotations(lesson: str) -> list[tuple[str, str, str]]:
    """The quotations of a lesson: words, attribution, address."""
    found = []
    for quotation in tree(lesson).walk():
        if quotation.type == "blockquote":
            said, told = quotation.children
            (link,) = [one for one in told.walk() if one.type == "link"]
            found.append((words(said), words(told), link.attrs["href"]))
    return found


def sayings(tables: Tables) -> dict[tuple[str, str, str], str]:
    """Every quotation of the data as a lesson has it, with its side or the reading it supports."""
    found = {}
    for row in tables.quotes.itertuples():
        day = date_in_words(row.date)
        told = f"{row.speaker}, {row.role}, {day}, {row.venue}. {row.source_title}, "
        told += row.source_publisher
        if row.translated:
            told += f"; translated from {LANGUAGES[row.original_language]}"
            told += f" by {row.translator}" if row.translator else ""
        found[row.quote, f"{told}. {row.attested}", row.source_url] = row.side
    for row in tables.voices.itertuples():
        told = f"{row.speaker}, {date_in_words(row.date)}. {row.source_title}, "
        found[row.quote, f"{told}{row.source_publisher}. {row.grade}", row.source_url] = row.side
    for row in tables.steps.itertuples():
        told = f"{row.who}, {date_in_words(row.date)}. {row.source_title}, "
        told += f"{row.source_publisher}. {row.grade}"
        found[row.quote, told, row.source_url] = row.supports
    return found


def test_every_quotation_and_its_attribution_is_that_of_the_data(
    tables: Tables, lesson: str
) -> None:
    known = sayings(tables)
    found = quotations(lesson)
    assert len(found) >= 8
    assert [quotation for quotation in found if quotation not in known] == []


def test_both_sides_are_quoted_alike(tables: Tables, lesson: str) -> None:
    known = sayings(tables)
    leaning = Counter(known[quotation] for quotation in quotations(lesson))
    assert leaning["kremlin"] == leaning["western"] > 0
    assert leaning["for"] == leaning["against"]
    length = Counter()
    for quotation in quotations(lesson):
        length[known[quotation]] += len(quotation[0])
    shorter, longer = sorted((length["kremlin"], length["western"]))
    assert leaning["kremlin"] == 1 or shorter >= 0.75 * longer


def test_the_key_quotes_what_was_said(tables: Tables, lesson: str) -> None:
    shown = TEXTS[lesson].partition("### What the sources show")[2].partition("### ")[0]
    said = "\n".join([*tables.quotes["quote"], *tables.steps["quote"], *tables.voices["quote"]])
    fragments = re.findall("‘([^’]+)’", shown)
    assert [fragment for fragment in fragments if fragment not in said] == []


def test_the_steps_take_90_minutes_and_ask_in_four_ways(lesson: str) -> None:
    steps = re.findall(r"^### (\d)\. .+ \((\d+) minutes\)$", TEXTS[lesson], re.MULTILINE)
    assert [int(number) for number, _ in steps] == list(range(1, len(steps) + 1))
    assert sum(int(minutes) for _, minutes in steps) == 90
    assert set(TAGGED.findall(TEXTS[lesson])) == set(KINDS)
    lines = [line for line in TEXTS[lesson].splitlines() if line.startswith("## ")]
    assert lines == ["## Aim", "## Material", "## Steps", "## Sources", "## Key for teachers"]
    assert "\n---\n\n## Key for teachers\n" in TEXTS[lesson]


def addresses(lesson: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The links of a lesson into the dashboard: page, and what they ask for."""
    for node in tree(lesson).walk():
        if node.type == "link" and node.attrs["href"].startswith(build.HERE):
            parts = urlsplit(node.attrs["href"])
            yield parts.path, dict(parse_qsl(parts.query, strict_parsing=True))


def test_every_link_into_the_dashboard_shows_what_it_names(
    yearbook: Yearbook, tables: Tables, entries: pd.DataFrame, lesson: str
) -> None:
    allowed = {
        "year": set(map(str, yearbook.years)),
        "country": set(countries.names(yearbook).index),
        "view": {"guess"},
        "claim": set(tables.claims["id"]),
    }
    asked = {"/": {"year", "country", "view"}, "/claims": {"claim"}, "/search": {"words"}}
    found = list(addresses(lesson))
    assert "guess" in [wish.get("view") for _, wish in found]
    for page, wishes in found:
        assert wishes.keys() <= asked[page]
        if page == "/search":
            assert len(search.find(entries, wishes["words"])), wishes
        else:
            assert all(value in allowed[name] for name, value in wishes.items()), wishes
    others = [
        node.attrs["href"]
        for node in tree(lesson).walk()
        if node.type == "link" and not node.attrs["href"].startswith(build.HERE)
    ]
    assert len(others) == len(quotations(lesson))


def test_every_date_and_id_is_in_the_data(tables: Tables, lesson: str) -> None:
    days = {
        cell if isinstance(cell, str) else f"{cell:%Y-%m-%d}"
        for table in (
            tables.accessions,
            tables.statuses,
            tables.events,
            tables.quotes,
            tables.steps,
            tables.voices,
        )
        for column in table.columns
        if "date" in column or column in ("from", "to")
        for cell in table[column].dropna()
    }
    in_words = {date_in_words(day) for day in days if len(day) == len("2004-03-29")}
    assert set(DAY.findall(TEXTS[lesson])) - in_words == set()
    files = {f"{name}.csv" for name in SCHEMAS if name not in CLAIMS}
    named = set(re.findall("`([^`]+)`", TEXTS[lesson]))
    assert named - set(tables.events["id"]) - files - set(GRADES) == set()


def test_every_length_and_share_is_that_of_the_dashboard(
    yearbook: Yearbook, tables: Tables, lesson: str
) -> None:
    charts = proximity.section(yearbook).charts
    shown = " ".join(bar.line for chart in charts for bar in chart.bars)
    figures = re.findall(r"\d[\d,.]*\d(?= km|%)", TEXTS[lesson])
    figures += re.findall(r"from (\d[\d,]+) to (?=\d[\d,]+ km)", TEXTS[lesson])
    assert [figure for figure in figures if figure not in shown] == []
    since = pd.Timestamp("2022-05-18")
    taken = {(day - since).days for day in tables.accessions["accession_date"]}
    lasted = re.findall(r"(\d+) days? for Finland .* and (\d+) for Sweden", TEXTS[lesson])
    assert all({int(one), int(other)} <= taken for one, other in lasted)


def test_the_pdf_is_that_of_the_markdown(lesson: str) -> None:
    (path,) = [path for path in build.LESSONS if path.stem == lesson]
    kept = PdfReader(path.with_suffix(".pdf"))
    made = PdfReader(io.BytesIO(build.pdf(TEXTS[lesson])))
    assert text_and_links(kept) == text_and_links(made)
    seen = " ".join("".join(page.extract_text() for page in kept.pages).split())
    for said, _, address in quotations(lesson):
        assert " ".join(said.split()) in seen
        assert address in str(text_and_links(kept))


def text_and_links(pdf: PdfReader) -> list[tuple[str, list[str]]]:
    """The text and the links of each page."""
    return [
        (
            page.extract_text(),
            [note.get_object()["/A"]["/URI"] for note in page.get("/Annots", [])],
        )
        for page in pdf.pages
    ]
