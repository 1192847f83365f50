"""The whole dashboard as one HTML file, which needs no server and no network.

It is made of the same templates, scripts and data as the app. The map is, as in the app, a document
in a frame of its own; it travels packed, and browser/offline/page.js, which stands in for the
server, unpacks it. The page's policy lets run what is in the file and nothing else.
"""

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

from folium.utilities import camelize
from markupsafe import Markup
from xstatic.pkg import leaflet

from dashboard.history import countries
from dashboard.history.yearbook import Yearbook
from dashboard.parts import (
    age,
    claims,
    glossary,
    learning,
    legend,
    method,
    proximity,
    quotations,
    readout,
    report,
    table,
    terms,
    timeline,
)
from dashboard.parts.map import OPTIONS, settings
from dashboard.parts.map import style as map_style
from dashboard.parts.markup import render
from dashboard.parts.style import PAGES as OF_PAGES
from dashboard.parts.style import style
from dashboard.tables.records import cells, records
from dashboard.takeaway import files
from dashboard.view import View
from dashboard.words import TITLE

HERE = Path(__file__).parents[1]
LEAFLET = Path(leaflet.BASE_DIR)
SCREENSHOT = HERE.parent / "docs" / "screenshot.png"
PREVIEW = "preview.png"
DESCRIPTION = (
    "A map of NATO year by year, {first} to {last}, beside what the Kremlin and the West said at "
    "the time: two equal columns, every quotation with its source."
)

# What are pages in the app are parts of this one.
PARTS = {
    "claims": ("#claims", "Contested claims"),
    "glossary": ("#glossary", "Glossary"),
    "sources": ("#sources", "Sources and method"),
}
ADDRESSES = {
    'href="claims?claim=': 'href="#',
    'href="glossary?term=': 'href="#term-',
    'href="./?year=': 'href="#year=',
}

WITHOUT_SCRIPT = (
    "[data-first][hidden] { display: revert !important; } "
    ".standings, [data-report] { display: none; }"
)
# What the file can do without: indentation, what browsers do by themselves, and what its script
# puts back: the meaning of each term and grade (browser/offline/meanings.js), and the words and the
# address of "Report an error" (browser/modules/report.js).
NEEDLESS = {
    r"\n\s+": "\n",
    r' target="_self"| rel="noopener"': "",
    r'(<a class="term" href="[^"]*"|<span class="grade") title="[^"]*"': r"\1",
    r'(<a data-report(?:="[^"]*")?) href="[^"]*">[^<]*': r"\1>",
}
STYLE_ATTRIBUTE = re.compile(r' style="([^"]*)"')


def write(yearbook: Yearbook, file: Path, address: str = "") -> None:
    """Write the page into a file, and beside it the picture for previews of links to it.

    `address` is that of the folder on the web, if known; previews need it to find the picture.

    Raises:
        NotWritten: if a file cannot be written.
    """
    files.write(file, page(yearbook, View(yearbook.years[-1], page=address)).encode())
    if SCREENSHOT.exists():
        files.write(file.with_name(PREVIEW), SCREENSHOT.read_bytes())


def page(yearbook: Yearbook, view: View) -> str:
    """The page, open on the year of a view, whose `page` is the address of its folder if known."""
    map_styles = [read(LEAFLET / "leaflet.css"), bundle("app/map.css")]
    map_scripts = [read(LEAFLET / "leaflet.js"), bundle("app/map.js"), start()]
    map_document = render(
        "offline_map.html",
        styles=marked(map_styles),
        scripts=marked(map_scripts),
        settings=settings(yearbook),
    )
    html = content(yearbook, packed(map_document), view.year)
    body, rules = without_style_attributes(in_one_page(html))
    styles = [style(*OF_PAGES, "offline"), rules]
    script = bundle("offline/page.js")
    description = DESCRIPTION.format(first=yearbook.years[0], last=yearbook.years[-1])
    return render(
        "offline.html",
        title=TITLE,
        description=description,
        resource=learning.resource(TITLE, description, "interactive map", yearbook.tables.as_of),
        address=view.page and view.page.rstrip("/") + "/",
        preview=PREVIEW,
        report_to=report.address(),
        policy=policy([script, *map_scripts], [*styles, WITHOUT_SCRIPT, *map_styles, map_style()]),
        styles=marked(styles),
        without_script=WITHOUT_SCRIPT,
        body=Markup(body),
        script=Markup(script),
    )


