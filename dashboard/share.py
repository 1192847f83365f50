"""Ways to share the view of a year: address, frame for another page, QR code, citation."""

from datetime import UTC, datetime

import segno
import streamlit as st

from dashboard import alliance
from dashboard.citations import address, citations
from dashboard.markup import TEMPLATES, TITLE
from dashboard.tables import Tables


def embed_code(page: str, year: int, country: str | None = None) -> str:
    """The HTML that shows a view in another page; as wide as there is room, 800 pixels high."""
    source = address(page, year, country, embed=True)
    return TEMPLATES.get_template("embed.html").render(source=source, title=TITLE, year=year)


def qr_code(link: str) -> str:
    """A QR code as HTML: dark on light in either theme, with the quiet zone that readers need."""
    picture = segno.make_qr(link, error="m").svg_data_uri(light="white", border=4, omitsize=True)
    return TEMPLATES.get_template("qr_code.html").render(picture=picture, link=link)


def menu(tables: Tables) -> None:
    """The menu of ways to share the year and country last committed; made when it is opened."""
    opened = st.popover("Share", key="share", on_change="rerun")
    if not opened.open:
        return
    page = st.context.url or ""
    year, country = st.session_state["year"], st.session_state["country"]
    link = address(page, year, country)
    cited = citations(link, year, alliance.years(tables)[-1], datetime.now(UTC).date())
    opened.caption(f"The view of the year {year}")
    to_open, to_embed, to_cite = opened.tabs(["Link", "Embed", "Cite"])
    to_open.code(link, language=None, wrap_lines=True)
    to_open.html(qr_code(link))
    to_embed.code(embed_code(page, year, country), language="html", wrap_lines=True)
    for style, words in cited.items():
        to_cite.caption(style)
        to_cite.code(words, language=None, wrap_lines=True)
