"""The map: a folium map that is drawn once, in a frame of st_folium's.

Everything is served by the app itself: Leaflet from the package XStatic-Leaflet, the scripts from
browser/bundle, what the map shows from the files of the edition.
"""

from pathlib import Path

import folium
import streamlit as st
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium
from xstatic.pkg import leaflet

from dashboard.page.served import SCRIPTS, from_frame, serve
from dashboard.parts.map import OPTIONS
from dashboard.parts.markup import render

LEAFLET = serve("leaflet", Path(leaflet.BASE_DIR))


class Territories(MacroElement):
    """The script that draws the territories on the map it is added to."""

    _name = "territories"
    _template = Template(
        "{% macro script(this, kwargs) %}"
        "choropleth.start({{ this._parent.get_name() }});"
        "{% endmacro %}"
    )


def base_map() -> folium.Map:
    """The map without a year: equal-area, without tiles, nothing from another host."""
    chart = folium.Map(tiles=None, crs="Simple")
    chart.options.update(OPTIONS)
    chart.default_js = [
        ("map", from_frame(f"{SCRIPTS}/map.js")),
        ("leaflet", from_frame(f"{LEAFLET}/leaflet.js")),
    ]
    chart.default_css = [
        ("leaflet", from_frame(f"{LEAFLET}/leaflet.css")),
        ("map", from_frame(f"{SCRIPTS}/map.css")),
    ]
    Territories().add_to(chart)  # type: ignore[no-untyped-call] # branca has no types
    return chart


def sketch(edition: str, year: int) -> None:
    """Put the coarse picture of a year in the map's place, until that is drawn."""
    with st.container(key="sketch"):
        st.html(render("sketch.html", address=edition, year=year))


def draw(place: str, edition: str) -> None:
    """Draw the map at a place in the page, and anew when the edition at the address changes."""
    st_folium(
        base_map(),
        key=f"{place} {edition}",
        height=560,
        use_container_width=True,
        returned_objects=[],
    )
