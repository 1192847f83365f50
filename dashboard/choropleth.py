"""The map: a folium map that is drawn once, and all that it can show.

The base map is the same for every year, so that st_folium never draws it anew. What it shows, the
chronicle of how each territory stood in which years, lies once in the page, where the browser's
part (browser/modules/map/) finds it; it fetches the shapes once and colours them for the year of
the readout, which is all that Python sends when the year changes. Everything is served by the app
itself: Leaflet from the package XStatic-Leaflet, the shapes from data/geo. Streamlit serves such a
folder whole, so each of ours holds what the map fetches and nothing else.
"""

import hashlib
import json
from pathlib import Path

import folium
import geopandas as gpd
import pandas as pd
import shapely
import streamlit.components.v1 as components
from branca.element import MacroElement
from folium.template import Template
from markupsafe import escape
from streamlit_folium import st_folium
from xstatic.pkg import leaflet

from dashboard import alliance, borders, palette, scripts
from dashboard.tables import DATA, Tables

LEAFLET = components.declare_component("leaflet", path=leaflet.BASE_DIR)
SHAPES = components.declare_component("shapes", path=DATA / "geo")

# South-west and north-east corners of the opening view, Iceland to the Urals, in units of 10 km.
EUROPE = ((-262, -288), (328, 178))
# Leaflet's options of the map, besides its simple CRS.
OPTIONS = {
    "zoom_snap": 0.1,
    "zoom_delta": 0.5,
    "zoom_control": False,
    "attribution_control": False,
}
WORDS = {
    "member": "Member of NATO",
    "soviet_union": "Soviet Union",
    "russia": "Russia",
    "warsaw_pact": "Warsaw Pact",
    "invited": "Invited to join",
    "aspirant": "Aspirant",
    "neutral": "Neutral or non-aligned",
    "partner": "Partner of NATO",
    "other": "Not a member",
}
# What a state was besides, in the statuses of statuses.csv.
ALSO = {
    "aspirant": "aspirant",
    "csto": "in the CSTO",
    "csto_frozen": "froze its part in the CSTO",
    "invited": "invited",
    "membership_action_plan": "Membership Action Plan",
    "neutral": "neutral or non-aligned",
    "outside_integrated_command": "outside the integrated command",
    "partnership_for_peace": "Partnership for Peace",
    "warsaw_pact": "Warsaw Pact",
}


class Territories(MacroElement):
    """The script that draws the territories on the map it is added to.

    It names the version of what is drawn: with another script st_folium draws the map anew.
    """

    _name = "territories"
    _template = Template(
        "{% macro script(this, kwargs) %}"
        "choropleth.then(({ start }) => start({{ this._parent.get_name() }})); "
        "/* {{ this.version }} */"
        "{% endmacro %}"
    )

    def __init__(self, version: str) -> None:
        super().__init__()
        self.version = version


def settings(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame, shapes: dict[str, object]
) -> str:
    """The hidden element that tells browser/modules/map/ what to draw and to say.

    `standings` are the alliance.standings, `shapes` the `shapes_served` or, for a page that cannot
    fetch them, the `shapes_inside`.
    """
    bounds = lands[lands["year"].notna()].total_bounds.round().tolist()
    told = {
        **shapes,
        "colours": palette.css_variables(),
        "patterns": patterns(),
        "chronicle": chronicle(tables, lands, standings),
        "lines": lines(tables, lands, standings),
        "words": WORDS,
        "views": {"Europe": EUROPE, "Whole alliance": (bounds[:2], bounds[2:])},
    }
    inert = json.dumps(told).replace("<", "\\u003c")  # Streamlit drops attributes that hold tags
    return f'<div hidden data-map-settings="{escape(inert)}"></div>'


def shapes_served() -> dict[str, str]:
    """The addresses of territories, lakes and border lines, as seen from the map's frame."""
    files = {"shapes": "territories", "lakes": "lakes", "borders": "borders"}
    return {name: url(SHAPES, f"{file}.geojson") for name, file in files.items()}


def shapes_inside(tables: Tables) -> dict[str, dict]:
    """Territories, lakes and border lines themselves, as GeoJSON in the CRS of the shapes."""
    territories = tables.shapes.rename(columns={"territory": "id"})
    return {
        "shapes": territories.to_geo_dict(),
        "lakes": tables.lakes.to_geo_dict(),
        "borders": tables.lines.set_index("between").to_geo_dict(),
    }


def base_map(version: str) -> folium.Map:
    """The map without a year: equal-area, without tiles, nothing from another host."""
    chart = folium.Map(tiles=None, crs="Simple", **OPTIONS)
    chart.default_js = [
        ("map", scripts.url("map/load.js")),
        ("leaflet", url(LEAFLET, "leaflet.js")),
    ]
    chart.default_css = [
        ("leaflet", url(LEAFLET, "leaflet.css")),
        ("map", scripts.url("map/map.css")),
    ]
    Territories(version).add_to(chart)
    return chart


def draw(key: str, told: str) -> None:
    """Draw the map in the page; `key` tells it from other maps there, `told` are its `settings`."""
    chart = base_map(digest(told.encode()))
    st_folium(chart, key=key, height=560, use_container_width=True, returned_objects=[])


def digest(content: bytes) -> str:
    """A short name for a content, another for every other one."""
    return hashlib.sha256(content).hexdigest()[:16]


