"""Executors of our own: this process itself, and forks of it, which know all that it knows."""

import ctypes
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from multiprocessing.sharedctypes import Synchronized
from typing import Any, TypeVar

T = TypeVar("T")

_DIE_WITH_PARENT = 1
"""What Linux calls PR_SET_PDEATHSIG."""


class Inline(Executor):
    """Does at once, in this process, what it is given."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Do it; the future is over already."""
        done: Future[T] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as fault:  # noqa: BLE001 - whoever asks for the result is given it
            done.set_exception(fault)
        return done


class Forks(Inline):
    """Shares a `map` out over `number` forks of this process, which know all that it knows: only answers are packed and sent.

    The forks begin when `map` is called, so that this process can do something else meanwhile. When the first answer is asked for it
    takes its part of what is left, then waits for them. They end with it. A fork that is killed breaks the whole: BrokenExecutor is raised.
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._context = multiprocessing.get_context("fork")
        self._started: list[tuple[ForkProcess, Connection]] = []

    def map(
        self, fn: Callable[..., T], /, *iterables: Iterable[Any], timeout: float | None = None, chunksize: int = 1
    ) -> Iterator[T]:
        """What `fn` makes of each task, in the order of the tasks. `timeout` and `chunksize` count for nothing."""
        del timeout, chunksize
        tasks = list(zip(*iterables, strict=True))
        turn = self._context.Value("q", 0)
        for _ in range(min(self._number, len(tasks))):
            here, there = self._context.Pipe(duplex=False)
            process = self._context.Process(target=_work, args=(fn, tasks, turn, there, os.getpid()), daemon=True)
            process.start()
            there.close()
            self._started.append((process, here))
        return self._answers(fn, tasks, turn)

    def _answers(self, fn: Callable[..., Any], tasks: Sequence[Any], turn: "Synchronized[int]") -> Iterator[Any]:
        answers: dict[int, Any] = {}
        while (place := _next(turn)) < len(tasks):
            answers[place] = fn(*tasks[place])
        for _, pipe in self._started:
            try:
                answer = pipe.recv()
            except (EOFError, OSError):
                raise BrokenExecutor("a process was killed") from None
            if isinstance(answer, Exception):
                raise answer
            answers |= answer
        yield from (answers[place] for place in range(len(tasks)))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the forks, whatever they are doing: those that have answered are over."""
        del wait, cancel_futures
        for process, pipe in self._started:
            process.terminate()
            process.join()
            pipe.close()
        self._started.clear()


def _work(
    fn: Callable[..., Any], tasks: Sequence[Any], turn: "Synchronized[int]", pipe: Connection, parent: int
) -> None:
    """Take one task after the other until none is left, then send all answers at once. Runs in a fork."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    end_with(parent)
    answers: dict[int, Any] = {}
    try:
        while os.getppid() == parent:
            place = _next(turn)
            if place >= len(tasks):
                pipe.send(answers)
                break
            answers[place] = fn(*tasks[place])
    except Exception as fault:  # noqa: BLE001 - the process that waits is told
        pipe.send(fault)


def _next(turn: "Synchronized[int]") -> int:
    """The place of the next task that nobody has taken."""
    with turn.get_lock():
        place = turn.value
        turn.value += 1
    return place


def end_with(parent: int | None) -> None:
    """Have this process, a fork, killed with its parent where the system can: an orphan might write into the next build."""
    if parent is not None and sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
