"""The words beside the map, as HTML: readout, legend, quotations. The templates escape all text."""

from pathlib import Path

import geopandas as gpd
import jinja2
import pandas as pd

from dashboard import alliance, palette, periods
from dashboard.faults import DataFaults
from dashboard.schemas import LANGUAGES
from dashboard.tables import Tables

SIDES = {"kremlin": "Kremlin", "western": "West"}
ATTESTED = {
    "document": "an official text, transcript or archive record",
    "press": "a news report of the time",
    "copy": "the right words, seen only on a repost, mirror or later page",
    "seed": "as printed in a source article, not found elsewhere in those words",
}


def date_in_words(day: str) -> str:
    """A quotation's date, as 29 March 2004, or March 2004 when the day is not known."""
    date = pd.Timestamp(day)
    return f"{date:%B %Y}" if len(day) == len("2004-03") else f"{date.day} {date:%B %Y}"


TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["date_in_words"] = date_in_words
TEMPLATES.globals |= {"SIDES": SIDES, "ATTESTED": ATTESTED, "LANGUAGES": LANGUAGES}


def readout(tables: Tables, lands: gpd.GeoDataFrame, year: int) -> str:
    """The year, how many members, and who joined."""
    joined = alliance.joined(tables, year)
    return TEMPLATES.get_template("readout.html").render(
        year=year,
        members=len(alliance.members(tables, year)),
        founding=year == alliance.years(tables)[0],
        joined=[
            alliance.state_name(tables, accession.state, accession.accession_date)
            for accession in joined.itertuples()
        ],
        land=lands.loc[lands["year"] == year, "name"].to_list(),
    )


def legend(tables: Tables, lands: gpd.GeoDataFrame, year: int) -> str:
    """Every colour and hatch on the map of a year, in words."""
    standing = alliance.standings(tables, lands, [year]).loc[year]
    members = lands.loc[standing.index[standing["status"] == "member"], "year"]
    latest = int(lands["year"].max())
    return TEMPLATES.get_template("legend.html").render(
        shades={
            number: palette.shade_label(number, latest)
            for number in sorted(set(members.map(palette.shade)))
        },
        new_shade=palette.shade(year) if standing["new"].any() else None,
        moscow=sorted(set(standing["status"]) & {"soviet_union", "russia"}),
        occupied=[
            {"name": lands.at[code, "name"], "owner": held["state_name"], "year": held["from"].year}
            for code, held in standing[standing["occupied"]].iterrows()
        ],
    )


def period(tables: Tables, name: str, *, shown: bool) -> str:
    """The section of a period: its title, years, and both columns of quotations."""
    said = periods.quotations(tables, name)
    about = tables.periods.set_index("id").loc[name]
    return TEMPLATES.get_template("period.html").render(
        name=name,
        title=about["title"],
        years=periods.years_in_words(about),
        shown=shown,
        columns={side: said[said["side"] == side].to_dict("records") for side in SIDES},
    )


def header(title: str) -> str:
    """The head of the page."""
    return TEMPLATES.get_template("header.html").render(title=title)


def meaning_of_a_year(tables: Tables) -> str:
    """One line that says which day a year shows."""
    return TEMPLATES.get_template("meaning.html").render(
        last=tables.as_of.year, as_of=date_in_words(f"{tables.as_of:%Y-%m-%d}")
    )


def footer() -> str:
    """How well quotations are attested, and where the shapes come from."""
    return TEMPLATES.get_template("footer.html").render()


def fault_page(error: DataFaults) -> str:
    """What is wrong with the data, one line per fault."""
    return TEMPLATES.get_template("faults.html").render(faults=error.faults)
