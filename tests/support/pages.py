"""The pages as Streamlit runs them, without a browser."""

import re

from streamlit.testing.v1 import AppTest

from tests.support.project import ROOT

APP = ROOT / "dashboard" / "app.py"


def opened(page: str = APP.name, /, **address: str) -> AppTest:
    """A page, as `pages/claims.py` in dashboard/, at an address such as `year="2004"`."""
    app = AppTest.from_file(str(APP.parent / page), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def html(app: AppTest) -> str:
    """All HTML of the page."""
    return "".join(element.value for element in app.get("html") if hasattr(element, "value")) or (
        "".join(element.proto.body for element in app.get("html"))
    )


def shown(app: AppTest) -> str:
    """The HTML of the page without what is hidden."""
    hidden = r"<(li|section)[^>]* hidden>.*?</\1>|<div hidden.*?</div>"
    return re.sub(hidden, "", html(app), flags=re.DOTALL)


def readout(app: AppTest) -> tuple[int, int]:
    """Year and members' count of the readout."""
    found = re.findall(r'data-readout data-year="(\d+)" data-members="(\d+)"', html(app))
    assert len(found) == 1
    return int(found[0][0]), int(found[0][1])
