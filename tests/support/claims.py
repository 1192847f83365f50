"""The ids of the contested claims, in their order."""

import tomllib

from dashboard.tables.claims import CLAIMS_FILE
from dashboard.tables.load import DATA

CLAIMS = [
    claim["id"]
    for claim in tomllib.loads((DATA / CLAIMS_FILE).read_text(encoding="utf-8"))["claim"]
]
