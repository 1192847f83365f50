"""What the app serves: under an address that is another one for every other content."""

import gzip
import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard import Yearbook, load
from dashboard.page.frame import edition_of
from dashboard.page.served import Files, digest, files_of
from tests.support.copies import copy_of_data, replace
from tests.support.pages import html, opened

NAMES = st.text("abc", min_size=1, max_size=3)
CONTENTS = st.dictionaries(NAMES, st.binary(max_size=3), min_size=1, max_size=3)


def served(yearbook: Yearbook) -> Files:
    """The served files of a yearbook."""
    return files_of(yearbook, edition_of(yearbook))


def written(folder: Path, contents: dict[str, bytes]) -> Path:
    """A folder with files of these contents."""
    folder.mkdir()
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return folder


def test_the_served_files_are_those_of_the_edition(yearbook: Yearbook) -> None:
    files = served(yearbook)
    folder = Path(files.folder.name)
    contents = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert contents == edition_of(yearbook).files()
    assert re.fullmatch(rf"component/[\w.]+\.edition_{digest(folder)}", files.address)


def test_every_viewer_has_the_same_files(yearbook: Yearbook) -> None:
    assert served(yearbook) is served(yearbook)


@pytest.mark.parametrize("address", [{}, {"year": "1988", "compare": "2024"}])
def test_the_page_names_the_files_of_its_edition(
    address: dict[str, str], yearbook: Yearbook
) -> None:
    (named,) = re.findall('data-edition="(.+?)"', html(opened(**address)))
    assert named == served(yearbook).address


def test_a_change_of_the_data_gives_another_address_and_leaves_the_files_of_the_last(
    yearbook: Yearbook, tmp_path: Path
) -> None:
    data = copy_of_data(tmp_path)
    quote = yearbook.tables.quotes["quote"].iloc[0]
    replace(data, "quotes.csv", quote, f"{quote} Changed.")
    before = served(yearbook)
    after = served(load(data))
    assert after.address != before.address
    assert after.folder.name != before.folder.name
    for files, changed in ((before, False), (after, True)):
        packed = Path(files.folder.name, "parts.json.gz").read_bytes()
        quotations = json.loads(gzip.decompress(packed))["quotations"]
        assert (f"{quote} Changed." in quotations) == changed


def test_data_that_was_only_touched_keeps_its_address(yearbook: Yearbook, tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    os.utime(data / "quotes.csv", (0, 0))
    assert served(load(data)).address == served(yearbook).address


@settings(max_examples=30)
@given(CONTENTS, CONTENTS)
@example({"a": b"bc"}, {"ab": b"c"})
@example({"a": b"b", "c": b""}, {"a": b"", "c": b"b"})
def test_a_digest_tells_what_is_in_a_folder_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, one: dict[str, bytes], other: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("digest")
    digests = [
        digest(written(folder / name, contents)) for name, contents in (("1", one), ("2", other))
    ]
    assert (digests[0] == digests[1]) == (one == other)
