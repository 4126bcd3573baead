"""The wheel carries all that the program needs: in an empty folder it makes a roll, checks it and builds its site.

The wheel goes into a virtual environment of its own. What it depends on is lent by the running environment: a `.pth` file
in the new one names the running one's folder of packages. Python reads `.pth` files only in its own such folder and not in
folders that they name, so that the editable install of the checkout, which is itself a `.pth` file, is not followed there; each
test sees that the program it ran is the wheel's.
"""

import fcntl
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from built import HOUSE, Site, few
from commanded import environment

NOT_OURS = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command, with nothing of this environment that would lead to the checkout."""
    env = {name: value for name, value in environment().items() if name not in NOT_OURS}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)


def succeed(command: list[str], folder: Path) -> str:
    """Run a command that must end well. Gives what it printed."""
    done = run(command, folder)
    assert done.returncode == 0, (done.stdout + done.stderr)[-800:]
    return done.stdout


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` of an environment into which the wheel was installed; made once for all processes."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    place, done = shared / "wheel", shared / "wheel.done"
    with (shared / "wheel.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            _install(place)
            done.touch()
    return place / "venv" / "bin"


def _install(place: Path) -> None:
    place.mkdir()
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    succeed([*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", str(place), str(HOUSE)], place)
    (wheel,) = place.glob("bangvang-*.whl")
    venv.create(place / "venv", with_pip=False, symlinks=True)
    python = place / "venv" / "bin" / "python"
    succeed([*pip, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)], place)
    printed = succeed([str(python), "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"], place)
    (Path(printed.strip()) / "lent.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")


@pytest.fixture
def bangvang(installed: Path, tmp_path: Path) -> str:
    """The wheel's command. AssertionError where it is not the wheel's own code that it runs."""
    where = succeed([str(installed / "python"), "-c", "import bangvang; print(bangvang.__path__[0])"], tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)
    return str(installed / "bangvang")


def test_a_new_roll_checks_and_builds_with_the_catalogue(bangvang: str, tmp_path: Path) -> None:
    roll = tmp_path / "roll"
    succeed([bangvang, "init", "roll"], tmp_path)
    succeed([bangvang, "check"], roll)
    succeed([bangvang, "build"], roll)
    site = Site(roll / "site")
    assert "Huân chương Lao động" in site.page("danh-hieu/huan-chuong-lao-dong/").article
    assert len([path for path in site.paths if path.startswith("danh-hieu/")]) > 50
    assert "en/danh-hieu/" in site.paths
    assert (site.root / "assets/images/emblem.svg").is_file()


def test_the_interface_of_a_site_that_the_wheel_builds_is_vietnamese(bangvang: str, tmp_path: Path) -> None:
    succeed([bangvang, "init", "roll"], tmp_path)
    succeed([bangvang, "build"], tmp_path / "roll")
    page = Site(tmp_path / "roll" / "site").page("danh-hieu/huan-chuong-lao-dong/")
    assert "Nguồn" in [one.text for one in page.all("h2")]


def test_no_link_of_a_new_rolls_site_is_dead(bangvang: str, tmp_path: Path) -> None:
    succeed([bangvang, "init", "roll"], tmp_path)
    succeed([bangvang, "build", "--base-url", Site.base], tmp_path / "roll")
    site = Site(tmp_path / "roll" / "site")
    dead = []
    for path, page in site.pages():
        for link in page.links:
            target = site.follow(path, link.attributes["href"])
            if target is None or {target[0], f"{target[0]}/"} & set(site.paths) or (site.root / target[0]).is_file():
                continue
            dead.append(f"{path}: {link.attributes['href']}")
    assert few(dead) == []


def test_without_mkdocs_yml_and_hand_written_pages_a_roll_is_built_all_the_same(bangvang: str, tmp_path: Path) -> None:
    succeed([bangvang, "init", "roll"], tmp_path)
    roll = tmp_path / "roll"
    (roll / "mkdocs.yml").unlink()
    succeed([bangvang, "build"], roll)
    assert "index.html" in [path.name for path in (roll / "site").iterdir()]


def test_the_wheel_carries_what_the_preview_shows(installed: Path, bangvang: str) -> None:
    package = Path(bangvang).parents[1]
    assert sorted(path.name for path in package.rglob("bangvang/serving/preview.*s*")) == ["preview.css", "preview.js"]
    assert installed.is_dir()


def test_init_refuses_a_folder_that_holds_something(bangvang: str, tmp_path: Path) -> None:
    (tmp_path / "roll").mkdir()
    (tmp_path / "roll" / "thu.txt").write_text("của tôi", encoding="utf-8")
    done = run([bangvang, "init", "roll", "--lang", "en"], tmp_path)
    assert done.returncode == 2
    assert "is not empty" in done.stderr
    assert [path.name for path in (tmp_path / "roll").iterdir()] == ["thu.txt"]
