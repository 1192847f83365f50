"""What is shared leads to the same view, and says only that."""

from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from dashboard import View
from dashboard.page import share
from dashboard.view import address

PAGES = st.sampled_from(
    [
        "https://example.org/",
        "http://127.0.0.1:8501/nato/",
        'https://a.b/"><b>/',
        "https://a.b/?x#y",
    ]
)
YEARS = st.integers(1949, 2100)
COUNTRIES = st.none() | st.text(min_size=1)


class Tags(HTMLParser):
    """The tags of some HTML with their attributes, in order, and the text outside of them."""

    def __init__(self, html: str) -> None:
        """Read it to the end."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data.strip()


def test_a_link_names_its_year_and_country() -> None:
    page = "https://example.org/nato/"
    assert address(View(2026, page=page)) == "https://example.org/nato/?year=2026"
    assert address(View(2004, "POL", page)) == f"{page}?year=2004&country=POL"
    assert address(View(2004, page=page), embed=True) == f"{page}?embed=true&year=2004"


@given(PAGES, YEARS, COUNTRIES)
def test_a_link_asks_for_the_view_and_nothing_else(
    page: str, year: int, country: str | None
) -> None:
    link = urlsplit(address(View(year, country, page)))
    assert (link.netloc, link.path) == (urlsplit(page).netloc, urlsplit(page).path)
    asked = [("year", str(year))] + ([("country", country)] if country else [])
    assert parse_qsl(link.query) == asked
    assert link.fragment == ""


@given(PAGES, YEARS, COUNTRIES)
def test_embed_code_is_one_frame_and_one_script_whatever_is_asked(
    page: str, year: int, country: str | None
) -> None:
    view = View(year, country, page)
    tags = Tags(share.embed_code(view))
    (name, attributes), (script, none) = tags.found
    assert (name, script, none) == ("iframe", "script", {})
    assert attributes["src"] == address(view, embed=True)
    assert attributes["title"].endswith(f": {year}")
    assert set(attributes) == {"src", "title", "style", "loading", "allow"}


@given(st.text(min_size=1, max_size=200))
def test_a_qr_code_is_one_picture_whatever_it_says(link: str) -> None:
    tags = Tags(share.qr_code(link))
    ((name, attributes),) = tags.found
    assert (name, tags.text) == ("img", "")
    assert attributes["alt"] == f"QR code of {link}"
    assert attributes["src"].startswith("data:image/svg+xml")
