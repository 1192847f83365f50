"""The coarse picture of the year, which stands in the map's place until the map is drawn."""

from collections import Counter
from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.support.browser.dashboard_page import PAINT_MILLISECONDS, map_frame
from tests.support.browser.traffic import HeldFiles, edition_files

# What land is marked with, in the picture as on the map.
MARKS = """root => [...root.querySelectorAll(".territory")].map(({ dataset }) =>
    [dataset.status, dataset.shade ?? "", "new" in dataset, "occupied" in dataset].join())"""
# Rims, names and buttons are the map's alone; land that moved would be much more.
MOST_PIXELS = 0.1
LEAST_DIFFERENCE = 40  # of 255, that an eye would see


def sketch(page: Page) -> Locator:
    """The picture, once it has come."""
    picture = page.locator(".st-key-map .sketch")
    expect(picture).to_be_visible(timeout=PAINT_MILLISECONDS)
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("picture => picture.naturalWidth") > 0
    return picture


def pixels(page: Page) -> np.ndarray:
    """The place of the map as it is seen: red, green and blue of each pixel."""
    image = page.locator(".st-key-map").screenshot(animations="disabled")
    return np.asarray(Image.open(BytesIO(image)).convert("RGB"), dtype=int)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [(1440, 900), (390, 844)])
def test_the_picture_gives_way_to_a_map_that_lies_as_it_lay(
    open_page: Callable[..., Page], scheme: str, viewport: tuple[int, int]
) -> None:
    page = open_page(viewport=viewport, color_scheme=scheme)
    files = HeldFiles(page)
    page.goto("/?year=1960")
    picture = sketch(page)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    before = pixels(page)
    files.let_through("map.json.gz")
    map_frame(page, 1960).evaluate(
        "Promise.all(document.getAnimations().map(({ finished }) => finished))"
    )
    expect(picture).to_be_hidden()
    after = pixels(page)
    assert before.shape == after.shape
    differs = (abs(before - after).max(axis=2) > LEAST_DIFFERENCE).mean()
    assert differs < MOST_PIXELS
    files.let_through("parts.json.gz")


@pytest.mark.parametrize("year", [1949, 1990, 2004, 2022, 2026])
def test_land_is_marked_as_on_the_map(page: Page, year: int) -> None:
    page.goto(f"/?year={year}")
    marks = map_frame(page, year).locator("html").evaluate(MARKS)
    address = page.locator(".sketch").get_attribute("src")
    page.goto(address)
    assert Counter(page.locator("svg").first.evaluate(MARKS)) == Counter(marks)


def test_only_the_picture_of_the_year_is_fetched(page: Page) -> None:
    asked = edition_files(page)
    page.goto("/?year=2004")
    map_frame(page, 2004)
    page.get_by_role("button", name="Next accession").click()
    map_frame(page, 2009)
    assert [name for name in asked if name.endswith(".svg")] == ["2004.svg"]
