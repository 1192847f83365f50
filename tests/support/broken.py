"""Data that is broken, and what is said of it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from dashboard.tables.faults import DataFaults
from dashboard.tables.load import load

# Text of any kind, and text that looks like years and days.
ODD = st.text() | st.from_regex(r"\d{1,4}|\d{4}-\d\d(-\d\d)?", fullmatch=True)
# For tests that read all data again for each example.
FEW = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


def fault_lines(data: Path) -> list[str]:
    """What loading a folder says of its faults."""
    with pytest.raises(DataFaults) as caught:
        load(data)
    return str(caught.value).splitlines()
