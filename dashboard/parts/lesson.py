"""A lesson's items as they are read: words, who said them, when, where, and what they belong to."""

from typing import NamedTuple

from dashboard.history.yearbook import Yearbook
from dashboard.lesson.catalogue import rows
from dashboard.lesson.model import Item, Lesson
from dashboard.parts import attribution
from dashboard.parts.markup import render as render_template
from dashboard.parts.readout import joined_line
from dashboard.tables.records import Record, records
from dashboard.tables.vocabulary import KINDS, LANGUAGES, SUPPORTS
from dashboard.view import View, as_at, heading
from dashboard.words import date_in_words, day_in_words


class Source(NamedTuple):
    """An item with all that is to be read of it; what it has not is blank.

    `name` is what it is called in the lesson, as Source 1; `beside` the same words in another
    language, each after a line that says so. `when` and `origin` go with `who`, and are kept back
    with it. `context` and `claim` are for the teacher.
    """

    item: Item
    name: str
    year: int
    words: str
    language: str = "en"
    beside: tuple[tuple[str, str, str], ...] = ()
    who: str = ""
    when: str = ""
    origin: str = ""
    url: str = ""
    context: str = ""
    claim: str = ""

    @property
    def quoted(self) -> bool:
        """Whether the words are someone's."""
        return self.item.kind in ("quotation", "step")

    @property
    def kept_back(self) -> bool:
        """Whether pupils are not to see at once who said it."""
        return self.quoted and self.item.hidden

    @property
    def credit(self) -> str:
        """Who said it, when, and where it can be read, without the address."""
        return " ".join(f"{part.rstrip('.')}." for part in (self.who, self.when) if part) + (
            f" {self.origin}" if self.origin else ""
        )


def sources(yearbook: Yearbook, lesson: Lesson) -> list[Source]:
    """The items of a lesson, in its order; what is read is numbered, a map has its year."""
    found = []
    number = 0
    for item in lesson.items:
        number += item.kind != "map"
        found.append(source(yearbook, item, number))
    return found


def steps(sources: list[Source]) -> list[list[Source]]:
    """What is looked at together: a quotation without a task goes with the next one, if it may."""
    found: list[list[Source]] = []
    for one in sources:
        before = found[-1] if found else []
        together = len(before) == 1 and before[0].quoted and not before[0].item.task and one.quoted
        if together:
            before.append(one)
        else:
            found.append([one])
    return found


def maps(yearbook: Yearbook, sources: list[Source], edition: str) -> dict[int, tuple[str, str]]:
    """The served map of each year that sources are of: its address and what it shows."""
    first, last = yearbook.years[0], yearbook.years[-1]
    years = {one.year: min(max(one.year, first), last) for one in sources}
    return {
        year: (f"{edition}/{shown}.svg", f"Map of {shown}: {heading(yearbook, shown)}.")
        for year, shown in years.items()
    }


def source(yearbook: Yearbook, item: Item, number: int) -> Source:
    """An item as it is read; `number` is that of its source."""
    if item.kind == "map":
        year = int(item.id)
        title = heading(yearbook, year)
        return Source(
            item,
            f"Map of {year}",
            year,
            f"{title}.",
            context=joined_line(yearbook, year),
            when=as_at(yearbook, View(year)),
        )
    row = rows(yearbook)[item.thing]
    make = {"quotation": of_quotation, "step": of_step, "event": of_event}[item.kind]
    return make(yearbook, item, f"Source {number}", row)


def of_quotation(yearbook: Yearbook, item: Item, name: str, row: Record) -> Source:
    """A quotation of quotes.csv."""
    translated = attribution.translation(row)
    language = row["original_language"]
    year = int(row["date"][:4])
    return Source(
        item,
        name,
        year,
        row["quote"],
        beside=((f"In {LANGUAGES[language]}", row["original_quote"], language),)
        if row["original_quote"]
        else (),
        who=f"{row['speaker']}, {attribution.office(row)}",
        when=attribution.occasion(row),
        origin=attribution.source(row) + (f", {translated}" if translated else ""),
        url=row["source_url"],
        context=row["context"],
        claim=claims_of(yearbook, year),
    )


def of_step(yearbook: Yearbook, item: Item, name: str, row: Record) -> Source:
    """A step of a claim."""
    claim = next(one for one in records(yearbook.tables.claims) if one["id"] == row["claim"])
    return Source(
        item,
        name,
        int(row["date"][:4]),
        row["quote"],
        row["language"],
        (("Our translation", row["gloss"], "en"),) if row["gloss"] else (),
        who=row["who"],
        when=date_in_words(row["date"]),
        origin=f"{row['source_title']}, {row['source_publisher']} [{row['grade']}]",
        url=row["source_url"],
        context=f"{row['attested']} {row['shows']}",
        claim=f"{claim['claim']} Here a {row['kind']} ({KINDS[row['kind']]}), "
        f"{SUPPORTS[row['supports']]}.",
    )


def of_event(yearbook: Yearbook, item: Item, name: str, row: Record) -> Source:
    """An event of events.csv."""
    day = row["date"]
    return Source(
        item,
        name,
        day.year,
        f"{row['title']}. {row['summary']}",
        when=day_in_words(day),
        url=row["source_url"],
        claim=claims_of(yearbook, day.year),
    )


def claims_of(yearbook: Yearbook, year: int) -> str:
    """The contested claims of a year's period, in a line."""
    if year not in yearbook.years:
        return ""
    period = yearbook.period(year)
    asked = [
        claim["claim"]
        for claim in records(yearbook.tables.claims)
        if period in claim["periods"].split(";")
    ]
    return f"Contested in its period: {' '.join(asked)}" if asked else ""


def render(source: Source) -> str:
    """An item as it stands on the page of the lesson."""
    return render_template("lesson_item.html", source=source)
