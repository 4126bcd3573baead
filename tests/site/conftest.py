"""The real roll's site, built once for all tests and all their processes."""

import fcntl
import os
from pathlib import Path

import pytest

from built import BASE_URL, HOUSE, Site, run_build


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the real roll, as `bangvang build --base-url …` makes it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    root, done = shared / "real-site", shared / "real-site.done"
    with (shared / "real-site.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            built = run_build(HOUSE, "--out", str(root), "--base-url", BASE_URL)
            assert built.returncode == 0, (built.stdout + built.stderr)[-800:]
            done.touch()
    return Site(root)


@pytest.fixture(scope="session")
def house() -> Path:
    """The folder of the project."""
    return HOUSE
