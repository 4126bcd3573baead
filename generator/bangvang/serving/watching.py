"""Telling whether files have changed, by looking at them again and again: that works on every disk, however it is reached."""

import os
import re
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

Snapshot = Mapping[str, tuple[int, int]]
"""The time of change and the size of every file, by its path."""

EDITORS = re.compile(
    r"\.[^/]+\.sw[a-p]|\.#[^/]+|#[^/]+#|[^/]+~|4913|\.goutputstream-[^/]+|[^/]+\.(?:tmp|crswap|kate-swp)"
)
"""Names of the files that editors (vim, Emacs, gedit, Kate, browsers …) keep beside the one that is being edited."""
QUIET = 0.03
"""Seconds without a change after which a file counts as written."""
ROUNDS = 20
"""So often quiet is waited for; who writes without end is not waited for."""


def snapshot(places: Iterable[Path]) -> Snapshot:
    """What stands in the given files and folders now. Hidden files and those of editors do not count; what vanishes meanwhile neither."""
    found: dict[str, tuple[int, int]] = {}
    for place in places:
        if place.is_file():
            _note(place, found)
        else:
            _walk(str(place), found)
    return found


def of_editors(path: str) -> bool:
    """Whether a file is an editor's own: it comes and goes while people write, and nobody typed it."""
    return EDITORS.fullmatch(path.rpartition("/")[2]) is not None


def settled(places: Iterable[Path], now: Snapshot) -> Snapshot:
    """What stands there when nobody is writing any more: editors save in several steps, often by way of another file."""
    for _ in range(ROUNDS):
        time.sleep(QUIET)
        before, now = now, snapshot(places)
        if before == now:
            break
    return now


def _walk(top: str, found: dict[str, tuple[int, int]]) -> None:
    folders = [top]
    while folders:
        try:
            with os.scandir(folders.pop()) as items:
                for item in items:
                    if item.name.startswith(".") or of_editors(item.name):
                        continue
                    if item.is_dir(follow_symlinks=False):
                        folders.append(item.path)
                    else:
                        _note(item, found)
        except OSError:
            continue


def _note(file: Path | os.DirEntry[str], found: dict[str, tuple[int, int]]) -> None:
    try:
        facts = os.stat(file)  # noqa: PTH116 - of a folder's entry as of a path; on Windows the entry's own facts may be stale
    except OSError:
        return
    found[os.fspath(file)] = (facts.st_mtime_ns, facts.st_size)
