"""How long the shared texts of an old workbook are, whose cells would each get a copy."""

import struct
from contextlib import suppress

_WIDE, _EXTENDED, _RICH = 1, 4, 8


def lengths(parts: list[bytes]) -> list[int]:
    """The characters of every shared text; `parts` are the record of them and those that continue it.

    What is damaged ends the list; the reader of values then refuses it itself.
    """
    walker = _Walker(parts)
    found: list[int] = []
    with suppress(struct.error, IndexError):
        (unique,) = struct.unpack("<I", walker.take(8)[4:])
        found.extend(walker.text() for _ in range(min(unique, sum(map(len, parts)))))
    return found


class _Walker:
    """Goes through the parts; characters may run on into the next, which then says anew how wide they are."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._part = self._at = 0

    def take(self, size: int) -> bytes:
        taken = b""
        while len(taken) < size:
            piece = self._parts[self._part][self._at : self._at + size - len(taken)]
            self._at += len(piece)
            taken += piece
            if len(taken) < size:
                self._next()
        return taken

    def text(self) -> int:
        count, flags = struct.unpack("<HB", self.take(3))
        runs = struct.unpack("<H", self.take(2))[0] if flags & _RICH else 0
        extra = struct.unpack("<I", self.take(4))[0] if flags & _EXTENDED else 0
        left, wide = int(count), flags & _WIDE
        while left:
            room = (len(self._parts[self._part]) - self._at) >> wide
            taken = min(room, left)
            self._at += taken << wide
            left -= taken
            if left:
                self._next()
                wide = self._parts[self._part][0] & _WIDE
                self._at = 1
        self._skip(4 * runs + extra)
        return int(count)

    def _skip(self, size: int) -> None:
        while size:
            room = len(self._parts[self._part]) - self._at
            taken = min(room, size)
            self._at += taken
            size -= taken
            if size:
                self._next()

    def _next(self) -> None:
        self._part, self._at = self._part + 1, 0
        if self._part >= len(self._parts):
            raise IndexError(self._part)
