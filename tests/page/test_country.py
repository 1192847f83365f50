"""Choosing a country: by the address or in the list."""

import pytest

from tests.support.pages import html, opened


def test_an_address_opens_a_country_in_its_year() -> None:
    app = opened(year="2004", country="FIN")
    assert app.selectbox(key="country").value == "FIN"
    assert app.slider(key="year").value == 2004
    assert 'data-country="FIN"' in html(app)
    assert "1,309 km" in html(app)


@pytest.mark.parametrize("code", ["XYZ", "", "finland", "<script>", "DZA"])
def test_an_address_that_names_no_country_opens_without_one(code: str) -> None:
    app = opened(year="2004", country=code)
    assert app.selectbox(key="country").value is None
    assert "data-country" not in html(app)
    assert "country" not in app.query_params


def test_small_letters_name_a_country_too() -> None:
    app = opened(year="2004", country="fin")
    assert app.selectbox(key="country").value == "FIN"
    assert app.query_params["country"] == "FIN"


def test_the_list_opens_a_country_and_keeps_the_year() -> None:
    app = opened(year="1985")
    app.selectbox(key="country").select("POL").run()
    assert not app.exception
    assert 'data-country="POL"' in html(app)
    assert app.slider(key="year").value == 1985
    assert app.query_params["country"] == "POL"
