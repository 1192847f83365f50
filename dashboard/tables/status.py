"""The one table of statuses: how land stands towards the alliance, in words and in marks.

Legend, tooltip, table, cards, exports, the map's style and the checks of statuses.csv are made from
it. A status takes its colour from the class of its word in palette.py.
"""

from typing import NamedTuple


class Standing(NamedTuple):
    """A word of statuses.csv: its name, and what its first and its last day are called.

    `ends` is blank where the last day needs no mention, since another status begins with it;
    `onward` says that it needs none either on a day on which the state is invited or joins.
    """

    word: str
    name: str
    begins: str
    ends: str = ""
    onward: bool = False


class Status(NamedTuple):
    """A class of land on the map.

    `label` names it in full, `legend` in the legend (blank for members, whom the legend tells by
    their years); `standings` are the words of statuses.csv that mean it; `texture` marks it besides
    its colour, `printed` where colours may come out grey, both as in palette.TILES or
    picture.HATCHES; `counted` says whether the legend counts its states.
    """

    word: str
    label: str
    legend: str
    standings: tuple[Standing, ...] = ()
    texture: str = ""
    printed: str = ""
    counted: bool = True


# Of several that hold the map shows the first.
STATUSES = (
    Status("member", "Member of NATO", ""),
    Status("soviet_union", "Soviet Union", "Soviet Union", printed="cross", counted=False),
    Status("russia", "Russia", "Russia", printed="cross", counted=False),
    Status(
        "warsaw_pact",
        "Warsaw Pact",
        "other states of the Warsaw Pact",
        (
            Standing(
                "warsaw_pact",
                "Warsaw Pact",
                "In the Warsaw Pact",
                "No longer in the Warsaw Pact",
            ),
        ),
        texture="lines",
    ),
    Status(
        "invited",
        "Invited to join",
        "invited to join",
        (Standing("invited", "invited", "Invited to join NATO"),),
        texture="bars",
    ),
    Status(
        "aspirant",
        "Aspirant",
        "aspirant",
        (
            Standing(
                "aspirant",
                "aspirant",
                "Declared the wish to join NATO",
                "Gave up the wish to join",
                onward=True,
            ),
            Standing(
                "membership_action_plan",
                "Membership Action Plan",
                "In NATO’s Membership Action Plan",
            ),
        ),
        texture="dots",
    ),
    Status(
        "neutral",
        "Neutral or non-aligned",
        "neutral or non-aligned",
        (
            Standing(
                "neutral",
                "neutral or non-aligned",
                "Neutral or non-aligned",
                "No longer neutral or non-aligned",
            ),
        ),
        printed="rings",
    ),
    Status(
        "partner",
        "Partner of NATO",
        "partner",
        (
            Standing(
                "partnership_for_peace",
                "Partnership for Peace",
                "In the Partnership for Peace",
                "No longer in the Partnership for Peace",
                onward=True,
            ),
        ),
        printed="pluses",
    ),
    Status("other", "Not a member", "none of these", counted=False),
)

# What a state can be besides, which no colour shows.
BESIDES = (
    Standing(
        "csto",
        "in the CSTO",
        "In the Collective Security Treaty Organization (CSTO)",
        "No longer in the CSTO",
    ),
    Standing("csto_frozen", "froze its part in the CSTO", "Froze its part in the CSTO"),
    Standing(
        "outside_integrated_command",
        "outside the integrated command",
        "In NATO, outside its integrated command",
        "Part of NATO’s integrated command",
    ),
)

ORDER = tuple(status.word for status in STATUSES)
LABELS = {status.word: status.label for status in STATUSES}
STANDINGS = {
    standing.word: standing
    for standings in (*(status.standings for status in STATUSES), BESIDES)
    for standing in standings
}
# The statuses that a word of statuses.csv means, for those that mean one.
MEANT = {standing.word: status.word for status in STATUSES for standing in status.standings}
TEXTURES = {status.word: status.texture for status in STATUSES if status.texture}
PRINTED = {status.word: status.printed for status in STATUSES if status.printed}
