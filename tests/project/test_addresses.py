"""Addresses, keys and marks that the documents name mean what they say."""

import ast
import re
from urllib.parse import parse_qsl

import pytest

from dashboard import Yearbook
from dashboard.history.countries import names
from dashboard.page.frame import PAGES, VIEWS
from dashboard.page.guess import UNTIL
from dashboard.page.lesson_views import VIEWS as LESSON_VIEWS
from dashboard.tables import status, vocabulary
from tests.support.documents import ARCHITECTURE, FILES, TEXTS, USING, section, words
from tests.support.project import ROOT


def addresses() -> list[str]:
    """Every address of a view that the documents name, with and without a page."""
    found = {
        address
        for text in TEXTS.values()
        for word in words(text)
        for address in re.findall(r"^(?:/\w*)?\?\w+=[\w&=-]*|#year=\d+", word)
    }
    named = re.findall(r"localhost:8501(/\S*?)>", "".join(TEXTS.values()))
    return sorted(found | set(named))


def literals(*folders: str) -> set[str]:
    """Every string that stands in the Python code of some folders of dashboard/."""
    files = [file for folder in folders for file in (ROOT / "dashboard").glob(folder)]
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def meanings(yearbook: Yearbook) -> dict[str, set[str]]:
    """What each parameter of an address may say, none for any words; `embed` is Streamlit's own."""
    years = set(map(str, yearbook.years))
    return {
        "year": years,
        "compare": years,
        "country": set(names(yearbook).index),
        "view": {*VIEWS, *LESSON_VIEWS},
        "until": {str(UNTIL)},
        "claim": set(yearbook.tables.claims["id"]),
        "q": set(),
        "term": set(yearbook.tables.glossary["id"]),
        "words": set(),
        "items": set(),  # tests/lesson has them
        "text": set(),
        "side": set(vocabulary.SIDES),
        "period": set(yearbook.tables.periods["id"]),
        "speaker": set(yearbook.tables.quotes["speaker"]),
        "grade": set(vocabulary.GRADES),
        "embed": {"true"},
    }


@pytest.mark.parametrize("address", addresses())
def test_every_address_means_something(address: str, yearbook: Yearbook) -> None:
    page, _, asked = address.lstrip("#").rpartition("?")
    assert page.strip("/") in {"", *PAGES}
    for name, value in parse_qsl(asked, keep_blank_values=True):
        known = meanings(yearbook)[name]
        assert not value or not known or value in known, (name, value)


def test_every_parameter_is_told_and_known_to_the_page(yearbook: Yearbook) -> None:
    told = set(re.findall(r"[?&`#](\w+)=", section(USING, "Addresses")))
    assert told == set(meanings(yearbook))
    assert told - {"embed"} <= literals("page/*.py", "pages/*.py", "lesson/*.py", "app.py")


# What a document calls a key, and what the browser does.
KEYS = {"←": "ArrowLeft", "→": "ArrowRight", "Page Up": "PageUp", "Page Down": "PageDown"}
KEYS |= {"Space": " ", "Shift Q": "Q"}
NATIVE = {"Home", "End"}  # the slider's own


def keys_in(title: str) -> dict[str, str]:
    """The keys of a table, and what they do."""
    table = section(USING, "Keys").partition(title)[2].partition("\n\n|")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", table, re.M)
    return {keys: does for keys, does in rows if keys not in ("key", "---")}


def test_every_key_is_known_to_the_scripts() -> None:
    scripts = "".join(
        (ROOT / name).read_text(encoding="utf-8")
        for name in FILES
        if re.fullmatch(r"dashboard/browser/(?!bundle|tests).*(?<!\.test)\.js", name)
    )
    rows = [*keys_in("Everywhere"), *keys_in("In the view for a class")]
    keys = {key for row in rows for key in re.split(r", | (?=→)", row)} - NATIVE
    assert len(keys) > 10
    for key in keys:
        pressed = KEYS.get(key, key.lower())
        assert re.search(rf'["\']{re.escape(pressed)}["\']|\b{re.escape(pressed)}:', scripts), key


def test_the_help_of_the_view_for_a_class_lists_the_same_keys() -> None:
    template = (ROOT / "dashboard/templates/present.html").read_text(encoding="utf-8")
    listed = dict(re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", template))
    told = keys_in("In the view for a class")
    everywhere = {keys: does for keys, does in keys_in("Everywhere").items() if keys in listed}
    listed["?"] = listed["?"].replace("this help", "the help")
    assert everywhere | told == listed


def test_what_others_may_rely_on_is_there() -> None:
    told = section(ARCHITECTURE, "What others may rely on")
    keys = set(re.findall(r'`key="(\w+)"`', told))
    assert keys
    assert keys <= literals("page/*.py", "app.py")
    source = "".join(
        (ROOT / name).read_text(encoding="utf-8")
        for name in FILES
        if re.match(r"dashboard/(browser|templates|parts)/", name)
    )
    for attribute in re.findall(r"`(data-[\w-]+)`", told):
        camel = re.sub("-(.)", lambda letter: letter[1].upper(), attribute.removeprefix("data-"))
        assert attribute in source or f"dataset.{camel}" in source, attribute
    _, _, listed = told.partition("The words of `data-status`: ")
    assert tuple(re.findall("`(.+?)`", listed.partition(".")[0])) == status.ORDER
