"""Files in canonical form: which of them would change, into what; a form that would read otherwise is never given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bangvang.editing.canonical import canonical
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.model.settings import Settings
from bangvang.problems.problem import Problem
from bangvang.source.files import read_bytes
from bangvang.source.text import BOM
from bangvang.source.walk import Entry, walk
from bangvang.source.yaml_nodes import comments
from bangvang.source.yaml_reader import Plain, read_yaml
from bangvang.source.yaml_text import YamlText, prepare
from bangvang.source.yaml_tree import yaml_tree

_YAML = frozenset({"record", "roll", "abbreviations", "import-mapping"})


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file before and after. `after` is None where it was left as it is: it has errors, or nothing is to be done."""

    path: str
    before: bytes
    after: bytes | None
    problems: tuple[Problem, ...] = ()

    @property
    def is_faulty(self) -> bool:
        """Whether the file has errors, so that nobody knows what it says."""
        return any(problem.severity == "error" for problem in self.problems)


def yaml_entries(data: Path, only: Sequence[Path] = ()) -> Iterator[Entry]:
    """The YAML files of the roll in the folder `data`, sorted; those at or below one of the paths where some are given."""
    wanted = [path.absolute() for path in only]
    for entry in walk(data.parent, data.name, KIND_NAMES)[0]:
        if entry.role in _YAML:
            place = (data.parent / entry.path).absolute()
            if not wanted or any(place == path or path in place.parents for path in wanted):
                yield entry


def format_file(root: Path, entry: Entry) -> Formatted:
    """One file, read from disk. `root` holds the folder of the data."""
    before, faults = read_bytes(root, entry.path)
    if before is None:
        return Formatted(entry.path, b"", None, tuple(faults))
    return formatted(before, entry.path, model_of(entry))


def model_of(entry: Entry) -> type[Any] | None:
    """The model of what a file holds; None where it holds no records."""
    if entry.role == "roll":
        return Settings
    return KIND_BY_NAME[entry.kind].model if entry.role == "record" else None


def formatted(before: bytes, path: str, model: type[Any] | None) -> Formatted:
    """The bytes of a YAML file in canonical form. Raises nothing."""
    value, problems = read_yaml(before, path)
    told = tuple(problems)
    if value is None or any(problem.severity == "error" for problem in problems):
        return Formatted(path, before, None, told)
    plain = before.removeprefix(BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    ready, _ = prepare(plain, path)
    after = _canonical(ready, len(plain.decode()), value, model, path) if ready is not None else None
    return Formatted(path, before, after if after != before else None, told)


def _canonical(ready: YamlText, length: int, value: Plain | None, model: type[Any] | None, path: str) -> bytes | None:
    """The canonical form, if it says the same with the same comments; what stands behind `...` would be lost."""
    tree = yaml_tree(ready) if len(ready.text) == length else None
    if tree is None:
        return None
    told = comments(tree.root)
    after = canonical(tree, model).encode()
    if after.decode() == ready.text:
        return after
    again, problems = read_yaml(after, path)
    written, _ = prepare(after, path)
    second = yaml_tree(written) if written is not None else None
    same = again == value and second is not None and comments(second.root) == told
    return after if same and not any(problem.severity == "error" for problem in problems) else None
