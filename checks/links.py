"""Tries the address of every source, where there is a network: `make links`."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from dashboard.tables.load import load
from dashboard.tables.schemas import CLAIMS, SCHEMAS, Tables

SECONDS = 20
AT_ONCE = 16
# Some hosts turn away what does not look like a browser.
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; source check)"}
OFFLINE = "no network: no address was tried"


def addresses(tables: Tables) -> dict[str, str]:
    """Every source address, with the table that names it first."""
    found: dict[str, str] = {}
    for name in (*SCHEMAS, *CLAIMS):
        table = getattr(tables, name)
        if "source_url" in table:
            for address in table["source_url"]:
                found.setdefault(address, name)
    return found


def report(tables: Tables) -> tuple[list[str], int]:
    """A line for each address that moved or is dead, and how many are dead.

    Without a network there is one line, and nothing counts as dead.
    """
    found = addresses(tables)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(answer, found))
    if not any(heard for heard, _ in answers):
        return [OFFLINE], 0
    dead = [said for _, said in answers if said and not said.startswith("moved")]
    return list(lines(found, answers)), len(dead)


def lines(found: dict[str, str], answers: list[tuple[bool, str]]) -> Iterator[str]:
    """The lines of a report."""
    for (address, name), (_, said) in zip(found.items(), answers, strict=True):
        if said:
            yield f"{name}: {address} {said}"


def answer(address: str) -> tuple[bool, str]:
    """Whether a host was heard, and what is wrong with an address: blank, `moved to`, or dead."""
    try:
        with urlopen(Request(address, headers=HEADERS), timeout=SECONDS) as page:
            return True, "" if page.url == address else f"moved to {page.url}"
    except HTTPError as error:
        return True, f"dead: {error.code} {error.reason}"
    except (URLError, OSError, ValueError) as error:
        return False, f"dead: {error}"


def main() -> int:
    """Print the sources' addresses that moved or are dead; 1 if one is dead, else 0."""
    lines, dead = report(load())
    print("\n".join(lines) or "every address answers")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
