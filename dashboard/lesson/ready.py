"""A lesson to begin with."""

from dashboard.lesson.model import Item, Lesson

EXAMPLE = Lesson(
    "Two records of one meeting",
    "What did James Baker tell Mikhail Gorbachev on 9 February 1990, and what stays open?",
    (
        Item("map", "1989", "Which states lay between West Germany and the Soviet Union?", 2),
        Item(
            "step",
            "baker-american-record-1990-02-09",
            "Underline every word that sets a condition. Which states are named?",
        ),
        Item(
            "step",
            "baker-soviet-record-1990-02-09",
            "Which words does this record have that the other has not?",
        ),
        Item(
            "step",
            "two-plus-four-article-5-1990-09-12",
            "What can this source do that the records cannot?",
        ),
        Item("map", "1990", "What had changed on the map by the end of the year?", 2),
    ),
)
