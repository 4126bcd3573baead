"""Work shared out over processes: answers in the order of the tasks, faults told, nothing left running."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangvang.work.forking import Forks, Inline

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")

FAMILY = r"""
import os, sys, time
from bangvang.work.forking import Forks

def work(number):
    os.write(1, f"{os.getpid()}\n".encode())
    time.sleep(0.2)

with Forks(2) as executor:
    list(executor.map(work, range(1000)))
"""

POOL = r"""
import os, time
from bangvang.work.workers import Workers

def work(number):
    os.write(1, f"{os.getpid()}\n".encode())
    time.sleep(0.2 if number < 4 else 600)

with Workers().reading() as executor:
    list(executor.map(work, range(1000)))
"""


@pytest.fixture(params=["inline", "forks"])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """One that works here, and one that has others work."""
    with Inline() if request.param == "inline" else Forks(2) as made:
        yield made


@given(numbers=st.lists(st.integers(-1000, 1000), max_size=40), count=st.integers(1, 3))
@settings(max_examples=20, deadline=None)
def test_answers_come_in_the_order_of_the_tasks(numbers: list[int], count: int) -> None:
    captured = 3
    for made in (Inline(), Forks(count)):
        with made:
            assert list(made.map(lambda one: one * captured, numbers)) == [one * captured for one in numbers]


def test_a_fault_in_a_task_is_raised_where_the_answers_are_asked_for(executor: Executor) -> None:
    def halve(number: int) -> int:
        if number == 3:
            raise LookupError("three")
        return number // 2

    with pytest.raises(LookupError, match="three"):
        list(executor.map(halve, range(6)))


def test_forks_know_what_cannot_be_packed(tmp_path: Path) -> None:
    file = (tmp_path / "a").open("w+", encoding="utf-8")
    with file, Forks(2) as executor:
        assert list(executor.map(lambda _: file.name, range(3))) == [file.name] * 3


def test_two_forks_and_who_started_them_take_turns() -> None:
    def who(_: int) -> int:
        time.sleep(0.05)
        return os.getpid()

    with Forks(2) as executor:
        workers = set(executor.map(who, range(12)))
    assert len(workers) == 3
    assert os.getpid() in workers


def test_a_fork_that_is_killed_breaks_the_whole() -> None:
    here = os.getpid()

    def die(number: int) -> int:
        time.sleep(0.05)
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with Forks(2) as executor, pytest.raises(BrokenExecutor):
        list(executor.map(die, range(20)))


def test_forks_end_with_the_executor() -> None:
    with Forks(2) as executor:
        executor.map(lambda _: time.sleep(60), range(4))
        started = [process.pid for process, _ in executor._started]  # noqa: SLF001 - which to look for
    assert len(started) == 2
    assert not any(_lives(pid) for pid in started if pid is not None)


@pytest.mark.parametrize("program", [FAMILY, POOL], ids=["forks", "a pool"])
def test_processes_end_soon_after_a_killed_parent_whatever_they_are_doing(program: str) -> None:
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, encoding="utf-8")
    assert parent.stdout is not None
    workers: set[int] = set()
    while len(workers) < 2:
        workers.add(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    for _ in range(100):
        if not any(_lives(pid) for pid in workers):
            break
        time.sleep(0.1)
    parent.stdout.close()
    assert not any(_lives(pid) for pid in workers)


def test_where_there_is_one_processor_all_is_done_here() -> None:
    code = "from bangvang.work.forking import Inline\nfrom bangvang.work.workers import Workers\nwith Workers().writing() as made: print(type(made) is Inline)"
    kept = f"import os; os.sched_setaffinity(0, {{sorted(os.sched_getaffinity(0))[0]}})\n{code}"
    assert subprocess.run([sys.executable, "-c", kept], capture_output=True, check=True).stdout == b"True\n"


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
