"""The app on a file system it may only read: it runs, and gives out nothing but what is meant."""

import posixpath
import re
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from dashboard import choropleth, scripts
from tests.browser.dashboard_page import map_frame
from tests.browser.server import running_app
from tests.browser.watch import watched_page
from tests.support.copies import copy_of_app, read_only

# Where what is imported begins: the map, and the page's components.
ENTRIES = ["map/load.js", "year.js", "country.js", "present.js", "guess.js"]
IMPORTED = re.compile(r'"(\.\.?/[\w/]+\.js)"')


def fetched_scripts() -> set[str]:
    """The scripts that browsers come to, from import to import."""
    found: set[str] = set()
    ahead = list(ENTRIES)
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            source = (scripts.MODULES / name).read_text(encoding="utf-8")
            folder = posixpath.dirname(name)
            addresses = IMPORTED.findall(source)
            ahead += (posixpath.normpath(posixpath.join(folder, to)) for to in addresses)
    return found


SERVED = {
    choropleth.SHAPES: {"territories.geojson", "lakes.geojson", "borders.geojson"},
    scripts.BROWSER: fetched_scripts() | {"map/map.css"},
}
FOREIGN = "https://example.org"
WEBSOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    """A copy of the app that may only be read, once it has shown the map.

    Beside the copy lies a secret, which each served folder has a link to.
    """
    folder = tmp_path_factory.mktemp("served")
    root = copy_of_app(folder / "app")
    (folder / "secret.txt").touch()
    for served in (root / "data" / "geo", root / "dashboard" / "browser" / "modules"):
        (served / "link.txt").symlink_to(folder / "secret.txt")
        (served / "folder").symlink_to(folder)
    with read_only(root) as under:
        refused = subprocess.run([*under, "touch", root / "data" / "new"], capture_output=True)
        assert refused.returncode, "the copy can be written to"
        with (
            running_app(sys.executable, root, under=["env", f"HOME={root}", *under]) as address,
            browser.new_context(base_url=address) as context,
        ):
            with watched_page(context, address) as page:
                page.goto("/?year=2004")
                map_frame(page, 2004)
            yield address


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


@pytest.mark.parametrize("component", SERVED, ids=lambda component: component.name)
def test_a_served_folder_holds_what_browsers_fetch_and_nothing_else(
    address: str, component: object
) -> None:
    folder = Path(component.path)
    files = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    assert {file.as_posix() for file in files} == SERVED[component]
    for file in SERVED[component]:
        answer = ask(address, f"/component/{component.name}/{file}")
        assert (answer.status, answer.read()) == (200, (folder / file).read_bytes())


@pytest.mark.parametrize("component", SERVED, ids=lambda component: component.name)
@pytest.mark.parametrize(
    "path",
    [
        *("", ".", "link.txt", "folder/secret.txt", ".git/config", "index.html"),
        *("../edition.toml", "..%2fedition.toml", "..%2Fedition.toml", "%2e%2e/edition.toml"),
        *("%2e%2e%2fedition.toml", "..%5cedition.toml", "..\\edition.toml", "./../edition.toml"),
        *("..%252fedition.toml", "x/../../edition.toml", "....//edition.toml", "/etc/passwd"),
        *("%2fetc%2fpasswd", "..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "link.txt%00.geojson"),
        *("../app.py", "../../app.py", "..%2foffline/page.js", "C:%5cwindows%5cwin.ini"),
    ],
)
def test_nothing_else_is_given_out(address: str, component: object, path: str) -> None:
    assert ask(address, f"/component/{component.name}/{path}").status in (400, 404)


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
