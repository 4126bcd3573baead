"""The fingerprint of a folder: the same as long as nothing in it has changed."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from bangvang.source.files import LARGEST_ANNEX, open_carefully

LARGEST = LARGEST_ANNEX
"""Larger files are refused unread, so that their size tells all that matters."""


def fingerprint(folder: Path) -> bytes | None:
    """SHA-256 over the names, kinds and bytes of all that stands in a folder, however deep; None where something cannot be read.

    No link is followed, and of what is neither a file nor a folder only the kind counts.
    """
    whole = hashlib.sha256()
    try:
        for name, facts, content in _all(os.fsencode(folder)):
            whole.update(b"%d:%b %o %d " % (len(name), name, facts.st_mode & 0o170000, len(content)))
            whole.update(content)
    except OSError:
        return None
    return whole.digest()


def _all(folder: bytes) -> Iterator[tuple[bytes, os.stat_result, bytes]]:
    """Everything in order: the path within the folder, what the system tells of it, and its bytes or what stands for them."""
    waiting = [b""]
    while waiting:
        inner = waiting.pop()
        with os.scandir(folder + inner) as entries:
            paths = sorted(b"%b/%b" % (inner, entry.name) for entry in entries)
        for path in paths:
            place = folder + path
            facts = os.lstat(place)
            if S_ISDIR(facts.st_mode):
                waiting.append(path)
                yield path, facts, b""
            elif S_ISREG(facts.st_mode):
                yield path, facts, _bytes(place) if facts.st_size <= LARGEST else b"%d bytes" % facts.st_size
            else:
                yield path, facts, b""


def _bytes(place: bytes) -> bytes:
    with os.fdopen(open_carefully(place), "rb", buffering=0) as file:
        return file.read()