def content(yearbook: Yearbook, packed_map: str, year: int) -> str:
    """The body of the page, open on a year, written by the templates of the app."""
    tables, readouts = yearbook.tables, readout.readouts(yearbook)
    parts = {
        "readout": readout.render(readouts, year),
        "readouts": readout.for_browser(readouts),
        "live": render("live.html"),
        "chart": timeline.render(yearbook),
        "meaning": method.meaning_of_a_year(tables) + age.warning_for_browser(tables),
        "legend": legend.render_all_years(legend.entries(yearbook), year),
        "table": table.render_all_years(yearbook, year),
        "proximity": proximity.render_all_years(proximity.section(yearbook), year),
        "quotations": quotations.render_all_years(quotations.sections(yearbook), year),
        "terms": glossary.render(tables),
        "method": method.method(tables),
        "footer": method.footer(tables),
    }
    return render(
        "offline_body.html",
        **{name: Markup(html) for name, html in parts.items()},
        glossary=terms.glossary(tables),
        map=packed_map,
        title=TITLE,
        pages=PARTS,
        views={},
        first=yearbook.years[0],
        last=yearbook.years[-1],
        year=year,
        claims=[
            (claim["id"], claim["claim"], claims.evidence(tables, claim))
            for claim in records(tables.claims)
        ],
        events=timeline.events(tables),
        countries={
            name: records(countries.dates(yearbook, code))
            for code, name in cells(countries.names(yearbook))
        },
        notes=records(tables.notes.sort_values("from")),
    )


def in_one_page(html: str) -> str:
    """The HTML with links to the app's pages turned into links within this one, made short.

    Text of the data is no danger: a quotation mark in it is escaped.
    """
    for of_the_app, of_the_page in ADDRESSES.items():
        html = html.replace(of_the_app, of_the_page)
    for needless, rest in NEEDLESS.items():
        html = re.sub(needless, rest, html)
    return html


def without_style_attributes(html: str) -> tuple[str, str]:
    """The HTML with a mark in place of each style attribute, and a rule for every mark.

    A policy can allow a stylesheet by its hash, but style attributes only one and all.
    """
    marks: dict[str, int] = {}
    marked = STYLE_ATTRIBUTE.sub(
        lambda found: f' data-style="{marks.setdefault(found[1], len(marks))}"', html
    )
    rules = (f'[data-style="{mark}"]{{{style}}}' for style, mark in marks.items())
    return marked, "\n".join(rules)


def bundle(name: str) -> str:
    """A script with all that it imports, or a style, as `make bundle` writes it."""
    return read(HERE / "browser" / "bundle" / name)


def start() -> str:
    """The script that folium writes for the app's map."""
    options = {camelize(name): value for name, value in OPTIONS.items()}
    return f"choropleth.start(L.map('map_div', {{ crs: L.CRS.Simple, ...{json.dumps(options)} }}));"


def policy(scripts: list[str], styles: list[str]) -> str:
    """The Content-Security-Policy under which these scripts and styles run, and nothing else."""
    return (
        f"default-src 'none'; script-src {' '.join(map(digest, scripts))}; "
        f"style-src {' '.join(map(digest, styles))}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def digest(source: str) -> str:
    """A script's or style's hash, as a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def packed(document: str) -> str:
    """A document compressed, as letters; the same for the same document."""
    return base64.b64encode(gzip.compress(document.encode(), mtime=0)).decode()


def read(file: Path) -> str:
    """The text of a file, with the line ends that a browser makes of it."""
    return file.read_text(encoding="utf-8")


def marked(sources: list[str]) -> list[Markup]:
    """Scripts or styles that a template shall not escape."""
    return [Markup(source) for source in sources]
