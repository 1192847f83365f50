"""The map: a folium map that is drawn once, in a frame of st_folium's.

Everything is served by the app itself: Leaflet from the package XStatic-Leaflet, the shapes from
data/geo, the scripts from browser/modules. Streamlit serves such a folder whole, so each of ours
holds what browsers fetch and nothing else.
"""

import hashlib
from pathlib import Path

import folium
import streamlit.components.v1 as components
from branca.element import MacroElement
from folium.template import Template
from streamlit.components.types.base_custom_component import BaseCustomComponent
from streamlit_folium import st_folium
from xstatic.pkg import leaflet

from dashboard.page import scripts
from dashboard.parts.map import OPTIONS
from dashboard.tables.load import DATA

LEAFLET = components.declare_component("leaflet", path=leaflet.BASE_DIR)
SHAPES = components.declare_component("shapes", path=DATA / "geo")


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
        super().__init__()  # type: ignore[no-untyped-call] # branca has no types
        self.version = version


def shapes_served() -> dict[str, object]:
    """The addresses of territories, lakes and border lines, as seen from the map's frame."""
    files = {"shapes": "territories", "lakes": "lakes", "borders": "borders"}
    return {name: url(SHAPES, f"{file}.geojson") for name, file in files.items()}


def base_map(version: str) -> folium.Map:
    """The map without a year: equal-area, without tiles, nothing from another host."""
    chart = folium.Map(tiles=None, crs="Simple")
    chart.options.update(OPTIONS)
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


def draw(key: str, settings: str) -> None:
    """Draw the map in the page; `key` tells it from other maps, `settings` are parts.map's."""
    chart = base_map(digest(settings.encode()))
    st_folium(chart, key=key, height=560, use_container_width=True, returned_objects=[])


def digest(content: bytes) -> str:
    """A short name for a content, another for every other one."""
    return hashlib.sha256(content).hexdigest()[:16]


def url(component: BaseCustomComponent, file: str) -> str:
    """The address of a served file, as seen from st_folium's frame under any base path.

    A file that has changed has another address, so none is shown beside parts of another version.
    """
    return f"../{component.name}/{file}?{digest(Path(component.path or '', file).read_bytes())}"
