"""What a page is for learning, in the words of schema.org."""

from datetime import date

from dashboard.words import TITLE

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def resource(
    name: str, description: str, kind: str, as_of: date, minutes: int = 0
) -> dict[str, object]:
    """A LearningResource; `kind` is what it is, `minutes` how long it takes, if that is known."""
    return {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": name,
        "description": description,
        "learningResourceType": kind,
        "inLanguage": "en",
        "typicalAgeRange": "15-",
        "educationalLevel": "upper secondary school",
        "about": ["History", "Politics", "Enlargement of NATO"],
        "license": LICENCE,
        "isAccessibleForFree": True,
        "dateModified": as_of.isoformat(),
        **({"timeRequired": f"PT{minutes}M"} if minutes else {}),
        **({"isPartOf": TITLE} if name != TITLE else {}),
    }
