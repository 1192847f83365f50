"""The app on a file system it may only read: it runs, and gives out nothing but what is meant."""

import re
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard import Yearbook
from dashboard.edition import edition
from dashboard.lesson.ready import EXAMPLE
from tests.support.browser.dashboard_page import expect_all_periods, map_frame
from tests.support.browser.server import ROOT, running_app
from tests.support.browser.views import LAST, VIEWS
from tests.support.browser.watch import watched_page
from tests.support.copies import copy_of_app, read_only

SCRIPTS = ROOT / "dashboard" / "browser" / "bundle" / "app"
# Ours by the beginning of their names; the digest of what is in them follows.
FOLDERS = ("browser", "edition", "leaflet")
FETCHED = re.compile(r"(/component/dashboard\.page\.served\.([a-z]+)_[0-9a-f]{16})/(.+)$")
MAPS_OF_LESSON = [item.id for item in EXAMPLE.items if item.kind == "map"]
FOREIGN = "https://example.org"
WEBSOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


class Visited(NamedTuple):
    """An app that was visited: its address, and what browsers fetched from its folders.

    `folders` are the paths of the served folders by name, `files` what was fetched from each.
    """

    address: str
    folders: dict[str, str]
    files: dict[str, set[str]]


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Visited]:
    """A copy of the app that may only be read, once a browser has been to all views of the map.

    Beside the copy lies a secret, which each served folder of our own has a link to.
    """
    folder = tmp_path_factory.mktemp("served")
    root, temporary = copy_of_app(folder / "app"), folder / "temporary"
    temporary.mkdir()
    (folder / "secret.txt").touch()
    plant_links(root / SCRIPTS.relative_to(ROOT), folder)
    with read_only(root) as under:
        refused = subprocess.run([*under, "touch", root / "data" / "new"], capture_output=True)
        assert refused.returncode, "the copy can be written to"
        command = ["env", f"HOME={root}", f"TMPDIR={temporary}", *under]
        with running_app(sys.executable, root, under=command) as address:
            fetched = set()
            with (
                browser.new_context(base_url=address) as context,
                watched_page(context, address) as page,
            ):
                page.on("request", lambda request: fetched.add(urlsplit(request.url).path))
                visit_views(page)
            (editions,) = temporary.glob("edition-*")
            plant_links(editions, folder)
            found = [match.groups() for match in map(FETCHED.match, fetched) if match]
            yield Visited(
                address,
                {name: folder for folder, name, _ in found},
                {name: {file for _, of, file in found if of == name} for name in FOLDERS},
            )


@pytest.fixture(scope="module")
def address(visited: Visited) -> str:
    """The address of the app that was visited."""
    return visited.address


def plant_links(folder: Path, outside: Path) -> None:
    """Put links to what lies outside into a folder."""
    (folder / "link.txt").symlink_to(outside / "secret.txt")
    (folder / "folder").symlink_to(outside)


def visit_views(page: Page) -> None:
    """Open each view that fetches a script, until it has fetched all that it does."""
    page.goto("/?year=2004")
    map_frame(page, 2004)
    expect_all_periods(page)
    page.goto("/?year=2004&view=present")
    expect(page.locator(LAST["present"]).first).to_be_visible()
    page.goto("/?year=2004&view=guess")
    expect(page.locator(LAST["guess"]).first).to_be_visible()
    for script, view in (("lesson", ""), ("teach", "&view=teach"), ("pupil", "&view=pupil")):
        with page.expect_response(re.compile(rf"/{script}\.js$")):
            page.goto(VIEWS["lesson"] + view)
    for year in MAPS_OF_LESSON:
        picture = page.locator(f'img[src$="/{year}.svg"]')
        picture.scroll_into_view_if_needed()
        expect(picture).not_to_have_js_property("naturalWidth", 0)


def ask(
    address: str, path: str, method: str = "GET", headers: dict[str, str] | None = None
) -> HTTPResponse:
    """The answer to a path, sent as it is written."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=30)
    connection.putrequest(method, path)
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    connection.endheaders()
    return connection.getresponse()


def test_a_served_folder_holds_what_browsers_fetch_and_nothing_else(
    visited: Visited, yearbook: Yearbook
) -> None:
    scripts = {file.name: file.read_bytes() for file in SCRIPTS.iterdir()}
    of_edition = edition(yearbook).files()
    data = {"map.json.gz", "parts.json.gz"}
    assert visited.files["browser"] == set(scripts)
    assert visited.files["edition"] == data | {f"{year}.svg" for year in ("2004", *MAPS_OF_LESSON)}
    assert set(of_edition) == data | {f"{year}.svg" for year in yearbook.years}
    for name, files in (("browser", scripts), ("edition", of_edition)):
        for file, content in files.items():
            answer = ask(visited.address, f"{visited.folders[name]}/{file}")
            assert (answer.status, answer.read()) == (200, content)


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize(
    "path",
    [
        *("", ".", "link.txt", "folder/secret.txt", ".git/config", "index.html"),
        *("../edition.toml", "..%2fedition.toml", "..%2Fedition.toml", "%2e%2e/edition.toml"),
        *("%2e%2e%2fedition.toml", "..%5cedition.toml", "..\\edition.toml", "./../edition.toml"),
        *("..%252fedition.toml", "x/../../edition.toml", "....//edition.toml", "/etc/passwd"),
        *("%2fetc%2fpasswd", "..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "link.txt%00.geojson"),
        *("../app.py", "../../app.py", "..%2foffline/page.js", "C:%5cwindows%5cwin.ini"),
        *("../../secret.txt", "..%2f..%2fsecret.txt"),
    ],
)
def test_nothing_else_is_given_out(visited: Visited, name: str, path: str) -> None:
    assert ask(visited.address, f"{visited.folders[name]}/{path}").status in (400, 404)


@pytest.mark.parametrize(
    "path",
    [
        *("/data/quotes.csv", "/.git/config", "/.streamlit/config.toml", "/dashboard/app.py"),
        *("/static/../../../edition.toml", "/static/..%2f..%2fserver.py", "/app/static/quotes.csv"),
        *("/media/..%2f..%2fedition.toml", "/..%2fsecret.txt", "//etc/passwd"),
    ],
)
def test_no_other_address_leads_to_a_file(address: str, path: str) -> None:
    answer, page = ask(address, path), ask(address, "/")
    assert answer.status in (400, 404) or answer.read() == page.read()


def test_a_page_of_another_site_gets_no_session(address: str) -> None:
    stream = "/_stcore/stream"
    assert ask(address, stream, headers=WEBSOCKET | {"Origin": address}).status == 101
    assert ask(address, stream, headers=WEBSOCKET | {"Origin": FOREIGN}).status == 403


@pytest.mark.parametrize("path", ["/", "/_stcore/health", "/_stcore/host-config"])
def test_a_page_of_another_site_may_not_read_answers(address: str, path: str) -> None:
    answer = ask(address, path, headers={"Origin": FOREIGN})
    assert answer.headers["Access-Control-Allow-Origin"] in (None, address)


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_nothing_is_taken_without_the_token_of_the_page(address: str, method: str) -> None:
    assert ask(address, "/_stcore/upload_file/session/file", method).status == 403
