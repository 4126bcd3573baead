"""Who does the work: this process, several on this machine, or a cluster that stands already."""

import multiprocessing
import os
import re
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from bangvang.work.cluster import SCHEME, cluster
from bangvang.work.forking import Forks, Inline, end_with

INLINE, PROCESSES = "inline", "processes"
MOST = 8
"""The most processes that are started: reading gains nothing from more."""
_CLUSTER = re.compile(re.escape(SCHEME) + r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Workers:
    """Gives executors for as long as they are needed. `who` is `inline`, `processes` or `dask://HOST:PORT`.

    Raises:
        ValueError: `who` is none of these.
    """

    who: str = PROCESSES

    def __post_init__(self) -> None:
        """Nobody else is known."""
        if self.who not in {INLINE, PROCESSES} and not _CLUSTER.fullmatch(self.who):
            raise ValueError(self.who)

    @property
    def elsewhere(self) -> bool:
        """Whether they may be on other machines, which share folders with this one but know nothing that it knows."""
        return self.who.startswith(SCHEME)

    @contextmanager
    def reading(self) -> Iterator[Executor | None]:
        """For work that is packed and sent; None where it is done faster here. No process is started before there is work.

        Raises:
            ClusterMissing: there is no such cluster.
        """
        if self.elsewhere:
            with cluster(self.who) as executor:
                yield executor
            return
        number = self._number
        if number < 2:  # noqa: PLR2004 - one process is this one
            yield None
            return
        # Forks, where they are safe, need not import the program anew.
        fork = _may_fork()
        context = multiprocessing.get_context("fork" if fork else None)
        parent = os.getpid() if fork else None
        with ProcessPoolExecutor(number, mp_context=context, initializer=end_with, initargs=(parent,)) as executor:
            yield executor

    @contextmanager
    def writing(self) -> Iterator[Executor]:
        """For work on what this process knows: its forks know it too, machines elsewhere are told how to learn it.

        Raises:
            ClusterMissing: there is no such cluster.
        """
        if self.elsewhere:
            with cluster(self.who) as executor:
                yield executor
            return
        number = self._number
        with Forks(number - 1) if _may_fork() and number > 1 else Inline() as executor:
            yield executor

    @property
    def _number(self) -> int:
        return 1 if self.who == INLINE else min(_processors(), MOST)


def _processors() -> int:
    """On how many processors this process may run."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def _may_fork() -> bool:
    """Whether a fork of this process is safe: other systems' libraries do not stand it, nor do threads that hold locks."""
    return sys.platform == "linux" and threading.active_count() == 1
