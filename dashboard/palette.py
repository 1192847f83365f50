"""The one place of colours and textures; map, chart, legend and exports share it.

A class of land is a status word, or `member_1` to `member_5` for members by accession year.
`make palette` prints how far apart the classes lie.
"""

from bisect import bisect_right
from dataclasses import dataclass

# First and last accession year of each member shade.
SHADES = ((1949, 1949), (1952, 1982), (1990, 1999), (2004, 2020), (2023, 2024))

# Members this close to the colour of the land get a line of the theme's `edge` around them.
OUTLINED = frozenset({"member_1", "member_2"})

# The marks on a member that joined in the year shown, and on occupied land.
JOINED = "hatch"
OCCUPIED = "backhatch"

# SVG path and stroke width of each texture in a tile of TILE by TILE pixels.
TILE = 6
TILES = {
    "hatch": ("M-1 1L1 -1M0 6L6 0M5 7L7 5", 1),
    "backhatch": ("M-1 5L1 7M0 0L6 6M5 -1L7 1", 2),
    "lines": ("M0 3H6", 1),
    "bars": ("M3 0V6", 1),
    "dots": ("M1.5 1.5h0M4.5 4.5h0", 1.4),
}


@dataclass(frozen=True)
class Theme:
    """Colours as `#rrggbb`. Labels on the map are `ink` with a halo of `page`.

    `fills` gives the colour of a class, `marks` that of its texture and of `occupied` land's;
    `joined` the hatch and outline of a member that joined in the year shown, by its class.
    """

    page: str
    card: str
    ink: str
    soft: str
    line: str
    sea: str
    border: str
    edge: str
    accent: str
    kremlin: str
    western: str
    fills: dict[str, str]
    marks: dict[str, str]
    joined: dict[str, str]

    @property
    def land(self) -> str:
        """The colour of land that is in no other class."""
        return self.fills["other"]

    @property
    def variables(self) -> dict[str, str]:
        """Every colour by the name of its CSS variable.

        A class is named as in `fills`, with hyphens: `member-1`, `soviet-union`; a mark is
        `mark-occupied`, the hatch of those that joined `joined-member-1`.
        """
        colours = {name: value for name, value in vars(self).items() if isinstance(value, str)}
        colours |= self.fills
        colours |= {f"mark-{name}": colour for name, colour in self.marks.items()}
        colours |= {f"joined-{name}": colour for name, colour in self.joined.items()}
        return {variable_name(name): colour for name, colour in colours.items()}


def variable_name(name: str) -> str:
    """The name of a colour among the CSS variables, without its dashes in front."""
    return name.replace("_", "-")


# Every colour once: its name, then light, dark, and high contrast for a weak projector.
_PAGE = {
    "page": ("#fbfaf7", "#12161c", "#ffffff"),
    "card": ("#ffffff", "#181d25", "#ffffff"),
    "ink": ("#1c2430", "#eef1f4", "#000000"),
    "soft": ("#5b6675", "#a3adba", "#333333"),
    "line": ("#d9d5cb", "#2c3440", "#767676"),
    "sea": ("#f2f5f8", "#0a0e13", "#ffffff"),
    "border": ("#fbfaf7", "#12161c", "#ffffff"),
    "edge": ("#3f6c9c", "#7fa3c8", "#0a2a55"),
    "accent": ("#16406f", "#c3def5", "#003a8c"),
    "kremlin": ("#8a5a2b", "#e0b07c", "#6b3a00"),
    "western": ("#1f4f86", "#9cc6ef", "#003a8c"),
}
_FILLS = {
    "member_1": ("#b4c9e1", "#294869", "#bcd1e9"),
    "member_2": ("#86add6", "#38638f", "#8ab1da"),
    "member_3": ("#4a7cb1", "#4d83b6", "#12559a"),
    "member_4": ("#2f5c92", "#7eabd4", "#023a7c"),
    "member_5": ("#173d67", "#c1d9ef", "#001e49"),
    "soviet_union": ("#c49462", "#805f3c", "#a86406"),
    "russia": ("#c49462", "#805f3c", "#a86406"),
    "warsaw_pact": ("#d7b88c", "#59462e", "#e8b46c"),
    "invited": ("#6d9485", "#6f9685", "#45b07c"),
    "aspirant": ("#92b19c", "#4f7a62", "#8fd99a"),
    "neutral": ("#b9b0c0", "#565061", "#6e5f7e"),
    "partner": ("#bac7b2", "#39423c", "#778769"),
    "other": ("#e6decf", "#292c34", "#f0e3cb"),
}
_MARKS = {
    "warsaw_pact": ("#b58e64", "#86633b", "#4a2800"),
    "invited": ("#a9c4b5", "#43604f", "#00381f"),
    "aspirant": ("#668d76", "#8fb39c", "#00381f"),
    "occupied": ("#8a5a2b", "#e0b07c", "#4a1a00"),
}
_JOINED = {
    "member_1": ("#16406f", "#c3def5", "#000000"),
    "member_2": ("#16406f", "#c3def5", "#000000"),
    "member_3": ("#fbfaf7", "#eef1f4", "#ffffff"),
    "member_4": ("#fbfaf7", "#12161c", "#ffffff"),
    "member_5": ("#fbfaf7", "#12161c", "#ffffff"),
}


def _column(table: dict[str, tuple[str, str, str]], number: int) -> dict[str, str]:
    return {name: colours[number] for name, colours in table.items()}


THEMES = {
    theme: Theme(
        **_column(_PAGE, number),
        fills=_column(_FILLS, number),
        marks=_column(_MARKS, number),
        joined=_column(_JOINED, number),
    )
    for number, theme in enumerate(("light", "dark", "contrast"))
}


def shade(year: int) -> int:
    """The member shade, 1 to 5, of an accession year; years after the last go to the last."""
    return bisect_right([first for first, _ in SHADES], year)


def land_class(status: str, joined: int | None) -> str:
    """The class of land with a status; `joined` is the year in which members' land joined."""
    return f"member_{shade(joined)}" if status == "member" and joined else status


def shade_label(number: int, latest: int) -> str:
    """The years of a shade in words; `latest` is the latest accession year in the data."""
    first, last = SHADES[number - 1]
    if number == 1:
        return f"founders {first}"
    if number == len(SHADES) and latest > last:
        return f"since {first}"
    return f"{first}–{last}"


def pattern(name: str, texture: str, fill: str, mark: str) -> str:
    """An SVG `<pattern>` with id `name`: the texture in `mark` on `fill` (`none` to overlay)."""
    path, width = TILES[texture]
    return (
        f'<pattern id="{name}" width="{TILE}" height="{TILE}" patternUnits="userSpaceOnUse">'
        f'<rect width="{TILE}" height="{TILE}" fill="{fill}"/>'
        f'<path d="{path}" stroke="{mark}" stroke-width="{width}" stroke-linecap="round"/>'
        "</pattern>"
    )


def css_variables() -> str:
    """Every colour as a CSS variable, light or dark by the `color-scheme` of where it is used.

    Where the root element has the attribute `data-contrast`, or the reader asks for more contrast,
    they are those of high contrast.
    """
    light, dark, strong = (THEMES[name].variables for name in ("light", "dark", "contrast"))
    usual = "".join(f"--{name}:light-dark({light[name]},{dark[name]});" for name in light)
    high = "".join(f"--{name}:{colour};" for name, colour in strong.items())
    asked = f"@media (prefers-contrast:more){{:root{{{high}}}}}"
    return f":root{{{usual}}}{asked}:root[data-contrast]{{{high}}}"
