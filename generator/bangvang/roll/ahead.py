"""Reading YAML files ahead of when they are asked for, in several processes."""

import marshal
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from hashlib import blake2b, sha256
from typing import Any

from bangvang.model.reading import Shaped
from bangvang.problems.problem import Problem
from bangvang.roll.draft import Reader
from bangvang.roll.origin import Origin
from bangvang.source.files import LARGEST, Disk, Files
from bangvang.source.garbage import garbage_left
from bangvang.source.yaml_reader import Plain, read_yaml

WORTH = 1 << 21
"""From so many bytes of YAML on other processes are asked: below, starting them takes longer than reading."""
BATCH = 1 << 18
"""About how many bytes of YAML are asked for at once."""

Read = tuple[bytes, Sequence[Problem], bytes]
"""What was typed in a file, packed; its faults; and the SHA-256 of its bytes, or nothing where it could not be opened."""


class Ahead(Reader):
    """A reader that has files read by other processes while it shapes the records of those that came before.

    It asks for `batch` bytes of YAML at once, and for none where all files together have fewer than `worth`.
    """

    def __init__(self, executor: Executor | None, worth: int = WORTH, batch: int = BATCH) -> None:
        self._executor = executor
        self._worth = worth
        self._batch = batch
        self._coming: dict[str, tuple[Future[list[Read]], int]] = {}
        self.digests: dict[tuple[str, str], bytes] | None = None
        """Of every record that was shaped, by kind and id, where somebody wants to know: two of one digest were typed alike."""

    def expect(self, files: Files, paths: Sequence[str]) -> None:
        """These files are going to be read, in this order."""
        if self._executor is None or not isinstance(files, Disk):
            return
        sizes = [size_of(files, path) for path in paths]
        if sum(sizes) < self._worth:
            return
        for batch in _batches(paths, sizes, self._batch):
            try:
                coming = self._executor.submit(read_batch, files, batch)
            except BrokenExecutor:  # a process was killed: what is left is read here
                return
            self._coming |= {path: (coming, place) for place, path in enumerate(batch)}

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was typed in a file, and its faults."""
        if path not in self._coming:
            return super().read(files, path)
        packed, problems, _ = self.packed(files, path)
        value: Plain | None = marshal.loads(packed)  # noqa: S302 - packed by our own process a moment ago
        return value, problems

    def packed(self, files: Files, path: str) -> Read:
        """What was typed in a file, packed, with its faults and its digest."""
        if path not in self._coming:
            return read_packed(files, path)
        coming, place = self._coming.pop(path)
        try:
            return coming.result()[place]
        except BrokenExecutor:  # a process was killed: the file is still there
            return read_packed(files, path)

    def shape(self, kind: str, value: dict[str, Any], origin: Origin) -> Shaped:
        """The record that was typed as `value`."""
        if self.digests is not None:
            self.digests[kind, value["id"]] = blake2b(marshal.dumps(value, 2), digest_size=16).digest()
        return super().shape(kind, value, origin)


@garbage_left()
def read_batch(files: Files, paths: Sequence[str]) -> list[Read]:
    """What was typed in several files, and their faults. Runs in another process."""
    return [read_packed(files, path) for path in paths]


def read_packed(files: Files, path: str) -> Read:
    """What was typed in a file, packed, with its faults and its digest."""
    content, faults = files.read(path, LARGEST)
    if content is None:
        return marshal.dumps(None), faults, b""
    value, problems = read_yaml(content, path)
    return marshal.dumps(value), (*faults, *problems), sha256(content).digest()


def _batches(paths: Sequence[str], sizes: Sequence[int], most: int) -> Iterator[list[str]]:
    batch: list[str] = []
    held = 0
    for path, size in zip(paths, sizes, strict=True):
        batch.append(path)
        held += size
        if held >= most:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def size_of(files: Disk, path: str) -> int:
    """How many bytes a file has; none where nobody can tell."""
    try:
        return os.lstat(files.root / path).st_size
    except (OSError, ValueError):
        return 0
