"""Reading a roll again and again: a file that has not changed is not read anew."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bangvang.problems.problem import Problem
from bangvang.roll.draft import read_file
from bangvang.source.yaml_reader import Plain

FRESH = 3_000_000_000
"""So many nanoseconds a file must have rested to be remembered: clocks of file systems are coarse, the coarsest tell two seconds."""

Facts = tuple[int, int, int, int]
"""Which file it is, when it changed (its content, and anything of it), and its size."""


@dataclass(frozen=True, slots=True)
class _Known:
    facts: Facts
    value: Plain | None
    problems: tuple[Problem, ...]


class Memory:
    """A reader of YAML files for one roll. It keeps what it read last; files that `begin` finds unread since the last time are forgotten."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._last: dict[str, _Known] = {}

    def begin(self) -> None:
        """Begin to read the whole roll once more."""
        self._last, self._known = self._known, {}

    def __call__(self, root: Path, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        facts = _facts(root / path)
        known = self._last.get(path)
        if known is None or facts is None or known.facts != facts:
            value, problems = read_file(root, path)
            if facts is None or time.time_ns() - facts[1] < FRESH or _facts(root / path) != facts:
                return value, problems
            known = _Known(facts, value, tuple(problems))
        self._known[path] = known
        return known.value, known.problems


def _facts(file: Path) -> Facts | None:
    try:
        found = file.lstat()
    except (OSError, ValueError):
        return None
    return found.st_ino, max(found.st_mtime_ns, found.st_ctime_ns), found.st_mtime_ns, found.st_size
