"""The words that stand in the data for something else, each with what it is called on the screen.

The statuses of states have a table of their own, status.py.
"""

# The two sides of every period, and how well a quotation is attested.
SIDES = {"kremlin": "Kremlin", "western": "West"}
GRADES = {
    "document": "an official text, transcript or archive record",
    "press": "a news report of the time",
    "copy": "the words as known, taken from a copy or a later page",
    "seed": "printed in one article only; no other source of these words is known",
}
UNKNOWN = "und"
LANGUAGES = {
    "de": "German",
    "en": "English",
    "fi": "Finnish",
    "fr": "French",
    "ka": "Georgian",
    "lt": "Lithuanian",
    "mk": "Macedonian",
    "pl": "Polish",
    "ru": "Russian",
    "sk": "Slovak",
    "sv": "Swedish",
    "uk": "Ukrainian",
    UNKNOWN: "a language not stated",
}

# How a quotation sounds: it offers or yields; it accuses, threatens, refuses or demands; neither.
TONES = ("conciliatory", "adverse", "neither")

# What "How far east" measures.
MEASURES = {"border": "Land border with Moscow’s state", "distance": "Nearest member land"}

# Contested claims: the rungs of the ladder of evidence with their signs, what each kind is, what a
# step is cited for, and what a scholar finds.
RUNGS = {
    "legal text": "§",
    "political commitment": "✍",
    "spoken assurance": "“”",
    "record of the time": "▤",
    "later claim": "↺",
    "scholarship": "✎",
}
KINDS = {
    "legal text": "binds in law those it names",
    "political commitment": "signed or adopted; a promise in politics that no court can enforce",
    "spoken assurance": "said, not signed",
    "record of the time": "written or said when it happened",
    "later claim": "looks back",
    "scholarship": "research that weighs the sources",
}
SUPPORTS = {
    "for": "cited for ‘yes’",
    "against": "cited for ‘no’",
    "both": "cited by both sides",
    "neither": "background: neither side’s proof",
}
FINDINGS = {
    "supports": "Find more for ‘yes’",
    "disputes": "Find more for ‘no’",
    "mixed": "Find something in both",
}

EVENT_KINDS = ("accession", "law", "other", "statement", "summit", "treaty", "war")
# Events of the first rank stand on the chart too, those of the second in lists and in the search.
FIRST_RANK = "1"
RANKS = (FIRST_RANK, "2")

# How a state holds land, and the two ways in which that is contested.
CONTESTED = ("occupied", "disputed")
HOLDS = ("held", "special", "colony", *CONTESTED)
