"""How far apart the palette's colours lie, for normal sight, colour blindness and a grey projector.

Distances are Euclidean in CAM02-UCS (Luo, Cui and Li 2006). Colour blindness is simulated at full
severity (Machado, Oliveira and Fernandes 2009). Grey keeps a colour's relative luminance. Contrast
is the ratio of WCAG 2.2.
"""

import sys
from itertools import combinations, pairwise, product
from typing import NamedTuple

import numpy as np
from colorspacious import cspace_convert

from dashboard.palette import OUTLINED, THEMES, Theme
from dashboard.tables.status import TEXTURES

# The least contrast of marks and outlines with the fill: to be seen, or as WCAG 1.4.11 has it.
MARKED = {"light": 1.5, "dark": 1.5, "contrast": 3}

# The least distance wanted of two classes that differ in nothing but colour, by kind of sight.
WANTED = {"normal": 10, "protanopia": 8, "deuteranopia": 8, "tritanopia": 8, "grey": 5}
MEMBERS = tuple(f"member_{number}" for number in range(1, 6))


class Pair(NamedTuple):
    """Two classes, the distance of their colours, and what else tells them apart, if anything."""

    first: str
    second: str
    distance: float
    signs: str


class Contrast(NamedTuple):
    """The contrast ratio of one thing on another, and the least wanted."""

    thing: str
    ground: str
    ratio: float
    wanted: float


def pairs(theme: Theme, sight: str) -> list[Pair]:
    """Every two classes a map can show at once, closest first; the sea counts as a class."""
    seen = {name: _seen(fill, sight) for name, fill in (theme.fills | {"sea": theme.sea}).items()}
    found = [
        Pair(a, b, float(np.linalg.norm(seen[a] - seen[b])), _signs(a, b))
        for a, b in combinations(seen, 2)
        if {a, b} != {"soviet_union", "russia"}
    ]
    return sorted(found, key=lambda pair: pair.distance)


def contrasts(name: str) -> list[Contrast]:
    """Every contrast that a theme promises: of text, of shapes, and of the marks of textures.

    In high contrast every class stands out from the land and the sea: by its fill, its outline or
    its marks.
    """
    theme, marked = THEMES[name], MARKED[name]
    strong = ("member_3", "member_4", "member_5", "soviet_union", "russia", "neutral", "partner")
    colours = vars(theme) | theme.fills | {"land": theme.land, "occupied": theme.marks["occupied"]}
    wanted = {
        ("ink", "page"): 7,
        ("ink", "card"): 7,
        **dict.fromkeys(product(("soft", "accent", "kremlin", "western"), ("page", "card")), 4.5),
        ("soft", "sea"): 4.5,
        **dict.fromkeys(product(MEMBERS[2:], ["land"]), 3),
        **dict.fromkeys(product(strong if name == "contrast" else (), ("land", "sea")), 3),
        **dict.fromkeys(product(["edge"], ("land", "sea")), 3),
        **dict.fromkeys(product(["edge"], sorted(OUTLINED)), marked),
        **dict.fromkeys(product(["occupied"], ("aspirant", "partner", "land")), marked),
    }
    return [
        *(Contrast(a, b, ratio(colours[a], colours[b]), least) for (a, b), least in wanted.items()),
        *(Contrast("joined", a, ratio(theme.joined[a], theme.fills[a]), 3) for a in MEMBERS),
        *(
            Contrast(t, a, ratio(theme.marks[a], theme.fills[a]), marked)
            for a, t in TEXTURES.items()
        ),
    ]


def failures() -> list[str]:
    """One line for each promise the palette breaks; empty if it keeps them all."""
    return [
        f"{name}: {fault}"
        for name, theme in THEMES.items()
        for fault in (*_too_close(theme), *_too_faint(name), *_out_of_order(theme))
    ]


