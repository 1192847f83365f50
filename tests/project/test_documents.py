"""What the documents name is there: paths, commands, addresses, keys, rooms, packages."""

import ast
import json
import re
import runpy
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from packaging.requirements import Requirement

from dashboard import __main__ as commands
from dashboard import versions
from dashboard.history.countries import names
from dashboard.history.yearbook import Yearbook, load
from dashboard.page.frame import PAGES, VIEWS
from dashboard.tables import status, vocabulary
from dashboard.words import TITLE

ROOT = Path(__file__).parents[2]
FILES = subprocess.check_output(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, text=True
).split("\0")
FILES = [name for name in FILES if (ROOT / name).is_file()]
DOCUMENTS = [name for name in FILES if name.endswith(".md")]
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
README, USING = TEXTS["README.md"], TEXTS["docs/using.md"]
ARCHITECTURE, CONTRIBUTING = TEXTS["docs/architecture.md"], TEXTS["CONTRIBUTING.md"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# Where a path in a document may begin, besides the document's own folder.
BEGINNINGS = (ROOT, ROOT / "dashboard", ROOT / "data")
# Made by a command, or somebody else's: not in the repository.
ELSEWHERE = re.compile(
    r"build/|\.venv|node_modules|/|https?:|index\.html|preview\.png|nato-2004\.pdf|\w+\.gpkg"
    r"|README_world_map\.md|ne_10m_\w+\.shp|factbook/factbook\.json"
)
PATH = re.compile(r"\.?[\w@-]+(\.[\w@-]+)*(/[\w.@-]+)*/?")
ENDINGS = {Path(name).suffix for name in FILES} - {""}


def tokens(text: str) -> list[Token]:
    """The tokens of a document, those inside lines too."""
    return [
        token
        for block in MarkdownIt().enable("table").parse(text)
        for token in (block, *(block.children or ()))
    ]


def code(text: str) -> Iterator[str]:
    """Everything that a document sets as code: spans, and each line of its blocks."""
    for token in tokens(text):
        if token.type in ("code_inline", "code_block") or (
            token.type == "fence" and token.info != "mermaid"
        ):
            yield from token.content.splitlines()


def words(text: str) -> Iterator[str]:
    """Everything that a document sets as code, word by word, without quotation marks."""
    for line in code(text):
        yield from (word.strip("'\"(),") for word in line.split())


def section(text: str, title: str) -> str:
    """What stands under a heading, with the headings below it."""
    (marks,) = re.findall(rf"^(#+) {re.escape(title)}$", text, re.M)
    _, _, told = text.partition(f"{marks} {title}\n")
    return re.split(rf"^#{{1,{len(marks)}}} ", told, maxsplit=1, flags=re.M)[0]


def first_cells(text: str) -> list[str]:
    """The first cell of each row of the tables in a text, but for their heads."""
    rows = re.findall(r"^\| ([^|]*) \|.*\|$", text, re.M)
    heads = re.findall(r"^\| ([^|]*) \|.*\|\n\| ---", text, re.M)
    for head in heads:
        rows.remove(head)
    return [row for row in rows if row != "---"]


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


# Addresses and keys


@pytest.fixture(scope="module")
def yearbook() -> Yearbook:
    """What the addresses are about."""
    return load()


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
        "view": set(VIEWS),
        "claim": set(yearbook.tables.claims["id"]),
        "words": set(),
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
    assert told - {"embed"} <= literals("page/*.py", "pages/*.py", "app.py")


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


# What is where, and why


def test_the_readme_is_short() -> None:
    assert 450 <= len(README.split()) <= 700


def test_every_room_has_its_row_and_no_other() -> None:
    rooms = section(ARCHITECTURE, "The rooms")
    inside, beside = rooms.split("| beside `dashboard/`")
    told = set(re.findall("`(.+?)`", "\n".join(first_cells(inside))))
    tracked = [
        Path(name).relative_to("dashboard") for name in FILES if name.startswith("dashboard/")
    ]
    assert told - {"dashboard/"} == {
        f"{path.parts[0]}/" if len(path.parts) > 1 else path.name for path in tracked
    } - {"__init__.py"}
    folders = {f"{Path(name).parts[0]}/" for name in FILES if "/" in name and name[0] != "."}
    told = set(re.findall("`(.+?)`", "\n".join(first_cells(f"| beside |\n{beside}"))))
    assert {name for name in told if name.endswith("/")} == folders - {"dashboard/"}


def drawn() -> set[tuple[str, str]]:
    """The arrows of the drawing, by the names in dashboard/."""
    arrows = re.findall(r"^ +(\w+) --> (\w+)$", ARCHITECTURE, re.M)
    named = {"commands": "__main__"}
    return {(named.get(above, above), named.get(below, below)) for above, below in arrows}


def imported() -> set[tuple[str, str]]:
    """Which room of dashboard/ imports from which other."""
    found = set()
    for file in (ROOT / "dashboard").rglob("*.py"):
        room = file.relative_to(ROOT / "dashboard").parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dashboard"):
                path = node.module.split(".")[1:]
                found |= {(room, path[0])} if path else {(room, alias.name) for alias in node.names}
    rooms = {name for arrow in drawn() for name in arrow}
    return {(above, below) for above, below in found if above != below and {above, below} <= rooms}


def test_the_drawing_shows_the_arrows_that_are_there() -> None:
    arrows, imports = drawn(), imported()
    assert arrows <= imports
    reached = set(arrows)
    while longer := {(a, d) for a, b in reached for c, d in arrows if b == c} - reached:
        reached |= longer
    assert imports <= reached
    assert not [above for above, below in reached if above == below]


def names_of(requirements: list[str]) -> list[str]:
    """The packages in a list of requirements."""
    return [Requirement(line).name for line in requirements]


@pytest.mark.parametrize(
    ("title", "packages"),
    [
        ("The app", names_of(PYPROJECT["project"]["dependencies"])),
        ("Tests", names_of(PYPROJECT["dependency-groups"]["test"])),
        ("Bench", names_of(PYPROJECT["dependency-groups"]["bench"])),
    ],
)
def test_every_dependency_has_its_reason_and_no_other(title: str, packages: list[str]) -> None:
    reasons = section(section(ARCHITECTURE, "Why these dependencies"), title)
    assert sorted(first_cells(reasons)) == sorted(packages)


def test_every_tool_of_the_scripts_has_its_reason_and_no_other() -> None:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    reasons = section(ARCHITECTURE, "Browser scripts")
    assert sorted(first_cells(reasons)) == sorted(package["devDependencies"])


def test_a_newcomer_finds_how_to_contribute() -> None:
    for thing in ("data/quotes.csv", "make check", "will be refused", "letter by letter"):
        assert thing in CONTRIBUTING
    form = (ROOT / ".github/ISSUE_TEMPLATE/correction.yml").read_text(encoding="utf-8")
    assert "letter by letter" in form


def test_the_citation_is_of_this_version() -> None:
    lines = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    stated = dict(line.strip("- ").split(": ", 1) for line in lines if ": " in line)
    stated = {key: value.strip('"') for key, value in stated.items()}
    project = PYPROJECT["project"]
    assert stated["title"] == TITLE
    assert (stated["version"], stated["license"]) == (project["version"], project["license"])
    assert stated["name"] in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(project['version'])}\b", TEXTS["CHANGELOG.md"], re.M)
