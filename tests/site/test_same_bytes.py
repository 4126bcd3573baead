"""The same roll gives the same bytes, whoever builds it, where, when and by which door."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path

import pytest

from built import HOUSE, built, differences, few, tree
from commanded import environment

PARTS = ("data", "content", "theme")
REVERSED = """
import os
_scandir, _listdir = os.scandir, os.listdir
class _Entries(list):
    def __enter__(self): return self
    def __exit__(self, *_): return None
    def __next__(self):
        if not self: raise StopIteration
        return self.pop(0)
    def close(self): pass
os.scandir = lambda *given: _Entries(sorted(_scandir(*given), key=lambda entry: str(entry.name), reverse=True))
os.listdir = lambda *given: sorted(_listdir(*given), key=str, reverse=True)
"""
"""A start of Python in which the disk lists files from z to a."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How somebody else builds: in which folder, environment and umask, by way of which programs, files how old, folders how listed."""

    folder: str = "mot"
    env: Mapping[str, str] = field(default_factory=dict)
    umask: int = 0o022
    by_way_of: tuple[str, ...] = ()
    old: bool = False
    backwards: bool = False

    def and_also(self, other: "Surroundings") -> "Surroundings":
        """Both at once."""
        return Surroundings(
            max(self.folder, other.folder, key=len),
            {**self.env, **other.env},
            max(self.umask, other.umask),
            (*self.by_way_of, *other.by_way_of),
            self.old or other.old,
            self.backwards or other.backwards,
        )


USUAL = Surroundings(env={"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "HOME": "/tmp"})  # noqa: S108 - only read
TWELVE: Mapping[str, Surroundings] = {
    "path": Surroundings("Bảng vàng số 2/ở sâu/hơn nữa"),
    "time zone": Surroundings(env={"TZ": "Pacific/Kiritimati"}),
    "locale": Surroundings(env={"LANG": "tr_TR.UTF-8", "LC_ALL": "POSIX"}),
    "hash seed": Surroundings(env={"PYTHONHASHSEED": "4242"}),
    "umask": Surroundings(umask=0o077),
    "home": Surroundings(env={"HOME": "/"}),
    "UTF-8 mode": Surroundings(env={"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "order of folders": Surroundings(backwards=True),
    "times of files": Surroundings(old=True),
    "processors": Surroundings(by_way_of=("taskset", "--cpu-list", "0")),
    "clock": Surroundings(by_way_of=("faketime", "-f", "+400d")),
    "no network": Surroundings(by_way_of=("unshare", "--map-root-user", "--net")),
}
ALL_TWELVE = reduce(Surroundings.and_also, TWELVE.values(), USUAL)


def built_in(folder: Path, how: Surroundings) -> dict[str, bytes]:
    """The site of the real roll as it is built in some surroundings."""
    roll = house_in(folder / how.folder)
    if how.old:
        for number, path in enumerate(sorted((roll / "data").rglob("*"), reverse=True)):
            os.utime(path, (86_400 * number, 86_400 * number))
    env = dict(how.env)
    if how.backwards:
        (folder / "start").mkdir()
        (folder / "start/sitecustomize.py").write_text(REVERSED, encoding="utf-8")
        env["PYTHONPATH"] = str(folder / "start")
    command = [*how.by_way_of, sys.executable, "-m", "bangvang", "build"]
    done = subprocess.run(
        command, cwd=roll, env=environment(**env), umask=how.umask, capture_output=True, encoding="utf-8", check=False
    )
    if "unshare" in command and done.returncode and "bangvang" not in done.stderr and "unshare" in done.stderr:
        pytest.skip(f"no network of one's own to be had here: {done.stderr.strip()}")
    assert done.returncode == 0, (done.stdout + done.stderr)[-800:]
    return tree(roll / "site")


def house_in(folder: Path) -> Path:
    """A copy of the real roll, with all that its site is made of."""
    folder.mkdir(parents=True)
    for part in PARTS:
        shutil.copytree(HOUSE / part, folder / part)
    shutil.copyfile(HOUSE / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site as it is built in the usual surroundings."""
    return built_in(tmp_path_factory.mktemp("same"), USUAL)


def test_in_twelve_other_surroundings_at_once_the_site_has_the_same_bytes(
    first: dict[str, bytes], tmp_path: Path
) -> None:
    assert len(TWELVE) == 12
    assert few(differences(first, built_in(tmp_path, ALL_TWELVE))) == []
    assert len(first) > 400


@pytest.mark.soak
@pytest.mark.parametrize("name", TWELVE)
def test_in_each_of_twelve_other_surroundings_the_site_has_the_same_bytes(
    first: dict[str, bytes], tmp_path: Path, name: str
) -> None:
    assert few(differences(first, built_in(tmp_path, USUAL.and_also(TWELVE[name])))) == []


def test_the_order_in_which_files_were_written_changes_nothing(first: dict[str, bytes], tmp_path: Path) -> None:
    folder = house_in(tmp_path / "nguoc")
    files = [path for path in sorted((folder / "data").rglob("*"), reverse=True) if path.is_file()]
    for path in files:
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
    assert few(differences(first, tree(built(folder)))) == []


def test_mkdocs_build_gives_the_same_site_as_bangvang_build(first: dict[str, bytes], tmp_path: Path) -> None:
    folder = house_in(tmp_path / "mkdocs")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert few(differences(first, tree(folder / "site"))) == []


def test_mkdocs_build_writes_nothing_either_where_there_is_an_error(tmp_path: Path) -> None:
    folder = house_in(tmp_path / "mkdocs")
    (folder / "data/documents/hong.yml").write_text("title: Luật\nissuer: ub-nd\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "data/documents/hong.yml:2:9" in done.stderr
    assert not (folder / "site").exists()


def test_mkdocs_build_refuses_the_folder_of_somebody_else(tmp_path: Path) -> None:
    folder = house_in(tmp_path / "mkdocs")
    (folder / "site").mkdir()
    (folder / "site" / "cua-toi.txt").write_text("hoa", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert tree(folder / "site") == {"cua-toi.txt": b"hoa"}
