"""The page as Streamlit runs it: slider, buttons, address, and what follows the year."""

import re
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from dashboard import Yearbook
from dashboard.page import frame
from tests.support.pages import APP, html, opened, readout, shown
from tests.support.visits import Visit

# The first message, in bytes: a year of every part, and none of what is fetched once it stands.
FIRST_MESSAGE = 120_000


def shown_period(page: str) -> str:
    """The one period of some HTML, which is not hidden."""
    (section,) = re.findall(r"<section[^>]* data-period=[^>]*>", page)
    assert " hidden" not in section
    return re.search('data-period="(.+?)"', section)[1]


def legend_of(page: str) -> str:
    """The one legend of some HTML."""
    (legend,) = re.findall(r"<ul[^>]* data-legend.*?</ul>", page, re.DOTALL)
    return str(legend)


def test_the_page_opens_on_the_last_year() -> None:
    app = opened()
    slider = app.slider(key="year")
    assert (slider.min, slider.max, slider.value) == (1949, 2026, 2026)
    assert readout(app) == (2026, 32)
    assert shown_period(html(app)) == "2025-"


def test_the_links_to_the_views_keep_the_address() -> None:
    page = html(opened(year="2004", country="POL"))
    kept = "year=2004&amp;country=POL"
    for link in (f"./?{kept}", f"?view=present&amp;{kept}", f"?view=guess&amp;{kept}"):
        assert f'href="{link}"' in page
    assert f'href="?view=compare&amp;compare=1988&amp;{kept}"' in page


@pytest.mark.parametrize(
    ("year", "members", "period"),
    [(1949, 12, "1949-1954"), (1990, 16, "1990-1998"), (2004, 26, "2004-2007")],
)
def test_everything_follows_the_slider(year: int, members: int, period: str) -> None:
    app = opened()
    app.slider(key="year").set_value(year).run()
    assert not app.exception
    assert readout(app) == (year, members)
    assert shown_period(html(app)) == period


def test_an_address_opens_its_year() -> None:
    app = opened(year="1999")
    assert app.slider(key="year").value == 1999
    assert readout(app) == (1999, 19)


@pytest.mark.parametrize(
    "bad", ["1948", "2027", "abc", "", "1999.5", "2_004", " 2004", "-1", "<script>", "9" * 400]
)
def test_a_bad_year_in_the_address_opens_the_default(bad: str) -> None:
    assert readout(opened(year=bad)) == (2026, 32)


def test_the_buttons_step_from_accession_to_accession() -> None:
    app = opened(year="2000")
    app.button(key="next_wave").click().run()
    assert readout(app) == (2004, 26)
    app.button(key="previous_wave").click().run()
    app.button(key="previous_wave").click().run()
    assert readout(app) == (1990, 16)
    assert "No state joined; Eastern Germany became part of a member" in shown(app)


def test_the_buttons_end_at_both_ends() -> None:
    for year, key in (("1949", "previous_wave"), ("2026", "next_wave")):
        app = opened(year=year)
        app.button(key=key).click().run()
        assert readout(app)[0] == int(year)


@pytest.mark.parametrize(
    ("year", "words"),
    [
        ("1949", "Founders: Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, "),
        ("1955", "Joined: Federal Republic of Germany"),
        ("2004", "Joined: Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia, Slovenia"),
        ("2005", "No state joined"),
    ],
)
def test_the_readout_says_who_joined(year: str, words: str) -> None:
    assert words in shown(opened(year=year))


def test_the_page_says_what_a_year_means() -> None:
    assert "at the end of 31 December; 2026 as at 24 February 2026" in html(opened())


