"""Reads the lines of files for snippets, file after file."""

import re
from collections.abc import Sequence
from pathlib import Path

from bangvang.source.files import LARGEST_ANNEX, read_bytes

_BREAK = re.compile("\r\n|\r|\n")
_BOM = "\ufeff"


class SourceLines:
    """Gives the lines of files under a folder, and remembers the last file. It opens nothing but plain files of a bearable size."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path: str | None = None
        self._lines: Sequence[str] | None = None

    def __call__(self, path: str) -> Sequence[str] | None:
        """The lines of a file (path POSIX, relative to the root), or None where it cannot be read."""
        if path != self._path:
            self._path, self._lines = path, self._read(path)
        return self._lines

    def _read(self, path: str) -> Sequence[str] | None:
        content, _ = read_bytes(self._root, path, LARGEST_ANNEX)
        if content is None:
            return None
        return _BREAK.split(content.decode("utf-8", "replace").removeprefix(_BOM))
