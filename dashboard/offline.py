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

import geopandas as gpd
import pandas as pd
from folium.utilities import camelize
from markupsafe import Markup
from xstatic.pkg import leaflet

from dashboard import (
    alliance,
    choropleth,
    claims,
    country,
    files,
    measures,
    palette,
    panel,
    standings,
    tables,
    territories,
    timeline,
)
from dashboard.markup import TEMPLATES, TITLE
from dashboard.tables import Tables

HERE = Path(__file__).parent
LEAFLET = Path(leaflet.BASE_DIR)
SCREENSHOT = HERE.parent / "docs" / "screenshot.png"
PREVIEW = "preview.png"

# What are pages in the app are parts of this one.
PARTS = {"claims": ("#claims", "Contested claims"), "sources": ("#sources", "Sources and method")}
ADDRESSES = {'href="claims?claim=': 'href="#', 'href="./?year=': 'href="#year='}

WITHOUT_SCRIPT = (
    "[data-first][hidden] { display: revert !important; } .standings { display: none; }"
)
STYLE_ATTRIBUTE = re.compile(r' style="([^"]*)"')


def write(file: Path, address: str = "") -> None:
    """Write the page into a file, and beside it the picture for previews of links to it.

    `address` is that of the folder on the web, if known; previews need it to find the picture.

    Raises:
        DataFaults: if the data has faults.
        OSError: if a file cannot be written.
    """
    checked = tables.load()
    files.write(file, page(checked, territories.join(checked), address).encode())
    if SCREENSHOT.exists():
        files.write(file.with_name(PREVIEW), SCREENSHOT.read_bytes())


def page(facts: Tables, lands: gpd.GeoDataFrame, address: str = "", year: int | None = None) -> str:
    """The page, open on a year, or else the last.

    `address` is that of its folder on the web, if known, with or without its last slash.
    """
    map_styles = [read(LEAFLET / "leaflet.css"), text("browser/modules/map/map.css")]
    standing = alliance.standings(facts, lands)
    map_scripts = [read(LEAFLET / "leaflet.js"), bundle("map"), start()]
    map_document = TEMPLATES.get_template("offline_map.html").render(
        styles=marked(map_styles),
        scripts=marked(map_scripts),
        settings=Markup(
            choropleth.settings(facts, lands, standing, choropleth.shapes_inside(facts))
        ),
    )
    written = content(facts, lands, standing, packed(map_document), year or facts.as_of.year)
    body, rules = without_style_attributes(in_one_page(written))
    styles = [palette.css_variables(), text("style.css"), text("offline.css"), rules]
    script = bundle("page")
    years = alliance.years(facts)
    return TEMPLATES.get_template("offline.html").render(
        title=TITLE,
        first=years[0],
        last=years[-1],
        address=address and address.rstrip("/") + "/",
        preview=PREVIEW,
        policy=policy([script, *map_scripts], [*styles, WITHOUT_SCRIPT, *map_styles]),
        styles=marked(styles),
        without_script=WITHOUT_SCRIPT,
        body=Markup(body),
        script=Markup(script),
    )


def content(
    facts: Tables, lands: gpd.GeoDataFrame, standing: pd.DataFrame, packed_map: str, year: int
) -> str:
    """The body of the page, open on a year, written by the templates of the app.

    `standing` are the alliance.standings.
    """
    readouts = panel.readouts(facts, lands)
    parts = {
        "readout": panel.readout(readouts, year),
        "readouts": panel.readouts_for_browser(readouts),
        "live": timeline.LIVE,
        "chart": timeline.chart(facts, lands),
        "meaning": panel.meaning_of_a_year(facts),
        "legend": panel.legend(panel.legend_items(facts, lands, standing), year),
        "standings": standings.render(facts, lands, standing, year),
        "measures": measures.render(measures.section(facts, lands), year),
        "panel": panel.quotations(panel.period_sections(facts), year),
        "method": panel.method(facts),
        "footer": panel.footer(),
    }
    return TEMPLATES.get_template("offline_body.html").render(
        {name: Markup(html) for name, html in parts.items()},
        map=packed_map,
        title=TITLE,
        pages=PARTS,
        views={},
        first=alliance.years(facts)[0],
        last=facts.as_of.year,
        year=year,
        claims=[
            (claim.id, claim.claim, claims.evidence(facts, claim.id))
            for claim in facts.claims.itertuples()
        ],
        events=facts.events.sort_values("date").to_dict("records"),
        countries={
            name: country.steps(facts, code).to_dict("records")
            for code, name in country.names(facts).items()
        },
        notes=facts.notes.sort_values("from").to_dict("records"),
    )


def in_one_page(html: str) -> str:
    """The HTML with links to the app's pages turned into links within this one.

    Text of the data is no danger: a quotation mark in it is escaped.
    """
    for of_the_app, of_the_page in ADDRESSES.items():
        html = html.replace(of_the_app, of_the_page)
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
    """A script of browser/offline/ with all that it imports, as `make bundle` writes it."""
    return text(f"browser/bundle/{name}.js")


def start() -> str:
    """The script that folium writes for the app's map."""
    options = {camelize(name): value for name, value in choropleth.OPTIONS.items()}
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


def text(file: str) -> str:
    """The text of a file of this package."""
    return read(HERE / file)


def read(file: Path) -> str:
    """The text of a file, with the line ends that a browser makes of it."""
    return file.read_text(encoding="utf-8")


def marked(sources: list[str]) -> list[Markup]:
    """Scripts or styles that a template shall not escape."""
    return [Markup(source) for source in sources]
