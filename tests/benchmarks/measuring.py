"""Runs whole programs and measures them: wall time, CPU time of the process and its children, peak memory."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024
"""`ru_maxrss` counts kilobytes on Linux."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took: seconds of wall time and of CPU, megabytes at its peak."""

    wall: float
    cpu: float
    memory: float

    def __str__(self) -> str:
        return f"{self.wall:.2f} s, {self.cpu:.2f} s CPU, {self.memory:.0f} MB"

    def told(self) -> list[float]:
        """The three figures."""
        return [round(self.wall, 2), round(self.cpu, 2), round(self.memory)]

    def of(self, share: float) -> "Cost":
        """A share of it, or so many times it; the memory stays what it is."""
        return Cost(self.wall * share, self.cpu * share, self.memory)


@dataclass(frozen=True, slots=True)
class Program:
    """A command, where it runs, and what must be done before each run (not measured)."""

    command: Sequence[str]
    folder: Path
    before: Callable[[], None] = lambda: None


class Failed(Exception):  # noqa: N818 - a report, not a fault of this program
    """A program that was to be measured did not succeed; the message is the end of what it said."""


def run(program: Program) -> Cost:
    """Run a program once.

    Raises:
        Failed: its exit code is not 0.
    """
    program.before()
    log = program.folder / ".benchmark.log"
    with log.open("wb") as said:
        started = time.perf_counter()
        process = subprocess.Popen(list(program.command), cwd=program.folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(log.read_text(encoding="utf-8", errors="replace")[-2000:])
    log.unlink()
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEGABYTE)


def medians(programs: Mapping[str, Program], runs: int) -> dict[str, Cost]:
    """The median of each figure of each program, after so many rounds in which all take turns."""
    found: dict[str, list[Cost]] = {name: [] for name in programs}
    for _ in range(runs):
        for name, program in programs.items():
            found[name].append(run(program))
    return {name: _median(costs) for name, costs in found.items()}


def _median(costs: Sequence[Cost]) -> Cost:
    middle = statistics.median
    return Cost(middle(c.wall for c in costs), middle(c.cpu for c in costs), middle(c.memory for c in costs))
