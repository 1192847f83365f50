"""Ways to share a view: its address, a frame for another page, a QR code, citations."""

from datetime import UTC, datetime

import segno
import streamlit as st

from dashboard.edition import Edition
from dashboard.parts.markup import render
from dashboard.view import View, address, citations
from dashboard.words import TITLE


def embed_code(view: View) -> str:
    """The HTML that shows a view in another page; as wide as there is room, 800 pixels high."""
    return render("embed.html", source=address(view, embed=True), title=TITLE, year=view.year)


def qr_code(link: str) -> str:
    """A QR code as HTML: dark on light in either theme, with the quiet zone that readers need."""
    picture = segno.make_qr(link, error="m").svg_data_uri(light="white", border=4, omitsize=True)
    return render("qr_code.html", picture=picture, link=link)


def current_view(edition: Edition) -> View:
    """The view in the reader's browser: the year last committed, the country of the address."""
    code = st.query_params.get("country")
    country = code if code in edition.countries.index else None
    today = datetime.now(UTC).date()
    return View(st.session_state["year"], country, st.context.url or "", today)


def menu(edition: Edition) -> bool:
    """The menu of ways to share the view, made when it is opened; tells whether it is."""
    opened = st.popover("Share", key="share", on_change="rerun")
    if not opened.open:
        return False
    view = current_view(edition)
    link = address(view)
    opened.caption(f"The view of the year {view.year}")
    to_open, to_embed, to_cite = opened.tabs(["Link", "Embed", "Cite"])
    to_open.code(link, language=None, wrap_lines=True)
    to_open.html(qr_code(link))
    to_embed.code(embed_code(view), language="html", wrap_lines=True)
    for style, citation in citations(edition.yearbook, view).items():
        to_cite.caption(style)
        to_cite.code(citation, language=None, wrap_lines=True)
    return True
