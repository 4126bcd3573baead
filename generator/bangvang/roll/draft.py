"""A roll while it is being read: records pile up, faults are noted beside them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.model.reading import Shaped, shape
from bangvang.model.settings import Settings
from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Finding, Keys, Part, Problem
from bangvang.roll.annexes import AnnexReader
from bangvang.roll.origin import SETTINGS_KEY, Origin
from bangvang.roll.tables import abbreviations_of, answers_of
from bangvang.source.faults import MOST
from bangvang.source.files import LARGEST, Files
from bangvang.source.pictures import PHOTOS, Picture, look
from bangvang.source.places import Places
from bangvang.source.yaml_reader import Plain, read_yaml
from bangvang.words.ids import is_id

SETTINGS = Both("roll.yml", "roll.yml")
_GAPS = frozenset({"yaml-alias", "yaml-merge-key", "yaml-complex-key"})
"""What leaves a hole where it is refused: nobody knows which keys would have stood there."""
_BLANK_SETTINGS: dict[str, Any] = {
    "format": "1",
    "title": "?",
    "publisher": "?",
    "languages": ["vi"],
    "as_of": "2000",
}


class Reader:
    """Reads YAML files and shapes their records, each anew. Nobody may change what it gives."""

    def expect(self, files: Files, paths: Sequence[str]) -> None:
        """These files are going to be read, in this order: for those who read ahead."""

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file (path POSIX, relative to what holds `data/`), and its faults."""
        content, faults = files.read(path, LARGEST)
        if content is None:
            return None, faults
        value, problems = read_yaml(content, path)
        return value, (*faults, *problems)

    def shape(self, kind: str, value: dict[str, Any], origin: Origin) -> Shaped:  # noqa: ARG002 - for those who remember
        """The record that was typed as `value`."""
        told = KIND_BY_NAME[kind]
        return shape(told.model, value, told.one)

    def line(self, places: Places, origin: Origin) -> int:
        """The line where a record starts."""
        return places.place(origin.path, origin.prefix).line


