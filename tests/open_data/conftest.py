"""The open data of two rolls, each written once: the real one, and the one that has what the real one lacks."""

import pytest

from built import HOUSE
from opened import Opened, opened
from whole_roll import whole_roll


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The open data of the real roll."""
    return opened(tmp_path_factory.mktemp("real"), HOUSE / "data")


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The open data of the roll that has what the real one lacks."""
    roll = whole_roll(tmp_path_factory.mktemp("whole-roll"))
    return opened(tmp_path_factory.mktemp("whole"), roll / "data")


@pytest.fixture(params=["real", "whole"])
def both(request: pytest.FixtureRequest) -> Opened:
    """One after the other."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Opened)
    return found
