"""Reading ahead in other processes: the same roll and the same problems as in one, whatever becomes of them."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from bangvang.checks.judging import Judgement, judge
from bangvang.roll.ahead import Ahead
from bangvang.roll.draft import Reader
from broken_rolls import example_codes, prepared
from world import world

HOUSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    """Two other processes."""
    with ProcessPoolExecutor(2) as started:
        yield started


def told(judgement: Judgement) -> tuple[object, ...]:
    """All of a judgement that can be compared."""
    return judgement.roll, judgement.problems, judgement.files, judgement.records, judgement.recipients


@pytest.mark.parametrize("batch", [1, 5_000, 10_000_000])
def test_the_real_roll_is_the_same_in_batches_of_any_size(executor: Executor, batch: int) -> None:
    data = HOUSE / "data"
    assert told(judge(data, Ahead(executor, 0, batch))) == told(judge(data, Reader()))


@pytest.mark.parametrize("code", example_codes())
def test_every_broken_example_gives_the_same_problems(executor: Executor, code: str, tmp_path: Path) -> None:
    data = prepared(code, tmp_path)
    assert told(judge(data, Ahead(executor, 0, 1))) == told(judge(data, Reader()))


def test_a_small_roll_starts_no_process(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as closed:
        closed.shutdown()
        assert told(judge(world(tmp_path, {}), Ahead(closed)))
        with pytest.raises(RuntimeError):
            judge(tmp_path / "data", Ahead(closed, 0))


def test_without_an_executor_all_is_read_here(tmp_path: Path) -> None:
    data = world(tmp_path, {})
    assert told(judge(data, Ahead(None, 0))) == told(judge(data))


def test_a_process_that_is_killed_costs_time_and_nothing_else(tmp_path: Path) -> None:
    data = world(tmp_path, {f"people/p-{number}.yml": f"name: Lê Văn {number}\n" for number in range(40)})
    with ProcessPoolExecutor(1) as doomed:
        os.kill(doomed.submit(os.getpid).result(), signal.SIGKILL)
        assert told(judge(data, Ahead(doomed, 0, 1))) == told(judge(data))


def test_any_executor_will_do(tmp_path: Path) -> None:
    data = world(tmp_path, {f"people/p-{number}.yml": f"name: Lê Văn {number}\n" for number in range(40)})
    with ThreadPoolExecutor(2) as threads:
        assert told(judge(data, Ahead(threads, 0, 100))) == told(judge(data))
