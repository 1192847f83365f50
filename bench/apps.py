"""The apps compared: how each is started, and where its slider and its map are to be found."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from bench.peers.common import MEMBER

PAGE = Path("build/bench/page")  # where the page of folium's TimeSliderChoropleth is written


@dataclass(frozen=True)
class App:
    """An app and the marks by which bench/probe.js knows it.

    `script` is run by Streamlit; None for a page in a `folder`. `frame` selects the frame of
    the map (empty: the page itself), in it `map` what holds the map and `drawn` a drawn shape.
    `thumb` and `state` are expressions in JavaScript on the document `doc`: the year of the
    slider, and the number of territories in the members' colour. `rail` is the slider's rail,
    whose ends the middle of the thumb approaches to `inset` pixels; `keys` takes the arrow keys
    (None: the next year is clicked on the rail). `bare` apps run under Streamlit's own defaults,
    the others under .streamlit/config.toml and without the source watcher.
    """

    title: str
    script: str | None
    frame: str
    map: str
    drawn: str
    thumb: str
    state: str
    rail: str
    inset: float
    keys: str | None
    path: str = "/"
    folder: str = str(PAGE)
    bare: bool = False

    def command(self, port: int) -> list[str]:
        """The command that serves the app on a port of this machine."""
        if self.script is None:
            served = ["http.server", str(port), "--bind=127.0.0.1", f"--directory={self.folder}"]
        else:
            served = ["streamlit", "run", str(Path(self.script).resolve())]
            served += ["--server.headless=true", "--server.address=127.0.0.1"]
            served += [f"--server.port={port}"]
            served += [] if self.bare else ["--server.fileWatcherType=none"]
        return [sys.executable, "-m", *served]


NATIVE = {
    "thumb": "Number(doc.querySelector('.st-key-year input[type=range]')?.value)",
    "rail": ".st-key-year [role=group] > [data-rac]",
    "inset": 0,
    "keys": ".st-key-year input[type=range]",
}
FOLIUM = {
    "map": ".leaflet-container",
    "drawn": "path.leaflet-interactive",
    "state": f"doc.querySelectorAll('path[fill=\"{MEMBER}\"]').length",
}
ST_FOLIUM = FOLIUM | {"frame": "iframe[title*=streamlit_folium]"}
MEMBER_RGB = f"rgb({', '.join(str(part) for part in bytes.fromhex(MEMBER[1:]))})"

OURS = App(
    title="This dashboard",
    script="dashboard/app.py",
    path="/?year=1949",
    **NATIVE
    | ST_FOLIUM
    | {
        "drawn": "path[data-territory]",
        "state": "doc.querySelectorAll('path[data-status=member]').length",
    },
)
ONE_FILE = replace(
    OURS,
    title="This dashboard in one file",
    script=None,
    frame=".st-key-map iframe",
    path="/index.html#year=1949",
    folder="build/offline",
)
PEERS = (
    App(
        title="st_folium, map rebuilt in each rerun",
        script="bench/peers/rebuilt.py",
        **NATIVE | ST_FOLIUM,
    ),
    App(
        title="st_folium, feature group of the shapes",
        script="bench/peers/feature_group.py",
        **NATIVE | ST_FOLIUM,
    ),
    App(
        title="Plotly choropleth with animation frames, in Streamlit",
        script="bench/peers/plotly_frames.py",
        frame="",
        map=".geolayer",
        drawn=".choroplethlocation",
        thumb="1949 + (doc.querySelector('.js-plotly-plot')?.layout.sliders[0].active ?? 0)",
        state=f"doc.querySelectorAll('.choroplethlocation[fill=\"{MEMBER_RGB}\"]').length",
        rail=".slider-rail-touch-rect",
        inset=10,
        keys=None,
    ),
    App(
        title="folium TimeSliderChoropleth, a page without a server's part",
        script=None,
        frame="",
        thumb="1949 + Number(doc.querySelector('input[type=range]')?.value)",
        rail="input[type=range]",
        inset=8,
        keys="input[type=range]",
        **FOLIUM,
    ),
)
# The floor: no map, the number of territories stands in a line of text.
EMPTY = App(
    title="Empty Streamlit app with one slider, no map",
    script="bench/peers/empty.py",
    frame="",
    map="#members",
    drawn="#members",
    state="Number(doc.querySelector('#members').textContent)",
    **NATIVE,
)
# What Streamlit itself costs: neither a map nor any other library.
BARE = App(
    title="Empty Streamlit app as it comes: one slider, Streamlit's defaults",
    script="bench/peers/bare.py",
    frame="",
    map=NATIVE["keys"],
    drawn=NATIVE["keys"],
    state="0",
    bare=True,
    **NATIVE,
)
