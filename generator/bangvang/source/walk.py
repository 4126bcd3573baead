"""Finds every file under `data/` and says what it is for; what nothing reads is a problem."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from bangvang.problems.problem import Problem
from bangvang.source.faults import in_order, whole_file
from bangvang.source.files import LARGEST, LARGEST_ANNEX, judge_file
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


def walk(root: Path, data_dir: str, kinds: tuple[str, ...]) -> tuple[list[Entry], list[Problem]]:
    """Every file under `root / data_dir`, sorted by path, and what is wrong with the files as such.

    `kinds` are the folders of the records. No link is followed, `data_dir` itself included. Raises nothing.
    """
    top = root / data_dir
    if not os.path.lexists(top):
        return [], [whole_file("no-data-folder", data_dir, written=shown(data_dir))]
    found = _Found(data_dir, kinds)
    if top.is_symlink() or not top.is_dir():
        found.judge(top, data_dir)
    else:
        found.walk(top)
    return sorted(found.entries), in_order(found.problems)


class _Found:
    """What one walk finds."""

    def __init__(self, data_dir: str, kinds: tuple[str, ...]) -> None:
        self._data_dir = data_dir
        self._kinds = kinds
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []

    def walk(self, top: Path) -> None:
        """Go through all folders, without recursion."""
        folders = [(top, PurePosixPath(self._data_dir))]
        while folders:
            folder, path = folders.pop()
            for item in self._listed(folder, str(path)):
                name = _readable(item.name)
                inner = path / name
                if name != item.name:
                    self._unread(inner, str(inner))
                elif item.is_symlink() or not item.is_dir(follow_symlinks=False):
                    self._file(item, inner)
                elif self._is_known(inner):
                    folders.append((folder / item.name, inner))
                elif _holds_anything(Path(item)):
                    self._unread(inner, f"{inner}/")

    def judge(self, file: Path, path: str, largest: int = LARGEST) -> bool:
        """Note a file that is not plain or too large. Gives whether it may be read."""
        try:
            problem = judge_file(file.lstat(), path, largest)
        except OSError:
            problem = whole_file("unreadable-file", path, written=shown(path))
        if problem is not None:
            self.problems.append(problem)
        return problem is None

    def _listed(self, folder: Path, path: str) -> Iterator[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as items:
                yield from items
        except OSError:
            self.problems.append(whole_file("unreadable-file", path, written=shown(f"{path}/")))

    def _file(self, item: os.DirEntry[str], path: PurePosixPath) -> None:
        role, kind = self._role(path)
        largest = LARGEST_ANNEX if role in {"annex", "photo"} else LARGEST
        if role is None and not item.is_symlink() and item.is_file(follow_symlinks=False):
            self._unread(path, str(path))
        elif self.judge(Path(item), str(path), largest) and role is not None:
            self.entries.append(Entry(str(path), role, kind))

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


def _holds_anything(folder: Path) -> bool:
    """Whether a folder holds more than the files that are ignored everywhere."""
    return any(name not in _IGNORED for _, folders, files in os.walk(folder) for name in files)


def _readable(name: str) -> str:
    """A file name that can be printed: bytes that are no UTF-8 are told by their numbers."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
