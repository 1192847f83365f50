"""The map: a folium map that is drawn once, in a frame of st_folium's.

Everything is served by the app itself: Leaflet from the package XStatic-Leaflet, the scripts from
browser/modules, what the map shows from the files of the edition.
"""

from pathlib import Path

import folium
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium
from xstatic.pkg import leaflet

from dashboard.page.served import MODULES, from_frame, serve
from dashboard.parts.map import OPTIONS

LEAFLET = serve("leaflet", Path(leaflet.BASE_DIR))


class Territories(MacroElement):
    """The script that draws the territories on the map it is added to.

    It names the files that it draws from: with another script st_folium draws the map anew.
    """

    _name = "territories"
    _template = Template(
        "{% macro script(this, kwargs) %}"
        "choropleth.then(({ start }) => start({{ this._parent.get_name() }})); "
        "/* {{ this.files }} */"
        "{% endmacro %}"
    )

    def __init__(self, files: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # branca has no types
        self.files = files


def base_map(files: str) -> folium.Map:
    """The map without a year: equal-area, without tiles, nothing from another host."""
    chart = folium.Map(tiles=None, crs="Simple")
    chart.options.update(OPTIONS)
    chart.default_js = [
        ("map", from_frame(f"{MODULES}/map/load.js")),
        ("leaflet", from_frame(f"{LEAFLET}/leaflet.js")),
    ]
    chart.default_css = [
        ("leaflet", from_frame(f"{LEAFLET}/leaflet.css")),
        ("map", from_frame(f"{MODULES}/map/map.css")),
    ]
    Territories(files).add_to(chart)
    return chart


def draw(key: str, files: str) -> None:
    """Draw the map in the page, from the edition's files at an address.

    `key` tells it from other maps there.
    """
    st_folium(base_map(files), key=key, height=560, use_container_width=True, returned_objects=[])
