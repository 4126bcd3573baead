"""A million spoiled files through the reader: no crash, no hang, and every refusal with its line and column."""

import signal
from concurrent.futures import ProcessPoolExecutor
from types import FrameType

import pytest

from built import HOUSE
from serving import PATIENCE
from source.judged import assert_judged
from source.mutating import mutated, seeds

BATCH = 1000


def judge_batch(first: int) -> int:
    """Have so many spoiled files read, from a number on. AssertionError with the file where one is not judged as it should be."""
    signal.signal(signal.SIGALRM, _hangs)
    signal.alarm(int(PATIENCE))
    judged = 0
    for number, data in enumerate(mutated(seeds(HOUSE / "data"), first, BATCH), start=first):
        try:
            assert_judged(data)
        except Exception as fault:
            message = f"file {number}: {data!r}"
            raise AssertionError(message) from fault
        judged += 1
    signal.alarm(0)
    return judged


def _hangs(_signal: int, _frame: FrameType | None) -> None:
    message = "the reader hangs"
    raise TimeoutError(message)


@pytest.mark.parametrize("files", [20_000, pytest.param(1_000_000, marks=pytest.mark.soak)])
def test_spoiled_files_are_read_or_refused_at_a_place(files: int) -> None:
    with ProcessPoolExecutor(max_workers=2) as workers:
        assert sum(workers.map(judge_batch, range(0, files, BATCH))) == files


def test_the_same_number_spoils_the_same_file() -> None:
    found = seeds(HOUSE / "data")
    assert list(mutated(found, 7, 20)) == list(mutated(found, 7, 20))
    assert len(set(mutated(found, 0, 200))) > 190
