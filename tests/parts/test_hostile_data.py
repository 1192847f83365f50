"""HTML in the data is text on the page."""

import json
from pathlib import Path

import pytest

from dashboard import Yearbook, load
from dashboard.history.search import everything, find
from dashboard.parts import (
    changes,
    claims,
    country,
    faults,
    glossary,
    legend,
    proximity,
    quotations,
    readout,
    search,
    table,
    terms,
    timeline,
)
from dashboard.parts.map import settings
from dashboard.tables.faults import DataFaults, Fault
from tests.support.copies import HOSTILE, TEXTS, copy_of_data, make_hostile
from tests.support.skeleton import Skeleton


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Yearbook:
    """The yearbook of data whose every text ends in HTML and script."""
    data = copy_of_data(tmp_path_factory.mktemp("hostile"))
    make_hostile(data)
    return load(data)


def page(yearbook: Yearbook) -> dict[str, Skeleton]:
    """The HTML that shows a yearbook, part by part."""
    readouts, entries = readout.readouts(yearbook), legend.entries(yearbook)
    near = proximity.section(yearbook)
    parts = {}
    for year in (1949, 1990, 2014, 2024):
        parts[f"readout {year}"] = readout.render(readouts, year)
        parts[f"legend {year}"] = legend.render_all_years(entries, year)
    for section in quotations.sections(yearbook):
        parts[f"period {section.id}"] = quotations.render_all_years([section], 2004)
    parts["timeline"] = timeline.render(yearbook)
    for code in ("AND", "MLT", "PRT"):
        parts[f"country {code}"] = country.render(yearbook, code)
    parts["proximity"] = proximity.render(near, 2004)
    parts["table"] = table.render_all_years(yearbook, 2004)
    parts["changes"] = changes.render(yearbook, near.charts, 1988, 2004)
    found = find(everything(yearbook.tables), "")
    parts["search"] = search.render(found, terms.glossary(yearbook.tables))
    parts["glossary"] = glossary.render(yearbook.tables, "founding-act")
    parts["claims"] = claims.render(yearbook.tables, "not-one-inch")
    return {name: Skeleton(html) for name, html in parts.items()}


def test_html_in_the_data_is_shown_as_text(hostile: Yearbook, yearbook: Yearbook) -> None:
    plain_page, hostile_page = page(yearbook), page(hostile)
    assert {name: part.tags for name, part in hostile_page.items()} == {
        name: part.tags for name, part in plain_page.items()
    }
    assert [name for name, part in hostile_page.items() if HOSTILE in part.text] == [
        *("readout 1949", "legend 1949", "readout 1990", "legend 1990"),
        *("legend 2014", "readout 2024", "legend 2024"),
        *(f"period {period}" for period in yearbook.tables.periods["id"]),
        "timeline",
        *(f"country {code}" for code in ("AND", "MLT", "PRT")),
        *("proximity", "table", "changes", "search", "glossary", "claims"),
    ]


def test_html_in_the_data_reaches_the_map_as_text(hostile: Yearbook, yearbook: Yearbook) -> None:
    plain_map, hostile_map = json.loads(settings(yearbook)), json.loads(settings(hostile))
    assert hostile_map["chronicle"]["POL"]["name"] == f"Poland{HOSTILE}"
    for markup in ("colours", "patterns"):
        assert hostile_map[markup] == plain_map[markup]


def test_html_in_a_fault_is_shown_as_text(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    for file, columns in TEXTS.items():
        rows = (data / file).read_text(encoding="utf-8").splitlines()
        rows[0] = f"{HOSTILE},{len(columns)}"
        (data / file).write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(DataFaults) as caught:
        load(data)
    shown = Skeleton(faults.render(caught.value))
    harmless = [Fault(file, "one", "another") for file in TEXTS]
    assert shown.tags == Skeleton(faults.render(DataFaults(harmless))).tags
    assert shown.text.count(HOSTILE) == len(TEXTS)
