"""What the dashboard shows agrees, letter by letter, with the frozen evidence."""

import tomllib
from operator import itemgetter

from tests.support.evidence import improved, quotation_evidence, rows
from tests.support.project import ROOT

STATUSES_RENAMED = {
    "map": "membership_action_plan",
    "france_outside_integrated_command": "outside_integrated_command",
    "greece_outside_integrated_command": "outside_integrated_command",
}
TRANSLATED = {"true": "yes", "false": "no"}
quotation_cells = itemgetter(
    *("id", "side", "speaker", "role", "date", "venue", "quote", "original_language"),
    *("context", "source_title", "source_publisher"),
)
accession_cells = itemgetter(
    *("name", "accession_date", "members_after", "invited_date", "protocol_signed_date"),
    "source_url",
)
event_cells = itemgetter("id", "date", "title", "summary", "kind", "countries", "source_url")
sovereignty_cells = itemgetter(
    "territory", "state", "state_name", "from", "to", "kind", "source_url"
)
status_cells = itemgetter("state", "status", "from", "to", "source_url")


def test_every_quotation_equals_its_evidence_letter_by_letter() -> None:
    evidence = quotation_evidence()
    shown = rows("data/quotes.csv")
    assert shown
    for row in shown:
        seen = evidence[row["id"]]
        country = seen["country_or_body"].replace("; bloc=aspirant", " (aspirant)")
        assert quotation_cells(row) == quotation_cells(seen)
        assert row["country"] == country
        assert row["translated"] == TRANSLATED[seen["translation"]]
        assert row["attested"] == seen["grade"]
        assert row["source_url"] in {seen["source_url"], seen["original_url"]}


def test_no_quotation_is_shown_that_the_evidence_holds_back() -> None:
    evidence = quotation_evidence()
    for row in rows("data/quotes.csv"):
        seen = evidence[row["id"]]
        assert seen["display"] == "yes", row["id"]
        assert "memory" not in {seen["grade"], seen["verified"]}, row["id"]


def test_accessions_equal_the_evidence() -> None:
    evidence = {
        row["iso_a3"]: accession_cells(row)
        for row in rows("tests/evidence/accessions.csv")
        if row["iso_a3"] != "DDR"  # a territory that came under a member, not a state that joined
    }
    shown = {row["state"]: accession_cells(row) for row in rows("data/accessions.csv")}
    assert shown == evidence


def test_events_equal_the_evidence() -> None:
    evidence = {
        event_cells(row)
        for row in improved("events", "events_improved", "id")
        if row["verified"] == "exact"
    }
    assert {event_cells(row) for row in rows("data/events.csv")} == evidence


def test_sovereignty_equals_the_evidence() -> None:
    seen = improved("sovereignty", "sovereignty_improved", "territory", "from")
    evidence = {sovereignty_cells(row) for row in seen}
    shown = {
        sovereignty_cells(row)
        for row in rows("data/sovereignty.csv")
        if row["territory"] != "GEO-SOS"  # its own territory here, part of Georgia in the evidence
    }
    assert shown == evidence


def test_statuses_equal_the_evidence() -> None:
    evidence = set()
    for row in improved("status_intervals", "statuses_improved", "iso_a3", "status", "start_date"):
        if row["status"] == "soviet_union" or row["verified"] == "memory":
            continue
        state = row["iso_a3"]
        if row["status"] == "warsaw_pact" and state in {"CZE", "SVK"}:
            state = "CSK"
        status = STATUSES_RENAMED.get(row["status"], row["status"])
        evidence.add((state, status, row["start_date"], row["end_date"], row["source_url"]))
    assert {status_cells(row) for row in rows("data/statuses.csv")} == evidence


def test_nothing_shown_is_from_memory() -> None:
    for file in sorted((ROOT / "data").glob("*.csv")):
        for row in rows(f"data/{file.name}"):
            assert "memory" not in row.get("note", ""), (file.name, row)


def test_the_edition_speaks_for_the_day_of_its_newest_source() -> None:
    edition = tomllib.loads((ROOT / "data/edition.toml").read_text(encoding="utf-8"))
    dates = [row["date"] for name in ("quotes", "events") for row in rows(f"data/{name}.csv")]
    assert edition["as_of"].isoformat() == max(dates)
