"""Sites that many tests look at, each built once for all tests and all their processes."""

import shutil
from pathlib import Path

import pytest

import kept
from built import HOUSE, Site, run_build, small_roll


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the real roll, as `bangvang build --base-url …` makes it."""
    return kept.real_site(tmp_path_factory)


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the roll that has what the real one lacks."""
    return kept.whole_site(tmp_path_factory)


@pytest.fixture(scope="session")
def house() -> Path:
    """The folder of the project."""
    return HOUSE


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small roll without a fault that has its site."""
    folder = small_roll(tmp_path_factory.mktemp("whole"))
    run = run_build(folder)
    assert run.returncode == 0, (run.stdout + run.stderr)[-800:]
    return folder


@pytest.fixture
def roll(whole: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may spoil."""
    return Path(shutil.copytree(whole, tmp_path / "roll"))
