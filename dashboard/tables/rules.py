"""What checked tables must say together: order, overlaps, totals, and codes known elsewhere."""

from collections.abc import Iterator
from itertools import pairwise, zip_longest

import pandas as pd

from dashboard.tables.balance import two_voices
from dashboard.tables.edition import end_of_the_edition
from dashboard.tables.faults import Fault
from dashboard.tables.former import former_ids
from dashboard.tables.glossary import one_meaning_of_a_form
from dashboard.tables.records import cells, indexed
from dashboard.tables.schemas import Tables
from dashboard.tables.translations import translations
from dashboard.tables.vocabulary import SIDES
from dashboard.tables.wording import whole_sentences

NEVER = pd.Timestamp("9999-12-31")


def broken(tables: Tables) -> list[Fault]:
    """Every fault between rows and between files; none if the tables agree."""
    chain = [*chain_of_periods(tables)]
    faults = [
        *intervals(tables.statuses, "statuses.csv", ["state", "status"]),
        *intervals(tables.sovereignty, "sovereignty.csv", ["territory"]),
        *intervals(tables.notes, "notes.csv", ["id"]),
        *intervals(tables.scheduled, "edition.toml", ["what"]),
        *no_gaps(tables.sovereignty),
        *totals(tables.accessions),
        *steps_to_membership(tables.accessions),
        *known_codes(tables),
        *shapes_and_names(tables),
        *lines_between_territories(tables),
        *members_with_a_shape(tables),
        *both_readings(tables),
        *known_quotations(tables),
        *former_ids(tables),
        *words_of_one_speaker(tables),
        *whole_sentences(tables.quotes, "quotes.csv", ("quote", "original_quote")),
        *words_of_claims(tables),
        *translations(tables),
        *sources_before_their_words(tables),
        *land_of_nearest(tables),
        *(chain or periods_of_claims(tables)),
        *within_the_edition(tables),
        *end_of_the_edition(tables),
        *claims_with_both_readings(tables),
        *one_meaning_of_a_form(tables),
    ]
    return faults or [*two_voices(tables)]


def intervals(table: pd.DataFrame, file: str, key: list[str]) -> Iterator[Fault]:
    """Intervals of the same key that run backwards or overlap."""
    for row, interval in indexed(table):
        if interval["to"] < interval["from"]:
            found = f"{interval['to']:%Y-%m-%d}"
            expected = f"a day not before its start, {interval['from']:%Y-%m-%d}"
            yield Fault(file, found, expected, row=row, column="to")
    ends: dict[str, pd.Timestamp] = {}
    for row, interval in indexed(table.sort_values("from")):
        name = " ".join(interval[column] for column in key)
        if name in ends and interval["from"] <= ends[name]:
            found = f"{interval['from']:%Y-%m-%d} for {name}"
            yield Fault(file, found, "a start after the end of every earlier row", row, "from")
        end: pd.Timestamp = NEVER if pd.isna(interval["to"]) else interval["to"]
        ends[name] = max(end, ends.get(name, end))


def no_gaps(sovereignty: pd.DataFrame) -> Iterator[Fault]:
    """Territories that nobody holds for a while, or in the end."""
    ordered = sovereignty.sort_values("from")
    following = ordered.groupby("territory")["from"].shift(-1)
    for (row, hold), (_, next_start) in zip(indexed(ordered), cells(following), strict=True):
        forwards = hold["to"] >= hold["from"]
        gap = next_start > hold["to"] + pd.Timedelta(days=1)
        if forwards and (gap or pd.isna(next_start)):
            found = f"nobody holds {hold['territory']} after {hold['to']:%Y-%m-%d}"
            expected = "a next row from the day after, or no end"
            yield Fault("sovereignty.csv", found, expected, row, "to")


def totals(accessions: pd.DataFrame) -> Iterator[Fault]:
    """Member totals that are not the count of accessions so far; waves of another year."""
    dates = accessions["accession_date"]
    for row, accession in indexed(accessions):
        count = (dates <= accession["accession_date"]).sum()
        if accession["members_after"] != count:
            found, expected = str(accession["members_after"]), f"{count}, the accessions so far"
            yield Fault("accessions.csv", found, expected, row, "members_after")
        if accession["wave"] != accession["accession_date"].year:
            expected = f"{accession['accession_date'].year}, the year of accession"
            yield Fault("accessions.csv", str(accession["wave"]), expected, row, "wave")


