"""How far east, as HTML: charts of land border and distance, with both sides' readings."""

import geopandas as gpd
import pandas as pd

from dashboard import alliance, proximity
from dashboard.markup import SIDES, TEMPLATES
from dashboard.tables import Tables

MEASURES = {"border": "Land border with Moscow’s state", "distance": "Nearest member land"}
CITIES = {"Moscow": "Moscow", "St Petersburg": "St Petersburg (Leningrad to 1991)"}
STATES = {"SUN": "the Soviet Union", "RUS": "Russia"}


def charts(tables: Tables, lands: gpd.GeoDataFrame) -> list[dict]:
    """The charts: `measure`, `title`, and `runs` of years with `height` in percent and `line`."""
    border = proximity.land_border(tables)
    near = proximity.nearest(tables, lands)
    return [
        chart("border", MEASURES["border"], border["km"], border_lines(tables, border)),
        *(
            chart(
                "distance", f"From {name}", near.loc[city]["km"], near_lines(lands, near.loc[city])
            )
            for city, name in CITIES.items()
        ),
    ]


def chart(measure: str, title: str, values: pd.Series, lines: dict[int, str]) -> dict:
    """One chart: runs of years of one value, each with its height and what it says."""
    most = values.max()
    runs = alliance.runs((year, (values[year], lines[year])) for year in values.index)
    return {
        "measure": measure,
        "title": title,
        "runs": [
            {"first": first, "last": last, "height": 100 * value / most, "line": line}
            for first, last, (value, line) in runs
        ],
    }


def border_lines(tables: Tables, border: pd.DataFrame) -> dict[int, str]:
    """What is said of the land border in each year."""
    called = tables.borders.drop_duplicates("state").set_index("state")["name"]
    return {
        year: (
            f"{kilometres(row['km'])}, {row['share']:.1%} of the land border of {STATES[row['of']]}"
            f" ({between(row)}): {', '.join(called[list(row['states'])])}"
        )
        for year, row in border.iterrows()
    }


def between(row: pd.Series) -> str:
    """The range that other published lengths give."""
    return f"other lengths: {row['low']:,.0f} to {row['high']:,.0f} km"


def near_lines(lands: gpd.GeoDataFrame, near: pd.DataFrame) -> dict[int, str]:
    """What is said of the nearest land in each year."""
    return {
        year: f"{kilometres(row['km'])} to {row['unit']}, {lands.at[row['territory'], 'name']}"
        for year, row in near.iterrows()
    }


def kilometres(value: float) -> str:
    """A length in words."""
    return f"{value:,.0f} km"


def section(tables: Tables, lands: gpd.GeoDataFrame) -> dict[str, object]:
    """All that the section shows in any year: charts, both readings of each measure, sources."""
    years = alliance.years(tables)
    return {
        "charts": charts(tables, lands),
        "first": years[0],
        "span": len(years),
        "measures": MEASURES,
        "readings": {measure: readings(tables, measure) for measure in MEASURES},
        "sources": tables.borders.drop_duplicates("source_url").to_dict("records"),
    }


def render(section: dict[str, object], year: int) -> str:
    """The section in a year, as HTML."""
    return TEMPLATES.get_template("measures.html").render(section, year=year)


def figures(section: dict[str, object], *years: int) -> list[dict[str, object]]:
    """What each chart says of some years: `title`, and `lines`, one for each year."""
    return [
        {
            "title": chart["title"],
            "lines": [
                next(run["line"] for run in chart["runs"] if run["first"] <= year <= run["last"])
                for year in years
            ],
        }
        for chart in section["charts"]
    ]


def readings(tables: Tables, measure: str) -> dict[str, list[dict]]:
    """What each side says a measure shows: rows of quotes.csv by side."""
    chosen = tables.readings.loc[tables.readings["measure"] == measure, "quote"]
    said = tables.quotes[tables.quotes["id"].isin(chosen)]
    return {side: said[said["side"] == side].to_dict("records") for side in SIDES}
