"""Telling whether files have changed."""

import os
from collections.abc import Sequence
from pathlib import Path

Snapshot = tuple[tuple[str, int, int], ...]
"""Path, time of change and size of every file."""


def snapshot(places: Sequence[Path]) -> Snapshot:
    """What stands in the given files and folders now. Hidden files do not count; what vanishes meanwhile neither."""
    found: list[tuple[str, int, int]] = []
    for place in places:
        if place.is_file():
            _note(place, found)
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for name in names:
                if not name.startswith("."):
                    _note(Path(folder, name), found)
    return tuple(sorted(found))


def _note(path: Path, found: list[tuple[str, int, int]]) -> None:
    try:
        facts = path.stat()
    except OSError:
        return
    found.append((str(path), facts.st_mtime_ns, facts.st_size))
