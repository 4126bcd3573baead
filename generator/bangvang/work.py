"""Work shared out over processes, through one seam: Python's own Executor."""

import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

MOST = 8
"""The most processes that are started: reading gains nothing from more."""


def processors() -> int:
    """On how many processors this process may run."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


@contextmanager
def processes() -> Iterator[Executor | None]:
    """Processes for as long as they are needed; None where they would gain nothing. None is started before there is work.

    They are forks of this one where that is safe, for forks need not import the program anew.
    """
    number = min(processors(), MOST)
    if number < 2:  # noqa: PLR2004 - one process is this one
        yield None
        return
    forks = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1 and os.name == "posix"
    context = multiprocessing.get_context("fork" if forks and os.uname().sysname == "Linux" else None)
    with ProcessPoolExecutor(number, mp_context=context) as executor:
        yield executor
