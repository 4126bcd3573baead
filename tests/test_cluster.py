"""A cluster builds the same site: a real Dask scheduler and two workers, each a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.synthetic import write_roll
from built import differences, tree
from clustered import Cluster, clustered
from commanded import bangvang, environment

RECORDS = 300


@pytest.fixture(scope="module")
def roll(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A synthetic roll, and its site built by one process."""
    folder = tmp_path_factory.mktemp("roll")
    write_roll(folder, records=RECORDS)
    assert bangvang("build", "--executor", "inline", folder=folder).returncode == 0
    return folder


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of two workers."""
    with clustered(tmp_path) as made:
        yield made


def test_a_cluster_builds_the_same_site_even_if_a_worker_is_killed_half_way(roll: Path, cluster: Cluster) -> None:
    whole = bangvang("build", "--executor", f"dask://{cluster.address}", "--out", "by-two", folder=roll)
    assert (whole.returncode, differences(tree(roll / "site"), tree(roll / "by-two"))) == (0, [])

    command = [sys.executable, "-m", "bangvang", "build", "--executor", f"dask://{cluster.address}", "--out", "by-one"]
    building = subprocess.Popen(command, cwd=roll, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    victim = cluster.running[-1]
    while not list((roll / ".by-one.work").glob("ca-nhan/*/index.html")):
        assert building.poll() is None, "it was over before anybody was killed"
        time.sleep(0.01)
    os.kill(victim.pid, signal.SIGKILL)
    said, _ = building.communicate(timeout=120)

    assert building.returncode == 0, said.decode()
    assert differences(tree(roll / "site"), tree(roll / "by-one")) == []


def test_a_worker_that_reads_other_data_is_told_from_the_others(roll: Path, cluster: Cluster, tmp_path: Path) -> None:
    """Two machines, one name: a folder that the worker finds changed."""
    folder = tmp_path / "roll"
    shutil.copytree(roll / "data", folder / "data")
    shutil.copytree(roll / "data", tmp_path / "other")
    script = f"""
import os, sys
from pathlib import Path
import bangvang.cli.build as build
judged = build._judged
def and_then(*given):
    found = judged(*given)
    os.rename({str(folder / "data")!r}, {str(tmp_path / "gone")!r})
    os.rename({str(tmp_path / "other")!r}, {str(folder / "data")!r})
    unit = next(Path({str(folder / "data")!r}).glob("units/*.yml"))
    unit.write_text(unit.read_text() + "# changed\\n")
    return found
build._judged = and_then
from bangvang.cli import main
sys.argv = ["bangvang", "build", "--executor", "dask://{cluster.address}", "--lang", "en"]
sys.exit(main())
"""
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert run.returncode == 2
    assert "reads other data" in run.stderr
    assert not (folder / "site").exists()


def test_without_a_scheduler_it_is_said_which(roll: Path) -> None:
    run = bangvang("build", "--executor", "dask://127.0.0.1:9", "--out", "none", "--lang", "en", folder=roll)

    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "error: There is no Dask scheduler at «127.0.0.1:9». Start one with: dask scheduler\n"
    assert not (roll / "none").exists()


@pytest.mark.parametrize("nobody", ["", "threads", "dask://", "dask://host", "dask://a b:1", "tcp://127.0.0.1:1"])
def test_nobody_else_is_known(nobody: str, roll: Path) -> None:
    run = bangvang("build", "--executor", nobody, folder=roll)

    assert run.returncode == 2
    assert run.stderr.startswith("lỗi: Không rõ «")
