"""Sites that many tests look at, each built once for all tests and all their processes."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from built import BASE_URL, HOUSE, Site, run_build
from whole_roll import BASE_URL as WHOLE_URL
from whole_roll import whole_roll


def real_site(factory: pytest.TempPathFactory) -> Site:
    """The site of the real roll, as `bangvang build --base-url …` makes it."""
    return _once(factory, "real-site", BASE_URL, lambda _: HOUSE)


def whole_site(factory: pytest.TempPathFactory) -> Site:
    """The site of the roll that has what the real one lacks."""
    return _once(factory, "whole-site", WHOLE_URL, whole_roll)


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
