"""The same roll gives the same bytes, whoever builds it, where, when and by which door."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from built import HOUSE, built, differences, few, tree
from commanded import environment

PARTS = ("data", "content", "theme")
SURROUNDINGS: Mapping[str, tuple[Mapping[str, str], int]] = {
    "mot": ({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "HOME": "/"}, 0o022),
    "Bảng vàng số 2": (
        {
            "PYTHONHASHSEED": "4242",
            "TZ": "Pacific/Kiritimati",
            "LANG": "tr_TR.UTF-8",
            "PYTHONUTF8": "0",
            "LC_ALL": "POSIX",
        },
        0o077,
    ),
}
"""Folder of the roll → environment and umask of the one who builds it."""


def house_in(folder: Path) -> Path:
    """A copy of the real roll, with all that its site is made of."""
    folder.mkdir()
    for part in PARTS:
        shutil.copytree(HOUSE / part, folder / part)
    shutil.copyfile(HOUSE / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site as the first one builds it."""
    name, (env, umask) = next(iter(SURROUNDINGS.items()))
    return tree(built(house_in(tmp_path_factory.mktemp("same") / name), env=env, umask=umask))


def test_hash_seed_time_zone_locale_umask_and_folder_change_nothing(first: dict[str, bytes], tmp_path: Path) -> None:
    for name, (env, umask) in list(SURROUNDINGS.items())[1:]:
        again = tree(built(house_in(tmp_path / name), env=env, umask=umask))
        assert few(differences(first, again)) == []
    assert len(first) > 400


def test_the_order_and_times_of_files_on_the_disk_change_nothing(first: dict[str, bytes], tmp_path: Path) -> None:
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
