"""Reading a roll again and again: a file that has not changed is not read anew."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bangvang.model.reading import Shaped
from bangvang.problems.problem import Keys, Problem
from bangvang.roll.draft import Reader
from bangvang.roll.origin import Origin
from bangvang.source.files import Disk, Files
from bangvang.source.places import Places
from bangvang.source.yaml_reader import Plain

FRESH = 3_000_000_000
"""So many nanoseconds a file must have rested to be remembered: clocks of file systems are coarse, some tell two seconds."""

Facts = tuple[int, int, int, int]
"""Which file it is, when anything of it changed, when its content did, and its size."""


@dataclass(slots=True)
class _Known:
    """A file as it was read, with those of its records that were shaped, and the lines where they start, by their keys."""

    facts: Facts
    value: Plain | None
    problems: tuple[Problem, ...]
    shaped: dict[Keys, Shaped] = field(default_factory=dict)
    lines: dict[Keys, int] = field(default_factory=dict)


class Memory(Reader):
    """A reader for one roll that remembers what it read last of files that have rested. Files that are gone are forgotten.

    The `first` time it has the files read by another reader, if there is one.
    """

    def __init__(self, rest: int = FRESH, first: Reader | None = None) -> None:
        self._rest = rest
        self._first = first
        self._found: dict[str, Facts | None] = {}
        """What is known of the files that the first reader may have read already."""
        self._known: dict[str, _Known] = {}
        self._last: dict[str, _Known] = {}

    def begin(self) -> None:
        """Begin to read the whole roll once more."""
        if self._known:
            self._first = None
        self._last, self._known = self._known, {}

    def expect(self, files: Files, paths: Sequence[str]) -> None:
        """These files are going to be read, in this order."""
        if self._first is not None:
            self._found |= {path: _facts(files, path) for path in paths}
            self._first.expect(files, paths)

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        facts = self._found.pop(path) if path in self._found else _facts(files, path)
        known = self._last.get(path)
        if known is None or facts is None or known.facts != facts:
            value, problems = self._first.read(files, path) if self._first is not None else super().read(files, path)
            if facts is None or time.time_ns() - facts[1] < self._rest or _facts(files, path) != facts:
                return value, problems
            known = _Known(facts, value, tuple(problems))
        self._known[path] = known
        return known.value, known.problems

    def shape(self, kind: str, value: dict[str, Any], origin: Origin) -> Shaped:
        """A record; one with rows of annexes, which are not remembered, is shaped anew."""
        known = self._known.get(origin.path) if not origin.annexes else None
        if known is None:
            return super().shape(kind, value, origin)
        found = known.shaped.get(origin.prefix)
        if found is None:
            found = known.shaped[origin.prefix] = super().shape(kind, value, origin)
        return found

    def line(self, places: Places, origin: Origin) -> int:
        """The line where a record starts."""
        known = self._known.get(origin.path)
        if known is None:
            return super().line(places, origin)
        if origin.prefix not in known.lines:
            known.lines[origin.prefix] = super().line(places, origin)
        return known.lines[origin.prefix]


def _facts(files: Files, path: str) -> Facts | None:
    if not isinstance(files, Disk):
        return None
    try:
        found = (files.root / path).lstat()
    except (OSError, ValueError):
        return None
    return found.st_ino, max(found.st_mtime_ns, found.st_ctime_ns), found.st_mtime_ns, found.st_size
