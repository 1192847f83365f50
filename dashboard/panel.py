"""The words beside the map, as HTML: readout, legend, quotations. The templates escape all text."""

import json
from collections.abc import Iterable

import geopandas as gpd
import pandas as pd
from markupsafe import Markup

from dashboard import alliance, borders, claims, palette, periods
from dashboard.faults import DataFaults
from dashboard.markup import SIDES, TEMPLATES, date_in_words
from dashboard.tables import Tables

# What land that is not a member's is called in the legend, in its order.
STATUS_IN_LEGEND = {
    "soviet_union": "Soviet Union",
    "russia": "Russia",
    "warsaw_pact": "other states of the Warsaw Pact",
    "invited": "invited to join",
    "aspirant": "aspirant",
    "neutral": "neutral or non-aligned",
    "partner": "partner",
    "other": "none of these",
}
DE_FACTO = (16, "ink", "dashed", "ink", "contested or de facto line")


def readouts(tables: Tables, lands: gpd.GeoDataFrame) -> dict[str, list]:
    """What the readout says in which years: `counts` of members and `lines` on who joined.

    Both are runs of years: first year, last year, what is said.
    """
    years = alliance.years(tables)
    return {
        "counts": alliance.counts(tables),
        "lines": alliance.runs((year, joined_line(tables, lands, year)) for year in years),
    }


def joined_line(tables: Tables, lands: gpd.GeoDataFrame, year: int) -> str:
    """Who joined in a year, in one line."""
    land = lands.loc[lands["year"] == year, "name"]
    if land.empty:
        return "No state joined"
    joined = alliance.joined(tables, year)
    if joined.empty:
        return f"No state joined; {', '.join(land)} became part of a member"
    founded = year == alliance.years(tables)[0]
    return f"{'Founders' if founded else 'Joined'}: {', '.join(names_of(tables, joined))}"


def names_of(tables: Tables, accessions: pd.DataFrame) -> list[str]:
    """What the states of some rows of accessions.csv were called on the day they joined."""
    return [
        alliance.state_name(tables, accession.state, accession.accession_date)
        for accession in accessions.itertuples()
    ]


def readout(said: dict[str, list], year: int) -> str:
    """The year, how many members, and who joined, from the `readouts`."""
    (members,) = (count for first, last, count in said["counts"] if first <= year <= last)
    (line,) = (line for first, last, line in said["lines"] if first <= year <= last)
    return TEMPLATES.get_template("readout.html").render(year=year, members=members, line=line)


def readouts_for_browser(said: dict[str, list]) -> str:
    """The hidden element from which live/stage.js reads what the readout says in any year."""
    return TEMPLATES.get_template("readouts.html").render(said=json.dumps(said))


def legend_items(
    tables: Tables, lands: gpd.GeoDataFrame, standings: pd.DataFrame
) -> list[tuple[int, int, tuple]]:
    """Every colour and texture of the map in words, with the years in which it occurs.

    `standings` are the alliance.standings.

    Items are runs of years: first year, last year, and (place in the legend, fill, texture, mark,
    words); fill and mark are names of the palette's CSS variables, texture is one of its TILES,
    `dashed` for a line, or empty.
    """
    years = alliance.years(tables)
    dashed = borders.lines(tables, standings)["kind"].eq("de_facto").groupby("year").any()
    shown = {
        year: items_on_map(tables, standings.loc[year], lands, year)
        | ({DE_FACTO} if dashed[year] else set())
        for year in years
    }
    return [
        (first, last, item)
        for item in sorted(set().union(*shown.values()))
        for first, last, occurs in alliance.runs((year, item in shown[year]) for year in years)
        if occurs
    ]


