"""Commands: `python -m dashboard check`, `takeaway` and `offline`."""

import argparse
import sys
from pathlib import Path

from dashboard import View, Yearbook, load, takeaway
from dashboard.history import countries
from dashboard.tables.balance import balance
from dashboard.tables.faults import DataFaults
from dashboard.takeaway import files

FAILED, REFUSED = 1, 2  # exit statuses


class NothingSuch(Exception):
    """What a command asks for is not there."""


def check(_: argparse.Namespace) -> int:
    """Tell that data/ is sound, and how its voices are balanced; a fault has ended it before."""
    tables = load().tables
    print("data/: every file is as it should be")
    print(balance(tables).to_string(index=False))
    return 0


def write_takeaway(arguments: argparse.Namespace) -> int:
    """Write every file to take away of a view into a folder."""
    yearbook = load()
    view = wanted_view(yearbook, arguments.year, arguments.country)
    for kind in takeaway.KINDS.values():
        file = arguments.to / kind.name(view)
        files.write(file, kind.make(yearbook, view))
        print_written(file)
    return 0


def wanted_view(yearbook: Yearbook, year: str, country: str | None) -> View:
    """The view of a year and a country.

    Raises:
        NothingSuch: if there is no such year or country.
    """
    years, names = yearbook.years, countries.names(yearbook)
    if year not in map(str, years):
        raise NothingSuch(f"year {year!r}: expected one from {years[0]} to {years[-1]}")
    if country is not None and country not in names.index:
        raise NothingSuch(f"country {country!r}: expected one of {', '.join(sorted(names.index))}")
    return View(int(year), country)


def write_offline(arguments: argparse.Namespace) -> int:
    """Write the whole dashboard as one HTML file."""
    from dashboard.takeaway import offline  # its libraries are for this command only

    offline.write(load(), arguments.file, arguments.address)
    print_written(arguments.file)
    return 0


def print_written(file: Path) -> None:
    """Tell that a file was written, and its size."""
    print(f"{file}: {file.stat().st_size / 1000:,.0f} kB")


def parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    whole = argparse.ArgumentParser(prog="python -m dashboard", description=__doc__)
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("check", help="check every data file: one line per fault")
    command.set_defaults(run=check)
    command = commands.add_parser("takeaway", help="write every file to take away of a year")
    command.add_argument("year", help="as 2004")
    command.add_argument("--country", metavar="CODE", help="the country outlined, as FIN")
    command.add_argument("--to", type=Path, metavar="DIR", default=Path("build/takeaway"))
    command.set_defaults(run=write_takeaway)
    command = commands.add_parser("offline", help="write the whole dashboard as one HTML file")
    command.add_argument("file", nargs="?", type=Path, default=Path("build/offline/index.html"))
    command.add_argument("address", nargs="?", default="", help="its folder's address on the web")
    command.set_defaults(run=write_offline)
    return whole


def main(*words: str) -> int:
    """Run a command; gives its exit status.

    That is 0, 1 if data is at fault or a disk is full, 2 if what was asked for cannot be.
    """
    try:
        arguments = parser().parse_args(words)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return int(arguments.run(arguments))
    except DataFaults as error:
        print(error, file=sys.stderr)
        return FAILED
    except NothingSuch as error:
        print(error, file=sys.stderr)
        return REFUSED
    except files.NotWritten as error:
        print(error, file=sys.stderr)
        return FAILED if error.for_want_of_room else REFUSED


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