@pytest.mark.parametrize(
    ("year", "told", "untold"),
    [
        ("1950", ["founders 1949 (12)", "Soviet Union", "neutral"], ["joined", "Russia", "1952"]),
        ("1956", ["other states of the Warsaw Pact (7)", "1952–1982 (3)"], ["partner", "invited"]),
        ("1990", ["1990–1999", "joined this year", "Warsaw Pact (5)"], ["Russia<", "2004"]),
        ("1991", ["Russia", "1990–1999"], ["Soviet Union", "joined this year", "Crimea"]),
        ("2003", ["invited to join (7)", "aspirant (", "partner ("], ["Warsaw Pact"]),
        ("2014", ["Crimea: Ukraine’s, occupied by Russia since 2014", "de facto line"], ["2023"]),
        ("2024", ["2023–2024 (2)", "joined this year", "none of these"], ["Soviet Union"]),
    ],
)
def test_the_legend_tells_what_the_map_shows(year: str, told: list[str], untold: list[str]) -> None:
    legend = legend_of(shown(opened(year=year)))
    for words in told:
        assert words in legend
    for words in untold:
        assert words not in legend


@pytest.mark.parametrize("year", [1949, 1990, 2004, 2023])
def test_the_page_is_sent_with_the_year_shown_and_no_other(year: int, yearbook: Yearbook) -> None:
    visit = Visit(year=str(year))
    assert sum(message.ByteSize() for message in visit.sent) < FIRST_MESSAGE
    page = html(visit.app)
    years = re.findall(r'data-first="(\d+)" data-last="(\d+)"( hidden)?', page)
    assert years
    assert [of for of in years if not int(of[0]) <= year <= int(of[1]) or of[2]] == []
    quotations = yearbook.quotations(yearbook.period(year))
    of_period = re.search(r'<div data-part="quotations".*?</div>\n</div>', page, re.DOTALL)[0]
    assert set(re.findall('data-quote="(.+?)"', of_period)) == set(quotations["id"])
    assert "data-all-years" not in page
    assert "data-state=" not in page


@pytest.mark.parametrize(
    ("year", "period", "legend", "distance"),
    [
        (1990, "1990-1998", "other states of the Warsaw Pact (5)", "963 km to Hedmark, Norway"),
        (2024, "2022-2024", "2023–2024 (2)", "2,627 km, 11.7% of the land border of Russia"),
    ],
)
def test_all_follows_on_release_while_the_browser_lacks_the_other_years(
    year: int, period: str, legend: str, distance: str, yearbook: Yearbook
) -> None:
    released = Visit(year="2004").release(year)
    assert f'data-readout data-year="{year}"' in released
    assert shown_period(released) == period
    for quote in yearbook.quotations(period)["id"]:
        assert f'data-quote="{quote}"' in released
    assert legend in legend_of(released)
    assert distance in released
    assert "1,318 km, 5.9%" not in released  # the border in 2004
    # The table comes with all years; until then it has its place and no row of another year.
    assert released.count('data-part="table"') == 1
    assert "data-state=" not in released


def test_a_browser_that_has_all_years_is_sent_the_readout_alone() -> None:
    visit = Visit(year="2004")
    edition = re.search('data-edition="(.+?)"', html(visit.app))[1]
    visit.app.session_state["live"] = {"all_years": edition}
    released = visit.release(1990)
    assert re.findall('data-readout data-year="(.+?)"', released) == ["1990"]
    assert "data-part" not in released


def test_a_browser_that_has_another_edition_is_sent_all_that_follows() -> None:
    visit = Visit(year="2004")
    visit.app.session_state["live"] = {"all_years": "component/another"}
    released = visit.release(1990)
    assert shown_period(released) == "1990-1998"
    assert "data-legend" in released


def test_who_floods_the_server_waits_and_a_reader_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waited: list[float] = []
    stopped = SimpleNamespace(monotonic=lambda: 100.0, sleep=waited.append)
    monkeypatch.setattr(frame, "time", stopped)
    app = opened(year="2004")
    for _ in range(19):
        app.run()
    assert waited == []
    for _ in range(3):
        app.run()
    assert waited == [1.0, 2.0, 3.0]
    stopped.monotonic = lambda: 200.0
    app.run()
    assert waited == [1.0, 2.0, 3.0]


@pytest.mark.parametrize("page", [APP.name, "pages/lesson.py", "pages/claims.py"])
def test_a_page_waits_until_the_one_before_is_drawn(page: str) -> None:
    with ThreadPoolExecutor() as pool:
        with frame.drawing():
            waiting = pool.submit(opened, page)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=3)
        assert "<h1" in html(waiting.result())
