"""Two processes behind nginx are one dashboard, and one of them is enough."""

import gzip
import re
import subprocess
import tomllib
from html import unescape
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from playwright.sync_api import Page, expect

from dashboard.tables.load import DATA
from dashboard.words import TITLE
from tests.deploy import nginx
from tests.deploy.site import Site, cookie
from tests.support.browser.dashboard_page import expect_all_periods, hold_thumb, map_frame, track_x
from tests.support.browser.server import ROOT
from tests.support.browser.watch import watched_page

ONE_FILE = ROOT / "build" / "offline" / "index.html"  # make test-deploy writes it
RECONNECTED = 30_000  # milliseconds


def drag(page: Page, start: int, end: int) -> None:
    """Drag the thumb from year to year, and wait for the server's answer."""
    hold_thumb(page, start)
    page.mouse.move(*track_x(page, end), steps=4)
    map_frame(page, end)
    page.mouse.up()
    expect_answered(page, end)


def expect_answered(page: Page, year: int) -> None:
    """The address, which Python keeps, and all of the page are at a year."""
    page.wait_for_url(lambda url: f"year={year}" in url)
    expect(page.locator("[data-readout]")).to_have_attribute("data-year", str(year))
    expect(page.locator(".st-key-year input")).to_have_value(str(year))
    map_frame(page, year)


def page_with_head(site: Site) -> str:
    """The page as it is sent to those who run no script."""
    with urlopen(site.address) as answer:
        return answer.read().decode()


def test_nginx_accepts_the_configuration(site: Site) -> None:
    tried = subprocess.run(
        [nginx.find(), "-t", "-c", site.configuration], capture_output=True, text=True
    )
    assert tried.returncode == 0, tried.stderr


def test_viewers_are_spread_and_each_stays_with_its_process(site: Site) -> None:
    for process in site.processes:
        context = site.viewer_of(process)
        viewer = cookie(context)
        with watched_page(context, site.address) as page:
            page.goto("/?year=1999")
            map_frame(page, 1999)
            drag(page, 1999, 2004)
        context.close()
        answered = site.answered(viewer, "/_stcore/stream")
        assert {at for at, _ in answered} == {process}
        paths = {path for _, path in answered}
        assert "/" in paths
        assert any(path.startswith("/component/") for path in paths)


def test_a_viewer_who_keeps_no_cookie_stays_too(site: Site) -> None:
    def asked() -> list[str]:
        return [process for process, path in site.asked()["-"] if path == "/_stcore/host-config"]

    for _ in range(8):
        with urlopen(f"{site.address}/_stcore/host-config") as answer:
            assert re.fullmatch(
                r"viewer=\w{32}; Path=/; HttpOnly; SameSite=Lax",
                answer.headers.get_all("Set-Cookie")[-1],
            )
    assert len(set(asked())) == 1


def test_a_file_is_downloaded_whichever_process_made_it(site: Site) -> None:
    one, other = (site.viewer_of(process) for process in site.processes)
    page = one.new_page()
    page.goto("/sources")
    page.get_by_text("quotes ·").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download quotes.csv").click()
    expected = (DATA / "quotes.csv").read_bytes()
    assert download.value.path().read_bytes() == expected
    assert other.request.get(download.value.url).body() == expected
    one.close()
    other.close()


def test_one_process_stops_and_no_viewer_loses_the_view(site: Site) -> None:
    stays, stops = site.processes
    calm, moved = (site.viewer_of(process) for process in (stays, stops))
    with watched_page(calm, site.address) as undisturbed:
        sockets = []
        undisturbed.on("websocket", lambda socket: sockets.append(socket))
        page = moved.new_page()
        for opened in (undisturbed, page):
            opened.goto("/?year=1999&country=POL")
            map_frame(opened, 1999)
        undisturbed.evaluate("window.same = true")
        drag(page, 1999, 2004)
        with page.expect_websocket(timeout=RECONNECTED):
            site.stop(stops)

        drag(undisturbed, 1999, 2009)
        assert undisturbed.evaluate("window.same")
        assert [socket.is_closed() for socket in sockets] == [False]

        expect(page.locator(".st-key-year input")).to_be_enabled(timeout=RECONNECTED)
        expect_answered(page, 2004)
        expect(page.locator("[data-country=POL]")).to_be_visible()
        drag(page, 2004, 2020)
        expect(page.locator("[data-readout]")).to_have_attribute("data-members", "30")
        page.get_by_role("button", name="Previous accession").click()
        expect_answered(page, 2017)
    calm.close()
    moved.close()
    site.start(stops)


def test_scripts_are_sent_compressed(site: Site) -> None:
    (script,) = re.findall(r'src="\./(static/js/index[^"]+)"', page_with_head(site))
    asked = Request(f"{site.address}/{script}", headers={"Accept-Encoding": "gzip"})
    with urlopen(asked) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        sent = answer.read()
    assert len(sent) < len(gzip.decompress(sent)) / 2


def test_who_waits_is_offered_the_page_in_one_file(site: Site) -> None:
    (link,) = re.findall(r'<div id="root"><p [^>]*>.*<a href="([^"]+)">', page_with_head(site))
    asked = Request(f"{site.address}{link}", headers={"Accept-Encoding": "gzip"})
    with urlopen(asked) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(answer.read()) == ONE_FILE.read_bytes()
    viewer = site.browser.new_context(base_url=site.address)
    page = viewer.new_page()
    page.goto("/")
    map_frame(page, 2026)
    expect(page.get_by_role("link", name="the same in one file")).to_have_count(0)
    viewer.close()


def test_served_files_are_asked_for_once_and_the_page_each_time(site: Site) -> None:
    viewer = site.browser.new_context(base_url=site.address)
    page = viewer.new_page()
    kept = {}
    page.on("response", lambda answer: kept.update({answer.url: answer.headers}))
    page.goto("/?year=2004")
    map_frame(page, 2004)
    expect_all_periods(page)
    ours = {url: headers for url, headers in kept.items() if "/component/dashboard." in url}
    paths = {urlsplit(url).path.rpartition("/") for url in ours}
    files = {file for _, _, file in paths}
    assert {"leaflet.js", "map.js", "map.css", "year.js", "country.js"} <= files
    assert {"2004.svg", "map.json.gz", "parts.json.gz"} <= files
    for url, headers in ours.items():
        assert "max-age=315360000" in headers["cache-control"], url
    folder = next(folder for folder, _, file in paths if file == "map.js")
    without_digest = folder.rpartition("_")[0]
    for path in ("/", f"{without_digest}/map.js", f"{folder}/nothing.js"):
        answer = viewer.request.get(path)
        assert "max-age" not in answer.headers.get("cache-control", ""), path
    viewer.close()


def test_a_link_is_shown_with_title_description_and_picture(site: Site) -> None:
    head = unescape(page_with_head(site))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"<title>{TITLE}</title>" in head
    assert f'property="og:title" content="{TITLE}"' in head
    description = project["description"].replace("'", "’")
    assert f'name="description" property="og:description" content="{description}"' in head
    (picture,) = re.findall(r'property="og:image" content="([^"]+)"', head)
    with urlopen(picture) as answer:
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.read() == (ROOT / "docs" / "screenshot.png").read_bytes()
