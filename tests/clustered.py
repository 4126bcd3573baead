"""A real cluster on this machine: a Dask scheduler and workers, each a process of its own."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from commanded import environment


@dataclass
class Cluster:
    """A scheduler, and who works for it."""

    folder: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)
    address: str = ""

    def start(self) -> None:
        """A scheduler on a free port."""
        log = self._start("scheduler", "--host", "127.0.0.1", "--port", "0")
        self.address = _seen(log, r"Scheduler at:\s+tcp://(\S+)")

    def hire(self) -> subprocess.Popen[bytes]:
        """One worker more, once it is known to the scheduler."""
        log = self._start("worker", f"tcp://{self.address}", "--nthreads", "1", "--no-nanny")
        _seen(log, r"(Registered to:)")
        return self.running[-1]

    def end(self) -> None:
        """Send everybody home."""
        for process in reversed(self.running):
            process.kill()
            process.wait()

    def _start(self, *arguments: str) -> Path:
        log = self.folder / f"{len(self.running)}.log"
        with log.open("wb") as file:
            command = [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:], "--no-dashboard"]
            env = environment(DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="5")
            self.running.append(subprocess.Popen(command, stdout=file, stderr=file, cwd=self.folder, env=env))
        return log


@contextmanager
def clustered(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """A cluster of some workers, whose logs lie in a folder."""
    made = Cluster(folder)
    made.start()
    try:
        for _ in range(workers):
            made.hire()
        yield made
    finally:
        made.end()


def _seen(log: Path, pattern: str) -> str:
    """What a process has said, once it has."""
    for _ in range(600):
        found = re.search(pattern, log.read_text(errors="replace")) if log.exists() else None
        if found:
            return found[1]
        time.sleep(0.1)
    raise AssertionError(log.read_text(errors="replace"))
