"""Search over quotations, events, claims and the terms of the glossary."""

import unicodedata
from collections.abc import Collection

import pandas as pd

from dashboard.history import periods
from dashboard.tables.schemas import Tables

SEARCHED = ["quote", "speaker", "role", "country", "venue", "context", "source_title"]


def everything(tables: Tables) -> pd.DataFrame:
    """All that can be found: terms, then the others from the oldest on.

    Columns: `kind` (glossary, quotation, event or claim), `id`, `date` as text, `year`, `side`,
    `period`, `speaker` and `grade` (blank where there is none), `title`, `text`, and `searched`,
    the text that is looked through. A term has no date and no period; its year is the first.
    """
    quotations = tables.quotes.assign(
        kind="quotation",
        grade=tables.quotes["attested"],
        title=tables.quotes["speaker"] + ", " + tables.quotes["role"],
        text=tables.quotes["quote"],
        searched=tables.quotes[SEARCHED].agg(" ".join, axis="columns"),
    )
    events = tables.events.assign(
        kind="event",
        date=tables.events["date"].dt.strftime("%Y-%m-%d"),
        text=tables.events["summary"],
        searched=tables.events["title"] + " " + tables.events["summary"],
    )
    claims = tables.claims.assign(
        kind="claim",
        date=tables.claims["periods"].str[:4],
        title=tables.claims["claim"],
        text=tables.claims["for_means"] + " " + tables.claims["against_means"],
        searched=tables.claims.agg(" ".join, axis="columns"),
    )
    terms = tables.glossary.assign(
        kind="glossary",
        date="",
        title=tables.glossary["term"],
        text=tables.glossary["meaning"],
        searched=tables.glossary[["term", "forms", "meaning"]].agg(" ".join, axis="columns"),
    )
    columns = ["kind", "id", "date", "side", "speaker", "grade", "title", "text", "searched"]
    entries = pd.concat([terms, quotations, events, claims], ignore_index=True)
    entries = entries.reindex(columns=columns).fillna("")
    first = tables.periods["from"].min()
    entries["year"] = pd.to_numeric(entries["date"].str[:4]).fillna(first).clip(lower=first)
    entries["year"] = entries["year"].astype(int)
    entries["period"] = [
        periods.current(tables, year) if date else ""
        for year, date in zip(entries["year"], entries["date"], strict=True)
    ]
    return entries.sort_values(["date", "id"], ignore_index=True)


def find(
    tables: Tables,
    words: str,
    *,
    sides: Collection[str] = (),
    within: Collection[str] = (),
    speakers: Collection[str] = (),
    grades: Collection[str] = (),
) -> pd.DataFrame:
    """The rows of `everything` that hold every one of the words and pass each filter that is set.

    Letters match whatever their case and accents.
    """
    results = everything(tables)
    for word in plain(words).split():
        results = results[results["searched"].map(plain).str.contains(word, regex=False)]
    filters = {"side": sides, "period": within, "speaker": speakers, "grade": grades}
    for column, allowed in filters.items():
        if allowed:
            results = results[results[column].isin(allowed)]
    return results


def plain(text: str) -> str:
    """Text without accents, in small letters, with straight quotation marks."""
    split = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(letter for letter in split if not unicodedata.combining(letter)).lower()