def steps_to_membership(accessions: pd.DataFrame) -> Iterator[Fault]:
    """Invitations after the protocol, or protocols after the accession."""
    for earlier, later in pairwise(["invited_date", "protocol_signed_date", "accession_date"]):
        for row, accession in indexed(accessions):
            if accession[earlier] > accession[later]:
                found = f"{accession[earlier]:%Y-%m-%d}"
                expected = f"a day not after {later}, {accession[later]:%Y-%m-%d}"
                yield Fault("accessions.csv", found, expected, row, earlier)


def known_codes(tables: Tables) -> Iterator[Fault]:
    """Codes of territories and states that no other table knows."""
    territories = set(tables.territories["territory"])
    states = territories | set(tables.sovereignty["state"])
    for row, code in cells(tables.sovereignty["territory"]):
        if code not in territories:
            expected = "a territory of territories.csv"
            yield Fault("sovereignty.csv", code, expected, row, "territory")
    for row, codes in cells(tables.notes["territories"]):
        for code in set(codes.split(";")) - territories:
            yield Fault("notes.csv", code, "territories of territories.csv", row, "territories")
    expected = "a state of territories.csv or sovereignty.csv"
    for row, code in cells(tables.statuses["state"]):
        if code not in states:
            yield Fault("statuses.csv", code, expected, row, "state")
    for row, codes in cells(tables.events["countries"]):
        for code in filter(None, codes.split(";")):
            if code not in states:
                yield Fault("events.csv", code, expected, row, "countries")


def shapes_and_names(tables: Tables) -> Iterator[Fault]:
    """Shapes without a name, and names without a shape."""
    drawn = set(tables.shapes["territory"])
    named = tables.territories["territory"]
    for code in sorted(drawn - set(named)):
        expected = "a name for it in territories.csv"
        yield Fault("geo/territories.geojson", f"a shape without a name, {code}", expected)
    for row, code in cells(named):
        if code not in drawn:
            expected = "a territory with a shape in geo/territories.geojson"
            yield Fault("territories.csv", code, expected, row, "territory")


def lines_between_territories(tables: Tables) -> Iterator[Fault]:
    """Border lines beside land that has no name."""
    named = set(tables.territories["territory"])
    for row, between in cells(tables.lines["between"]):
        for code in set(between.split()) - named:
            expected = "a territory of territories.csv"
            yield Fault("geo/borders.geojson", code, expected, row + 1, "id")


def members_with_a_shape(tables: Tables) -> Iterator[Fault]:
    """Members that hold no territory on the map."""
    now = tables.sovereignty[tables.sovereignty["to"].isna()]
    unmoved = set(tables.territories["territory"]) - set(tables.sovereignty["territory"])
    holders = unmoved | set(now["state"])
    for row, code in cells(tables.accessions["state"]):
        if code not in holders:
            expected = "a member that holds a territory with a shape"
            yield Fault("accessions.csv", f"{code}, a member without a shape", expected, row)


def both_readings(tables: Tables) -> Iterator[Fault]:
    """Readings of a measure without a quotation of that side, or with one side alone."""
    sides = tables.quotes.set_index("id")["side"]
    for row, reading in indexed(tables.readings):
        if sides.get(reading["quote"]) != reading["side"]:
            expected = f"the id of a quotation of side {reading['side']} in quotes.csv"
            yield Fault("readings.csv", reading["quote"], expected, row, "quote")
    counts = tables.readings.value_counts(["measure", "side"])
    for measure in tables.readings["measure"].unique():
        kremlin, western = (counts.get((measure, side), 0) for side in SIDES)
        if kremlin != western:
            found = f"{kremlin} of kremlin and {western} of western for {measure}"
            yield Fault("readings.csv", found, "as many readings of either side")


def known_quotations(tables: Tables) -> Iterator[Fault]:
    """Other wordings of a quotation that is not there."""
    known = set(tables.quotes["id"])
    for row, quote in cells(tables.variants["quote"]):
        if quote not in known:
            yield Fault("variants.csv", quote, "the id of a quotation of quotes.csv", row, "quote")


def words_of_one_speaker(tables: Tables) -> Iterator[Fault]:
    """The same words a second time, whoever is named as their speaker."""
    words = tables.quotes["quote"].str.lower().str.replace(r"\W+", " ", regex=True).str.strip()
    rows: dict[str, int] = {}
    for (row, quotation), plain in zip(indexed(tables.quotes), words, strict=True):
        first = rows.setdefault(plain, row)
        if first != row:
            found = f"{quotation['speaker']} with the words of row {first}"
            yield Fault("quotes.csv", found, "words that no earlier row has", row, "quote")


