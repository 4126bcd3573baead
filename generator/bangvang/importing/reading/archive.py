"""A zip that is judged by its table of contents before a member of it is opened."""

import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bangvang.importing.reading import refusals
from bangvang.importing.reading.limits import (
    HIGHEST_RATIO,
    LARGEST_PART,
    LARGEST_UNPACKED,
    MOST_MEMBERS,
    RATIO_FROM,
)

_CHUNK = 1 << 18
_LOCKED = 1
_METHODS = (0, 8)
"""Stored and deflated: what office programs write."""


class Archive:
    """The members of a zip, by name without regard to case, as Windows programs see them. Nothing is unpacked to disk."""

    def __init__(self, data: bytes) -> None:
        """Judge the archive.

        Raises:
            Unreadable: it is damaged, or its table of contents promises too much or odd things.
        """
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
            raise refusals.damaged() from None
        members = self._zip.infolist()
        _judge(members)
        self._members = {_plain(member.filename): member for member in members}
        self._left = LARGEST_PART

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._members

    def names(self) -> list[str]:
        """The names of all members, in small letters, without a leading slash."""
        return list(self._members)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a member, in pieces; Unreadable where it is missing, too large, locked or damaged."""
        member = self._members.get(_plain(name))
        if member is None:
            raise refusals.damaged()
        self._judge_part(member)
        try:
            with self._zip.open(member) as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
            raise refusals.damaged() from None

    def read(self, name: str) -> bytes:
        """The whole of a member; errors as of `chunks`."""
        return b"".join(self.chunks(name))

    def _judge_part(self, member: ZipInfo) -> None:
        if member.flag_bits & _LOCKED:
            raise refusals.encrypted()
        if member.compress_type not in _METHODS:
            raise refusals.damaged()
        self._left -= member.file_size
        large = member.file_size > RATIO_FROM and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1)
        if large or self._left < 0:
            raise refusals.unpacks_too_large()


def _judge(members: list[ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise refusals.unpacks_too_large()
    names = Counter(_plain(member.filename) for member in members)
    if any(times > 1 or ".." in name.split("/") or ":" in name for name, times in names.items()):
        raise refusals.odd_archive()


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
