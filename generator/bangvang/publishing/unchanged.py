"""Files that are as they were keep the time at which they became so: whoever copies a site by times copies what is new."""

import os
from stat import S_ISDIR, S_ISREG

LARGEST = 1 << 30
"""Of larger files it is not asked."""


def keep_times(made: str, standing: str) -> int:
    """Give every file below `made` whose bytes stand at the same place below `standing` the time of that one; how many there are.

    Nothing is done where there is nothing to compare with. Raises OSError where a file cannot be read.
    """
    kept = 0
    waiting = [""]
    while waiting:
        inner = waiting.pop()
        with os.scandir(standing + inner) as entries:
            there = {entry.name: entry.stat(follow_symlinks=False) for entry in entries}
        with os.scandir(made + inner) as entries:
            for entry in entries:
                old = there.get(entry.name)
                if old is None:
                    continue
                path, new = f"{inner}/{entry.name}", entry.stat(follow_symlinks=False)
                if S_ISDIR(new.st_mode) and S_ISDIR(old.st_mode):
                    waiting.append(path)
                elif new.st_ino and (new.st_ino, new.st_dev) == (old.st_ino, old.st_dev):
                    kept += 1  # it is the very file
                elif _may_be_the_same(new, old) and _bytes(made + path, new) == _bytes(standing + path, old):
                    os.utime(made + path, ns=(old.st_atime_ns, old.st_mtime_ns))
                    kept += 1
    return kept


def _may_be_the_same(new: os.stat_result, old: os.stat_result) -> bool:
    return S_ISREG(new.st_mode) and S_ISREG(old.st_mode) and new.st_size == old.st_size <= LARGEST


def _bytes(path: str, facts: os.stat_result) -> bytes:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    try:
        return os.read(handle, facts.st_size)
    finally:
        os.close(handle)
