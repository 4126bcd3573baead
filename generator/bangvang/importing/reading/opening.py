"""Opens a file that somebody named: a plain one of a bearable size, whatever link leads to it."""

import os
import stat
from pathlib import Path

from bangvang.importing.reading import refusals
from bangvang.importing.reading.limits import LARGEST_FILE, MIB


def read_file(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Unreadable: there is none, it is no plain file, may not be opened, or is too large.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise (refusals.dangling() if path.is_symlink() else refusals.missing()) from None
    except (OSError, ValueError):
        raise refusals.closed() from None
    if stat.S_ISDIR(mode):
        raise refusals.folder()
    if not stat.S_ISREG(mode):
        raise refusals.not_plain()
    careful = sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | careful), "rb") as file:
            if os.fstat(file.fileno()).st_size > LARGEST_FILE:
                raise refusals.too_large(LARGEST_FILE // MIB)
            return file.read(LARGEST_FILE)
    except OSError:
        raise refusals.closed() from None
