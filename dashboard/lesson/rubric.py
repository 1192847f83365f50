"""How an answer can be marked, and how it can begin; for any lesson."""

POINTS = (1, 2, 3)
RUBRIC = (
    (
        "Use of sources",
        "names a source",
        "quotes a fitting word or phrase",
        "quotes and says who spoke to whom, when",
    ),
    (
        "Limits",
        "says what is shown",
        "says what is not shown",
        "says which further source would show it",
    ),
    (
        "Both sides",
        "one side",
        "both, unevenly",
        "both, fairly, in words each side would accept",
    ),
    (
        "Language",
        "everyday words",
        "two terms of the subject",
        "terms used rightly, kinds of source told apart",
    ),
)
STARTERS = (
    "The source says …, but it does not say …",
    "This was said to …, so the speaker may have wanted …",
    "Sources … and … agree on …, and differ on …",
    "I would be more certain if I could read …",
    "Someone who thinks otherwise could point to …",
)
