"""The contested claims of claims.toml, each kind of entry as a table."""

import tomllib
from pathlib import Path

import pandas as pd

from dashboard.tables.entries import checked_entries
from dashboard.tables.faults import DataFaults, Fault, collecting
from dashboard.tables.records import Record
from dashboard.tables.schemas import CLAIMS
from dashboard.tables.text import read_text

CLAIMS_FILE = "claims.toml"


def read_claims(folder: Path) -> dict[str, pd.DataFrame]:
    """The entries of claims.toml by their kind; an index counts them from 1 as in the file.

    A list is read as text with `;` between, an entry that is not there as blank.

    Raises:
        DataFaults: with every fault, if the file or an entry is not as its schema says.
    """
    try:
        claims = tomllib.loads(read_text(folder / CLAIMS_FILE, CLAIMS_FILE))["claim"]
        rows = {name: entries(claims, name) for name in CLAIMS}
    except tomllib.TOMLDecodeError as error:
        raise DataFaults([Fault(CLAIMS_FILE, str(error), "TOML")]) from None
    except (KeyError, TypeError, AttributeError) as error:
        found = f"{type(error).__name__}: {error}"
        expected = "[[claim]] entries with scholar, voice and step entries"
        raise DataFaults([Fault(CLAIMS_FILE, found, expected)]) from None
    faults: list[Fault] = []
    tables: dict[str, pd.DataFrame] = {}
    for name, schema in CLAIMS.items():
        with collecting(faults):
            tables[name] = checked_entries(rows[name], CLAIMS_FILE, name, schema)
    if faults:
        raise DataFaults(faults)
    return tables


def entries(claims: list[Record], name: str) -> list[Record]:
    """The entries `name` of all claims, each with the id of its claim; or the claims themselves."""
    parts = {part.removesuffix("s") for part in CLAIMS} - {"claim"}
    if name == "claims":
        return [{key: claim[key] for key in claim if key not in parts} for claim in claims]
    part = name.removesuffix("s")
    return [{"claim": claim["id"], **entry} for claim in claims for entry in claim[part]]
