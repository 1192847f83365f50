"""What tables must say together: order, overlaps, totals, and codes known elsewhere."""

from pathlib import Path

import pytest

from tests.support.broken import fault_lines
from tests.support.copies import replace

STATE = "expected a state of territories.csv or sovereignty.csv"
EARLIER = "expected a start after the end of every earlier row"
HELD = "expected a next row from the day after, or no end"
SUCCESSION = "expected the year before the next period begins"
EDITION = "expected a day not after 2026-02-24, the edition's as_of"
HUNGARY = "HUN,Hungary,1999-03-12,1999,19,1997-07-08,1997-12-16"

# What is broken: file, text as it stands there, text put in its place, the line after the row.
BROKEN_ROWS = {
    "wrong total of members": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",18,")),
        ", column members_after: found 18; expected 19, the accessions so far",
    ),
    "wave of another year": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",1999,", ",1998,")),
        ", column wave: found 1998; expected 1999, the year of accession",
    ),
    "invitation after the protocol": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1997-07-08", "1998-01-01")),
        ", column invited_date: found 1998-01-01; "
        "expected a day not after protocol_signed_date, 1997-12-16",
    ),
    "protocol after the accession": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1997-12-16", "1999-03-13")),
        ", column protocol_signed_date: found 1999-03-13; "
        "expected a day not after accession_date, 1999-03-12",
    ),
    "member without a shape": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "XXX")),
        ": found XXX, a member without a shape; "
        "expected a member that holds a territory with a shape",
    ),
    "status of no state": (
        *("statuses.csv", "HUN,Hungary,invited", "XXX,Hungary,invited"),
        f", column state: found XXX; {STATE}",
    ),
    "status that ends before its start": (
        *(
            "statuses.csv",
            "FIN,Finland,invited,2022-06-29,2023",
            "FIN,Finland,invited,2022-06-29,2021",
        ),
        ", column to: found 2021-04-04; expected a day not before its start, 2022-06-29",
    ),
    "status that overlaps itself": (
        *("statuses.csv", "FIN,Finland,neutral,"),
        "FIN,Finland,neutral,2000-01-01,,https://example.org/,\nFIN,Finland,neutral,",
        f", column from: found 2000-01-01 for FIN neutral; {EARLIER}",
    ),
    "unknown territory": (
        *("sovereignty.csv", "ARM,SUN,"),
        "XXX,RUS,Russia,1949-01-01,,held,https://example.org/,\nARM,SUN,",
        ", column territory: found XXX; expected a territory of territories.csv",
    ),
    "sovereignty that ends before its start": (
        *("sovereignty.csv", "ARM,SUN,Soviet Union,1949-01-01,1991"),
        "ARM,SUN,Soviet Union,1949-01-01,1948",
        ", column to: found 1948-12-25; expected a day not before its start, 1949-01-01",
    ),
    "two states in one territory": (
        *("sovereignty.csv", "SRB,SRB,Serbia,2006-06-05", "SRB,SRB,Serbia,2006-06-04"),
        f", column from: found 2006-06-04 for SRB; {EARLIER}",
    ),
    "territory without a state for a day": (
        *("sovereignty.csv", "SRB,SCG,Serbia and Montenegro,2003-02-04,2006-06-04"),
        "SRB,SCG,Serbia and Montenegro,2003-02-04,2006-06-03",
        f", column to: found nobody holds SRB after 2006-06-03; {HELD}",
    ),
    "territory without a state in the end": (
        *(
            "sovereignty.csv",
            "UKR-CRI,UKR,Ukraine,2014-02-27,",
            "UKR-CRI,UKR,Ukraine,2014-02-27,2020-01-01",
        ),
        f", column to: found nobody holds UKR-CRI after 2020-01-01; {HELD}",
    ),
    "event in no known state": (
        *("events.csv", ",accession,1,GRC;TUR,", ",accession,1,GRC;XXX,"),
        f", column countries: found XXX; {STATE}",
    ),
    "event after the edition's last day": (
        *("events.csv", "acc-1952,1952-02-18", "acc-1952,2052-02-18"),
        f", column date: found 2052-02-18; {EDITION}",
    ),
    "year in no period": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-2002,The first eastern wave,1999,2002",
        f", column to: found 2002; {SUCCESSION}",
    ),
    "year in two periods": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-2004,The first eastern wave,1999,2004",
        f", column to: found 2004; {SUCCESSION}",
    ),
    "period without an end before the last": (
        *("periods.csv", "1999-2003,The first eastern wave,1999,2003"),
        "1999-,The first eastern wave,1999,",
        f", column to: found nothing; {SUCCESSION}",
    ),
    "last period with an end": (
        *("periods.csv", "2025-,Off the table?,2025,", "2025-2026,Off the table?,2025,2026"),
        ", column to: found 2026; expected no end to the last period",
    ),
    "period named after other years": (
        *("periods.csv", "1999-2003,", "1998-2003,"),
        ", column id: found 1998-2003; expected 1999-2003, its years",
    ),
    "quotation before the first period": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,1948-12-31"),
        ", column date: found 1948-12-31; expected a day in a period, from 1949 on",
    ),
    "quotation after the edition's last day": (
        *("quotes.csv", "Soviet Union,1949-01-29", "Soviet Union,2026-02-25"),
        f", column date: found 2026-02-25; {EDITION}",
    ),
    "name without a shape": (
        *("territories.csv", "ALB,Albania", "XXX,Nowhere,no\nALB,Albania"),
        ", column territory: found XXX; "
        "expected a territory with a shape in geo/territories.geojson",
    ),
}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"), BROKEN_ROWS.values(), ids=BROKEN_ROWS.keys()
)
def test_a_broken_row_is_told_in_one_line(
    data: Path, file: str, old: str, new: str, said: str
) -> None:
    row = replace(data, file, old, new)
    assert fault_lines(data) == [f"data/{file}, row {row}{said}"]


def test_disagreements_between_files_are_told_together(data: Path) -> None:
    total = replace(data, "accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",18,"))
    event = replace(data, "events.csv", ",accession,1,GRC;TUR,", ",accession,1,GRC;XXX,")
    period = replace(data, "periods.csv", "1999-2003,", "1998-2003,")
    assert fault_lines(data) == [
        f"data/accessions.csv, row {total}, column members_after: found 18; "
        "expected 19, the accessions so far",
        f"data/events.csv, row {event}, column countries: found XXX; {STATE}",
        f"data/periods.csv, row {period}, column id: found 1998-2003; "
        "expected 1999-2003, its years",
    ]


def test_every_status_within_a_longer_one_is_told(data: Path) -> None:
    inner = "".join(
        f"FIN,Finland,neutral,{year}-01-01,{year}-12-31,https://example.org/,\n"
        for year in (1950, 1960)
    )
    row = replace(data, "statuses.csv", "FIN,Finland,neutral", f"{inner}FIN,Finland,neutral")
    assert fault_lines(data) == [
        f"data/statuses.csv, row {row}, column from: found 1950-01-01 for FIN neutral; {EARLIER}",
        f"data/statuses.csv, row {row + 1}, column from: "
        f"found 1960-01-01 for FIN neutral; {EARLIER}",
    ]


def test_periods_that_begin_after_the_first_accession_are_refused(data: Path) -> None:
    replace(data, "periods.csv", "1949-1954,Founding,1949", "1950-1954,Founding,1950")
    first, *rest = fault_lines(data)
    assert first == (
        "data/periods.csv, row 2, column from: found 1950; "
        "expected a year not after the first accession's, 1949"
    )
    assert all(line.startswith("data/quotes.csv") and "found 1949" in line for line in rest)
