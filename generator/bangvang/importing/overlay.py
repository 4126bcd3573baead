"""The files of a roll as they would be with some of them written anew: to be judged before anything is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bangvang.problems.problem import Problem
from bangvang.source.files import Disk, FileKind, Item, too_large


@dataclass(frozen=True, slots=True)
class Overlay:
    """The files of this machine below a folder, with others (`files`, by path) over them."""

    disk: Disk
    files: Mapping[str, bytes]

    def kind(self, path: str) -> FileKind | None:
        """What stands at a path."""
        if path in self.files:
            return "file"
        return "folder" if any(one.startswith(f"{path}/") for one in self.files) else self.disk.kind(path)

    def items(self, folder: str) -> Iterator[Item]:
        """What stands in a folder. Raises OSError where it cannot be listed."""
        inner = [path.removeprefix(f"{folder}/") for path in self.files if path.startswith(f"{folder}/")]
        names: dict[str, FileKind] = {one.partition("/")[0]: "folder" if "/" in one else "file" for one in inner}
        if self.disk.kind(folder) == "folder":
            yield from (item for item in self.disk.items(folder) if item.name not in names)
        yield from (Item(name, kind) for name, kind in sorted(names.items()))

    def judge(self, path: str, largest: int) -> Problem | None:
        """Whether a file may be read: None, or why not."""
        if path not in self.files:
            return self.disk.judge(path, largest)
        size = len(self.files[path])
        return too_large(size, path, largest) if size > largest else None

    def read(self, path: str, largest: int) -> tuple[bytes | None, list[Problem]]:
        """The bytes of a file; else None and why not."""
        if path not in self.files:
            return self.disk.read(path, largest)
        problem = self.judge(path, largest)
        return (self.files[path], []) if problem is None else (None, [problem])