@dataclass(slots=True)
class Draft:
    """What has been read so far. `files` hold the folder `data`, `reader` reads its YAML files."""

    files: Files
    data: str
    reader: Reader = field(default_factory=Reader)
    settings: Settings | None = None
    records: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in KIND_NAMES})
    origins: dict[tuple[str, str], Origin] = field(default_factory=dict)
    partial: set[tuple[str, str]] = field(default_factory=set)
    abbreviations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    answers: dict[str, dict[str, str]] = field(default_factory=dict)
    photos: dict[str, Picture | None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    annexes_read: set[str] = field(default_factory=set)
    gappy: set[str] = field(default_factory=set)
    found_in: Counter[str] = field(default_factory=Counter)

    def read_settings(self, path: str) -> None:
        """Read roll.yml."""
        value = self._read(path)
        if value is None:
            return
        shaped = shape(Settings, value, SETTINGS)
        for fault in shaped.faults:
            self._find(fault.code, path, fault.keys, fault.part, None, dict(fault.values), fault.near)
        self.settings = shaped.value
        if shaped.value is not None:
            self.origins[SETTINGS_KEY] = Origin(path)
            if shaped.faults:
                self.partial.add(SETTINGS_KEY)

    def read_abbreviations(self, path: str) -> None:
        """Read abbreviations.yml."""
        value = self._read(path)
        if value is not None:
            self.abbreviations |= abbreviations_of(value, partial(self._note, path))

    def read_answers(self, path: str) -> None:
        """Read import-mapping.yml."""
        value = self._read(path)
        if value is not None:
            self.answers |= answers_of(value, partial(self._note, path))

    def read_records(self, path: str, kind: str) -> None:
        """Read a file of one record or of a list of them."""
        value = self._read(path)
        if isinstance(value, dict):
            self._read_one(path, kind, value)
        elif isinstance(value, list):
            for number, row in enumerate(value):
                self._read_row(path, kind, number, row)
        else:
            self.partial.add((kind, _stem(path)))

    def look_at(self, path: str) -> None:
        """Look at a photo: how large it is."""
        picture, problems = look(self.files, path)
        self.problems.extend(problems)
        self.photos[path.removeprefix(f"{self.data}/{PHOTOS}/")] = picture

    def finish(self, annexes: list[str]) -> None:
        """Note what is missing and what nothing has read."""
        told = {problem.place.path for problem in self.problems} | {finding.path for finding in self.findings}
        if self.settings is None and told.isdisjoint(self._roll_paths()):
            self._find("no-roll-file", f"{self.data}/roll.yml", (), "value", None, {})
        for path in annexes:
            if path not in self.annexes_read:
                self._find("unread-file", path, (), "value", None, {"written": path.rpartition("/")[2]})
        if self.settings is not None and self.settings.edit_url is not None:
            self.find_lines()

    def find_lines(self) -> None:
        """Find the lines where rows of lists start, for the links that correct them. Reads those files once more."""
        places = Places(self.files)
        for key, origin in sorted(self.origins.items(), key=lambda one: one[1].path):
            if origin.prefix:
                self.origins[key] = replace(origin, line=self.reader.line(places, origin))

    def settings_or_blank(self) -> Settings:
        """The settings; harmless ones where roll.yml could not be read."""
        blank: Settings = self.settings or shape(Settings, _BLANK_SETTINGS, SETTINGS).value
        return blank

    def _roll_paths(self) -> tuple[str, ...]:
        return self.data, f"{self.data}/roll.yml", f"{self.data}/roll.yaml"

    def _read(self, path: str) -> Plain | None:
        value, problems = self.reader.read(self.files, path)
        self.problems += problems
        if any(problem.code in _GAPS for problem in problems):
            self.gappy.add(path)
        return value

    def _read_one(self, path: str, kind: str, value: dict[str, Any]) -> None:
        stem = _stem(path)
        written = value.get("id")
        if written is not None and written != stem:
            self._find("id-differs", path, ("id",), "value", None, {"written": str(written), "stem": stem}, stem)
        self._add(kind, stem, {**value, "id": stem}, Origin(path), ())

    def _read_row(self, path: str, kind: str, number: int, row: Plain) -> None:
        told = KIND_BY_NAME[kind]
        if not isinstance(row, dict):
            expected = Both("một nhóm «khóa: giá trị»", "a mapping of «key: value»")
            self._find("wrong-type", path, (number,), "value", None, {"key": f"[{number + 1}]", "expected": expected})
        elif not isinstance(row.get("id"), str):
            self._find("missing-key", path, (number,), "value", None, {"key": "id", "thing": told.one})
        else:
            self._add(kind, str(row["id"]), row, Origin(path, (number,)), ("id",))

    def _add(self, kind: str, record_id: str, value: dict[str, Any], origin: Origin, id_keys: Keys) -> None:
        told = KIND_BY_NAME[kind]
        name = f"{kind}/{record_id}"
        if not is_id(record_id):
            self._find(
                "bad-id", origin.path, origin.prefix + id_keys, "value", None, {"written": record_id, "key": "id"}
            )
            return
        if record_id in self.records[kind]:
            other = self.origins[kind, record_id].path
            values: dict[str, Filling] = {"written": record_id, "other": other, "kind": told.one}
            self._find("id-taken", origin.path, origin.prefix + id_keys, "value", name, values)
            return
        if kind == "decisions":
            annexes = AnnexReader(self.files, origin, name)
            value = annexes.merged(value)
            origin = annexes.origin
            self.problems += [problem for problem in annexes.problems if problem not in self.problems]
            self.findings += annexes.findings
            if annexes.findings or any(problem.severity == "error" for problem in annexes.problems):
                self.partial.add((kind, record_id))
            self.annexes_read.update(rows.path for rows in origin.annexes.values())
        shaped = self.reader.shape(kind, value, origin)
        for fault in shaped.faults:
            path, keys = origin.spot(fault.keys)
            self._find(fault.code, path, keys, fault.part, name, dict(fault.values), fault.near)
        if shaped.faults or origin.path in self.gappy:
            self.partial.add((kind, record_id))
        self.origins[kind, record_id] = origin
        if shaped.value is not None:
            self.records[kind][record_id] = shaped.value

    def _note(
        self, path: str, code: str, keys: Keys, part: Part, values: dict[str, Filling], near: str | None = None
    ) -> None:
        """Note a fault where no record is concerned."""
        self._find(code, path, keys, part, None, values, near)

    def _find(
        self,
        code: str,
        path: str,
        keys: Keys,
        part: Part,
        record: str | None,
        values: dict[str, Filling],
        near: str | None = None,
    ) -> None:
        """Note a fault, unless a hole bred it or the file has more than enough of them."""
        if code == "missing-key" and path in self.gappy:
            return
        self.found_in[path] += 1
        if self.found_in[path] > MOST:
            if self.found_in[path] > MOST + 1:
                return
            code, values, near = "too-many-faults", {"limit": MOST}, None
        self.findings.append(Finding(code, path, keys, part, record, values, near))


def _stem(path: str) -> str:
    """The name of a file without its ending: the id of the one record in it."""
    return path.rpartition("/")[2].rpartition(".")[0]
