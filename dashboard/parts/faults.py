"""What is wrong with the data, as HTML."""

from dashboard.parts.markup import render as render_template
from dashboard.tables.faults import DataFaults


def render(error: DataFaults) -> str:
    """The page of faults, one line per fault."""
    return render_template("faults.html", faults=error.faults)
