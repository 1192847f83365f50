"""What the pictures of any year are drawn from: shapes as paths, lines, names, the legend."""

from dataclasses import dataclass

import numpy as np
import shapely
from matplotlib.path import Path
from matplotlib.transforms import Bbox

from dashboard.history.yearbook import Yearbook
from dashboard.parts import chronicle, legend
from dashboard.tables.records import cells


@dataclass(frozen=True)
class Atlas:
    """What the pictures of any year are drawn from.

    `legend` is as in parts.legend.entries, `lines` and `names` as in parts.chronicle; `years` has
    the year in which land joined, by its code; `land_paths`, `line_paths` and `lakes` are the
    shapes as paths, `boxes` those around the land.
    """

    yearbook: Yearbook
    legend: list[tuple[int, int, legend.Entry]]
    lines: dict[str, list[tuple[int, str, int]]]
    names: dict[str, tuple[str, list[float]]]
    years: dict[str, int]
    land_paths: dict[str, Path]
    boxes: dict[str, Bbox]
    line_paths: dict[str, list[np.ndarray]]
    lakes: list[Path]

    @classmethod
    def of(cls, yearbook: Yearbook) -> "Atlas":
        """What the pictures of a yearbook are drawn from."""
        tables, lands = yearbook.tables, yearbook.lands
        return cls(
            yearbook,
            legend.entries(yearbook),
            chronicle.line_runs(yearbook),
            chronicle.labels(yearbook),
            dict(cells(lands["year"].dropna())),
            {code: outline(geometry) for code, geometry in cells(lands["geometry"])},
            {code: Bbox.from_extents(*box) for code, *box in lands.bounds.itertuples()},
            {
                line: [shapely.get_coordinates(part) for part in shapely.get_parts(geometry)]
                for line, geometry in zip(
                    tables.lines["between"], tables.lines.geometry, strict=True
                )
            },
            [outline(geometry) for geometry in tables.lakes.geometry],
        )


def outline(geometry: shapely.Geometry) -> Path:
    """Polygons as one path."""
    turned = shapely.orient_polygons(geometry)
    rings = [
        ring
        for polygon in shapely.get_parts(turned)
        for ring in (polygon.exterior, *polygon.interiors)
    ]
    return Path.make_compound_path(
        *(Path(shapely.get_coordinates(ring), closed=True) for ring in rings)
    )
