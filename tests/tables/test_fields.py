"""Every field of every table is as its column says, or refused with a line that says where."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.tables.faults import DataFaults
from dashboard.tables.load import DATA, load
from dashboard.tables.schemas import SCHEMAS
from dashboard.tables.status import STANDINGS
from tests.support.broken import FEW, ODD, fault_lines
from tests.support.copies import replace

DAY = "expected a day of the calendar, as 1999-03-12"
TEXT = "expected text without blanks around it"
NUMBER = "expected a whole number"
ADDRESS = "expected the address of a source, as https://www.nato.int/page"
UNIQUE = "expected a value that no earlier row has"
SOURCE = "https://history.state.gov/historicaldocuments/frus1949v04/d139"
HUNGARY = "HUN,Hungary,1999-03-12,1999,19,1997-07-08,1997-12-16"

# What is broken: file, text as it stands there, text put in its place, the line after the row.
BROKEN_ROWS = {
    "accession on 31 February": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("-03-12", "-02-31")),
        f", column accession_date: found '1999-02-31'; {DAY}",
    ),
    "day written as in a letter": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "12/03/1999")),
        f", column accession_date: found '12/03/1999'; {DAY}",
    ),
    "day without its hyphens": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "19990312")),
        f", column accession_date: found '19990312'; {DAY}",
    ),
    "no accession date": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("1999-03-12", "")),
        f", column accession_date: found ''; {DAY}",
    ),
    "number as a decimal": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",19.0,")),
        f", column members_after: found '19.0'; {NUMBER}",
    ),
    "number in digits of another script": (
        *("accessions.csv", HUNGARY, HUNGARY.replace(",19,", ",١٩,")),
        f", column members_after: found '١٩'; {NUMBER}",
    ),
    "member twice": (
        *("accessions.csv", "CAN,Canada,", "BEL,Canada,"),
        f", column state: found 'BEL'; {UNIQUE}",
    ),
    "member's code in small letters": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "hun")),
        ", column state: found 'hun'; expected a code of three capitals, as POL",
    ),
    "status of an unknown kind": (
        *("statuses.csv", "HUN,Hungary,invited", "HUN,Hungary,asked"),
        f", column status: found 'asked'; expected one of {', '.join(STANDINGS)}",
    ),
    "territory's code with a blank": (
        *("sovereignty.csv", "ARM,SUN,", "ARM ,SUN,"),
        ", column territory: found 'ARM '; expected a territory's code, as POL or DEU-E",
    ),
    "sovereignty of an unknown kind": (
        *("sovereignty.csv", "1991-12-26,2014-02-26,held", "1991-12-26,2014-02-26,lent"),
        ", column kind: found 'lent'; expected one of held, special, colony, occupied, disputed",
    ),
    "event's id twice": (
        *("events.csv", "acc-1952,", "nat-signed,"),
        f", column id: found 'nat-signed'; {UNIQUE}",
    ),
    "event of an unknown kind": (
        *("events.csv", ",accession,1,GRC;TUR,", ",party,1,GRC;TUR,"),
        ", column kind: found 'party'; "
        "expected one of accession, law, other, statement, summit, treaty, war",
    ),
    "event with countries between commas": (
        *("events.csv", ",accession,1,GRC;TUR,", ',accession,1,"GRC,TUR",'),
        ", column countries: found 'GRC,TUR'; "
        "expected codes of states with ; between them, as ALB;HRV, or nothing",
    ),
    "row with one comma too many": (
        *("events.csv", "acc-1952,", "acc-1952,,"),
        ": found 9 fields; expected 8 fields with commas between",
    ),
    "empty line": (
        *("events.csv", "acc-1952,", "\nacc-1952,"),
        ": found 0 fields; expected 8 fields with commas between",
    ),
    "quotation's id twice": (
        *("quotes.csv", "mcneil-un-norway-1949-04,", "ussr-memorandum-atlantic-treaty-1949-03,"),
        f", column id: found 'ussr-memorandum-atlantic-treaty-1949-03'; {UNIQUE}",
    ),
    "quotation of an unknown side": (
        *("quotes.csv", "1949-03,kremlin,Government", "1949-03,Moscow,Government"),
        ", column side: found 'Moscow'; expected one of kremlin, western",
    ),
    "quotation of an unknown grade": (
        *("quotes.csv", f"{SOURCE},document", f"{SOURCE},rumour"),
        ", column attested: found 'rumour'; expected one of document, press, copy, seed",
    ),
    "quotation in an unknown language": (
        *("quotes.csv", ",ru,yes,Soviet protest", ",rus,yes,Soviet protest"),
        ", column original_language: found 'rus'; "
        "expected one of de, en, fi, fr, ka, lt, mk, pl, ru, sk, sv, uk, und",
    ),
    "quotation neither translated nor not": (
        *("quotes.csv", ",ru,yes,Soviet protest", ",ru,TRUE,Soviet protest"),
        ", column translated: found 'TRUE'; expected yes or no",
    ),
    "quotation without a source": (
        *("quotes.csv", SOURCE, ""),
        f", column source_url: found ''; {ADDRESS}",
    ),
    "quotation without a speaker": (
        *("quotes.csv", "western,Hector McNeil,", "western,,"),
        f", column speaker: found ''; {TEXT}",
    ),
    "quotation with blanks around its speaker": (
        *("quotes.csv", "western,Hector McNeil,", "western,Hector McNeil ,"),
        f", column speaker: found 'Hector McNeil '; {TEXT}",
    ),
    "quotation on 31 February": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,1949-02-31"),
        ", column date: found '1949-02-31'; expected a day or a month, as 1999-03-12 or 1999-03",
    ),
    "territory twice": (
        *("territories.csv", "ALB,Albania", "AFG,Albania"),
        f", column territory: found 'AFG'; {UNIQUE}",
    ),
    "territory of unclear context": (
        *("territories.csv", "ALB,Albania,no", "ALB,Albania,maybe"),
        ", column context: found 'maybe'; expected yes or no",
    ),
} | {
    f"source at {address!r}": (
        *("quotes.csv", SOURCE, address),
        f", column source_url: found {address!r}; {ADDRESS}",
    )
    for address in (
        "www.nato.int/page",
        "https://nato",
        "ftp://www.nato.int/page",
        "javascript:alert(1)",
        "https://www.nato.int/a page",
        "https://www.nato.int/\x01page",
        "https://[www.nato.int/page",
    )
}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"), BROKEN_ROWS.values(), ids=BROKEN_ROWS.keys()
)
def test_a_broken_row_is_told_in_one_line(
    data: Path, file: str, old: str, new: str, said: str
) -> None:
    row = replace(data, file, old, new)
    assert fault_lines(data) == [f"data/{file}, row {row}{said}"]


ODD_FIELDS = st.fixed_dictionaries(
    {name: st.tuples(st.sampled_from([*schema.columns]), ODD) for name, schema in SCHEMAS.items()}
)


@FEW
@given(fields=ODD_FIELDS)
def test_any_text_in_any_field_is_taken_or_told_in_one_line(
    data: Path, fields: dict[str, tuple[str, str]]
) -> None:
    for name, (column, value) in fields.items():
        with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[1][rows[0].index(column)] = value
        with (data / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    try:
        load(data)
    except DataFaults as error:
        assert str(error).splitlines() == [str(fault) for fault in error.faults]
