"""From keys to lines and columns: files with problems are read anew, one at a time, and the last few are remembered."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from bangvang.problems.place import Place
from bangvang.problems.problem import Finding, Keys, Part, Problem
from bangvang.source.csv_reader import csv_spans
from bangvang.source.files import LARGEST, LARGEST_ANNEX, Files, files_at
from bangvang.source.lines import Lines
from bangvang.source.spans import Spans
from bangvang.source.yaml_places import yaml_spans
from bangvang.source.yaml_text import prepare

REMEMBERED = 4
"""How many files' places are kept."""

NO_COLUMNS: Mapping[str, str] = MappingProxyType({})


class Places:
    """Finds where findings stand. It keeps offsets only, and does not notice when a file changes while it is remembered."""

    def __init__(self, where: Path | Files, csv_columns: Mapping[str, str] = NO_COLUMNS) -> None:
        """`where` is what holds `data/`: a folder, or files of another place; `csv_columns` are the columns that annexes were read with."""
        self._files = files_at(where)
        self._columns = csv_columns
        self._known: dict[str, tuple[Spans, Lines]] = {}

    def place(self, path: str, keys: Keys, part: Part = "value") -> Place:
        """Where these keys of a file stand.

        What is not there stands where the nearest thing that should hold it begins; a file that cannot be read, at its beginning.
        A mapping or list of several lines stands where its first key or entry does; a value left empty, where its key does.
        """
        spans, lines = self._file(path)
        return lines.place(path, *spans.find(keys, part))

    def problems(self, findings: Iterable[Finding]) -> list[Problem]:
        """The findings with their places, in the order of their paths; each file is read once."""
        by_path = groupby(sorted(findings, key=lambda finding: finding.path), lambda finding: finding.path)
        return [
            finding.at(self.place(path, finding.keys, finding.part)) for path, group in by_path for finding in group
        ]

    def _file(self, path: str) -> tuple[Spans, Lines]:
        known = self._known.pop(path, None) or self._read(path)
        self._known[path] = known
        while len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]
        return known

    def _read(self, path: str) -> tuple[Spans, Lines]:
        is_annex = path.endswith(".csv")
        data, _ = self._files.read(path, LARGEST_ANNEX if is_annex else LARGEST)
        if data is None:
            return Spans(), Lines("")
        if is_annex:
            spans, text = csv_spans(data, path, self._columns)
            return spans, Lines(text)
        ready, _ = prepare(data, path)
        return (yaml_spans(ready), Lines(ready.text)) if ready is not None else (Spans(), Lines(""))
