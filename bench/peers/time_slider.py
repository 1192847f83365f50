"""folium's TimeSliderChoropleth as a page of its own."""

import shutil
from pathlib import Path

import folium
import pandas as pd
from folium.plugins import TimeSliderChoropleth
from xstatic.pkg import leaflet

from bench.peers import common

SCRIPTS = {
    "leaflet": Path(leaflet.BASE_DIR, "leaflet.js"),
    "jquery": common.PACKAGES / "jquery/dist/jquery.min.js",
    "d3v4": common.PACKAGES / "d3/build/d3.min.js",
    "moment": common.PACKAGES / "moment/min/moment.min.js",
}
STYLES = {"leaflet_css": Path(leaflet.BASE_DIR, "leaflet.css")}


def page() -> folium.Map:
    """The map with its slider; scripts and styles lie beside the page."""
    colours = {True: common.MEMBER, False: common.LAND}
    styles = {
        code: {
            str(int(pd.Timestamp(year, 12, 31).timestamp())): {
                "color": colours[bool(common.members(year)[code])],
                "opacity": 1,
            }
            for year in common.years()
        }
        for code in common.lands().index
    }
    chart = folium.Map(tiles=None)
    chart.default_js = [(name, SCRIPTS[name].name) for name in ("leaflet", "jquery")]
    chart.default_css = [(name, file.name) for name, file in STYLES.items()]
    slider = TimeSliderChoropleth(
        common.lands()["geometry"].to_json(), styledict=styles, date_options="YYYY"
    )
    slider.default_js = [(name, SCRIPTS[name].name) for name in ("d3v4", "moment")]
    slider.add_to(chart)
    chart.fit_bounds(common.EUROPE)
    return chart


def write(folder: Path) -> None:
    """Writes the page and what it loads to a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in (*SCRIPTS.values(), *STYLES.values()):
        shutil.copy(file, folder)
    page().save(folder / "index.html")