def url(component: object, file: str) -> str:
    """The address of a served file, as seen from st_folium's frame under any base path.

    A file that has changed has another address, so none is shown beside parts of another version.
    """
    return f"../{component.name}/{file}?{digest(Path(component.path, file).read_bytes())}"


def patterns() -> str:
    """The SVG patterns of land that is not plain: joined this year, textured, or occupied.

    Their ids are `joined-1` to `joined-5`, the status words of palette.TEXTURES, and `occupied-`
    before a status word.
    """
    joined = (
        palette.pattern(
            f"joined-{i}", palette.JOINED, f"var(--member-{i})", f"var(--joined-member-{i})"
        )
        for i in range(1, len(palette.SHADES) + 1)
    )
    textured = (
        palette.pattern(status, texture, variable(status), variable(f"mark-{status}"))
        for status, texture in palette.TEXTURES.items()
    )
    occupied = (
        palette.pattern(
            f"occupied-{status}", palette.OCCUPIED, variable(status), "var(--mark-occupied)"
        )
        for status in ("invited", "aspirant", "neutral", "partner", "other")
    )
    return (
        '<svg class="patterns" width="0" height="0" aria-hidden="true">'
        f"<defs>{''.join([*joined, *textured, *occupied])}</defs></svg>"
    )


def variable(name: str) -> str:
    """A colour of the palette as CSS."""
    return f"var(--{name.replace('_', '-')})"


def lines(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> dict[str, list[list]]:
    """What the browser tells of each border line, by its name: runs of years.

    Each is [first year, kind as in borders.lines, shade of an outlined member beside it or 0].
    `standings` are the alliance.standings.
    """
    told = borders.lines(tables, standings)
    joined = lands["year"].dropna()
    outlined = joined[[f"member_{palette.shade(year)}" in palette.OUTLINED for year in joined]]

    def edge(year: int, codes: tuple[str, str]) -> int:
        beside = (outlined[code] for code in codes if code in outlined)
        return min((palette.shade(since) for since in beside if since <= year), default=0)

    return {
        line: [
            [first, *told]
            for first, _, told in alliance.runs(
                (year, (kind, edge(year, codes)))
                for year, kind, codes in zip(
                    of_line.index.get_level_values("year"),
                    of_line["kind"],
                    zip(of_line["a"], of_line["b"], strict=True),
                    strict=True,
                )
            )
        ]
        for line, of_line in told.groupby("line")
    }


def chronicle(tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame) -> dict[str, dict]:
    """What the browser tells of each territory, by its code, from the alliance.standings.

    `name`; `spans`, the runs of years in which nothing changed, each as [first year, status word,
    name of the state if it is another than the territory's, 1 if occupied, what else its state
    was]; `notes` as in alliance.notes; for members' territory
    also `year`, `shade`, `accession` (a sentence), and for the main land of a state that joined
    `label` (its name then) and `place` (where on the map to write it).
    """
    told = {
        code: {
            "name": name,
            "spans": spans(standings.xs(code, level="territory"), name),
            "notes": alliance.notes(tables, code),
        }
        for code, name in lands["name"].items()
    }
    accessions = tables.accessions.set_index("state")
    ordinals = alliance.ordinals(tables)
    members = lands[lands["year"].notna()]
    for code, land in members.iterrows():
        day, state = land["accession_date"], land["state"]
        told[code] |= {
            "year": day.year,
            "shade": palette.shade(day.year),
            "accession": accession_sentence(
                alliance.state_name(tables, state, day),
                day,
                ordinals[state] if day == accessions.at[state, "accession_date"] else None,
            ),
        }
    for code, (label, place) in names_on_map(tables, lands).items():
        told[code] |= {"label": label, "place": place}
    return told


def names_on_map(tables: Tables, lands: gpd.GeoDataFrame) -> dict[str, tuple[str, list[float]]]:
    """The name to write on the main land of each member in the year it joined, and where."""
    accessions = tables.accessions.set_index("state")
    members = lands[lands["year"].notna()]
    found = {}
    for (state, _), lands_of_state in members.groupby(["state", "year"]):
        code = state if state in lands_of_state.index else lands_of_state.area.idxmax()
        day = members.at[code, "accession_date"]
        own = day == accessions.at[state, "accession_date"]
        label = alliance.state_name(tables, state, day) if own else members.at[code, "name"]
        found[code] = label, label_place(members.at[code, "geometry"])
    return found


def spans(standing: pd.DataFrame, name: str) -> list[list]:
    """The runs of years of one territory, whose standings are indexed by year."""
    runs = alliance.runs(
        (
            then.Index,
            (
                then.status,
                "" if then.state_name == name else then.state_name,
                int(then.occupied),
                " · ".join(ALSO[status] for status in then.also),
            ),
        )
        for then in standing.itertuples()
    )
    return [[first, *told] for first, _, told in runs]


def accession_sentence(state_name: str, day: pd.Timestamp, ordinal: str | None) -> str:
    """How and when a territory came to the alliance; `ordinal` only if its state joined then."""
    date = f"{day.day} {day:%B %Y}"
    if ordinal is None:
        return f"In NATO as part of {state_name} since {date}"
    return f"Joined on {date}: {ordinal}"


def label_place(geometry: shapely.Geometry) -> list[float]:
    """The middle of the widest room for a name: x and y in the CRS of the shapes."""
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    centre = shapely.maximum_inscribed_circle(largest).coords[0]
    return [round(centre[0], 1), round(centre[1], 1)]
