"""A lesson: a title, a question, and its items in order, each with a task of the teacher's own."""

import unicodedata
from dataclasses import dataclass, replace

# The kinds of items by the letter that stands for each in an address; tables that have their rows.
KINDS = {"q": "quotation", "e": "event", "s": "step", "m": "map"}
TABLES = {"quotation": "quotes", "event": "events", "step": "steps"}

MOST_ITEMS = 24
# The most letters of a title, a question and a task, and the most lines for an answer.
TITLE, QUESTION, TASK, LINES = 80, 200, 300, 20
USUAL_LINES = 4


@dataclass(frozen=True)
class Item:
    """One thing that is looked at.

    `id` is that of a row of the table of its kind, of a map the year. `lines` are those ruled for
    an answer; `hidden` keeps back who said it.
    """

    kind: str
    id: str
    task: str = ""
    lines: int = USUAL_LINES
    hidden: bool = False

    @property
    def thing(self) -> tuple[str, str]:
        """What is looked at, whatever is asked about it."""
        return self.kind, self.id


@dataclass(frozen=True)
class Lesson:
    """A title, a question, and items, no thing twice."""

    title: str = ""
    question: str = ""
    items: tuple[Item, ...] = ()

    def added(self, item: Item) -> "Lesson":
        """The lesson with an item more at its end, unless that is in it or there is no room."""
        known = item.thing in {one.thing for one in self.items}
        if known or len(self.items) >= MOST_ITEMS:
            return self
        return replace(self, items=(*self.items, item))

    def removed(self, place: int) -> "Lesson":
        """The lesson without the item at a place."""
        return replace(self, items=self.items[:place] + self.items[place + 1 :])

    def moved(self, place: int, to: int) -> "Lesson":
        """The lesson with the item at a place taken to another place, if there is such a place."""
        if not 0 <= to < len(self.items):
            return self
        items = [*self.items]
        items.insert(to, items.pop(place))
        return replace(self, items=tuple(items))

    def with_item(self, place: int, item: Item) -> "Lesson":
        """The lesson with another item at a place."""
        return replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))


def plain(text: str, most: int) -> str:
    """Text as it is kept: no control characters but line ends, no blanks around it, not too long.

    Letters of every script and emoji stay as they were typed.
    """
    ends = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = [
        letter for letter in ends if letter == "\n" or unicodedata.category(letter) not in "Cc Cs"
    ]
    return "".join(kept).strip()[:most].strip()
