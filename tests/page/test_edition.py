"""The files of an edition: what browsers fetch once the page stands, for all years."""

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from dashboard import Yearbook
from dashboard.edition import Edition, edition
from dashboard.tables.schemas import Tables
from tests.support.project import ROOT
from tests.support.skeleton import Skeleton

DIGESTS = """
import hashlib
from dashboard import load
from dashboard.edition import edition
for name, content in edition(load()).files().items():
    print(name, hashlib.sha256(content).hexdigest())
"""


@pytest.fixture(scope="module")
def of_data(yearbook: Yearbook) -> Edition:
    """The edition of data/."""
    return edition(yearbook)


@pytest.fixture(scope="module")
def parts(of_data: Edition) -> dict[str, str]:
    """The parts of the page for all years, as browsers read them."""
    return json.loads(gzip.decompress(of_data.files()["parts.json.gz"]))


@pytest.fixture(scope="module")
def told(of_data: Edition) -> dict[str, dict[str, object]]:
    """What the map is told, as browsers read it."""
    return json.loads(gzip.decompress(of_data.files()["map.json.gz"]))


def elements(html: str, tag: str) -> list[tuple[int, int, bool, str]]:
    """Elements of certain years: first year, last year, whether hidden, the rest of the element."""
    found = re.findall(
        rf'<{tag}[^>]*? data-first="(\d+)" data-last="(\d+)"( hidden)?(.*?)</{tag}>',
        html,
        re.DOTALL,
    )
    return [(int(first), int(last), bool(hidden), rest) for first, last, hidden, rest in found]


def in_year(html: str, tag: str, year: int) -> list[str]:
    """What the elements of a year hold."""
    return [rest for first, last, _, rest in elements(html, tag) if first <= year <= last]


def test_there_are_two_files_of_gzipped_json_and_a_picture_of_each_year(
    of_data: Edition, parts: dict[str, str], told: dict[str, dict[str, object]]
) -> None:
    pictures = {f"{year}.svg" for year in range(1949, 2027)}
    assert of_data.files().keys() == {"parts.json.gz", "map.json.gz"} | pictures
    assert parts.keys() == {"legend", "quotations", "proximity", "table", "events"}
    assert {"shapes", "lakes", "borders", "chronicle", "lines", "views"} <= told.keys()


def test_the_same_content_gives_the_same_bytes_at_any_time(
    yearbook: Yearbook, of_data: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = of_data.files()
    monkeypatch.setattr("time.time", lambda: 86_400.0)
    assert edition(yearbook).files() == files


def test_the_same_content_gives_the_same_bytes_in_any_process(of_data: Edition) -> None:
    written = subprocess.run(
        [sys.executable, "-c", DIGESTS],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "1"},  # another order of every set
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    digests = dict(line.split() for line in written.stdout.splitlines())
    assert digests == {
        name: hashlib.sha256(content).hexdigest() for name, content in of_data.files().items()
    }


def test_each_part_says_that_it_has_all_years(parts: dict[str, str]) -> None:
    for name, html in parts.items():
        assert re.search(rf'data-part="{name}" data-all-years\b', html), name


def test_only_what_belongs_to_the_last_year_is_in_sight(parts: dict[str, str]) -> None:
    for name, tag in (("legend", "li"), ("quotations", "section"), ("table", "tr")):
        of_years = elements(parts[name], tag)
        assert of_years
        wrong = [one for one in of_years if one[2] == (one[0] <= 2026 <= one[1])]
        assert wrong == [], name


def test_every_year_has_its_period_and_every_quotation_is_there(
    parts: dict[str, str], yearbook: Yearbook, tables: Tables
) -> None:
    for year in yearbook.years:
        assert len(in_year(parts["quotations"], "section", year)) == 1, year
    sections = re.findall('<section[^>]* data-period="(.+?)"', parts["quotations"])
    assert sections == list(tables.periods["id"])
    quotations = set(re.findall('data-quote="(.+?)"', parts["quotations"]))
    assert quotations == set(tables.quotes["id"])
    text = Skeleton(parts["quotations"]).text
    assert [quote for quote in tables.quotes["quote"] if quote not in text] == []


def test_every_year_has_its_legend_its_lengths_and_its_table(
    parts: dict[str, str], yearbook: Yearbook
) -> None:
    for year in yearbook.years:
        assert any("Members:" in words for words in in_year(parts["legend"], "li", year)), year
        assert len(in_year(parts["proximity"], "p", year)) == 3, year
        rows = in_year(parts["table"], "tr", year)
        members = [row for row in rows if 'data-status="member"' in row]
        assert len(members) == len(yearbook.members(year)), year


@pytest.mark.parametrize("year", [1949, 1955, 1990, 1991, 2004, 2014, 2026])
def test_the_map_is_told_how_every_territory_stood(
    told: dict[str, dict[str, object]], yearbook: Yearbook, year: int
) -> None:
    chronicle = told["chronicle"]
    statuses = {
        code: [span[1] for span in entry["spans"] if span[0] <= year][-1]
        for code, entry in chronicle.items()
    }
    assert statuses == yearbook.standing(year)["status"].to_dict()
    assert {shape["properties"]["id"] for shape in told["shapes"]["features"]} == set(
        yearbook.lands.index
    )


@pytest.mark.parametrize("year", [1949, 1955, 1990, 1991, 2004, 2014, 2026])
def test_the_picture_of_a_year_has_every_territory_as_it_stood(
    of_data: Edition, yearbook: Yearbook, year: int
) -> None:
    picture = of_data.files()[f"{year}.svg"].decode()
    standing = yearbook.standing(year)
    statuses = re.findall('class="territory" data-status="(.+?)"', picture)
    assert Counter(statuses) == standing["status"].value_counts().to_dict()
    assert picture.count('data-new="True"') == standing["new"].sum()
    assert picture.count('data-occupied="True"') == standing["occupied"].sum()
    assert not re.search("<script|<image|href=|@import|url\\((?!#)", picture)


@pytest.mark.parametrize("name", ["map", "edition", "<b>"])
def test_what_is_no_part_is_refused(of_data: Edition, name: str) -> None:
    with pytest.raises(ValueError, match=re.escape(name)):
        of_data.part(name, 2004)