def items_on_map(
    tables: Tables, standing: pd.DataFrame, lands: gpd.GeoDataFrame, year: int
) -> set[tuple]:
    """The legend's items in a year, whose standings are indexed by territory."""
    shades = lands.loc[standing.index[standing["status"] == "member"], "year"].map(palette.shade)
    states = alliance.members(tables, year)["wave"].map(palette.shade).value_counts()
    latest = int(lands["year"].max())
    words = {shade: palette.shade_label(shade, latest) for shade in shades}
    items = {
        (shade, f"member-{shade}", "", "", counted(words[shade], states, shade)) for shade in words
    }
    if standing["new"].any():
        fill = f"member-{palette.shade(year)}"
        items.add((6, fill, palette.JOINED, f"joined-{fill}", "joined this year"))
    states = standing.groupby("status")["state"].nunique()
    for place, (status, words) in enumerate(STATUS_IN_LEGEND.items(), start=7):
        if status in states:
            name, texture = status.replace("_", "-"), palette.TEXTURES.get(status, "")
            single = status in ("soviet_union", "russia", "other")
            told = words if single else counted(words, states, status)
            items.add((place, name, texture, f"mark-{name}", told))
    for code, held in standing[standing["occupied"]].iterrows():
        name, owner, since = lands.at[code, "name"], held["state_name"], held["from"].year
        words = f"{name}: {owner}’s, occupied by Russia since {since}"
        items.add((15, held["status"], palette.OCCUPIED, "mark-occupied", words))
    return items


def counted(words: str, states: pd.Series, key: object) -> str:
    """The words with the number of states in brackets, if there is any."""
    return f"{words} ({states[key]})" if key in states else words


def legend(items: list[tuple[int, int, tuple]], year: int) -> str:
    """The legend of a year, from the `legend_items`."""
    return TEMPLATES.get_template("legend.html").render(items=items, year=year)


def period_sections(tables: Tables) -> list[dict[str, object]]:
    """The sections of the panel: `id`, `title`, `years` in words, `first`, `last`, and `said`.

    `said` is both columns of quotations as HTML, `claims` the contested claims that concern it.
    """
    return [
        {
            "id": period["id"],
            "title": period["title"],
            "years": periods.years_in_words(period),
            "first": period["from"],
            "last": periods.last_years(tables)[period["id"]],
            "said": columns(periods.quotations(tables, period["id"])),
            "claims": claims.of_period(tables, period["id"]),
        }
        for _, period in tables.periods.iterrows()
    ]


def columns(said: pd.DataFrame) -> Markup:
    """Both columns of quotations, rows of quotes.csv."""
    by_side = {side: said[said["side"] == side].to_dict("records") for side in SIDES}
    return Markup(TEMPLATES.get_template("columns.html").render(columns=by_side))


def quotations(sections: list[dict[str, object]], year: int) -> str:
    """The quotations of all periods; those of other periods than the year's are hidden."""
    return TEMPLATES.get_template("panel.html").render(periods=sections, year=year)


def only_now(spans: Iterable[tuple[int, int]], year: int, stage: str = "") -> str:
    """A style that shows what belongs to a year where live/stage.js does not run.

    `stage` selects the part of the page meant.

    What belongs to certain `spans` of years is sent once, not for every year, so Python cannot
    hide parts of it.
    """
    shown = ",".join(
        f'[data-first="{first}"][data-last="{last}"]'
        for first, last in spans
        if first <= year <= last
    )
    other = f"html:not([data-following]) {stage} [data-first]:not({shown})"
    return f"<style>{other}{{display:none!important}}</style>"


def meaning_of_a_year(tables: Tables) -> str:
    """One line that says which day a year shows."""
    return TEMPLATES.get_template("meaning.html").render(
        last=tables.as_of.year,
        as_of=date_in_words(f"{tables.as_of:%Y-%m-%d}"),
        founding=date_in_words(f"{tables.accessions['accession_date'].min():%Y-%m-%d}"),
    )


def method(tables: Tables) -> str:
    """How things are counted, shown, chosen and graded, and what is left out."""
    return TEMPLATES.get_template("method.html").render(
        last=tables.as_of.year,
        as_of=date_in_words(f"{tables.as_of:%Y-%m-%d}"),
        founding=date_in_words(f"{tables.accessions['accession_date'].min():%Y-%m-%d}"),
    )


def footer() -> str:
    """How well quotations are attested, and where the shapes come from."""
    return TEMPLATES.get_template("footer.html").render()


def fault_page(error: DataFaults) -> str:
    """What is wrong with the data, one line per fault."""
    return TEMPLATES.get_template("faults.html").render(faults=error.faults)
