"""A site is made beside the one that stands, under a lock, and exchanged for it in one step."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bangvang.problems.both import Both
from bangvang.publishing.unchanged import keep_times

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

MARK = ".bangvang"
_MARK_TEXT = "This folder was made by bangvang and is replaced by every build.\n"
_AT_FDCWD = -100
_EXCHANGE = 2


Finish = Callable[[Path], None]
"""What is still to be done to a site, in the folder where it was made, before it takes its place."""


class StageRefused(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """The site cannot be put there. `message` says why."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


@dataclass(slots=True)
class Stage:
    """A folder to build in, `work`, until `commit` puts it in the place of `target` or `abort` takes it away."""

    target: Path
    work: Path
    _lock: IO[str]
    _finish: Finish | None = None

    @classmethod
    def begin(cls, target: Path, finish: Finish | None = None) -> "Stage":
        """Make a work folder beside the target and lock the place. `commit` begins with `finish`.

        Raises:
            StageRefused: the target is not a folder of ours, or another build is at work there.
        """
        target = Path(os.path.abspath(target))  # noqa: PTH100 - links are not to be resolved
        _refuse_foreign(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = _locked(target)
        try:
            work = _beside(target, "work")
            _clean_up(target)
            work.mkdir()
            (work / MARK).write_text(_MARK_TEXT, encoding="utf-8")
        except OSError:
            lock.close()
            raise
        return cls(target, work, lock, finish)

    def commit(self) -> None:
        """Exchange the work folder for the target; what stood there before is taken away, but for the times of what has not changed."""
        if self._finish is not None:
            self._finish(self.work)
        (self.work / MARK).write_text(_MARK_TEXT, encoding="utf-8")
        if self.target.exists():
            keep_times(str(self.work), str(self.target))
            old = _beside(self.target, "old")
            _remove(old)
            if _exchange(self.work, self.target):
                self.work.rename(old)
            else:
                self.target.rename(old)
                self.work.rename(self.target)
            _remove(old)
        else:
            self.work.rename(self.target)
        self._lock.close()

    def abort(self) -> None:
        """Take the work folder away; the target stays as it was. After a `commit` that was broken off, as it has become."""
        try:
            _clean_up(self.target)
        finally:
            self._lock.close()


def _beside(target: Path, what: str) -> Path:
    """The folder of a build that belongs to a target: `work`, where it is made, or `old`, what is being put away."""
    return target.parent / f".{target.name}.{what}"


def _clean_up(target: Path) -> None:
    """Take away what a build left that was broken off; between its two renames, where it needs two, the old site comes back."""
    work, old = _beside(target, "work"), _beside(target, "old")
    if not target.exists() and (old / MARK).is_file():
        old.rename(target)
    _remove(old)
    _remove(work)


def _refuse_foreign(target: Path) -> None:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise StageRefused(Both(f"«{target}» không phải là thư mục.", f"«{target}» is not a folder."))
    if target.is_dir() and any(target.iterdir()) and not (target / MARK).is_file():
        raise StageRefused(
            Both(
                f"Thư mục «{target}» không phải do bangvang tạo ra; hãy chọn thư mục khác hoặc xóa nó trước.",
                f"The folder «{target}» was not made by bangvang; choose another one, or remove it first.",
            )
        )


def _locked(target: Path) -> IO[str]:
    lock = (target.parent / f".{target.name}.lock").open("w", encoding="utf-8")
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise StageRefused(
            Both(f"Một lần dựng khác đang chạy cho «{target}».", f"Another build is at work on «{target}».")
        ) from None
    return lock


def _remove(folder: Path) -> None:
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step, where the system can; False where it cannot."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        result = libc.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE)
    except AttributeError:
        return False
    return bool(result == 0)
