"""A folder of entries that prove themselves: each carries the key that it belongs to and a seal that only this user can set.

Nothing is lost with an entry: one that is missing, damaged, foreign or old is made anew, without a word.
"""

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from bangvang.source.storing import replace_file

FOLDER = ".cache/bangvang"
KEPT = 64
"""How many entries are kept; the oldest go first."""
_IGNORED = ".gitignore"
_SUFFIX = ".entry"
_SECRET = 32
_SEAL = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Store:
    """Entries in `folder`, sealed with `secret`."""

    folder: Path
    secret: bytes

    @classmethod
    def beside(cls, data: Path) -> "Store | None":
        """The store of the roll in the folder `data`; None where this user can keep nothing.

        It is no store where a link leads out of the folder that holds `data`.
        """
        folder = data.parent / FOLDER
        if folder.is_symlink() or folder.parent.is_symlink():
            return None
        secret = _secret()
        return cls(folder, secret) if secret is not None else None

    def get(self, key: bytes) -> bytes | None:
        """What is kept under a key, of whatever length; None where there is nothing that proves itself."""
        try:
            sealed = self._place(key).read_bytes()
        except OSError:
            return None
        content = sealed[_SEAL:]
        return content if hmac.compare_digest(sealed[:_SEAL], self._seal(key, content)) else None

    def put(self, key: bytes, content: bytes) -> None:
        """Keep something under a key, if the disk lets us."""
        try:
            replace_file(self._place(key), self._seal(key, content) + content)
            ignored = self.folder / _IGNORED
            if not ignored.exists():
                replace_file(ignored, b"*\n")
            self._forget_old()
        except OSError:
            return

    def clear(self) -> None:
        """Forget everything, if the disk lets us."""
        self._forget(0)

    def _forget_old(self) -> None:
        self._forget(KEPT)

    def _forget(self, kept: int) -> None:
        try:
            entries = [(entry.stat().st_mtime_ns, entry.path) for entry in os.scandir(self.folder) if _is_entry(entry)]
            for _, path in sorted(entries, reverse=True)[kept:]:
                Path(path).unlink(missing_ok=True)
        except OSError:
            return

    def _place(self, key: bytes) -> Path:
        return self.folder / f"{hashlib.sha256(key).hexdigest()[:40]}{_SUFFIX}"

    def _seal(self, key: bytes, content: bytes) -> bytes:
        """Over the key too, lest an entry be taken for another."""
        return hmac.digest(self.secret, b"%d:%b%b" % (len(key), key, content), "sha256")


def _is_entry(entry: "os.DirEntry[str]") -> bool:
    return entry.name.endswith(_SUFFIX) and entry.is_file(follow_symlinks=False)


def _secret() -> bytes | None:
    """What this user seals with, made once: a cache that came with a roll from elsewhere proves nothing."""
    try:
        home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
        place = Path(home) / "bangvang" / "key"
        if not place.is_file():
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make(place)
        secret = place.read_bytes()
    except (OSError, RuntimeError):
        return None
    return secret if len(secret) == _SECRET else None


def _make(place: Path) -> None:
    """Two programs at once make one secret: whoever comes second finds it there."""
    beside = place.with_name(f".{place.name}.{os.getpid()}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(secrets.token_bytes(_SECRET))
    try:
        os.link(beside, place)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
