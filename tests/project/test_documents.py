"""What the documents name is there: paths, links, tests, commands."""

import re
import runpy
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from dashboard import __main__ as commands
from dashboard import versions
from tests.support.documents import (
    ARCHITECTURE,
    CONTRIBUTING,
    DOCUMENTS,
    FILES,
    README,
    TEXTS,
    code,
    first_cells,
    section,
    tokens,
    words,
)
from tests.support.project import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")

# Where a path in a document may begin, besides the document's own folder.
BEGINNINGS = (ROOT, ROOT / "dashboard", ROOT / "data")
# Made by a command, or somebody else's: not in the repository.
ELSEWHERE = re.compile(
    r"build/|\.venv|node_modules|/|https?:|index\.html|preview\.png|nato-2004\.pdf|\w+\.gpkg"
    r"|README_world_map\.md|ne_10m_\w+\.shp|factbook/factbook\.json"
)
PATH = re.compile(r"\.?[\w@-]+(\.[\w@-]+)*(/[\w.@-]+)*/?")
ENDINGS = {Path(name).suffix for name in FILES} - {""}


def slug(heading: str) -> str:
    """The address of a heading within a page."""
    return re.sub(r"[^\w -]", "", heading.replace("`", "").lower()).replace(" ", "-")


# Paths and links


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    targets = [
        str(token.attrs.get("href") or token.attrs.get("src"))
        for token in tokens(TEXTS[document])
        if token.type in ("link_open", "image")
    ]
    for target in targets:
        address = urlsplit(target)
        if address.scheme or target == "https://example.org/":
            continue
        file = (ROOT / document).parent / unquote(address.path) if address.path else ROOT / document
        assert file.exists(), target
        if address.fragment:
            headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.M)
            assert address.fragment in map(slug, headings), target


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_named_is_there(document: str) -> None:
    known = {Path(name).name for name in FILES}
    beginnings = ((ROOT / document).parent, *BEGINNINGS)
    absent = [
        word
        for word in words(TEXTS[document])
        if PATH.fullmatch(word)
        and ("/" in word or Path(word).suffix in ENDINGS)
        and not ELSEWHERE.match(word)
        and word not in known
        and not any((beginning / word).exists() for beginning in beginnings)
    ]
    assert absent == []


def test_every_test_named_is_there() -> None:
    told = {
        word for text in TEXTS.values() for word in words(text) if re.fullmatch(r"test_\w+", word)
    }
    tests = [ROOT / name for name in FILES if re.fullmatch(r"tests/.*\.py", name)]
    defined = "".join(file.read_text(encoding="utf-8") for file in tests)
    assert told
    assert [name for name in told if f"def {name}(" not in defined] == []


# Commands


def asked_of_make(text: str) -> set[str]:
    """The targets in each line `make A B NAME=value` of a text."""
    calls = re.findall(r"^\s*make((?: [a-zA-Z.][\w./-]*(?:=\S*)?)+)", text, re.M)
    return {word for call in calls for word in call.split() if "=" not in word}


TARGETS = set(re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.M)[1].split())
RULES = set(re.findall(r"^([\w./-]+):", MAKEFILE, re.M))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_target_of_make_is_in_the_makefile(document: str) -> None:
    assert asked_of_make("\n".join(code(TEXTS[document]))) <= RULES


@pytest.mark.parametrize("name", [name for name in FILES if re.match(r"\.(ci|github)/", name)])
def test_a_workflow_asks_make_for_what_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    runs = "\n".join(re.findall(r"^(?:.*run: |\s*)(make .*)$", text, re.M))
    assert asked_of_make(runs) <= RULES


def test_contributors_are_told_of_every_target_and_of_no_other() -> None:
    rows = first_cells(section(CONTRIBUTING, "Commands"))
    assert {row.strip("`").removeprefix("make ") for row in rows} == TARGETS
    assert set(re.findall(r"^# make ([\w-]+)", MAKEFILE, re.M)) == TARGETS


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_of_the_dashboard_is_understood(document: str) -> None:
    for line in code(TEXTS[document]):
        for arguments in re.findall(r"python -m dashboard (.+)", line):
            commands.parser().parse_args(arguments.split())


@pytest.mark.parametrize("text", [MAKEFILE, *TEXTS.values()], ids=["Makefile", *TEXTS])
def test_every_module_that_is_run_is_there(text: str) -> None:
    for module in re.findall(r"python -m ((?:dashboard|checks|tests|bench|lessons)[\w.]*)", text):
        path = ROOT.joinpath(*module.split("."))
        assert (path / "__main__.py").exists() or path.with_suffix(".py").exists(), module


def test_who_has_an_old_version_is_sent_to_a_heading_that_is_there() -> None:
    source = Path(versions.__file__).read_text(encoding="utf-8")
    (heading,) = re.findall(r"README\.md says under (\w+)", source)
    assert section(README, heading)


def test_the_script_of_five_lines_writes_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (script,) = re.findall(r"<!-- script -->\n```python\n(.*?)```", ARCHITECTURE, re.S)
    assert len(script.splitlines()) == 5
    (tmp_path / "script.py").write_text(script, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    runpy.run_path("script.py")
    assert (tmp_path / "nato-2004.pdf").read_bytes().startswith(b"%PDF")
