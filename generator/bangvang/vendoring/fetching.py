"""Brings the editor's packages through the user's own npm, and writes what is taken of them beside the roll."""

import shutil
import subprocess
import tarfile
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256, sha512
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from bangvang.problems.both import Both
from bangvang.vendoring.editor import FOLDER, EditorRefused
from bangvang.vendoring.patches import PatchRefused, patched
from bangvang.vendoring.pins import PACKAGES, Package

_NO_NPM = Both(
    "Cần npm (đi cùng Node.js, https://nodejs.org) để lấy bộ soạn thảo.",
    "npm is needed to get the editor; it comes with Node.js (https://nodejs.org).",
)


def fetch(root: Path) -> int:
    """Get the pinned packages and put their files into `vendor/forms/` of the folder `root`. Gives how many.

    The folder that stood there is replaced as a whole, or left as it was.

    Raises:
        EditorRefused: there is no npm, it fails, or what it brings is not what is pinned.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise EditorRefused(_NO_NPM)
    with TemporaryDirectory() as folder:
        tarballs = _packed(npm, Path(folder))
        files = dict(one for package in PACKAGES for one in _files(package, tarballs[package.name]))
    _put(root / FOLDER, files)
    return len(files)


def _packed(npm: str, folder: Path) -> dict[str, bytes]:
    """The tarball of each package. npm looks where it is told to by the user's own settings; no script of a package runs."""
    tarballs = {}
    for package in PACKAGES:
        done = subprocess.run(  # noqa: S603 - the user's npm, with words of our own
            [npm, "pack", "--ignore-scripts", "--silent", f"{package.name}@{package.version}"],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        path = folder / f"{package.name.strip('@').replace('/', '-')}-{package.version}.tgz"
        if done.returncode or not path.is_file():
            raise EditorRefused(_npm_failed(package, done.stderr or done.stdout))
        tarballs[package.name] = path.read_bytes()
    return tarballs


def _files(package: Package, tarball: bytes) -> Iterator[tuple[str, bytes]]:
    """The files that are taken, patched, each one checked."""
    if f"sha512-{b64encode(sha512(tarball).digest()).decode()}" != package.integrity:
        raise EditorRefused(_not_pinned(f"{package.name}@{package.version}"))
    with tarfile.open(fileobj=BytesIO(tarball), mode="r:gz") as archive:
        for path, taken in package.files.items():
            member = archive.extractfile(f"package/{taken.source}")
            assert member is not None, "the tarball is the one that is pinned"
            try:
                content = patched(path, member.read())
            except PatchRefused as refused:
                raise EditorRefused(refused.message) from refused
            if sha256(content).hexdigest() != taken.sha256:
                raise EditorRefused(_not_pinned(path))
            yield path, content


def _put(folder: Path, files: dict[str, bytes]) -> None:
    new, old = folder.with_name(f".{folder.name}.new"), folder.with_name(f".{folder.name}.old")
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    for path, content in files.items():
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _npm_failed(package: Package, said: str) -> Both:
    last = (said.strip().splitlines() or [""])[-1]
    name = f"{package.name}@{package.version}"
    return Both(f"npm không lấy được {name}: {last}", f"npm could not get {name}: {last}")


def _not_pinned(name: str) -> Both:
    return Both(
        f"{name} tải về không đúng bản đã ghim; không có gì được ghi.",
        f"{name} as it came is not what is pinned; nothing was written.",
    )
