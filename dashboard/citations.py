"""How to cite the dashboard as it shows a year."""

from datetime import date

from dashboard.markup import TITLE


def citations(address: str, year: int, edition: int, seen: date) -> dict[str, str]:
    """Ready citations by style, for the view of a year.

    `address` is that of the view, `edition` the year of the data, `seen` the day it was looked at.
    """
    day = f"{seen:%B} {seen.day}, {seen.year}"
    return {
        "APA": (
            f"{TITLE} ({edition}). [Interactive map and quotations, view of the year {year}]. "
            f"Retrieved {day}, from {address}"
        ),
        "Chicago": f"“{TITLE}.” {edition}. View of the year {year}. Accessed {day}. {address}.",
        "BibTeX": "\n".join(
            [
                f"@misc{{hownatogrew{edition},",
                f"  title        = {{{TITLE}}},",
                f"  year         = {{{edition}}},",
                f"  note         = {{Interactive map and quotations, view of the year {year}}},",
                f"  howpublished = {{\\url{{{address}}}}},",
                f"  urldate      = {{{seen:%Y-%m-%d}}}",
                "}",
            ]
        ),
    }
