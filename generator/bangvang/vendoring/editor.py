"""The editor's files beside a roll: whether they are there, and byte for byte those that are pinned."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from bangvang.problems.both import Both
from bangvang.source.files import Disk
from bangvang.vendoring.pins import PACKAGES

FOLDER = "vendor/forms"
"""Beside mkdocs.yml. It may be kept in the repository: then a build needs neither npm nor a network."""
COMMAND = "bangvang forms --vendor"
_LARGEST = 8 << 20


class EditorRefused(Exception):  # noqa: N818 - a refusal, with what to tell the publisher
    """The editor is not there, or not as it is pinned. `message` says which command brings it."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


def kept(root: Path) -> dict[str, bytes]:
    """The editor's files by their paths below `vendor/forms/` of the folder `root`. Others that stand there are passed by.

    Raises:
        EditorRefused: one is missing or is not the one that is pinned.
    """
    disk = Disk(root)
    files: dict[str, bytes] = {}
    for path, digest in pinned():
        content, _ = disk.read(f"{FOLDER}/{path}", _LARGEST)
        if content is None:
            raise EditorRefused(_told(path, "không có", "is missing"))
        if sha256(content).hexdigest() != digest:
            raise EditorRefused(_told(path, "không đúng bản đã ghim", "is not the one that is pinned"))
        files[path] = content
    return files


def pinned() -> Iterator[tuple[str, str]]:
    """Each file of the editor, as it stands beside a roll, with its SHA-256."""
    for package in PACKAGES:
        for path, taken in package.files.items():
            yield path, taken.sha256


def _told(path: str, vi: str, en: str) -> Both:
    return Both(
        f"Biểu mẫu cần bộ soạn thảo trong {FOLDER}/, mà tệp «{path}» {vi}. Hãy chạy: {COMMAND}",
        f"The forms need the editor in {FOLDER}/, and the file «{path}» {en}. Run: {COMMAND}",
    )
