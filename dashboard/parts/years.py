"""What belongs to certain years, where the browser's part does not run."""

from collections.abc import Iterable


def only_now(spans: Iterable[tuple[int, int]], year: int, within: str = "") -> str:
    """A style that shows what belongs to a year and hides what belongs to other years only.

    What belongs to certain `spans` of years is sent once, not for every year, so Python cannot
    hide parts of it. `within` selects the part of the page meant. It does nothing where the
    browser's part runs.
    """
    current = ",".join(
        f'[data-first="{first}"][data-last="{last}"]'
        for first, last in spans
        if first <= year <= last
    )
    other = f"html:not([data-following]) {within} [data-first]:not({current})"
    return f"<style>{other}{{display:none!important}}</style>"
