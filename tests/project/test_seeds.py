"""What the two source articles state is in the dashboard, or the card says why not."""

import re
import tomllib
from datetime import date
from typing import Any

import pytest

from tests.support.evidence import rows
from tests.support.project import ROOT

CARDS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "seeds").glob("*.toml"))
}
FACTS = [fact for card in CARDS.values() for fact in card["fact"]]
QUOTATIONS = [quotation for card in CARDS.values() for quotation in card["quotation"]]
KEY = {"accessions.csv": "state", "sovereignty.csv": "territory"}
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NAMED_IN_THE_FIRST_ARTICLE = {
    "1999": {"Czechia", "Hungary", "Poland"},
    "2004": {
        "Bulgaria",
        "Estonia",
        "Latvia",
        "Lithuania",
        "Romania",
        "Slovakia",
        "Slovenia",
    },
    "2009": {"Albania", "Croatia"},
    "2017": {"Montenegro"},
    "2020": {"North Macedonia"},
    "2023": {"Finland"},
    "2024": {"Sweden"},
}


def rows_behind(pointer: str) -> list[dict[str, str]]:
    """Give the rows a pointer such as `accessions.csv#HUN` or `statuses.csv#FIN:neutral` names."""
    file, _, key = pointer.partition("#")
    table = rows(f"data/{file}")
    if file == "statuses.csv":
        return [row for row in table if f"{row['state']}:{row['status']}" == key]
    return [row for row in table if row[KEY.get(file, "id")] == key]


def days_of(row: dict[str, str]) -> set[str]:
    """Give every full date that stands alone in a cell of a row."""
    return {cell for cell in row.values() if DAY.fullmatch(cell)}


def member_totals(fact: dict[str, Any]) -> set[str]:
    """Give the totals of members a fact states: the bare numbers in its value."""
    return {part for part in fact.get("value", "").split(";") if part.isdigit()}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["statement"])
def test_a_fact_points_at_rows_that_exist_or_says_why_not(fact: dict[str, Any]) -> None:
    assert bool(fact["supports"]) != bool(fact.get("remark"))
    for pointer in fact["supports"]:
        assert rows_behind(pointer), pointer


@pytest.mark.parametrize(
    "fact",
    [fact for fact in FACTS if fact["supports"] and re.search(r"\d{4}", fact.get("value", ""))],
    ids=lambda fact: fact["statement"],
)
def test_the_dates_of_a_fact_are_those_of_its_rows(fact: dict[str, Any]) -> None:
    behind = [row for pointer in fact["supports"] for row in rows_behind(pointer)]
    days = {day for row in behind for day in days_of(row)}
    for part in fact["value"].split(";"):
        stated = DAY.findall(part)
        if "/" in part:
            first, last = stated
            assert any(first <= day <= last for day in days), part
        elif stated:
            assert set(stated) <= days, part
        else:
            for year in re.findall(r"\d{4}", part):
                assert any(day.startswith(year) for day in days), part


@pytest.mark.parametrize(
    "fact",
    [fact for fact in FACTS if member_totals(fact)],
    ids=lambda fact: fact["statement"],
)
def test_the_members_a_fact_counts_are_those_after_the_accession(fact: dict[str, Any]) -> None:
    accessions = [
        row
        for pointer in fact["supports"]
        if pointer.startswith("accessions.csv")
        for row in rows_behind(pointer)
    ]
    assert {row["members_after"] for row in accessions} == member_totals(fact)


def test_every_accession_the_first_article_names_is_in_its_year() -> None:
    joined: dict[str, set[str]] = {}
    for row in rows("data/accessions.csv"):
        joined.setdefault(row["accession_date"][:4], set()).add(row["name"])
    assert {year: joined[year] for year in NAMED_IN_THE_FIRST_ARTICLE} == NAMED_IN_THE_FIRST_ARTICLE

    named = {
        row["name"]
        for fact in CARDS["epoch-times-deep-confrontation"]["fact"]
        for pointer in fact["supports"]
        if pointer.startswith("accessions.csv")
        for row in rows_behind(pointer)
    }
    assert named == set().union(*NAMED_IN_THE_FIRST_ARTICLE.values())


def test_the_cards_hold_every_fact_of_the_evidence_with_its_verdict() -> None:
    evidence = [
        (row["seed_file"], row["fact"], row["value"], row["verdict"])
        for row in rows("tests/evidence/seed_facts.csv")
    ]
    held = [
        (card["source_file"], fact["statement"], fact.get("value", ""), fact["verdict"])
        for card in CARDS.values()
        for fact in card["fact"]
    ]
    assert len(evidence) == 56
    assert sorted(held) == sorted(evidence)


def test_the_cards_hold_every_quotation_of_the_articles_as_printed() -> None:
    evidence = {
        row["id"]: (row["evidence"], row["quote"], row["speaker"], row["date"])
        for name in ("quotes_1949_2003", "quotes_2004_2026")
        for row in rows(f"tests/evidence/{name}.csv")
        if row["grade"] == "seed"
    }
    held = {
        quotation["id"]: (
            card["source_file"],
            quotation["words"],
            quotation["speaker"],
            quotation["date"],
        )
        for card in CARDS.values()
        for quotation in card["quotation"]
    }
    assert held == evidence


@pytest.mark.parametrize("quotation", QUOTATIONS, ids=lambda quotation: quotation["id"])
def test_a_quotation_is_in_the_panel_or_says_why_not(quotation: dict[str, Any]) -> None:
    panel = {row["id"]: row["quote"] for row in rows("data/quotes.csv")}
    if "panel" in quotation:
        assert panel[quotation["panel"]] == quotation["words"]
        assert "not_in_panel" not in quotation
    else:
        assert quotation["not_in_panel"]
        assert quotation["words"] not in panel.values()
        assert set(quotation.get("instead", [])) <= set(panel)


def test_a_card_says_where_its_article_is_from() -> None:
    for slug, card in CARDS.items():
        for field in ("title", "publisher", "author", "dated_by", "source_file"):
            assert card[field], (slug, field)
        assert card["address"].startswith("https://"), slug
        assert isinstance(card["date"], date), slug


@pytest.mark.parametrize(
    "quotation",
    [quotation for quotation in QUOTATIONS if "beside" in quotation],
    ids=lambda quotation: quotation["id"],
)
def test_a_whole_sentence_stands_beside_the_better_attested_wording(
    quotation: dict[str, Any],
) -> None:
    variants = [(row["quote"], row["words"]) for row in rows("data/variants.csv")]
    assert (quotation["beside"], quotation["words"]) in variants
    assert quotation["beside"] in quotation["instead"]


def test_every_variant_is_printed_in_an_article() -> None:
    beside = {(quotation.get("beside"), quotation["words"]) for quotation in QUOTATIONS}
    assert {(row["quote"], row["words"]) for row in rows("data/variants.csv")} <= beside
    addresses = {card["address"] for card in CARDS.values()}
    assert {row["source_url"] for row in rows("data/variants.csv")} <= addresses
