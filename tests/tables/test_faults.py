"""A fault is told to people in one line."""

import pytest

from dashboard.tables.faults import DataFaults, Fault, collecting

<<<<<<< HEAD
CSV_FILES = [f"{name}.csv" for name in SCHEMAS]
SHAPES = "geo/territories.geojson"
FILES = [*CSV_FILES, SHAPES, "geo/lakes.geojson", "edition.toml"]
DAY = "expected a day of the calendar, as 1999-03-12"
TEXT = "expected text without blanks around it"
NUMBER = "expected a whole number"
ADDRESS = "expected the address of a source, as https://www.nato.int/page"
UNIQUE = "expected a value that no earlier row has"
STATE = "expected a state of territories.csv or sovereignty.csv"
EARLIER = "expected a start after the end of every earlier row"
HELD = "expected a next row from the day after, or no end"
SUCCESSION = "expected the year before the next period begins"
EDITION = "expected a day not after 2026-02-24, the edition's as_of"
AS_OF = "expected a day without time or quotation marks, as 2025-12-31"
POLYGON = "expected a valid polygon"
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
    "member twice": (
        *("accessions.csv", "CAN,Canada,", "BEL,Canada,"),
        f", column state: found 'BEL'; {UNIQUE}",
    ),
    "member without a shape": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "XXX")),
        ": found XXX, a member without a shape; "
        "expected a member that holds a territory with a shape",
    ),
    "member's code in small letters": (
        *("accessions.csv", HUNGARY, HUNGARY.replace("HUN", "hun")),
        ", column state: found 'hun'; expected a code of three capitals, as POL",
    ),
    "status of no state": (
        *("statuses.csv", "HUN,Hungary,invited", "XXX,Hungary,invited"),
        f", column state: found XXX; {STATE}",
    ),
    "status of an unknown kind": (
        *("statuses.csv", "HUN,Hungary,invited", "HUN,Hungary,asked"),
        ", column status: found 'asked'; expected one of warsaw_pact, invited, "
        "membership_action_plan, aspirant, neutral, partnership_for_peace, csto, csto_frozen, "
        "outside_integrated_command",
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
    "territory's code with a blank": (
        *("sovereignty.csv", "ARM,SUN,", "ARM ,SUN,"),
        ", column territory: found 'ARM '; expected a territory's code, as POL or DEU-E",
    ),
    "sovereignty that ends before its start": (
        *("sovereignty.csv", "ARM,SUN,Soviet Union,1949-01-01,1991"),
        "ARM,SUN,Soviet Union,1949-01-01,1948",
        ", column to: found 1948-12-25; expected a day not before its start, 1949-01-01",
    ),
    "two states in one territory": (
        *("sovereignty.csv", "XKX,SRB,Serbia,2006-06-05", "XKX,SRB,Serbia,2006-06-04"),
        f", column from: found 2006-06-04 for XKX; {EARLIER}",
    ),
    "territory without a state for a day": (
        *("sovereignty.csv", "XKX,SCG,Serbia and Montenegro,2003-02-04,2006-06-04"),
        "XKX,SCG,Serbia and Montenegro,2003-02-04,2006-06-03",
        f", column to: found nobody holds XKX after 2006-06-03; {HELD}",
    ),
    "territory without a state in the end": (
        *(
            "sovereignty.csv",
            "UKR-CRI,UKR,Ukraine,2014-02-27,",
            "UKR-CRI,UKR,Ukraine,2014-02-27,2020-01-01",
        ),
        f", column to: found nobody holds UKR-CRI after 2020-01-01; {HELD}",
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
        *("events.csv", ",accession,GRC;TUR,", ",party,GRC;TUR,"),
        ", column kind: found 'party'; "
        "expected one of accession, law, other, statement, summit, treaty, war",
    ),
    "event in no known state": (
        *("events.csv", ",accession,GRC;TUR,", ",accession,GRC;XXX,"),
        f", column countries: found XXX; {STATE}",
    ),
    "event with countries between commas": (
        *("events.csv", ",accession,GRC;TUR,", ',accession,"GRC,TUR",'),
        ", column countries: found 'GRC,TUR'; "
        "expected codes of states with ; between them, as ALB;HRV, or nothing",
    ),
    "event after the edition's last day": (
        *("events.csv", "acc-1952,1952-02-18", "acc-1952,2052-02-18"),
        f", column date: found 2052-02-18; {EDITION}",
    ),
    "row with one comma too many": (
        *("events.csv", "acc-1952,", "acc-1952,,"),
        ": found 8 fields; expected 7 fields with commas between",
    ),
    "empty line": (
        *("events.csv", "acc-1952,", "\nacc-1952,"),
        ": found 0 fields; expected 7 fields with commas between",
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
        "expected one of de, en, fi, fr, ka, lt, mk, pl, ru, sk, sv, uk",
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
    "quotation before the first period": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,1948-12-31"),
        ", column date: found 1948-12-31; expected a day in a period, from 1949 on",
    ),
    "quotation after the edition's last day": (
        *("quotes.csv", "Soviet Union,1949-03-31", "Soviet Union,2026-02-19"),
        f", column date: found 2026-02-19; {EDITION}",
    ),
    "territory twice": (
        *("territories.csv", "ALB,Albania", "AFG,Albania"),
        f", column territory: found 'AFG'; {UNIQUE}",
    ),
    "name without a shape": (
        *("territories.csv", "ALB,Albania", "XXX,Nowhere,no\nALB,Albania"),
        ", column territory: found XXX; "
        "expected a territory with a shape in geo/territories.geojson",
    ),
    "territory of unclear context": (
        *("territories.csv", "ALB,Albania,no", "ALB,Albania,maybe"),
        ", column context: found 'maybe'; expected yes or no",
    ),
} | {
    f"source at {address!r}": (
        *("quotes.csv", SOURCE, address),
        f", column source_url: found {address!r}; {ADDRESS}",
=======
ONE = Fault("events.csv", "'31 May'", "a day", 3, "date")
OTHER = Fault("quotes.csv", "nothing", "a speaker")


def test_a_fault_says_where_what_was_found_and_what_was_expected() -> None:
    assert str(ONE) == "data/events.csv, row 3, column date: found '31 May'; expected a day"
    assert str(OTHER) == "data/quotes.csv: found nothing; expected a speaker"


def test_row_and_column_are_told_where_they_are_known() -> None:
    assert str(Fault("a.csv", "x", "y", row=1)) == "data/a.csv, row 1: found x; expected y"
    assert str(Fault("a.csv", "x", "y", column="c")) == "data/a.csv, column c: found x; expected y"


def test_what_was_found_stands_in_one_line() -> None:
    fault = Fault("a.csv", " one\n two\t\tthree ", "y")
    assert str(fault) == "data/a.csv: found one two three; expected y"


@pytest.mark.parametrize(("length", "shown"), [(119, 119), (120, 120), (121, 120), (500, 120)])
def test_what_was_found_is_cut_where_it_is_long(length: int, shown: int) -> None:
    cut = "…" if length > shown else ""
    assert str(Fault("a.csv", "x" * length, "y")) == (
        f"data/a.csv: found {'x' * shown}{cut}; expected y"
>>>>>>> main
    )


def test_faults_are_told_each_once_in_their_order() -> None:
    error = DataFaults(fault for fault in (ONE, OTHER, ONE))
    assert error.faults == (ONE, OTHER)
    assert str(error) == f"{ONE}\n{OTHER}"


def test_faults_within_are_collected_and_what_follows_goes_on() -> None:
    faults = [OTHER]
    with collecting(faults):
        raise DataFaults([ONE])
    with collecting(faults):
        pass
    assert faults == [OTHER, ONE]


def test_other_errors_are_not_taken_for_faults() -> None:
    faults: list[Fault] = []
    with pytest.raises(KeyError), collecting(faults):
        raise KeyError
    assert faults == []
