"""Whatever happens to a build, the folder holds the old site or the new one, and what went wrong is said plainly."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bangvang.publishing import stage
from bangvang.publishing.stage import Stage
from bangvang.site.whole import SiteRefused, Whole
from broken_off import begin, broken_off, left_behind, write
from built import built, differences, few, run_build, small_roll, tree
from commanded import environment
from serving import PATIENCE

DOCUMENT = "title: Luật\nissuer: ubnd\ndescription: {}\n"
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
STANDS = "Nothing was written; the old site stands.\n"
IN_A_SMALL_DISK = """
mount -t tmpfs -o size=6m tmpfs "$1" && cp -r "$2/data" "$2/site" "$1/" && cd "$1" || exit 77
dd if=/dev/zero of=room bs=1k count=600 2>/dev/null; dd if=/dev/zero of=filling bs=1k 2>/dev/null; rm room
{read_only}
"$3" -m bangvang build --lang "$4"; code=$?
cp -r site "$2/site-after"
ls -A > "$2/listed"
exit $code
"""


@pytest.mark.parametrize("times", [6, pytest.param(200, marks=pytest.mark.soak)])
def test_a_build_that_is_broken_off_leaves_the_old_site_or_the_new_one(roll: Path, tmp_path: Path, times: int) -> None:
    chance = random.Random(20170225)  # noqa: S311 - moments to break off at, not secrets
    wanted = {}
    for number in (1, 2):
        other = Path(shutil.copytree(roll, tmp_path / f"again-{number}"))
        write(other, "documents/luat.yml", DOCUMENT.format(number))
        started = time.monotonic()
        wanted[number] = tree(built(other))
        took = time.monotonic() - started
    write(roll, "documents/luat.yml", DOCUMENT.format(1))
    built(roll)
    standing, outcomes = 1, []
    for turn in range(times):
        write(roll, "documents/luat.yml", DOCUMENT.format(3 - standing))
        broken_off(roll, SIGNALS[turn % 3], chance.uniform(0, took * 0.6))
        now = tree(roll / "site")
        mixed = {number: few(differences(now, whole)) for number, whole in wanted.items()}
        assert [] in mixed.values(), mixed
        standing = 1 if mixed[1] == [] else 2
        outcomes.append(standing)
    write(roll, "documents/luat.yml", DOCUMENT.format(2))
    assert differences(tree(built(roll)), wanted[2]) == [], outcomes
    assert left_behind(roll) == []


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_who_stops_a_build_is_told_that_the_site_is_whole_and_nothing_is_left(
    roll: Path, sign: signal.Signals, code: int
) -> None:
    before = tree(roll / "site")
    assert broken_off(roll, sign, 0.01) == (code, "Stopped half-way; the site that stands is whole.\n")
    assert differences(tree(roll / "site"), before) == []
    assert left_behind(roll) == []


def test_what_a_killed_build_left_is_taken_away_by_the_next(roll: Path) -> None:
    broken_off(roll, signal.SIGKILL, 0.05)
    assert left_behind(roll) == [".site.work"]
    built(roll)
    assert left_behind(roll) == []


def test_of_three_builds_at_once_one_is_done_and_the_others_say_why_not(roll: Path) -> None:
    write(roll, "documents/luat.yml", DOCUMENT.format(1))
    three = [begin(roll) for _ in range(3)]
    told = [build.communicate(timeout=PATIENCE)[1] for build in three]
    codes = [build.returncode for build in three]
    assert 0 in codes
    assert {code for code in codes if code} <= {2}
    assert all("Another build is at work on" in said for said, code in zip(told, codes, strict=True) if code == 2)
    assert "Luật" in (roll / "site/van-ban/luat/index.html").read_text("utf-8")
    assert left_behind(roll) == []


@pytest.mark.parametrize(
    ("language", "read_only", "told"),
    [
        ("en", "", ("error: The disk is full; cannot write", STANDS)),
        ("vi", "", ("lỗi: Đĩa đã đầy, không ghi được", "Không có gì được ghi; trang cũ còn nguyên.\n")),
        ("en", "mount -o remount,ro .", ("error: The disk is read-only; cannot write", STANDS)),
    ],
)
def test_on_a_full_or_read_only_disk_the_old_site_stays(
    roll: Path, tmp_path: Path, language: str, read_only: str, told: tuple[str, str]
) -> None:
    (tmp_path / "disk").mkdir()
    script = IN_A_SMALL_DISK.format(read_only=read_only)
    apart = ("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh")
    done = subprocess.run(
        [*apart, str(tmp_path / "disk"), str(roll), sys.executable, language],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if not (roll / "site-after").exists():
        pytest.skip(f"no disk of one's own to be had here: {done.stderr.strip()}")
    assert done.returncode == 2
    assert done.stderr.startswith(told[0])
    assert done.stderr.endswith(told[1])
    assert differences(tree(roll / "site-after"), tree(roll / "site")) == []
    left = sorted(set((roll / "listed").read_text("utf-8").split()) - {".cache"})
    assert left == sorted(["data", "filling", "site", *_lock(read_only)])


def _lock(read_only: str) -> list[str]:
    return [] if read_only else [".site.lock"]


def test_where_a_file_grows_beyond_what_is_allowed_the_old_site_stays(roll: Path) -> None:
    before = tree(roll / "site")
    done = subprocess.run(
        ["prlimit", "--fsize=30000", sys.executable, "-m", "bangvang", "build", "--lang", "en"],
        cwd=roll,
        env=environment(PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: The file grew too large; cannot write")
    assert done.stderr.endswith(STANDS)
    assert differences(tree(roll / "site"), before) == []
    assert left_behind(roll) == []


def test_a_build_broken_off_between_two_renames_is_undone_by_the_next(roll: Path) -> None:
    before = tree(roll / "site")
    (roll / "site").rename(roll / ".site.old")
    write(roll, "documents/luat.yml", "title: Luật\nissuer: ub-nd\n")
    assert run_build(roll).returncode == 1
    write(roll, "documents/luat.yml", DOCUMENT.format(1))
    Stage.begin(roll / "site").abort()
    assert differences(tree(roll / "site"), before) == []
    assert left_behind(roll) == []


def test_where_the_system_cannot_exchange_folders_two_renames_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "_exchange", lambda _one, _other: False)
    for text in ("một", "hai"):
        place = Stage.begin(tmp_path / "site")
        (place.work / "a.txt").write_text(text, encoding="utf-8")
        place.commit()
        assert (tmp_path / "site/a.txt").read_text("utf-8") == text
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site.lock", "site"]


def test_a_link_that_leads_nowhere_refuses_the_site(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    built(roll)
    before = tree(roll / "site")
    (roll / "mkdocs.yml").write_text("site_name: x\ntheme: {name: material}\nplugins: [bangvang]\n", encoding="utf-8")
    (roll / "docs").mkdir()
    (roll / "docs/trang.md").write_text('# Trang\n\n<a href="../khong-co/">x</a> <a href="../don-vi/">y</a>\n', "utf-8")
    done = run_build(roll, "--lang", "en")
    assert (done.returncode, done.stdout) == (2, "")
    assert "The site cannot be built: Links lead nowhere:\n  docs/trang.md:3: «../khong-co/»\n" in done.stderr
    assert differences(tree(roll / "site"), before) == []


def test_a_page_that_is_not_there_or_a_link_to_nothing_is_found_and_links_out_of_the_site_are_not(
    tmp_path: Path,
) -> None:
    whole = Whole()
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/index.html").touch()
    (tmp_path / "anh.png").touch()
    links = (
        "../../anh.png",
        "../../a/b/#x",
        "?q=1",
        "#y",
        "/goc/",
        "https://vi-du.vn/z",
        "mailto:a@b.vn",
        "../../../khac/",
    )
    whole.note("a/b/", "".join(f'<a href="{link}">' for link in links).encode())
    whole.note("a/b/", b'<p>&lt;img src="x" y</p><a href="chua-co/" rel="noopener external">x</a>')
    whole.refuse_parts(tmp_path)
    whole.note("a/c/", b'<img src="../../khong.png">')
    with pytest.raises(SiteRefused, match="Pages are missing: a/c/"):
        whole.refuse_parts(tmp_path)
    (tmp_path / "a/c").mkdir()
    (tmp_path / "a/c/index.html").touch()
    with pytest.raises(SiteRefused, match=r"Links lead nowhere: a/c/ → khong\.png"):
        whole.refuse_parts(tmp_path)
