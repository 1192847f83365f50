"""What a reader is told: what a source is, never how it was looked up; and no verdict."""

import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from dashboard.tables.faults import DataFaults
from dashboard.tables.load import load
from dashboard.tables.schemas import CLAIMS, SCHEMAS, Tables
from tests.support.copies import copy_of_data, replace

WORKSHOP = re.compile(
    r"earlier research|this project|colleague in|in the tool\b"
    r"|\b(was|were|is|page|words|text|report|letter|sentence|abstract) (not )?seen\b"
    r"|\bseen (on (?!no\b)|in\b|at\b|only\b|again\b|there\b|by\b|as\b)"
    r"|\bseen[.;)]|\bsources seen\b"
    r"|not found|on (its|the) host\b|could not be (read|opened|seen)|not visible",
    re.IGNORECASE,
)
OTHERS_WORDS = {"quote", "original_quote", "words"}
NOT_ON_THE_SCREEN = {("accessions", "note"), ("statuses", "note"), ("borders", "note")}


def texts(name: str, table: pd.DataFrame) -> Iterator[str]:
    """Our own words in a table that a reader sees: no quotation, no address."""
    for column in table.columns:
        ours = column not in OTHERS_WORDS and not column.endswith("url")
        if ours and (name, column) not in NOT_ON_THE_SCREEN:
            yield from (text for text in table[column] if isinstance(text, str))


@pytest.mark.parametrize(
    "said",
    [
        "Report seen (earlier research).",
        "Seen; the date is that of the broadcast it answers.",
        "Words seen in two reprints, not on the archive’s host.",
        "NATO’s own page was not found in the tool.",
        "In the sources seen, neither side had ended the Act.",
    ],
)
def test_words_of_the_workshop_are_told(said: str) -> None:
    assert WORKSHOP.search(said)


@pytest.mark.parametrize(
    "said",
    [
        "The public had seen off such plans before.",
        "Seen on no year-end map: it ended on 1949-10-06.",
        "It was cited by both, as a promise and as a courtesy.",
        "Said at his first meeting with NATO colleagues.",
    ],
)
def test_plain_words_are_let_through(said: str) -> None:
    assert not WORKSHOP.search(said)


@pytest.mark.parametrize("name", [*CLAIMS, *SCHEMAS])
def test_nothing_is_said_of_how_a_source_was_looked_up(tables: Tables, name: str) -> None:
    told = texts(name, getattr(tables, name))
    assert [text for text in told if WORKSHOP.search(text)] == []


def test_a_claim_is_one_question_that_presumes_no_culprit(tables: Tables) -> None:
    for claim in tables.claims["claim"]:
        assert re.match(r"(Was|Is|Did|Has|May|Does) ", claim), claim
        assert claim.count("?") == 1 and claim.endswith("?"), claim
        assert " or " not in claim, claim


def test_signed_and_adopted_texts_are_political_commitments(tables: Tables) -> None:
    adopted = tables.steps["who"].str.contains(
        "Heads of State and Government|joint declaration|Founding Act|Final Act|Charter"
        "|Leaders of the G7|North Atlantic Council$",
        regex=True,
    )
    assert adopted.sum() >= 15
    assert set(tables.steps.loc[adopted, "kind"]) == {"political commitment"}


@pytest.mark.parametrize(
    ("whole", "cut", "told"),
    [
        ('"We understand that [...] it is', '"it is', "steps.quote"),
        ("NATO isn’t on the table.", "NATO isn’t on the table", "voices.quote"),
        ('"Yes, that is indeed a myth.', '"that is indeed a myth.', "steps.gloss"),
    ],
)
def test_a_claim_whose_words_are_cut_without_a_mark_is_refused(
    tmp_path: Path, whole: str, cut: str, told: str
) -> None:
    data = copy_of_data(tmp_path)
    replace(data, "claims.toml", whole, cut)
    with pytest.raises(DataFaults) as refused:
        load(data)
    (fault,) = refused.value.faults
    assert (fault.file, fault.column) == ("claims.toml", told)
