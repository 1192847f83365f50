"""Whether words can be read where they stand: nothing lies over them, nothing cuts them off."""

from playwright.sync_api import Locator

COVERED = """element => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const onTop = (x, y) => element.contains(document.elementFromPoint(x, y));
    return [...range.getClientRects()].filter(({ width }) => width > 2).filter(
        ({ left, right, top, bottom }) =>
            ![left + 1, (left + right) / 2, right - 1].every((x) =>
                [top + 3, bottom - 3].every((y) => onTop(x, y)))
    ).map(({ left, top }) => `${element.textContent.trim()}: line at ${left}, ${top}`);
}"""


def covered_lines(element: Locator) -> list[str]:
    """The lines of an element's words that are not what is on top at their place in the window."""
    return element.evaluate(COVERED)
