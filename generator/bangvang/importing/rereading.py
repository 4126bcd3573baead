"""A roll is read twice in an import, before and with the new files: what stands unchanged is neither parsed nor shaped again."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from bangvang.model.reading import Shaped
from bangvang.problems.problem import Keys, Problem
from bangvang.roll.draft import Reader
from bangvang.roll.origin import Origin
from bangvang.source.files import LARGEST, Files
from bangvang.source.yaml_reader import Plain, read_yaml


class _Known(NamedTuple):
    """A file as it was read: by its content, what was typed in it, and its records as far as they were shaped."""

    digest: bytes
    value: Plain | None
    problems: tuple[Problem, ...]
    shaped: dict[tuple[str, Keys], Shaped]


class Rereader(Reader):
    """A reader for one import. It looks at every file each time, for nobody else may have kept from writing meanwhile."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        content, faults = files.read(path, LARGEST)
        if content is None:
            self._known.pop(path, None)
            return None, faults
        digest = blake2b(content).digest()
        known = self._known.get(path)
        if known is None or known.digest != digest:
            value, problems = read_yaml(content, path)
            known = self._known[path] = _Known(digest, value, tuple(problems), {})
        return known.value, (*faults, *known.problems)

    def shape(self, kind: str, value: dict[str, Any], origin: Origin) -> Shaped:
        """The record that was typed as `value`; one with rows of annexes, which are not remembered, is shaped anew."""
        known = self._known.get(origin.path)
        if known is None or origin.annexes:
            return super().shape(kind, value, origin)
        key = kind, origin.prefix
        if key not in known.shaped:
            known.shaped[key] = super().shape(kind, value, origin)
        return known.shaped[key]
