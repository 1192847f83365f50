"""NATO's enlargement, year by year: the facts, the alliance in a year, the page."""

from dashboard import versions

versions.require()
