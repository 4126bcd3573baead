"""A build is a family of processes: whichever of them is killed, the others end, the site is whole, and nothing is left."""

import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest

from broken_off import begin, left_behind, write
from built import built, differences, few, tree
from serving import PATIENCE
from whole_roll import whole_roll

DOCUMENT = "title: Luật\nissuer: ubnd\ndescription: {}\n"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A roll whose pages are written by several processes for a while, with its site."""
    roll = whole_roll(tmp_path_factory.mktemp("large"))
    write(roll, "documents/luat-2.yml", DOCUMENT.format(1))
    built(roll)
    return roll


@pytest.fixture
def family_roll(large: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may spoil."""
    return Path(shutil.copytree(large, tmp_path / "roll"))


def children(parent: int) -> list[int]:
    """The processes that a process has started and that live."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, owner = place.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(owner) == parent and state != "Z":
            found.append(int(place.parent.name))
    return sorted(found)


def lives(pid: int) -> bool:
    """Whether a process is still at work."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0] != "Z"
        )
    except OSError:
        return False


def until_writing(build: int, roll: Path) -> list[int]:
    """Wait until the processes that write pages are there, and give them; none where the build ended before."""
    end = time.monotonic() + PATIENCE
    while lives(build):
        assert time.monotonic() < end
        if (roll / ".site.work").exists() and children(build):
            return children(build)
        time.sleep(0.002)
    return []


def gone(pids: list[int]) -> bool:
    """Whether all of them end soon."""
    end = time.monotonic() + PATIENCE
    while any(map(lives, pids)):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.parametrize("times", [3, pytest.param(100, marks=pytest.mark.soak)])
def test_where_a_process_that_writes_pages_is_killed_the_build_says_so_and_the_old_site_stands(
    family_roll: Path, times: int
) -> None:
    chance = random.Random(20240726)  # noqa: S311 - moments and processes to kill, not secrets
    before = tree(family_roll / "site")
    killed = 0
    for turn in range(times):
        write(family_roll, "documents/luat-2.yml", DOCUMENT.format(turn + 2))
        build = begin(family_roll)
        workers = until_writing(build.pid, family_roll)
        time.sleep(chance.uniform(0, 0.4))
        victim = chance.choice(workers) if workers else 0
        alive = victim != 0 and lives(victim)
        if alive:
            os.kill(victim, signal.SIGKILL)
        told = build.communicate(timeout=PATIENCE)[1]
        assert gone(workers)
        assert left_behind(family_roll) == []
        if build.returncode == 0:
            before = tree(family_roll / "site")
            assert str(turn + 2) in (family_roll / "site/van-ban/luat-2/index.html").read_text("utf-8")
            continue
        killed += 1
        assert alive
        assert (build.returncode, told) == (2, TOLD)
        assert few(differences(tree(family_roll / "site"), before)) == []
    assert killed
    write(family_roll, "documents/luat-2.yml", DOCUMENT.format(1))
    built(family_roll)
    assert left_behind(family_roll) == []


TOLD = (
    "error: A process that the build had started was killed from outside; perhaps the memory was full.\n"
    "Nothing was written; the old site stands.\n"
)


@pytest.mark.parametrize("times", [2, pytest.param(60, marks=pytest.mark.soak)])
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda sign: sign.name)
def test_of_a_build_that_is_killed_no_process_lives_on_and_the_next_one_finds_all_in_order(
    family_roll: Path, sign: signal.Signals, times: int
) -> None:
    chance = random.Random(20230512)  # noqa: S311 - moments to kill at, not secrets
    before = tree(family_roll / "site")
    stopped = 0
    for _ in range(times):
        build = begin(family_roll)
        workers = until_writing(build.pid, family_roll)
        time.sleep(chance.uniform(0, 0.4))
        build.send_signal(sign)
        build.communicate(timeout=PATIENCE)
        assert gone(workers)
        stopped += build.returncode != 0
        assert few(differences(tree(family_roll / "site"), before)) == []
        assert left_behind(family_roll) == [] or sign == signal.SIGKILL
    assert stopped
    built(family_roll)
    assert left_behind(family_roll) == []
    assert few(differences(tree(family_roll / "site"), before)) == []


def test_a_killed_family_leaves_no_shared_memory_or_files_of_its_own(family_roll: Path) -> None:
    temporary = family_roll.parent / "tmp"
    temporary.mkdir()
    build = begin(family_roll, env={"TMPDIR": str(temporary)})
    workers = until_writing(build.pid, family_roll)
    build.kill()
    build.communicate(timeout=PATIENCE)
    assert workers
    assert gone(workers)
    assert list(temporary.iterdir()) == []
