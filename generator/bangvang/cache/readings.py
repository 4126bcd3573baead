"""What was typed in the files of a large roll, remembered: after an edit only the files that changed are parsed anew."""

import marshal
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from hashlib import sha256
from zlib import crc32

from bangvang.cache.store import Store
from bangvang.problems.problem import Problem
from bangvang.roll.ahead import BATCH, WORTH, Ahead, size_of
from bangvang.source.files import LARGEST, Disk, Files
from bangvang.source.yaml_reader import Plain

PACKS = 16
"""In so many entries the files are kept, by their paths: after an edit one of them is written anew."""
_SORT = b"readings 1"

Pack = dict[bytes, bytes]
"""What was typed, packed, by the SHA-256 of the file's bytes."""


class Recalling(Ahead):
    """A reader that knows what was typed in files whose bytes it has met before, and reads the others ahead.

    Only files without a fault are kept, so that nothing of a path is in it; and none where all together have fewer
    than `worth` bytes. What is kept goes into `store` as soon as the last expected file was read; `program` is who reads.
    """

    def __init__(
        self, executor: Executor | None, store: Store | None, program: bytes, worth: int = WORTH, batch: int = BATCH
    ) -> None:
        super().__init__(executor, worth, batch)
        self._store = store
        self._program = program
        self._recalled: dict[str, tuple[bytes, bytes]] = {}
        self._left: set[str] = set()
        self._before: dict[int, frozenset[bytes]] = {}
        self._packs: dict[int, Pack] = {}

    def expect(self, files: Files, paths: Sequence[str]) -> None:
        """These files are going to be read, in this order. Those that are known are looked at now."""
        store = self._store
        if store is None or not isinstance(files, Disk) or sum(size_of(files, path) for path in paths) < self._worth:
            super().expect(files, paths)
            return
        for number, its_paths in _shared_out(paths).items():
            kept = self._kept(store, number)
            self._before[number] = frozenset(kept)
            self._packs[number] = {}
            if kept:
                self._recalled.update(_known(files, its_paths, kept))
        self._left = set(paths)
        super().expect(files, [path for path in paths if path not in self._recalled])

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        if path not in self._left:
            return super().read(files, path)
        problems: Sequence[Problem] = ()
        if path in self._recalled:
            digest, packed = self._recalled.pop(path)
        else:
            packed, problems, digest = self.packed(files, path)
        if not problems:
            self._packs[_number(path)][digest] = packed
        self._left.remove(path)
        if not self._left:
            self._keep()
        value: Plain | None = marshal.loads(packed)  # noqa: S302 - our own, under our seal
        return value, problems

    def _keep(self) -> None:
        """Keep the packs in which something changed, and let go of all."""
        for number, pack in self._packs.items():
            if self._store is not None and self._before[number] != pack.keys():
                self._store.put(self._key(number), marshal.dumps(pack))
        self._packs.clear()

    def _kept(self, store: Store, number: int) -> Pack:
        sealed = store.get(self._key(number))
        pack: Pack = marshal.loads(sealed) if sealed is not None else {}  # noqa: S302 - it was sealed: it is what we wrote
        return pack

    def _key(self, number: int) -> bytes:
        return b"%b %d\0%b" % (_SORT, number, self._program)


def _shared_out(paths: Sequence[str]) -> dict[int, list[str]]:
    """The paths by the number of their pack."""
    shared: dict[int, list[str]] = {}
    for path in paths:
        shared.setdefault(_number(path), []).append(path)
    return shared


def _known(files: Files, paths: Sequence[str], kept: Pack) -> Iterator[tuple[str, tuple[bytes, bytes]]]:
    """Those files whose bytes are known, each with their digest and what was typed."""
    for path in paths:
        content, faults = files.read(path, LARGEST)
        if content is None or faults:
            continue
        digest = sha256(content).digest()
        if digest in kept:
            yield path, (digest, kept[digest])


def _number(path: str) -> int:
    return crc32(path.encode("utf-8", "surrogateescape")) % PACKS
