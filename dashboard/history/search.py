"""Search over quotations, events, claims and the terms of the glossary."""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import pandas as pd
from anyascii import anyascii
from rapidfuzz.distance import OSA

from dashboard.history import periods
from dashboard.tables.schemas import Tables

ABOUT = ["venue", "context", "source_title"]
SEARCHED = ["quote", "original_quote", "speaker", "role", "country", *ABOUT]
# A word as long as this is found with one slip of the keyboard too.
FORGIVEN = 5
SIGNS = re.compile("[ьЬъЪ]")  # Cyrillic signs that no other spelling writes
WORD = re.compile(r"\w(?:[\w’'-]*\w)?")


def everything(tables: Tables) -> pd.DataFrame:
    """All that can be found: terms, then the others from the oldest on.

    Columns: `kind` (glossary, quotation, event or claim), `id`, `date` as text, `year`, `side`,
    `period`, `speaker` and `grade` (blank where there is none), `title`, `text`, `original` (the
    words in their own language), `about` (occasion and source), and `searched`, the text that is
    looked through. A term has no date and no period; its year is the first.
    """
    quotations = tables.quotes.assign(
        kind="quotation",
        grade=tables.quotes["attested"],
        title=tables.quotes["speaker"] + ", " + tables.quotes["role"],
        text=tables.quotes["quote"],
        original=tables.quotes["original_quote"],
        about=tables.quotes[ABOUT].agg(" · ".join, axis="columns"),
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
    columns = ["kind", "id", "date", "side", "speaker", "grade", "title", "text"]
    columns += ["original", "about", "searched"]
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
    entries: pd.DataFrame,
    words: str,
    *,
    sides: Collection[str] = (),
    within: Collection[str] = (),
    speakers: Collection[str] = (),
    grades: Collection[str] = (),
) -> pd.DataFrame:
    """Those rows of `everything` that hold all of the words and pass each filter that is set.

    Letters match whatever their case, accents and script; a word with a slip matches where none is
    spelt so.
    """
    results = entries
    for query in queries(entries, words):
        results = results[results["searched"].map(query.matches).astype(bool)]
    filters = {"side": sides, "period": within, "speaker": speakers, "grade": grades}
    for column, allowed in filters.items():
        if allowed:
            results = results[results[column].isin(allowed)]
    return results


class Query(NamedTuple):
    """A word that is looked for, plain, and whether with a slip."""

    word: str
    forgiving: bool

    def matches(self, text: str) -> bool:
        """Whether a text holds the word."""
        if self.word in plain(text):
            return True
        return self.forgiving and any(alike(self.word, word) for word in plain_words(text))


def queries(entries: pd.DataFrame, words: str) -> list[Query]:
    """The words of a search through rows of `everything`.

    A slip is forgiven in a word that no text has, and in one of another script, whose spellings in
    Latin letters differ.
    """
    result = []
    for word in dict.fromkeys(words.split()):
        query = Query(plain(word), forgiving=False)
        foreign = not is_latin(word)
        found = entries["searched"].map(query.matches).any()
        result.append(query._replace(forgiving=foreign or not found))
    return [query for query in result if query.word]


def pieces(text: str, wanted: Collection[Query]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is a word that is looked for."""
    result, end = [], 0
    for found in WORD.finditer(text):
        if any(query.matches(found[0]) for query in wanted):
            result += [(text[end : found.start()], False), (found[0], True)]
            end = found.end()
    return [(piece, hit) for piece, hit in [*result, (text[end:], False)] if piece]


def alike(word: str, other: str) -> bool:
    """Whether two words differ by one slip: a letter more, less, wrong, or two exchanged."""
    return len(word) >= FORGIVEN and OSA.distance(word, other, score_cutoff=1) <= 1


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Text in small Latin letters, without accents, with straight quotation marks."""
    return anyascii(SIGNS.sub("", text)).lower()


@lru_cache(maxsize=4096)
def plain_words(text: str) -> frozenset[str]:
    """The words of a text, plain."""
    return frozenset(map(plain, WORD.findall(text)))


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters."""
    return all(ord(letter) < 0x250 or not letter.isalpha() for letter in word)
