"""What changed between two years, as HTML, in words and in small tables."""

from dashboard.history.changes import changed_lands, joined_between
from dashboard.history.yearbook import Yearbook
from dashboard.parts.markup import render as render_template
from dashboard.parts.proximity import Chart
from dashboard.parts.readout import names_of
from dashboard.tables.status import LABELS


def render(yearbook: Yearbook, charts: list[Chart], left: int, right: int) -> str:
    """What changed between two years, the earlier first; `charts` are those of "How far east"."""
    first, last = sorted((left, right))
    return render_template(
        "changes.html",
        sliders=f"{left} {right}",
        first=first,
        last=last,
        counts=[len(yearbook.members(year)) for year in (first, last)],
        joined=names_of(yearbook, joined_between(yearbook, first, last)),
        changes=changed_lands(yearbook, first, last).to_dict("records"),
        labels=LABELS,
        figures=[
            {"title": chart.title, "lines": [chart.line(year) for year in (first, last)]}
            for chart in charts
        ],
    )
