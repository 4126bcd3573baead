"""Opens files without trusting them: plain files only, their size looked at first, no link followed."""

import os
import stat
from pathlib import Path

from bangvang.problems.both import Both
from bangvang.problems.problem import Problem
from bangvang.source.faults import whole_file
from bangvang.source.letters import shown

MIB = 1 << 20
LARGEST = 2 * MIB
"""The most bytes of a YAML file."""

LARGEST_ANNEX = 32 * MIB
"""The most bytes of an annex, and of a photo."""

_KINDS = (
    (stat.S_ISLNK, Both("một liên kết", "a link")),
    (stat.S_ISDIR, Both("một thư mục", "a folder")),
    (stat.S_ISFIFO, Both("một đường ống (FIFO)", "a pipe (FIFO)")),
    (stat.S_ISSOCK, Both("một socket", "a socket")),
)
_DEVICE = Both("một thiết bị", "a device")


def read_bytes(root: Path, path: str, largest: int = LARGEST) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a plain file of at most `largest` bytes; else None and why not. Raises nothing.

    `path` is POSIX and relative to `root`. Only the last part is checked not to be a link: `walk` never goes through others.
    """
    place = root / path
    try:
        problem = judge_file(place.lstat(), path, largest)
        if problem is not None:
            return None, [problem]
        with os.fdopen(_open(place), "rb") as file:
            problem = judge_file(os.fstat(file.fileno()), path, largest)
            if problem is not None:
                return None, [problem]
            data = file.read(largest + 1)
    except (OSError, ValueError):
        return None, [whole_file("unreadable-file", path, written=shown(path))]
    return (data, []) if len(data) <= largest else (None, [_too_large(len(data), path, largest)])


def judge_file(facts: os.stat_result, path: str, largest: int) -> Problem | None:
    """Whether a file may be read: None, or why not."""
    if not stat.S_ISREG(facts.st_mode):
        what = next((what for is_kind, what in _KINDS if is_kind(facts.st_mode)), _DEVICE)
        return whole_file("not-a-plain-file", path, written=shown(path), what=what)
    return _too_large(facts.st_size, path, largest) if facts.st_size > largest else None


def _open(place: Path) -> int:
    """A descriptor of a file, got without following a link or waiting for a pipe."""
    careful = ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC")
    return os.open(place, os.O_RDONLY | sum(getattr(os, flag, 0) for flag in careful))


def _too_large(size: int, path: str, largest: int) -> Problem:
    return whole_file("file-too-large", path, size=f"{size / MIB:.1f} MiB", limit=f"{largest // MIB} MiB")
