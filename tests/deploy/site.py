"""Two processes of the app behind nginx, all as the files of deploy/ have it."""

import configparser
import getpass
import shlex
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, expect

from tests.deploy import nginx
from tests.support.browser.server import ROOT, free_port, running

HOME = "/srv/dashboard"  # where the files of deploy/ expect the repository
PORTS = ("8501", "8502")
READ_MILLISECONDS = 60_000  # until a process has read the data and shows it for the first time
PATIENCE = 10  # seconds until nginx has surely written what it was asked
# What surrounds the configuration: what matters of Debian's own nginx.conf, for any user.
FRAME = """
user {user};
daemon off;
pid {folder}/nginx.pid;
error_log stderr;
events {{ }}
http {{
    include /etc/nginx/mime.types;
    log_format asked '$cookie_viewer $upstream_addr $uri';
    access_log {folder}/asked.log asked;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


class Site:
    """Two processes behind nginx; `address` is that of nginx, `processes` are those that run."""

    def __init__(self, folder: Path, browser: Browser) -> None:
        """Write the configuration into a folder, with free ports instead of its own."""
        self.browser = browser
        ports = {port: str(free_port()) for port in PORTS}
        listen = free_port()
        site = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8").replace(HOME, str(ROOT))
        for port, free in ports.items():
            assert f"server 127.0.0.1:{port} " in site
            site = site.replace(f"127.0.0.1:{port} ", f"127.0.0.1:{free} ")
        assert "listen      80 " in site
        site = site.replace("listen      80 ", f"listen 127.0.0.1:{listen} ")
        (folder / "site.conf").write_text(site, encoding="utf-8")
        self.configuration = folder / "nginx.conf"
        self.configuration.write_text(
            FRAME.format(folder=folder, user=getpass.getuser()), encoding="utf-8"
        )
        self.log = folder / "asked.log"
        self.address = f"http://127.0.0.1:{listen}"
        self.processes = {f"127.0.0.1:{free}": ExitStack() for free in ports.values()}

    def start(self, process: str) -> None:
        """Start a process as the systemd unit does, and wait until it has shown the page once."""
        unit = configparser.ConfigParser(interpolation=None)
        unit.optionxform = str
        unit.read(ROOT / "deploy" / "dashboard@.service", encoding="utf-8")
        port = str(urlsplit(f"//{process}").port)
        command = unit["Service"]["ExecStart"].replace("%i", port).replace(HOME, str(ROOT))
        self.processes[process].enter_context(running(shlex.split(command), f"http://{process}"))
        page = self.browser.new_page()
        page.goto(f"http://{process}")
        expect(page.locator("[data-readout]")).to_be_attached(timeout=READ_MILLISECONDS)
        page.close()

    def stop(self, process: str) -> None:
        """Stop a process and wait until it has ended."""
        self.processes[process].close()

    def asked(self) -> dict[str, list[tuple[str, str]]]:
        """What nginx has answered so far, by the viewer's cookie: process and path."""
        found = defaultdict(list)
        for line in self.log.read_text(encoding="utf-8").splitlines():
            cookie, process, path = line.split(" ", maxsplit=2)
            found[cookie].append((process, path))
        return found

    def answered(self, viewer: str, path: str) -> list[tuple[str, str]]:
        """What a viewer was answered, once a path is among it, which nginx notes a little later."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = self.asked()[viewer]
            if path in (asked for _, asked in found):
                return found
            time.sleep(0.02)
        raise AssertionError(f"{viewer} did not ask for {path}")

    def viewer_of(self, process: str) -> BrowserContext:
        """A viewer whom nginx sends to a process: the first of many that it does."""
        for _ in range(100):
            context = self.browser.new_context(base_url=self.address)
            for _ in ("without the cookie", "with the cookie"):
                context.request.get("/_stcore/health")
            if self.answered(cookie(context), "/_stcore/health")[0][0] == process:
                return context
            context.close()
        raise AssertionError(f"nginx sends nobody to {process}")


def cookie(context: BrowserContext) -> str:
    """The cookie by which nginx knows a viewer."""
    (viewer,) = (one["value"] for one in context.cookies() if one["name"] == "viewer")
    return viewer


@contextmanager
def running_site(folder: Path, browser: Browser) -> Iterator[Site]:
    """Runs both processes and nginx, with its files in an empty folder."""
    site = Site(folder, browser)
    command = [nginx.find(), "-c", site.configuration, "-p", folder]
    with ExitStack() as stack:
        for process, running_process in site.processes.items():
            stack.enter_context(running_process)
            site.start(process)
        stack.enter_context(running(command, site.address))
        yield site