def report() -> list[str]:
    """The closest pairs, what resolves each shortfall, and the contrasts, as lines."""
    lines = []
    for name, theme in THEMES.items():
        lines.append(f"{name} theme")
        for sight, least in WANTED.items():
            ranked = pairs(theme, sight)
            close = [pair for pair in ranked if pair.distance < least]
            lines.append(f"  {sight}: at least {least} wanted, {len(close)} pairs closer")
            lines += [f"    {_told(pair)}" for pair in close or ranked[:3]]
        lines.append("  contrast of each class to land and sea")
        lines += [
            f"    {a} on land {ratio(fill, theme.land):.1f}, on sea {ratio(fill, theme.sea):.1f}"
            for a, fill in theme.fills.items()
        ]
        lines.append("  contrast promised")
        lines += [
            f"    {thing} on {ground} {found:.1f} (at least {least:g})"
            for thing, ground, found, least in contrasts(name)
        ]
    return [*lines, *(failures() or ["Every class can be told from every other."])]


def ratio(one: str, other: str) -> float:
    """The WCAG contrast ratio of two `#rrggbb` colours, 1 to 21."""
    dark, light = sorted((_luminance(_rgb(one)), _luminance(_rgb(other))))
    return (light + 0.05) / (dark + 0.05)


def _too_close(theme: Theme) -> list[str]:
    return [
        f"{sight}: {_told(pair)}, {least} wanted: move the colours or give one a texture"
        for sight, least in WANTED.items()
        for pair in pairs(theme, sight)
        if pair.distance < least and not pair.signs
    ]


def _too_faint(name: str) -> list[str]:
    return [
        f"{thing} on {ground}: contrast {found:.1f}, at least {least:g} wanted"
        for thing, ground, found, least in contrasts(name)
        if found < least
    ]


def _out_of_order(theme: Theme) -> list[str]:
    """A fault for each member shade that is no step further from land than the one before."""
    land = _seen(theme.land, "grey")
    away = [float(np.linalg.norm(_seen(theme.fills[name], "grey") - land)) for name in MEMBERS]
    return [
        f"grey: {later} lies {after - before:.1f} further from land than {earlier}, "
        f"at least {WANTED['grey']} wanted"
        for (earlier, before), (later, after) in pairwise(zip(MEMBERS, away, strict=True))
        if after - before < WANTED["grey"]
    ]


def _told(pair: Pair) -> str:
    told = f"{pair.first} and {pair.second} {pair.distance:.1f}"
    return f"{told}, told apart by {pair.signs}" if pair.signs else told


def _signs(first: str, second: str) -> str:
    """What tells two classes apart besides colour, such as `dots, an outline`."""
    signs = {TEXTURES[name] for name in (first, second) if name in TEXTURES}
    textures = sorted(signs) if TEXTURES.get(first) != TEXTURES.get(second) else []
    outline = ["an outline"] if (first in OUTLINED) != (second in OUTLINED) else []
    return " and ".join(textures + outline)


def _rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)])


def _luminance(rgb: np.ndarray) -> float:
    return float(cspace_convert(rgb, "sRGB1", "XYZ1")[1])


def _seen(colour: str, sight: str) -> np.ndarray:
    """Where a colour lies in CAM02-UCS (J', a', b') for a kind of sight."""
    rgb = _rgb(colour)
    if sight == "grey":
        rgb = cspace_convert(np.full(3, _luminance(rgb)), "sRGB1-linear", "sRGB1")
    elif sight != "normal":
        deficiency = f"{sight.removesuffix('opia')}omaly"
        simulated = {"name": "sRGB1+CVD", "cvd_type": deficiency, "severity": 100}
        rgb = np.clip(cspace_convert(rgb, simulated, "sRGB1"), 0, 1)
    return np.asarray(cspace_convert(rgb, "sRGB1", "CAM02-UCS"))


def main() -> int:
    """Print the distances between the map's colours; 1 if one falls short, else 0."""
    print("\n".join(report()))
    return 1 if failures() else 0


if __name__ == "__main__":
    sys.exit(main())
