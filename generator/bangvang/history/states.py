"""States of the data: as git keeps them, and as they stand on the disk; a file that is the same in both is read once."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from bangvang.history.git import Blob, Contents
from bangvang.model.reading import Shaped
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys, Problem
from bangvang.roll.draft import Reader
from bangvang.roll.origin import Origin
from bangvang.source.faults import whole_file
from bangvang.source.files import LARGEST_ANNEX, LINK, Disk, FileKind, Files, Item, not_plain, too_large
from bangvang.source.letters import shown
from bangvang.source.yaml_reader import Plain

_LINK, _SUBMODULE, _FILE = "120000", "160000", "100"
_OTHER = {_LINK: LINK, _SUBMODULE: Both("một kho git lồng bên trong (submodule)", "a git submodule")}


class State(Files, Protocol):
    """Files of a roll that know what is in them without being read."""

    def blob(self, path: str) -> str | None:
        """The id that git gives to the contents of a file; None where it cannot be read."""


class TreeState:
    """The files of a commit, read by git without being checked out. Links and submodules are told as such and never followed."""

    def __init__(self, tree: Mapping[str, Blob], contents: Contents) -> None:
        self._tree = tree
        self._contents = contents
        self._folders: dict[str, dict[str, FileKind]] = {}
        for path in sorted(tree):
            self._note(path)

    def kind(self, path: str) -> FileKind | None:
        """What stands at a path; None where nothing does."""
        if path in self._folders:
            return "folder"
        return _kind(self._tree[path]) if path in self._tree else None

    def items(self, folder: str) -> Iterator[Item]:
        """What stands in a folder."""
        return (Item(name, kind) for name, kind in self._folders.get(folder, {}).items())

    def judge(self, path: str, largest: int) -> Problem | None:
        """Whether a file may be read: None, or why not."""
        blob = self._tree.get(path)
        if blob is None:
            return whole_file("unreadable-file", path, written=shown(path))
        if _kind(blob) != "file":
            return not_plain(path, _OTHER.get(blob.mode, LINK))
        return too_large(blob.size, path, largest) if blob.size > largest else None

    def read(self, path: str, largest: int) -> tuple[bytes | None, list[Problem]]:
        """The bytes of a plain file; else None and why not. Raises NoHistory where git has lost them."""
        problem = self.judge(path, largest)
        return (self._contents(self._tree[path].id), []) if problem is None else (None, [problem])

    def blob(self, path: str) -> str | None:
        """The id of the contents of a file."""
        blob = self._tree.get(path)
        return blob.id if blob is not None and _kind(blob) == "file" else None

    def _note(self, path: str) -> None:
        """Put a file into its folder, and the folder into those above it."""
        kind = _kind(self._tree[path])
        folder, _, name = path.rpartition("/")
        while folder:
            known = folder in self._folders
            self._folders.setdefault(folder, {})[name] = kind
            if known:
                return
            kind = "folder"
            folder, _, name = folder.rpartition("/")


class DiskState:
    """The files below a folder as they stand now. `algorithm` is how git makes its ids; the last file read is kept at hand."""

    def __init__(self, root: Path, algorithm: str) -> None:
        self._disk = Disk(root)
        self._algorithm = algorithm
        self._blobs: dict[str, str | None] = {}
        self._last = ("", b"")

    def kind(self, path: str) -> FileKind | None:
        """What stands at a path, no link followed; None where nothing does."""
        return self._disk.kind(path)

    def items(self, folder: str) -> Iterator[Item]:
        """What stands in a folder. Raises OSError where it cannot be listed."""
        return self._disk.items(folder)

    def judge(self, path: str, largest: int) -> Problem | None:
        """Whether a file may be read: None, or why not."""
        return self._disk.judge(path, largest)

    def read(self, path: str, largest: int) -> tuple[bytes | None, list[Problem]]:
        """The bytes of a plain file of at most `largest` bytes; else None and why not."""
        known, content = self._last
        return (content, []) if known == path and len(content) <= largest else self._disk.read(path, largest)

    def blob(self, path: str) -> str | None:
        """The id that git would give to the contents of a file; None where it cannot be read."""
        if path not in self._blobs:
            content, _ = self._disk.read(path, LARGEST_ANNEX)
            self._blobs[path] = None if content is None else _id_of(content, self._algorithm)
            if content is not None:
                self._last = (path, content)
        return self._blobs[path]


Shape = tuple[str, str, Keys, tuple[str | None, ...]]
"""A record by its file, what is in it, its place there, and what is in its annexes."""


@dataclass(slots=True)
class Store:
    """What was read of files, by their paths and what is in them."""

    typed: dict[tuple[str, str], tuple[Plain | None, Sequence[Problem]]] = field(default_factory=dict)
    shaped: dict[Shape, Shaped] = field(default_factory=dict)


class SharingReader(Reader):
    """Reads one state; what another state with the same store has read already is not read again, and is the same object."""

    def __init__(self, state: State, store: Store) -> None:
        self._state = state
        self._store = store

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        blob = self._state.blob(path)
        if blob is None:
            return super().read(files, path)
        key = (path, blob)
        if key not in self._store.typed:
            self._store.typed[key] = super().read(files, path)
        return self._store.typed[key]

    def shape(self, kind: str, value: dict[str, Any], origin: Origin) -> Shaped:
        """The record that was typed as `value`."""
        blob = self._state.blob(origin.path)
        if blob is None:
            return super().shape(kind, value, origin)
        annexes = tuple(self._state.blob(rows.path) for rows in origin.annexes.values())
        key = (origin.path, blob, origin.prefix, annexes)
        if key not in self._store.shaped:
            self._store.shaped[key] = super().shape(kind, value, origin)
        return self._store.shaped[key]


def _kind(blob: Blob) -> FileKind:
    return "file" if blob.mode.startswith(_FILE) else "other"


def _id_of(content: bytes, algorithm: str) -> str:
    """The id of a file's contents, as git makes it."""
    return hashlib.new(algorithm, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
