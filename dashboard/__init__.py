"""NATO's enlargement, year by year: the facts, the alliance in a year, the page."""

from dashboard import versions

versions.require()

from dashboard.history.yearbook import Yearbook, load  # noqa: E402 an old version is told first
from dashboard.view import View  # noqa: E402

__all__ = ["View", "Yearbook", "load"]
