"""Facts to take away that would harm whoever trusts them."""

import pytest

from dashboard import Yearbook, load
from tests.support.copies import copy_of_data, make_hostile


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Yearbook:
    """The yearbook of data whose every text has markup in it."""
    data = copy_of_data(tmp_path_factory.mktemp("hostile"))
    make_hostile(data)
    return load(data)
