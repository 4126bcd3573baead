"""A build is whole or not at all: with one error nothing is written, and what stood before still stands."""

import fcntl
import re
from pathlib import Path

import pytest

from broken_off import left_behind, write
from built import built, differences, run_build, small_roll, tree

BROKEN = """
    title: Luật
    kind: luật
    issuer: ub-nd
"""
TWENTY = {
    "clusters/a.yml": ("name: Cụm\nkind: cum\norganiser: ubnd\n", "2:7", "not-a-choice"),
    "clusters/b.yml": ("name: Cụm\nkind: cluster\norganizer: ubnd\norganiser: ubnd\n", "3:1", "unknown-key"),
    "decisions/a.yml": ("issuer: ubnd\n", "1:1", "nothing-decided"),
    "decisions/b.yml": (
        "issuer: ubnd\ndate: 2023-01-02\nawards:\n  - honour: huan-chuong\n    class: nhat\n    recipients: [{unit: so-y-te}]\n",
        "4:13",
        "authority-cannot-confer",
    ),
    "documents/a.yml": (BROKEN, "3:9", "unknown-id"),
    "documents/b.yml": ("title: Luật\ntitle: Lệnh\n", "2:1", "duplicate-key"),
    "documents/c.yml": ("title: Luật\ndate: 2017-02-30\n", "2:7", "bad-date"),
    "documents/d.yml": ("title: Luật\nurl: javascript:alert(1)\n", "2:6", "bad-address"),
    "documents/e.yml": ('title: "Luật\n', "1:8", "unclosed-quote"),
    "documents/f.yml": ("title: &a Luật\n", "1:8", "yaml-anchor"),
    "documents/g.yml": ("title: !!str Luật\n", "1:8", "yaml-tag"),
    "documents/h.yml": ("kind: luật\n", "1:1", "missing-key"),
    "events/a.yml": ("name: Lễ\nkinds: [launch]\non: hôm qua\n", "3:5", "bad-period"),
    "events/b.yml": (
        "name: Lễ\nkinds: [launch]\non: 2020\nfigures:\n  - {key: a, value: 16.000}\n",
        "5:21",
        "ambiguous-number",
    ),
    "exemplars/a.yml": ("title: Gương\nkind: individual\nperson: an\nunit: ubnd\n", "3:1", "two-bearers"),
    "people/x.yml": ("name: Đỗ Văn X\nborn: 75\n", "2:7", "bad-year"),
    "people/y.yml": ("name: Đỗ Văn Y\nminor: có\n", "2:8", "not-a-flag"),
    "sources/x.yml": ("- một\n", "1:3", "wrong-type"),
    "sources/y.yml": ("title: Tin\npublisher: Báo\n\x07", "3:1", "control-character"),
    "units/x.txt": ("ghi chú", "", "unread-file"),
}
"""Twenty files with a fault each: the text, the line and column that the report should name, and the fault's code."""


def test_one_error_in_one_file_is_told_with_its_place_and_nothing_is_written(roll: Path) -> None:
    before = tree(roll / "site")
    write(roll, "documents/luat.yml", BROKEN)
    done = run_build(roll, "--lang", "en")
    assert done.returncode == 1
    assert "error[unknown-id]: No unit has the id «ub-nd».\n --> data/documents/luat.yml:3:9\n" in done.stdout
    assert done.stderr == "Nothing was written; the old site stands.\n"
    assert differences(tree(roll / "site"), before) == []
    assert left_behind(roll) == []


def test_where_there_was_no_site_an_error_leaves_none(tmp_path: Path) -> None:
    roll = small_roll(tmp_path, {"documents/luat.yml": BROKEN})
    assert run_build(roll).returncode == 1
    assert sorted(path.name for path in roll.iterdir()) == [".cache", "data"]


def test_twenty_errors_in_twenty_files_are_all_told_at_once_in_the_order_of_their_places(roll: Path) -> None:
    before = tree(roll / "site")
    for path, (text, _, _) in TWENTY.items():
        write(roll, path, text)
    done = run_build(roll, "--lang", "en")
    assert done.returncode == 1
    told = re.findall(
        r"^error\[([a-z0-9-]+)\]: .*\n *--> data/(\S+?)(?::(\d+:\d+))?(?: \(.*\))?$", done.stdout, re.MULTILINE
    )
    assert told == [(code, path, place) for path, (_, place, code) in sorted(TWENTY.items())]
    assert "20 errors" in done.stdout
    assert differences(tree(roll / "site"), before) == []


def test_what_is_mended_is_built_again(roll: Path) -> None:
    broken = write(roll, "documents/luat.yml", BROKEN)
    assert run_build(roll).returncode == 1
    broken.write_text("title: Luật mới\nissuer: ubnd\n", encoding="utf-8")
    built(roll)
    assert "Luật mới" in (roll / "site/van-ban/luat/index.html").read_text("utf-8")
    broken.unlink()
    built(roll)
    assert not (roll / "site/van-ban/luat").exists()
    assert left_behind(roll) == []


def test_the_folder_of_somebody_else_is_refused_and_untouched(roll: Path) -> None:
    theirs = roll / "anh-cuoi"
    theirs.mkdir()
    (theirs / "co-dau.txt").write_text("hoa", encoding="utf-8")
    done = run_build(roll, "--out", "anh-cuoi", "--lang", "en")
    assert done.returncode == 2
    assert "was not made by bangvang" in done.stderr
    assert tree(theirs) == {"co-dau.txt": b"hoa"}


@pytest.mark.parametrize("make", ["file", "link"])
def test_a_file_or_a_link_in_the_sites_place_is_refused_and_untouched(roll: Path, make: str) -> None:
    theirs, place = roll / "theirs", roll / "out"
    theirs.mkdir()
    if make == "file":
        place.write_text("hoa", encoding="utf-8")
    else:
        place.symlink_to(theirs)
    assert run_build(roll, "--out", "out").returncode == 2
    assert tree(theirs) == {}
    assert place.read_text("utf-8") == "hoa" if make == "file" else place.is_symlink()


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    (roll / "site").mkdir()
    assert (built(roll) / "index.html").is_file()


def test_a_build_is_refused_while_another_is_at_work_there(roll: Path) -> None:
    before = tree(roll / "site")
    with (roll / ".site.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = run_build(roll, "--lang", "en")
        assert done.returncode == 2
        assert "Another build is at work" in done.stderr
    assert differences(tree(roll / "site"), before) == []
    built(roll)
