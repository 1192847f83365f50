"""What answers "Report an error" in the browser."""

from dashboard.page.served import component
from dashboard.parts import report

# The browser's part: opens a ready e-mail or issue, or shows and copies the id.
REPORT = component("report")


def answers() -> None:
    """Let "Report an error" be answered; drawn at the end of a page."""
    REPORT(key="report", data={"address": report.address()})
