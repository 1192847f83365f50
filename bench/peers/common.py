"""What every peer draws: the shapes and members of the dashboard, in longitude and latitude."""

import functools
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from dashboard import Yearbook, load

# Where npm puts the scripts that the libraries name.
PACKAGES = Path("build/bench/node_modules").resolve()

LAND, MEMBER = "#e6decf", "#2f5c92"
# South-west and north-east corners of the opening view, Iceland to the Urals: latitude, longitude.
EUROPE = ((34, -25), (71, 62))


@functools.cache
def yearbook() -> Yearbook:
    """The dashboard's yearbook, read once per process."""
    return load()


def years() -> range:
    """The years of the slider."""
    return yearbook().years


@functools.cache
def lands() -> gpd.GeoDataFrame:
    """The territories by code, in EPSG:4326: `accession_date` (NaT: never) and `geometry`.

    Land beyond the 180th meridian lies at longitudes above 180, so that no shape is torn apart.
    """
    joined = yearbook().lands[["accession_date", "geometry"]].to_crs("EPSG:4326")
    joined["geometry"] = joined.geometry.apply(unwrapped)
    return joined


def members(year: int) -> pd.Series:
    """Whether each territory belongs to a member at the end of a year, by code."""
    return lands()["accession_date"] <= yearbook().last_day(year)


def style(member: bool) -> dict[str, object]:
    """The Leaflet style of a territory."""
    fill = MEMBER if member else LAND
    return {"fillColor": fill, "fillOpacity": 1, "color": "#ffffff", "weight": 0.6}


def unwrapped(shape: shapely.Geometry) -> shapely.Geometry:
    """The shape with each part that spans more than 180 degrees of longitude put together.

    Coordinates are rounded to 0.001 degrees, about the 100 m of the dashboard's shapes.
    """

    def moved(xy: np.ndarray) -> np.ndarray:
        torn = np.ptp(xy[:, 0]) > 180
        return (xy + [360, 0] * (torn & (xy[:, :1] < 0))).round(3)

    parts = (shapely.transform(part, moved) for part in shapely.get_parts(shape))
    return shapely.MultiPolygon(parts)
