"""Sites that many tests look at, each built once for all tests and all their processes."""

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from built import BASE_URL, HOUSE, Site, run_build, small_roll
from whole_roll import BASE_URL as WHOLE_URL
from whole_roll import whole_roll


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the real roll, as `bangvang build --base-url …` makes it."""
    return _once(tmp_path_factory, "real-site", BASE_URL, lambda _: HOUSE)


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the roll that has what the real one lacks."""
    return _once(tmp_path_factory, "whole-site", WHOLE_URL, whole_roll)


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


def _once(factory: pytest.TempPathFactory, name: str, base: str, make: Callable[[Path], Path]) -> Site:
    """A site that the first process to ask builds, from the roll that is made in, or found from, a folder."""
    temporary = factory.getbasetemp()
    shared = temporary.parent if "PYTEST_XDIST_WORKER" in os.environ else temporary
    root, done, roll = shared / name, shared / f"{name}.done", shared / f"{name}-roll"
    with (shared / f"{name}.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            roll.mkdir(exist_ok=True)
            built = run_build(make(roll), "--out", str(root), "--base-url", base)
            assert built.returncode == 0, (built.stdout + built.stderr)[-800:]
            done.touch()
    return Site(root, base)
