"""The file system inside a file of the old Office (OLE): which streams there are, and their bytes."""

import struct
from collections.abc import Iterator

from bangvang.importing.reading import refusals

_HEADER = 512
_END = 0xFFFFFFFA
"""From here on, numbers of sectors mean an end or nothing."""

_ENTRY = 128
_ROOT, _STREAM = 5, 2
_SHIFTS = (9, 12)


class Container:
    """The streams of an OLE file by name. Chains that run in circles, or out of the file, are damage."""

    def __init__(self, data: bytes) -> None:
        """Read the directory; Unreadable where it is damaged."""
        self._data = data
        try:
            self._read_header()
        except (struct.error, IndexError, ValueError):
            raise refusals.damaged() from None

    def names(self) -> list[str]:
        """The names of the streams."""
        return list(self._streams)

    def read(self, name: str) -> bytes:
        """The bytes of a stream; Unreadable where it is missing or damaged."""
        try:
            start, size = self._streams[name]
            if size < self._cutoff:
                return b"".join(self._small_sectors(start))[:size]
            return b"".join(self._sectors(start))[:size]
        except (KeyError, struct.error, IndexError, ValueError):
            raise refusals.damaged() from None

    def _read_header(self) -> None:
        shift, small_shift = struct.unpack_from("<HH", self._data, 30)
        if shift not in _SHIFTS or small_shift >= shift:
            raise ValueError(shift)
        self._size, self._small_size = 1 << shift, 1 << small_shift
        directory, self._cutoff, small_table = struct.unpack_from("<I4xII", self._data, 48)
        self._table = self._read_table()
        self._streams: dict[str, tuple[int, int]] = {}
        root = _END
        whole = b"".join(self._sectors(directory))
        for place in range(0, len(whole) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", whole, place + 64)
            start, size = struct.unpack_from("<II", whole, place + 116)
            name = whole[place : place + max(min(length, 64) - 2, 0)].decode("utf-16-le", errors="replace")
            if kind == _STREAM:
                self._streams.setdefault(name, (start, size))
            elif kind == _ROOT:
                root = start
        self._small = b"".join(self._sectors(root)) if root < _END else b""
        packed = b"".join(self._sectors(small_table)) if small_table < _END else b""
        self._small_table = struct.unpack(f"<{len(packed) // 4}I", packed)

    def _read_table(self) -> tuple[int, ...]:
        """The next sector of every sector."""
        number, more = struct.unpack_from("<I", self._data, 44)[0], struct.unpack_from("<I", self._data, 68)[0]
        places = list(struct.unpack_from("<109I", self._data, 76))
        most = len(self._data) // self._size
        for _ in range(most):
            if more >= _END:
                break
            *listed, more = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            places.extend(listed)
        used = [place for place in places[: max(number, 0)] if place < _END][:most]
        packed = b"".join(self._sector(place) for place in used)
        return struct.unpack(f"<{len(packed) // 4}I", packed)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size if self._size > _HEADER else _HEADER + number * self._size
        found = self._data[start : start + self._size]
        if not found:
            raise ValueError(number)
        return found.ljust(self._size, b"\0")

    def _sectors(self, start: int) -> Iterator[bytes]:
        for number in _chain(self._table, start):
            yield self._sector(number)

    def _small_sectors(self, start: int) -> Iterator[bytes]:
        for number in _chain(self._small_table, start):
            yield self._small[number * self._small_size : (number + 1) * self._small_size]


def _chain(table: tuple[int, ...], start: int) -> Iterator[int]:
    """The numbers of a chain's sectors; ValueError for one that is longer than the table."""
    for _ in range(len(table) + 1):
        if start >= _END:
            return
        yield start
        start = table[start]
    raise ValueError(start)
