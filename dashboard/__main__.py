"""Commands: `python -m dashboard check`, `links`, `palette` and `offline`."""

import logging
import sys
from inspect import signature
from pathlib import Path

from dashboard import links as source_links
from dashboard import tables

USAGE = "usage: python -m dashboard check|links|palette|offline [FILE [ADDRESS]]"
OFFLINE = "build/offline/index.html"


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


def offline(file: str = OFFLINE, address: str = "") -> int:
    """Write the whole dashboard as one HTML file; 1 if the data has faults or no room, else 0.

    `address` is that of its folder on the web, for the picture in previews of links.
    """
    # Streamlit remarks on its absence; this page does without it.
    logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").disabled = True
    from dashboard import offline as one_file  # after that, and not for the other commands

    try:
        one_file.write(Path(file), address)
    except tables.DataFaults as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{file}: not written, {error.strerror.lower()}", file=sys.stderr)
        return 1
    print(f"{file}: {Path(file).stat().st_size / 1000:,.0f} kB")
    return 0


COMMANDS = {"check": check, "links": links, "palette": palette, "offline": offline}


def main(name: str = "", *arguments: str) -> int | str:
    """Run a command; gives its exit status, or how commands are called."""
    command = COMMANDS.get(name)
    if command is None or len(arguments) > len(signature(command).parameters):
        return USAGE
    return command(*arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
