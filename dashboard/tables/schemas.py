"""What valid data is: a schema for each table in data/, in the words of data/README.md."""

from dataclasses import dataclass

import geopandas as gpd
import pandas as pd
from pandera.pandas import Column, DataFrameSchema

from dashboard.tables.columns import (
    address,
    day,
    day_month_or_year,
    day_or_month,
    degrees,
    identifier,
    kilometres,
    matching,
    number,
    state,
    table,
    territory,
    text,
    words,
    yes_or_no,
)
from dashboard.tables.status import STANDINGS
from dashboard.tables.vocabulary import (
    EVENT_KINDS,
    FINDINGS,
    GRADES,
    HOLDS,
    LANGUAGES,
    MEASURES,
    RANKS,
    RUNGS,
    SIDES,
    SUPPORTS,
    TONES,
)

SCHEMAS: dict[str, DataFrameSchema] = {
    "territories": table(territory=territory(unique=True), name=text(), context=yes_or_no()),
    "accessions": table(
        state=state(unique=True),
        name=text(),
        accession_date=day(),
        wave=number(),
        members_after=number(),
        invited_date=day(blank=True),
        protocol_signed_date=day(),
        source_url=address(),
        note=text(blank=True),
    ),
    "statuses": table(
        state=state(),
        name=text(),
        status=words(*STANDINGS),
        from_=day(),
        to=day(blank=True),
        source_url=address(),
        note=text(blank=True),
    ),
    "sovereignty": table(
        territory=territory(),
        state=state(),
        state_name=text(),
        from_=day(),
        to=day(blank=True),
        kind=words(*HOLDS),
        source_url=address(),
        note=text(blank=True),
    ),
    "notes": table(
        id=identifier(),
        territories=matching(
            r"[A-Z]{3}(-[A-Z]{1,3})?(;[A-Z]{3}(-[A-Z]{1,3})?)*",
            "codes of territories with ; between them, as EST;LVA",
        ),
        from_=day(),
        to=day(blank=True),
        text=text(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
    ),
    "borders": table(
        of=words("SUN", "RUS"),
        state=state(),
        name=text(),
        length_km=kilometres(),
        low_km=kilometres(),
        high_km=kilometres(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
        note=text(blank=True),
    ),
    "nearest": table(
        city=text(),
        territory=territory(),
        km=kilometres(),
        lon=degrees(),
        lat=degrees(),
        unit=text(),
    ),
    "events": table(
        id=identifier(),
        date=day(),
        title=text(),
        summary=text(),
        kind=words(*EVENT_KINDS),
        rank=words(*RANKS),
        countries=matching(
            r"[A-Z]{3}(;[A-Z]{3})*",
            "codes of states with ; between them, as ALB;HRV",
            blank=True,
        ),
        source_url=address(),
    ),
    "periods": table(
        id=matching(r"[0-9]{4}-([0-9]{4})?", "years such as 1955-1989, or 2025-", unique=True),
        title=text(),
        from_=number(),
        to=number(blank=True),
    ),
    "readings": table(
        measure=words(*MEASURES),
        side=words(*SIDES),
        quote=identifier(unique=False),
    ),
    "glossary": table(
        id=identifier(),
        term=text(),
        forms=matching(
            r"[\w’–-]+( [\w’–-]+)*(;[\w’–-]+( [\w’–-]+)*)*",
            "words with ; between them, as battlegroup;battlegroups",
        ),
        meaning=text(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
    ),
    "variants": table(
        quote=identifier(unique=False),
        words=text(),
        printed_in=text(),
        source_url=address(),
        difference=text(),
    ),
    "former_ids": table(former=identifier(), id=identifier(unique=False)),
    "quotes": table(
        id=identifier(),
        side=words(*SIDES),
        speaker=text(),
        role=text(),
        country=text(),
        date=day_or_month(),
        venue=text(),
        quote=text(),
        original_language=words(*LANGUAGES),
        translated=yes_or_no(),
        context=text(),
        source_title=text(),
        source_publisher=text(),
        source_url=address(),
        attested=words(*GRADES),
        source_date=day_month_or_year(blank=True),
        original_quote=text(blank=True),
        translator=text(blank=True),
        tone=words(*TONES),
    ),
}


def sourced(**columns: Column) -> DataFrameSchema:
    """The schema of an entry of claims.toml with these columns, of a claim, with a source."""
    return table(claim=identifier(unique=False), **columns, source_url=address())


# The entries of claims.toml: [[claim]], and below it [[claim.scholar]] and so on.
CLAIMS: dict[str, DataFrameSchema] = {
    "claims": table(
        id=identifier(),
        claim=text(),
        for_means=text(),
        against_means=text(),
        agreed=text(),
        disputed=text(),
        would_settle=text(),
        periods=matching(
            r"[0-9]{4}-([0-9]{4})?(;[0-9]{4}-([0-9]{4})?)*", "a list of ids of periods.csv"
        ),
    ),
    "scholars": sourced(
        name=text(),
        work=text(),
        publisher=text(),
        year=matching(r"[0-9]{4}", "a year"),
        view=words(*FINDINGS),
        says=text(),
        source_publisher=text(),
    ),
    "voices": sourced(
        side=words(*SIDES),
        speaker=text(),
        date=day_month_or_year(),
        quote=text(),
        source_title=text(),
        source_publisher=text(),
        grade=words(*GRADES),
    ),
    "steps": sourced(
        id=identifier(),
        date=day_month_or_year(),
        kind=words(*RUNGS),
        who=text(),
        shows=text(),
        supports=words(*SUPPORTS),
        quote=text(),
        language=words(*LANGUAGES),
        gloss=text(blank=True),
        source_title=text(),
        source_publisher=text(),
        grade=words(*GRADES),
        attested=text(),
    ),
}


# The entries [[scheduled]] of edition.toml.
SCHEDULED = table(
    from_=day(),
    to=day(),
    what=text(),
    source_title=text(),
    source_publisher=text(),
    source_url=address(),
)


@dataclass(frozen=True)
class Tables:
    """The checked facts.

    Tables have the columns that data/README.md lists, and the row numbers of the file as index;
    days are datetime64, an open end is NaT. `claims`, `scholars`, `voices` and `steps` are the
    entries of claims.toml, each with the id of its claim in `claim`. `as_of` is the last day the
    data speaks for, `scheduled` are the entries of edition.toml of what comes after it. `shapes`
    has the columns `territory` and `geometry`, `lakes` has `geometry`, `lines` has `between` (the
    codes of both neighbours, as `CZE SVK`) and `geometry`, all in geography.EQUAL_AREA.
    """

    territories: pd.DataFrame
    accessions: pd.DataFrame
    statuses: pd.DataFrame
    sovereignty: pd.DataFrame
    notes: pd.DataFrame
    borders: pd.DataFrame
    nearest: pd.DataFrame
    events: pd.DataFrame
    periods: pd.DataFrame
    readings: pd.DataFrame
    glossary: pd.DataFrame
    variants: pd.DataFrame
    former_ids: pd.DataFrame
    quotes: pd.DataFrame
    claims: pd.DataFrame
    scholars: pd.DataFrame
    voices: pd.DataFrame
    steps: pd.DataFrame
    scheduled: pd.DataFrame
    shapes: gpd.GeoDataFrame
    lakes: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    as_of: pd.Timestamp
