"""Mistakes that are easily made with quotations, each refused with a line that says where."""

import csv
import re
from pathlib import Path

import pytest

from tests.support.broken import fault_lines
from tests.support.copies import replace
from tests.support.evidence import quotation_evidence

SAME_WORDS = "Who for a moment believes Norway has any aggressive design against the Soviet Union?"


def fault(data: Path) -> str:
    """The one fault of a folder."""
    (line,) = fault_lines(data)
    return line


def edit(data: Path, name: str, **cells: str) -> int:
    """Changes cells of a quotation and gives its row."""
    path = data / "quotes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    (number,) = (number for number, row in enumerate(rows) if row["id"] == name)
    rows[number].update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return number + 2


def plain(text: str) -> str:
    """Text with straight quotation marks and single blanks."""
    straight = text.translate(str.maketrans("’‘“”", "''\"\""))
    return re.sub(r"\s+", " ", straight).strip()


def stands_in(quote: str, excerpt: str) -> bool:
    """Whether every part of a quotation stands in the words seen at its source."""
    parts = re.split(r"\[(?:\.\.\.|…)\]", plain(quote))
    return all(part.strip().rstrip(".,") in plain(excerpt) for part in parts)


def test_quotations_stand_in_what_was_seen_at_their_source() -> None:
    evidence = quotation_evidence()
    seen = [row for row in evidence.values() if row.get("seen_excerpt")]
    assert len(seen) > 40
    for row in seen:
        assert stands_in(row["quote"], row["seen_excerpt"]), row["id"]


def test_a_quotation_that_differs_by_a_word_is_noticed() -> None:
    row = quotation_evidence()["stoltenberg-2023-04-04-safer"]
    assert stands_in(row["quote"], row["seen_excerpt"])
    assert not stands_in(row["quote"].replace("safer", "stronger"), row["seen_excerpt"])


def test_the_same_words_under_two_speakers_are_refused(data: Path) -> None:
    edit(data, "truman-signing-householders-1949", quote=SAME_WORDS.replace("?", "!"))
    assert "column quote: found Hector McNeil with the words of row" in fault(data)


def test_a_translation_marked_as_an_original_is_refused(data: Path) -> None:
    row = edit(
        data,
        "putin-2024-02-14-dragged-into-nato",
        translated="no",
        original_quote="",
        translator="",
    )
    assert fault(data) == (
        f"data/quotes.csv, row {row}, column translated: found no for Russian; "
        "expected yes where the original language is not English, else no"
    )


def test_an_original_in_a_language_not_stated_is_refused(data: Path) -> None:
    row = edit(data, "yanukovych-2010-02-12-no-question", original_language="und")
    assert fault(data) == (
        f"data/quotes.csv, row {row}, column original_language: found und; "
        "expected the language of original_quote"
    )


def test_an_original_with_a_translator_is_refused(data: Path) -> None:
    row = edit(data, "stoltenberg-2023-04-04-finland", translator="TASS")
    assert fault(data) == (
        f"data/quotes.csv, row {row}, column translator: found TASS; "
        "expected nothing, since the words were said in English"
    )


def test_a_source_without_a_publisher_is_refused(data: Path) -> None:
    row = edit(data, "stoltenberg-2023-04-04-finland", source_publisher="")
    assert f"row {row}, column source_publisher: found ''" in fault(data)


def test_a_source_older_than_the_words_is_refused(data: Path) -> None:
    row = edit(data, "stoltenberg-2023-04-04-finland", source_date="2023-04-03")
    assert fault(data) == (
        f"data/quotes.csv, row {row}, column source_date: found 2023-04-03; "
        "expected a date not before that of the words, 2023-04-04"
    )


def test_a_date_outside_every_period_is_refused(data: Path) -> None:
    row = edit(data, "stoltenberg-2023-04-04-finland", date="2033-04-04", source_date="")
    assert f"row {row}, column date: found 2033-04-04" in fault(data)


def test_one_side_more_often_than_the_other_is_refused(data: Path) -> None:
    edit(data, "bush-2008-04-01-bold-decision", date="2007-12-31")
    assert fault_lines(data)[:2] == [
        "data/quotes.csv: found quotations in 2004-2007: 9 of kremlin, 10 of western; "
        "expected as many of either side",
        "data/quotes.csv: found quotations in 2008-2013: 12 of kremlin, 11 of western; "
        "expected as many of either side",
    ]


def test_one_side_at_greater_length_is_refused(data: Path) -> None:
    edit(data, "bush-2008-04-01-bold-decision", quote=("At great length. " * 100).strip())
    assert "found letters in 2008-2013: " in fault(data)
    assert fault(data).endswith("expected at least 75% as many of either side")


def test_a_speaker_with_more_than_a_third_is_refused(data: Path) -> None:
    edit(data, "rogozin-2008-03-31-lose-russia", speaker="Dmitry Medvedev")
    assert fault(data) == (
        "data/quotes.csv: found 5 of 12 of kremlin in 2008-2013 by Dmitry Medvedev; "
        "expected at most a third by one speaker"
    )


def test_a_reading_of_the_other_side_is_refused(data: Path) -> None:
    row = replace(data, "readings.csv", "western,nato-2016", "kremlin,nato-2016")
    assert any(
        line.startswith(f"data/readings.csv, row {row}, column quote") for line in fault_lines(data)
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "legal text"', 'kind = "law"', "steps.kind: found 'law'; expected one of legal"),
        ('side = "kremlin"', 'side = "moscow"', "voices.side: found 'moscow'"),
        ('view = "mixed"', 'view = "neutral"', "scholars.view: found 'neutral'"),
        ('year = "2016"', 'jear = "2016"', "scholars: found jear; expected one of claim, name"),
        ('id = "not-one-inch"', "id = ", "found Invalid value"),
    ],
)
def test_a_broken_claim_is_told(data: Path, old: str, new: str, said: str) -> None:
    path = data / "claims.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(line.startswith("data/claims.toml") and said in line for line in fault_lines(data))


def test_claims_that_are_no_toml_are_told_once(data: Path) -> None:
    (data / "claims.toml").write_text("[[claim]\n", encoding="utf-8")
    assert fault(data).startswith("data/claims.toml: found ")
    (data / "claims.toml").unlink()
    assert fault(data) == (
        "data/claims.toml: found no such file or directory; expected a file that can be read"
    )


def test_a_claim_with_one_voice_is_refused(data: Path) -> None:
    path = data / "claims.toml"
    head, *voices = path.read_text(encoding="utf-8").split("[[claim.voice]]")
    voices[1] = voices[1].replace('side = "western"', 'side = "kremlin"', 1)
    path.write_text("[[claim.voice]]".join([head, *voices]), encoding="utf-8")
    assert "not-one-inch without one; expected an entry whose side is western" in fault(data)
