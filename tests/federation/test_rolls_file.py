"""`rolls.yml`: every mistake with file, line, column and what to do, in both languages; and the command that reads it."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from built import differences, few, tree
from federated import PORTAL_URL, SETTINGS, URLS, Federated, bangvang, federate, write_settings

ROLLS = f'rolls: [{{id: mot, from: mot, url: "{URLS["mot"]}"}}]'
MISTAKES = {
    "titel: Cổng\ntitle: Cổng\n" + ROLLS: ("error[unknown-key]", "rolls.yml:1:1", "Did you mean «title»?"),
    "title: Cổng": ("error[missing-key]", "rolls.yml", "«rolls»"),
    "title: Cổng\nrolls: []": ("error[empty-list]", "rolls.yml:2:8", "«rolls»"),
    'title: Cổng\nrolls: [{id: Một, from: a, url: "https://a.vn"}]': ("error[bad-id]", "rolls.yml:2:14", "«Một»"),
    'title: Cổng\nrolls: [{id: trang, from: a, url: "https://a.vn"}]': ("error[bad-id]", "rolls.yml:2:14", "«trang»"),
    "title: Cổng\nrolls: [{id: a, from: a, url: ftp://a.vn}]": ("error[bad-address]", "rolls.yml:2:31", "«ftp://a.vn»"),
    'title: Cổng\nrolls: [{id: a, from: a, url: "javascript:x"}]': ("error[bad-address]", "rolls.yml:2:31", "https://"),
    'title: Cổng\nrolls: [{id: a, from: a, url: "https://a.vn/?b"}]': ("error[bad-address]", "rolls.yml:2:31", "?b"),
    'title: Cổng\nrolls: [{id: a, from: a, url: "https:///"}]': ("error[bad-address]", "rolls.yml:2:31", "https:///"),
    'title: C\nsite_url: "https://a.vn/#b"\n' + ROLLS: ("error[bad-address]", "rolls.yml:2:11", "#b"),
    "title: C\nlanguages: [vi, fr]\n" + ROLLS: ("error[not-a-choice]", "rolls.yml:2:17", "«fr»"),
    "- title: C": ("error[wrong-type]", "rolls.yml", "a mapping"),
    "title: [": ("error[yaml-syntax]", "rolls.yml", ""),
    'title: C\nrolls:\n  - {id: a, from: a, url: "https://a.vn"}\n  - {id: a, from: b, url: "https://b.vn"}': (
        "error[id-taken]",
        "rolls.yml:4:10",
        "«a» (roll)",
    ),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_told_with_its_place_and_what_to_do(tmp_path: Path, text: str) -> None:
    write_settings(tmp_path, text + "\n")

    done = federate(tmp_path, "--lang", "en")

    assert done.returncode == 1, done.stderr
    for words in MISTAKES[text]:
        assert words in done.stdout
    assert not (tmp_path / "portal").exists()


def test_it_speaks_vietnamese_too(tmp_path: Path) -> None:
    write_settings(tmp_path, f"titel: Cổng\ntitle: Cổng\n{ROLLS}\n")

    done = federate(tmp_path, "--lang", "vi")

    assert "Không có khóa «titel» trong: cổng nhiều bảng vàng." in done.stdout
    assert "Có phải bạn định viết «title»?" in done.stdout
    assert "Không có gì được ghi; cổng cũ còn nguyên." in done.stderr


def test_no_file_is_wrong_use(tmp_path: Path) -> None:
    done = federate(tmp_path, "khong-co.yml", "--lang", "en")

    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no file «khong-co.yml»." in done.stderr


@pytest.mark.parametrize("address", ["ftp://a.vn", "https://a.vn/?b", "https://"])
def test_an_address_that_is_none_is_wrong_use(three: Federated, tmp_path: Path, address: str) -> None:
    done = federate(three.folder, "--out", str(tmp_path / "x"), "--base-url", address, "--lang", "en")

    assert done.returncode == 2
    assert "is not an address of the web" in done.stderr


@pytest.mark.parametrize("out", ["mot/site", "mot", "hai/ban-chep/api", "."])
def test_a_portal_never_takes_the_place_of_what_it_is_made_of(three: Federated, out: str) -> None:
    before = tree(three.folder / "mot/site")

    done = federate(three.folder, "--out", out, "--lang", "en")

    assert done.returncode == 2
    assert "Choose another --out" in done.stderr
    assert differences(before, tree(three.folder / "mot/site")) == []


def test_a_folder_of_somebody_else_is_left_alone(three: Federated, tmp_path: Path) -> None:
    (tmp_path / "cua-toi").mkdir()
    (tmp_path / "cua-toi/thu.txt").write_text("của tôi", encoding="utf-8")

    done = federate(three.folder, "--out", str(tmp_path / "cua-toi"), "--lang", "en")

    assert done.returncode == 2
    assert "was not made by bangvang" in done.stderr
    assert [path.name for path in (tmp_path / "cua-toi").iterdir()] == ["thu.txt"]


def test_what_was_built_is_told(three: Federated, tmp_path: Path) -> None:
    done = federate(three.folder, "--out", str(tmp_path / "x"), "--lang", "en")

    assert (done.returncode, done.stdout) == (0, "")
    assert "rolls: 3; awards: 4; shared decisions, counted once: 1" in done.stderr


def test_the_same_rolls_give_the_same_bytes(three: Federated, tmp_path: Path) -> None:
    folder = tmp_path / "khac-cho"
    for name in ("mot", "hai", "ba"):
        shutil.copytree(three.folder / name, folder / name)
    write_settings(folder, SETTINGS)
    for path in folder.rglob("*"):
        os.utime(path, (0, 0))

    env = {"PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "C", "HOME": str(tmp_path)}
    done = federate(folder, "--out", "x/y", env=env)

    assert done.returncode == 0, done.stderr
    one, other = tree(three.portal.root), tree(folder / "x/y")
    assert few(differences(one, other)) == []
    assert len(one) > 40


def test_a_second_run_takes_the_place_of_the_first(three: Federated, tmp_path: Path) -> None:
    out = tmp_path / "x"
    for language in ("[vi, en]", "[en]"):
        text = SETTINGS.replace("from: ", f"from: {three.folder}/").replace(
            "rolls:", f"languages: {language}\n    rolls:"
        )
        write_settings(tmp_path, text)
        assert federate(tmp_path, "--out", str(out)).returncode == 0

    assert not (out / "en").exists()
    assert 'lang="en"' in (out / "index.html").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".x.lock", "rolls.yml", "x"]
    assert stat.S_IMODE((out / "index.html").stat().st_mode) & stat.S_IRUSR


def test_its_address_is_the_one_of_the_settings_or_of_the_command(three: Federated, tmp_path: Path) -> None:
    done = federate(three.folder, "--out", str(tmp_path / "x"), "--base-url", "https://khac.vi-du.vn/cong")

    assert done.returncode == 0, done.stderr
    assert f'<link rel="canonical" href="{PORTAL_URL}bang-vang/">' in three.portal.html("bang-vang/")
    html = (tmp_path / "x/bang-vang/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://khac.vi-du.vn/cong/bang-vang/">' in html
    assert PORTAL_URL not in html
    assert "<loc>https://khac.vi-du.vn/cong/en/tra-cuu/</loc>" in (tmp_path / "x/sitemap.xml").read_text("utf-8")


def test_a_portal_can_be_made_ready_for_every_host(three: Federated, tmp_path: Path) -> None:
    done = bangvang(three.folder, "publish", "--to", "netlify", "--site", "portal", "--out", str(tmp_path / "x"))

    assert done.returncode == 0, done.stderr
    headers = (tmp_path / "x/_headers").read_text("utf-8")
    assert "/toan-quoc/api/v1/*" in headers
    assert json.loads((tmp_path / "x/toan-quoc/api/v1/rolls.json").read_bytes())["title"] == "Cổng ba tỉnh"
