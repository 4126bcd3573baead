"""Opens files without trusting them: plain files only, their size looked at first, no link followed."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from bangvang.problems.both import Both
from bangvang.problems.problem import Problem
from bangvang.source.faults import whole_file
from bangvang.source.letters import shown

MIB = 1 << 20
LARGEST = 2 * MIB
"""The most bytes of a YAML file."""

LARGEST_ANNEX = 32 * MIB
"""The most bytes of an annex, and of a photo."""

LINK = Both("một liên kết", "a link")
_KINDS = (
    (stat.S_ISLNK, LINK),
    (stat.S_ISDIR, Both("một thư mục", "a folder")),
    (stat.S_ISFIFO, Both("một đường ống (FIFO)", "a pipe (FIFO)")),
    (stat.S_ISSOCK, Both("một socket", "a socket")),
)
_DEVICE = Both("một thiết bị", "a device")

FileKind = Literal["file", "folder", "other"]
"""A plain file, a folder to go into, or what is neither: a link, a pipe."""


class Item(NamedTuple):
    """What stands in a folder, by its name as the system gives it."""

    name: str
    kind: FileKind


class Files(Protocol):
    """Where the files of a roll are read from. Paths are POSIX, relative to what holds the folder of the data."""

    def kind(self, path: str) -> FileKind | None:
        """What stands at a path, no link followed; None where nothing does."""

    def items(self, folder: str) -> Iterator[Item]:
        """What stands in a folder. Raises OSError where it cannot be listed."""

    def judge(self, path: str, largest: int) -> Problem | None:
        """Whether a file may be read: None, or why not. Raises nothing."""

    def read(self, path: str, largest: int) -> tuple[bytes | None, list[Problem]]:
        """The bytes of a plain file of at most `largest` bytes; else None and why not. Raises nothing."""


@dataclass(frozen=True, slots=True)
class Disk:
    """The files below a folder of this machine, as they stand now."""

    root: Path

    def kind(self, path: str) -> FileKind | None:
        """What stands at a path, no link followed; None where nothing does."""
        try:
            mode = (self.root / path).lstat().st_mode
        except (OSError, ValueError):
            return None
        return "folder" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode) else "other"

    def items(self, folder: str) -> Iterator[Item]:
        """What stands in a folder. Raises OSError where it cannot be listed."""
        with os.scandir(self.root / folder) as entries:
            for entry in entries:
                yield Item(entry.name, _entry_kind(entry))

    def judge(self, path: str, largest: int) -> Problem | None:
        """Whether a file may be read: None, or why not. Raises nothing."""
        try:
            return judge_file((self.root / path).lstat(), path, largest)
        except (OSError, ValueError):
            return whole_file("unreadable-file", path, written=shown(path))

    def read(self, path: str, largest: int) -> tuple[bytes | None, list[Problem]]:
        """The bytes of a plain file of at most `largest` bytes; else None and why not. Raises nothing."""
        return read_bytes(self.root, path, largest)


def files_at(where: Path | Files) -> Files:
    """The files below a folder of this machine; files of another place as they are."""
    return Disk(where) if isinstance(where, Path) else where


def read_bytes(root: Path, path: str, largest: int = LARGEST) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a plain file of at most `largest` bytes; else None and why not. Raises nothing.

    `path` is POSIX and relative to `root`. Only the last part is checked not to be a link: `walk` never goes through others.
    """
    place = root / path
    try:
        problem = judge_file(place.lstat(), path, largest)
        if problem is not None:
            return None, [problem]
        with os.fdopen(open_carefully(place), "rb") as file:
            problem = judge_file(os.fstat(file.fileno()), path, largest)
            if problem is not None:
                return None, [problem]
            data = file.read(largest + 1)
    except (OSError, ValueError):
        return None, [whole_file("unreadable-file", path, written=shown(path))]
    return (data, []) if len(data) <= largest else (None, [too_large(len(data), path, largest)])


def judge_file(facts: os.stat_result, path: str, largest: int) -> Problem | None:
    """Whether a file may be read: None, or why not."""
    if not stat.S_ISREG(facts.st_mode):
        what = next((what for is_kind, what in _KINDS if is_kind(facts.st_mode)), _DEVICE)
        return not_plain(path, what)
    return too_large(facts.st_size, path, largest) if facts.st_size > largest else None


def not_plain(path: str, what: Both) -> Problem:
    """What to say of a thing that is no plain file."""
    return whole_file("not-a-plain-file", path, written=shown(path), what=what)


def too_large(size: int, path: str, largest: int) -> Problem:
    """What to say of a file of more bytes than `largest`."""
    return whole_file("file-too-large", path, size=f"{size / MIB:.1f} MiB", limit=f"{largest // MIB} MiB")


def _entry_kind(entry: os.DirEntry[str]) -> FileKind:
    if entry.is_symlink():
        return "other"
    if entry.is_dir(follow_symlinks=False):
        return "folder"
    return "file" if entry.is_file(follow_symlinks=False) else "other"


def open_carefully(place: Path | bytes) -> int:
    """A descriptor of a file, got without following a link or waiting for a pipe."""
    careful = ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC")
    return os.open(place, os.O_RDONLY | sum(getattr(os, flag, 0) for flag in careful))
