"""What checked tables must say together: order, overlaps, totals, and codes known elsewhere."""

from collections.abc import Iterator
from itertools import pairwise

import pandas as pd

from dashboard.tables.balance import two_voices
from dashboard.tables.faults import Fault
from dashboard.tables.schemas import Tables
from dashboard.tables.vocabulary import LANGUAGES, SIDES


def broken(tables: Tables) -> list[Fault]:
    """Every fault between rows and between files; none if the tables agree."""
    chain = [*chain_of_periods(tables)]
    faults = [
        *intervals(tables.statuses, "statuses.csv", ["state", "status"]),
        *intervals(tables.sovereignty, "sovereignty.csv", ["territory"]),
        *intervals(tables.notes, "notes.csv", ["id"]),
        *no_gaps(tables.sovereignty),
        *totals(tables.accessions),
        *steps_to_membership(tables.accessions),
        *known_codes(tables),
        *shapes_and_names(tables),
        *lines_between_territories(tables),
        *members_with_a_shape(tables),
        *both_readings(tables),
        *known_quotations(tables),
        *words_of_one_speaker(tables),
        *translations(tables),
        *sources_before_their_words(tables),
        *land_of_nearest(tables),
        *(chain or periods_of_claims(tables)),
        *within_the_edition(tables),
        *claims_with_both_readings(tables),
    ]
    return faults or [*two_voices(tables)]


def intervals(table: pd.DataFrame, file: str, key: list[str]) -> Iterator[Fault]:
    """Intervals of the same key that run backwards or overlap."""
    for row, interval in table.iterrows():
        if interval["to"] < interval["from"]:
            found = f"{interval['to']:%Y-%m-%d}"
            expected = f"a day not before its start, {interval['from']:%Y-%m-%d}"
            yield Fault(file, found, expected, row=row, column="to")
    for name, group in table.sort_values("from").groupby(key):
        ends = group["to"].fillna(pd.Timestamp("9999-12-31")).cummax().shift()
        for row in group.index[group["from"] <= ends]:
            found = f"{group.at[row, 'from']:%Y-%m-%d} for {' '.join(name)}"
            yield Fault(file, found, "a start after the end of every earlier row", row, "from")


def no_gaps(sovereignty: pd.DataFrame) -> Iterator[Fault]:
    """Territories that nobody holds for a while, or in the end."""
    for name, group in sovereignty.sort_values("from").groupby("territory"):
        next_start = group["from"].shift(-1)
        gap = next_start > group["to"] + pd.Timedelta(days=1)
        last_ends = next_start.isna() & group["to"].notna()
        forwards = group["to"] >= group["from"]
        for row in group.index[forwards & (gap | last_ends)]:
            found = f"nobody holds {name} after {group.at[row, 'to']:%Y-%m-%d}"
            expected = "a next row from the day after, or no end"
            yield Fault("sovereignty.csv", found, expected, row, "to")


def totals(accessions: pd.DataFrame) -> Iterator[Fault]:
    """Member totals that are not the count of accessions so far; waves of another year."""
    dates = accessions["accession_date"]
    for row, accession in accessions.iterrows():
        count = (dates <= accession["accession_date"]).sum()
        if accession["members_after"] != count:
            found, expected = str(accession["members_after"]), f"{count}, the accessions so far"
            yield Fault("accessions.csv", found, expected, row, "members_after")
        if accession["wave"] != accession["accession_date"].year:
            expected = f"{accession['accession_date'].year}, the year of accession"
            yield Fault("accessions.csv", str(accession["wave"]), expected, row, "wave")


def steps_to_membership(accessions: pd.DataFrame) -> Iterator[Fault]:
    """Invitations after the protocol, or protocols after the accession."""
    steps = ["invited_date", "protocol_signed_date", "accession_date"]
    for earlier, later in pairwise(steps):
        for row in accessions.index[accessions[earlier] > accessions[later]]:
            found = f"{accessions.at[row, earlier]:%Y-%m-%d}"
            expected = f"a day not after {later}, {accessions.at[row, later]:%Y-%m-%d}"
            yield Fault("accessions.csv", found, expected, row, earlier)


def known_codes(tables: Tables) -> Iterator[Fault]:
    """Codes of territories and states that no other table knows."""
    territories = set(tables.territories["territory"])
    states = territories | set(tables.sovereignty["state"])
    for row, code in tables.sovereignty["territory"].items():
        if code not in territories:
            expected = "a territory of territories.csv"
            yield Fault("sovereignty.csv", code, expected, row, "territory")
    for row, codes in tables.notes["territories"].items():
        for code in set(codes.split(";")) - territories:
            yield Fault("notes.csv", code, "territories of territories.csv", row, "territories")
    expected = "a state of territories.csv or sovereignty.csv"
    for row, code in tables.statuses["state"].items():
        if code not in states:
            yield Fault("statuses.csv", code, expected, row, "state")
    for row, codes in tables.events["countries"].items():
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
    for row, code in named.items():
        if code not in drawn:
            expected = "a territory with a shape in geo/territories.geojson"
            yield Fault("territories.csv", code, expected, row, "territory")


def lines_between_territories(tables: Tables) -> Iterator[Fault]:
    """Border lines beside land that has no name."""
    named = set(tables.territories["territory"])
    for row, between in tables.lines["between"].items():
        for code in set(between.split()) - named:
            expected = "a territory of territories.csv"
            yield Fault("geo/borders.geojson", code, expected, row + 1, "id")


