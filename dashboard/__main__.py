"""Commands: `python -m dashboard check`, `links` and `palette`."""

import sys

from dashboard import links as source_links
from dashboard import tables

USAGE = "usage: python -m dashboard check|links|palette"


def check() -> int:
    """Print one line per fault in data/; 1 if there was any, else 0."""
    try:
        tables.load()
    except tables.DataFaults as error:
        print(error, file=sys.stderr)
        return 1
    print("data/: every file is as it should be")
    return 0


def links() -> int:
    """Print the sources' addresses that moved or are dead; 1 if one is dead, else 0."""
    lines, dead = source_links.report(tables.load())
    print("\n".join(lines) or "every address answers")
    return 1 if dead else 0


def palette() -> int:
    """Print the distances between the map's colours; 1 if one falls short, else 0."""
    from dashboard import distances  # its library is for development only

    print("\n".join(distances.report()))
    return 1 if distances.failures() else 0


COMMANDS = {"check": check, "links": links, "palette": palette}

if __name__ == "__main__":
    command = COMMANDS.get(sys.argv[1]) if len(sys.argv) == 2 else None
    sys.exit(command() if command else USAGE)
