"""Finding quotations, events, claims and terms."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.history import search
from dashboard.tables.schemas import Tables
from tests.support.changed import with_cells


def test_words_are_found_whatever_their_case_and_accents(entries: pd.DataFrame) -> None:
    assert "baker-one-inch-to-the-east-1990-02" in set(search.find(entries, "ONE inch").id)
    assert (
        set(search.find(entries, "niinisto").id)
        == set(search.find(entries, "Niinistö").id)
        != set()
    )
    assert list(search.find(entries, "nato's").id) == list(search.find(entries, "nato’s").id)


@pytest.mark.parametrize("spelling", ["Zelensky", "Zelenskyy", "Зеленский", "Зеленський"])
def test_a_name_is_found_in_any_script_and_spelling(entries: pd.DataFrame, spelling: str) -> None:
    assert "Volodymyr Zelenskyy" in set(search.find(entries, spelling).speaker)


def test_words_in_their_own_language_are_found(tables: Tables, entries: pd.DataFrame) -> None:
    found = set(search.find(entries, "цивилизованного").id)
    russian = tables.quotes["original_quote"].str.contains("цивилизованного")
    assert found >= set(tables.quotes.loc[russian, "id"]) != set()
    assert "Lech Wałęsa" in set(search.find(entries, "Walesa").speaker)


@pytest.mark.parametrize(
    ("slip", "word"),
    [("enlargment", "enlargement"), ("Articel", "Article"), ("Brezhnew", "Brezhnev")],
)
def test_one_slip_is_forgiven(entries: pd.DataFrame, slip: str, word: str) -> None:
    assert set(search.find(entries, slip).id) >= set(search.find(entries, word).id) != set()


def test_no_slip_is_forgiven_where_the_word_is_there(entries: pd.DataFrame) -> None:
    for text in search.find(entries, "promise").searched:
        assert "promise" in text.lower()


def test_hits_are_marked_word_by_word(entries: pd.DataFrame) -> None:
    wanted = search.queries(entries, "worner’s NATO")
    assert search.pieces("Wörner’s words on NATO.", wanted) == [
        ("Wörner’s", True),
        (" words on ", False),
        ("NATO", True),
        (".", False),
    ]


def test_words_that_are_nowhere_find_nothing(entries: pd.DataFrame) -> None:
    assert search.find(entries, "qqqq wwww xxxx").empty


def test_every_word_must_be_there(entries: pd.DataFrame) -> None:
    both = set(search.find(entries, "Finland border").id)
    assert both == set(search.find(entries, "Finland").id) & set(search.find(entries, "border").id)


def test_events_and_claims_are_found_too(entries: pd.DataFrame) -> None:
    assert set(search.find(entries, "Bucharest").kind) >= {"quotation", "event"}
    assert "encirclement" in set(search.find(entries, "encircled").id)


def test_no_words_find_everything(tables: Tables, entries: pd.DataFrame) -> None:
    kinds = (tables.quotes, tables.events, tables.claims, tables.glossary)
    assert len(search.find(entries, " ")) == sum(map(len, kinds))


def test_nothing_is_found_of_nonsense(entries: pd.DataFrame) -> None:
    assert search.find(entries, "(*[xyzzy").empty


@pytest.mark.parametrize(
    ("filters", "column", "allowed"),
    [
        ({"sides": ["kremlin"]}, "side", {"kremlin"}),
        ({"within": ["2025-"]}, "period", {"2025-"}),
        ({"speakers": ["Mark Rutte"]}, "speaker", {"Mark Rutte"}),
        ({"grades": ["document", "press"]}, "grade", {"document", "press"}),
    ],
)
def test_filters_narrow(
    entries: pd.DataFrame, filters: dict[str, list[str]], column: str, allowed: set[str]
) -> None:
    assert set(search.find(entries, "", **filters)[column]) == allowed


def test_a_term_is_found_first_by_its_forms_and_its_meaning(
    tables: Tables, entries: pd.DataFrame
) -> None:
    assert search.find(entries, "battlegroups").iloc[0]["id"] == "battlegroup"
    found = search.find(entries, "note-taker word for word").iloc[0]
    assert (found["kind"], found["id"]) == ("glossary", "memcon")
    assert (found["title"], found["date"], found["period"]) == (
        "Memorandum of conversation",
        "",
        "",
    )
    assert found["text"] in set(tables.glossary["meaning"])


@pytest.mark.parametrize("filters", [{"sides": ["western"]}, {"within": ["1949-1954"]}])
def test_a_filter_leaves_terms_out(entries: pd.DataFrame, filters: dict[str, list[str]]) -> None:
    assert "glossary" not in set(search.find(entries, "", **filters)["kind"])


def test_what_is_found_comes_oldest_first_with_its_year_and_period(
    tables: Tables, entries: pd.DataFrame
) -> None:
    assert list(entries.columns) == [
        *("kind", "id", "date", "side", "speaker", "grade", "title", "text"),
        *("original", "about", "searched"),
        *("year", "period"),
    ]
    keys = list(zip(entries["date"], entries["id"], strict=True))
    assert keys == sorted(keys)
    assert list(entries.index) == list(range(len(entries)))
    dated = entries[entries["kind"] != "glossary"]
    assert (dated["year"] == dated["date"].str[:4].astype(int)).all()
    periods = tables.periods["id"].str[:4].astype(int)
    for row in dated.itertuples():
        assert row.period[:4] == str(periods[periods <= row.year].max()), row.id


def test_each_kind_is_told_by_its_own_words(tables: Tables, entries: pd.DataFrame) -> None:
    entries = entries.set_index("id")
    quote = tables.quotes.iloc[0]
    found = entries.loc[quote["id"]]
    assert found["kind"] == "quotation"
    assert found["title"] == f"{quote['speaker']}, {quote['role']}"
    assert (found["text"], found["date"]) == (quote["quote"], quote["date"])
    assert (found["side"], found["speaker"]) == (quote["side"], quote["speaker"])
    assert found["grade"] == quote["attested"]
    texts = (
        "quote",
        "original_quote",
        "speaker",
        "role",
        "country",
        "venue",
        "context",
        "source_title",
    )
    assert found["searched"] == " ".join(quote[text] for text in texts)
    event = tables.events.iloc[0]
    found = entries.loc[event["id"]]
    assert (found["kind"], found["date"]) == ("event", f"{event['date']:%Y-%m-%d}")
    assert (found["title"], found["text"]) == (event["title"], event["summary"])
    assert found["searched"] == f"{event['title']} {event['summary']}"
    assert (found["side"], found["speaker"], found["grade"]) == ("", "", "")
    claim = tables.claims.iloc[0]
    found = entries.loc[claim["id"]]
    assert (found["kind"], found["date"]) == ("claim", claim["periods"][:4])
    assert found["title"] == claim["claim"]
    assert found["text"] == f"{claim['for_means']} {claim['against_means']}"
    assert found["searched"] == " ".join(claim)
    assert (found["side"], found["speaker"], found["grade"]) == ("", "", "")


@pytest.mark.parametrize(
    "column", ["quote", "speaker", "role", "country", "venue", "context", "source_title"]
)
def test_a_quotation_is_found_by_any_of_its_texts(tables: Tables, column: str) -> None:
    row = int(tables.quotes.index[3])
    quotes = with_cells(tables.quotes, row, **{column: "Xyzzy, the word"})
    found = search.find(search.everything(replace(tables, quotes=quotes)), "xyzzy")
    assert list(found["id"]) == [tables.quotes.at[row, "id"]]


@pytest.mark.parametrize("column", ["title", "summary"])
def test_an_event_is_found_by_its_title_and_its_summary(tables: Tables, column: str) -> None:
    row = int(tables.events.index[3])
    events = with_cells(tables.events, row, **{column: "Xyzzy"})
    found = search.find(search.everything(replace(tables, events=events)), "xyzzy")
    assert list(found["id"]) == [tables.events.at[row, "id"]]


@pytest.mark.parametrize(
    "column", ["claim", "for_means", "against_means", "agreed", "disputed", "would_settle"]
)
def test_a_claim_is_found_by_any_of_its_texts(tables: Tables, column: str) -> None:
    claims = with_cells(tables.claims, 2, **{column: "Xyzzy"})
    found = search.find(search.everything(replace(tables, claims=claims)), "xyzzy")
    assert list(found["id"]) == [tables.claims.at[2, "id"]]


def test_texts_are_not_run_together(tables: Tables) -> None:
    row = int(tables.quotes.index[3])
    quotes = with_cells(tables.quotes, row, quote="one xyz", speaker="zy other")
    assert search.find(search.everything(replace(tables, quotes=quotes)), "xyzzy").empty


def test_events_before_the_first_year_belong_to_it(tables: Tables) -> None:
    row = int(tables.events.index[0])
    events = with_cells(tables.events, row, date=pd.Timestamp("1948-03-17"))
    found = search.everything(replace(tables, events=events)).set_index("id")
    entry = found.loc[tables.events.at[row, "id"]]
    assert (entry["date"], entry["year"], entry["period"]) == ("1948-03-17", 1949, "1949-1954")


def test_filters_narrow_together_and_words_with_them(entries: pd.DataFrame) -> None:
    found = search.find(
        entries, "NATO", sides=["western"], within=["2022-2024"], grades=["document"]
    )
    assert not found.empty
    assert set(found["side"]) == {"western"}
    assert set(found["period"]) == {"2022-2024"}
    assert set(found["grade"]) == {"document"}
    assert found["searched"].str.lower().str.contains("nato").all()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Niinistö", "niinisto"),
        ("ÉÀÇ", "eac"),
        ("NATO’s ‘own’", "nato's 'own'"),
        ("ﬁne", "fine"),
        ("“quoted”", '"quoted"'),
    ],
)
def test_letters_are_made_plain(text: str, plain: str) -> None:
    assert search.plain(text) == plain