def members_with_a_shape(tables: Tables) -> Iterator[Fault]:
    """Members that hold no territory on the map."""
    now = tables.sovereignty[tables.sovereignty["to"].isna()]
    unmoved = set(tables.territories["territory"]) - set(tables.sovereignty["territory"])
    holders = unmoved | set(now["state"])
    for row, code in tables.accessions["state"].items():
        if code not in holders:
            expected = "a member that holds a territory with a shape"
            yield Fault("accessions.csv", f"{code}, a member without a shape", expected, row)


def both_readings(tables: Tables) -> Iterator[Fault]:
    """Readings of a measure without a quotation of that side, or with one side alone."""
    sides = tables.quotes.set_index("id")["side"]
    for row, reading in tables.readings.iterrows():
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
    for row, quote in tables.variants["quote"].items():
        if quote not in known:
            yield Fault("variants.csv", quote, "the id of a quotation of quotes.csv", row, "quote")


def words_of_one_speaker(tables: Tables) -> Iterator[Fault]:
    """The same words a second time, whoever is named as their speaker."""
    words = tables.quotes["quote"].str.lower().str.replace(r"\W+", " ", regex=True).str.strip()
    for row in words.index[words.duplicated()]:
        first = words.index[words == words[row]][0]
        found = f"{tables.quotes.at[row, 'speaker']} with the words of row {first}"
        yield Fault("quotes.csv", found, "words that no earlier row has", row, "quote")


def translations(tables: Tables) -> Iterator[Fault]:
    """Translations marked as originals, originals as translations, and what belongs to neither."""
    for row, said in tables.quotes.iterrows():
        language, translated = said["original_language"], said["translated"]
        if translated != (language != "en"):
            found = f"{'yes' if translated else 'no'} for {LANGUAGES[language]}"
            expected = "yes where the original language is not English, else no"
            yield Fault("quotes.csv", found, expected, row, "translated")
        for column in ("original_quote", "translator"):
            if said[column] and not translated:
                expected = "nothing, since the words were said in English"
                yield Fault("quotes.csv", said[column], expected, row, column)


def sources_before_their_words(tables: Tables) -> Iterator[Fault]:
    """Sources that are older than the words they report."""
    for row, said in tables.quotes.iterrows():
        length = min(len(said["date"]), len(said["source_date"]))
        if said["source_date"] and said["source_date"][:length] < said["date"][:length]:
            expected = f"a date not before that of the words, {said['date']}"
            yield Fault("quotes.csv", said["source_date"], expected, row, "source_date")


def land_of_nearest(tables: Tables) -> Iterator[Fault]:
    """Nearest points on land that has no name."""
    named = set(tables.territories["territory"])
    for row, code in tables.nearest["territory"].items():
        if code not in named:
            expected = "a territory of territories.csv"
            yield Fault("nearest.csv", code, expected, row, "territory")


def chain_of_periods(tables: Tables) -> Iterator[Fault]:
    """Periods that do not follow each other from the first accession on, or are misnamed."""
    periods = tables.periods
    first, first_accession = periods["from"].iloc[0], tables.accessions["accession_date"].min()
    if first > first_accession.year:
        expected = f"a year not after the first accession's, {first_accession.year}"
        yield Fault("periods.csv", str(first), expected, periods.index[0], "from")
    next_first = periods["from"].shift(-1)
    for row, period in periods.iterrows():
        last = "" if pd.isna(period["to"]) else period["to"]
        years = f"{period['from']}-{last}"
        if period["id"] != years:
            yield Fault("periods.csv", period["id"], f"{years}, its years", row, "id")
        if row == periods.index[-1]:
            if last != "":
                yield Fault("periods.csv", str(last), "no end to the last period", row, "to")
        elif last == "" or last + 1 != next_first[row] or last < period["from"]:
            expected = "the year before the next period begins"
            yield Fault("periods.csv", str(last) or "nothing", expected, row, "to")


def within_the_edition(tables: Tables) -> Iterator[Fault]:
    """Rows dated after the last day of the edition, and quotations before the first period."""
    latest = f"a day not after {tables.as_of:%Y-%m-%d}, the edition's as_of"
    for file, column in (("accessions", "accession_date"), ("events", "date")):
        days = getattr(tables, file)[column]
        for row in days.index[days > tables.as_of]:
            yield Fault(f"{file}.csv", f"{days[row]:%Y-%m-%d}", latest, row, column)
    first_year = tables.periods["from"].min()
    for row, day in tables.quotes["date"].items():
        if day > f"{tables.as_of:%Y-%m-%d}":
            yield Fault("quotes.csv", day, latest, row, "date")
        if int(day[:4]) < first_year:
            expected = f"a day in a period, from {first_year} on"
            yield Fault("quotes.csv", day, expected, row, "date")


def periods_of_claims(tables: Tables) -> Iterator[Fault]:
    """Claims that concern a period nobody knows."""
    known = set(tables.periods["id"])
    for row, listed in tables.claims["periods"].items():
        for period in sorted(set(listed.split(";")) - known):
            yield Fault("claims.toml", period, "ids of periods.csv", row, "claims.periods")


def claims_with_both_readings(tables: Tables) -> Iterator[Fault]:
    """Claims without both voices or with evidence for one reading only, and dates to come."""
    for row, claim in tables.claims.iterrows():
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
        for row, date in entries["date"].items():
            if date > latest:
                expected = f"a day not after {latest}, the edition's as_of"
                yield Fault("claims.toml", date, expected, row, f"{table}.date")
