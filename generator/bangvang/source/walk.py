"""Finds every file under `data/` and says what it is for; what nothing reads is a problem."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from bangvang.problems.problem import Problem
from bangvang.source.faults import in_order, whole_file
from bangvang.source.files import LARGEST, LARGEST_ANNEX, Files, Item, files_at
from bangvang.source.letters import shown
from bangvang.source.pictures import PHOTOS
from bangvang.words.ids import nearest

Role = Literal["record", "roll", "abbreviations", "import-mapping", "annex", "photo", "ignored"]

_RECORDS = (".yml", ".yaml")
_IMAGES = (".jpg", ".jpeg", ".png", ".webp")
_ANNEXES = "decisions"
_IGNORED = ("README.md", ".gitkeep")
_TOP: dict[str, Role] = {
    "roll.yml": "roll",
    "roll.yaml": "roll",
    "abbreviations.yml": "abbreviations",
    "abbreviations.yaml": "abbreviations",
    "import-mapping.yml": "import-mapping",
    "import-mapping.yaml": "import-mapping",
}


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A plain file under `data/`: its path (POSIX, relative to the root), its role, and the kind of its records ("" where it holds none)."""

    path: str
    role: Role
    kind: str = ""


def walk(where: Path | Files, data_dir: str, kinds: tuple[str, ...]) -> tuple[list[Entry], list[Problem]]:
    """Every file of `data_dir` in what holds it (a folder, or files of another place), sorted by path, and what is wrong with them as such.

    `kinds` are the folders of the records. No link is followed, `data_dir` itself included. Raises nothing.
    """
    files = files_at(where)
    kind = files.kind(data_dir)
    if kind is None:
        return [], [whole_file("no-data-folder", data_dir, written=shown(data_dir))]
    found = _Found(files, data_dir, kinds)
    if kind != "folder":
        found.judge(data_dir)
    else:
        found.walk()
    return sorted(found.entries), in_order(found.problems)


class _Found:
    """What one walk finds."""

    def __init__(self, files: Files, data_dir: str, kinds: tuple[str, ...]) -> None:
        self._files = files
        self._data_dir = data_dir
        self._kinds = kinds
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []

    def walk(self) -> None:
        """Go through all folders, without recursion."""
        folders = [PurePosixPath(self._data_dir)]
        while folders:
            folder = folders.pop()
            for item in self._listed(str(folder)):
                name = _readable(item.name)
                inner = folder / name
                if name != item.name:
                    self._unread(inner, str(inner))
                elif item.kind != "folder":
                    self._file(item, inner)
                elif self._is_known(inner):
                    folders.append(inner)
                elif self._holds_anything(str(inner)):
                    self._unread(inner, f"{inner}/")

    def judge(self, path: str, largest: int = LARGEST) -> bool:
        """Note a file that is not plain or too large. Gives whether it may be read."""
        problem = self._files.judge(path, largest)
        if problem is not None:
            self.problems.append(problem)
        return problem is None

    def _listed(self, folder: str) -> Iterator[Item]:
        try:
            yield from self._files.items(folder)
        except OSError:
            self.problems.append(whole_file("unreadable-file", folder, written=shown(f"{folder}/")))

    def _file(self, item: Item, path: PurePosixPath) -> None:
        role, kind = self._role(path)
        largest = LARGEST_ANNEX if role in {"annex", "photo"} else LARGEST
        if role is None and item.kind == "file":
            self._unread(path, str(path))
        elif self.judge(str(path), largest) and role is not None:
            self.entries.append(Entry(str(path), role, kind))

    def _holds_anything(self, top: str) -> bool:
        """Whether a folder holds more, however deep, than the files that are ignored everywhere."""
        folders = [top]
        while folders:
            folder = folders.pop()
            try:
                for name, kind in self._files.items(folder):
                    if kind == "folder":
                        folders.append(f"{folder}/{name}")
                    elif name not in _IGNORED:
                        return True
            except OSError:
                continue
        return False

    def _role(self, path: PurePosixPath) -> tuple[Role | None, str]:
        inner = path.relative_to(self._data_dir).parts
        folder, suffix = inner[0], path.suffix
        if path.name in _IGNORED:
            return "ignored", ""
        if path.name.startswith("."):
            return None, ""
        if len(inner) == 1:
            return _TOP.get(folder), ""
        if folder == PHOTOS:
            return ("photo" if suffix in _IMAGES else None), ""
        if suffix in _RECORDS:
            return "record", folder
        return ("annex" if suffix == ".csv" and folder == _ANNEXES else None), ""

    def _is_known(self, folder: PurePosixPath) -> bool:
        """Whether to go into a folder: one of a kind or of photos, or one in them that is not hidden."""
        first, *inner = folder.relative_to(self._data_dir).parts
        return (first in self._kinds or first == PHOTOS) and not any(name.startswith(".") for name in inner)

    def _unread(self, path: PurePosixPath, written: str) -> None:
        self.problems.append(whole_file("unread-file", str(path), self._near(path), written=shown(written)))

    def _near(self, path: PurePosixPath) -> str | None:
        """The name that was probably meant."""
        if len(path.relative_to(self._data_dir).parts) == 1:
            return nearest(path.name, (*self._kinds, PHOTOS, *_TOP, *_IGNORED))
        suffix = nearest(path.suffix, (*_RECORDS, ".csv", *_IMAGES)) if path.suffix else ".yml"
        meant = path.with_suffix(suffix) if suffix and not path.name.startswith(".") else None
        return meant.name if meant and meant != path and self._role(meant)[0] else None


def _readable(name: str) -> str:
    """A file name that can be printed: bytes that are no UTF-8 are told by their numbers."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