def words_of_claims(tables: Tables) -> Iterator[Fault]:
    """Quotations of claims whose form says that a cut is not marked."""
    voices, steps = tables.voices.add_prefix("voices."), tables.steps.add_prefix("steps.")
    yield from whole_sentences(voices, "claims.toml", ["voices.quote"])
    yield from whole_sentences(steps, "claims.toml", ["steps.quote", "steps.gloss"])


def sources_before_their_words(tables: Tables) -> Iterator[Fault]:
    """Sources that are older than the words they report."""
    for row, quotation in indexed(tables.quotes):
        length = min(len(quotation["date"]), len(quotation["source_date"]))
        if (
            quotation["source_date"]
            and quotation["source_date"][:length] < quotation["date"][:length]
        ):
            expected = f"a date not before that of the words, {quotation['date']}"
            yield Fault("quotes.csv", quotation["source_date"], expected, row, "source_date")


def land_of_nearest(tables: Tables) -> Iterator[Fault]:
    """Nearest points on land that has no name."""
    named = set(tables.territories["territory"])
    for row, code in cells(tables.nearest["territory"]):
        if code not in named:
            expected = "a territory of territories.csv"
            yield Fault("nearest.csv", code, expected, row, "territory")


def chain_of_periods(tables: Tables) -> Iterator[Fault]:
    """Periods that do not follow each other from the first accession on, or are misnamed."""
    rows = [*indexed(tables.periods)]
    (first_row, first), first_accession = rows[0], tables.accessions["accession_date"].min()
    if first["from"] > first_accession.year:
        expected = f"a year not after the first accession's, {first_accession.year}"
        yield Fault("periods.csv", str(first["from"]), expected, first_row, "from")
    for (row, period), following in zip_longest(rows, rows[1:]):
        last: int | None = None if pd.isna(period["to"]) else int(period["to"])
        years = f"{period['from']}-{last or ''}"
        if period["id"] != years:
            yield Fault("periods.csv", period["id"], f"{years}, its years", row, "id")
        if following is None:
            if last is not None:
                yield Fault("periods.csv", str(last), "no end to the last period", row, "to")
        elif last is None or last + 1 != following[1]["from"] or last < period["from"]:
            expected = "the year before the next period begins"
            yield Fault("periods.csv", str(last or "nothing"), expected, row, "to")


def within_the_edition(tables: Tables) -> Iterator[Fault]:
    """Rows dated after the last day of the edition, and quotations before the first period."""
    latest = f"a day not after {tables.as_of:%Y-%m-%d}, the edition's as_of"
    for file, column in (("accessions", "accession_date"), ("events", "date")):
        days = getattr(tables, file)[column]
        for row in days.index[days > tables.as_of]:
            yield Fault(f"{file}.csv", f"{days[row]:%Y-%m-%d}", latest, row, column)
    first_year = tables.periods["from"].min()
    for row, day in cells(tables.quotes["date"]):
        if day > f"{tables.as_of:%Y-%m-%d}":
            yield Fault("quotes.csv", day, latest, row, "date")
        if int(day[:4]) < first_year:
            expected = f"a day in a period, from {first_year} on"
            yield Fault("quotes.csv", day, expected, row, "date")


def periods_of_claims(tables: Tables) -> Iterator[Fault]:
    """Claims that concern a period nobody knows."""
    known = set(tables.periods["id"])
    for row, listed in cells(tables.claims["periods"]):
        for period in sorted(set(listed.split(";")) - known):
            yield Fault("claims.toml", period, "ids of periods.csv", row, "claims.periods")


def claims_with_both_readings(tables: Tables) -> Iterator[Fault]:
    """Claims without both voices or with evidence for one reading only, and dates to come."""
    for row, claim in indexed(tables.claims):
        for table, column, both in (
            ("voices", "side", SIDES),
            ("steps", "supports", ("for", "against")),
        ):
            entries = getattr(tables, table)
            found = set(entries.loc[entries["claim"] == claim["id"], column])
            for missing in set(both) - found:
                expected = f"an entry whose {column} is {missing}"
                yield Fault("claims.toml", f"{claim['id']} without one", expected, row, table)
    latest = f"{tables.as_of:%Y-%m-%d}"
    for table in ("voices", "steps"):
        entries = getattr(tables, table)
        for row, date in cells(entries["date"]):
            if date > latest:
                expected = f"a day not after {latest}, the edition's as_of"
                yield Fault("claims.toml", date, expected, row, f"{table}.date")
