"""Indexes that many tests ask: of the real roll, and of a small synthetic one."""

import pytest

from benchmarks.synthetic import write_roll
from built import HOUSE
from indexed import Indexed, indexed_data

SYNTHETIC_AWARDS = 2000


@pytest.fixture(scope="session")
def real() -> dict[str, Indexed]:
    """The real roll's index in each language."""
    return {language: indexed_data(HOUSE / "data", language) for language in ("vi", "en")}


@pytest.fixture(scope="session")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Indexed:
    """The index of a synthetic roll."""
    folder = tmp_path_factory.mktemp("synthetic")
    write_roll(folder, awards=SYNTHETIC_AWARDS)
    return indexed_data(folder / "data")
