"""`bangvang forms` on the command line."""

import json
from pathlib import Path

from built import built, small_roll
from commanded import bangvang
from offered import with_forms


def test_where_the_forms_are_off_it_says_which_line_switches_them_on(tmp_path: Path) -> None:
    done = bangvang("forms", "--lang", "en", folder=small_roll(tmp_path))

    assert done.returncode == 2
    assert "forms: github:owner/repository" in done.stderr


def test_it_prints_the_configuration(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with_forms(roll)

    done = bangvang("forms", folder=roll)

    assert done.returncode == 0
    assert json.loads(done.stdout)["backend"]["repo"] == "ban-thi-dua/bang-vang"


def test_it_checks_the_setting_and_the_editor(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with_forms(roll)

    good = bangvang("forms", "--check", "--lang", "en", folder=roll)
    (roll / "mkdocs.yml").write_text((roll / "mkdocs.yml").read_text().replace("github:", "gihub:"), encoding="utf-8")
    bad = bangvang("forms", "--check", "--lang", "en", folder=roll)

    assert (good.returncode, bad.returncode) == (0, 2)
    assert "The forms are ready: ban-thi-dua/bang-vang at https://github.com" in good.stderr
    assert "forms: unknown git host «gihub»" in bad.stderr


def test_the_forms_stand_in_the_site_but_not_in_its_sitemap(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with_forms(roll)

    site = built(roll, "--base-url", "https://vi-du.vn/")

    assert (site / "admin" / "index.html").is_file()
    assert "admin" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert not (site / "forms").exists()


def test_without_the_setting_a_site_has_no_forms(tmp_path: Path) -> None:
    assert not (built(small_roll(tmp_path)) / "admin").exists()


def test_a_page_that_somebody_wrote_is_not_overwritten(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with_forms(roll)
    (roll / "content" / "admin").mkdir()
    (roll / "content" / "admin" / "index.md").write_text("# Của tôi\n", encoding="utf-8")

    done = bangvang("build", "--lang", "en", folder=roll)

    assert done.returncode == 2
    assert "a hand-written page stands where a page of the roll belongs: admin/" in done.stderr
