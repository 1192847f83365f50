"""The words that stand in the data for something else, each with what it is called on the screen.

The statuses of states have a table of their own, status.py.
"""

# The two sides of every period, and how well a quotation is attested.
SIDES = {"kremlin": "Kremlin", "western": "West"}
GRADES = {
    "document": "an official text, transcript or archive record",
    "press": "a news report of the time",
    "copy": "the right words, seen only on a repost, mirror or later page",
    "seed": "as printed in a source article, not found elsewhere in those words",
}
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
    "sv": "Swedish",
    "uk": "Ukrainian",
}

# What "How far east" measures.
MEASURES = {"border": "Land border with Moscow’s state", "distance": "Nearest member land"}

# Contested claims: the rungs of the ladder of evidence with their signs, what a step is taken for,
# and what a scholar finds.
RUNGS = {
    "legal text": "§",
    "political commitment": "✍",
    "spoken assurance": "“”",
    "record of the time": "▤",
    "later claim": "↺",
    "scholarship": "✎",
}
SUPPORTS = {
    "for": "taken to support the claim",
    "against": "taken to speak against it",
    "both": "cited by both",
    "neither": "cited by neither as proof",
}
FINDINGS = {
    "supports": "Find support for the claim",
    "disputes": "Dispute it",
    "mixed": "Find something in both",
}

EVENT_KINDS = ("accession", "law", "other", "statement", "summit", "treaty", "war")
# Events of the first rank stand on the chart too, those of the second in lists and in the search.
FIRST_RANK = "1"
RANKS = (FIRST_RANK, "2")

# How a state holds land, and the two ways in which that is contested.
CONTESTED = ("occupied", "disputed")
HOLDS = ("held", "special", "colony", *CONTESTED)
