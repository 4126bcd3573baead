"""Where a site may stand, and how the roll's own title stands in it."""

from pathlib import Path

import pytest

from bangvang.cli.build import address
from built import built, run_build, small_roll


def test_a_site_is_not_put_among_the_data(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    before = sorted((roll / "data").rglob("*"))

    done = run_build(roll, "--out", "data/site")

    assert done.returncode == 2
    assert sorted((roll / "data").rglob("*")) == before


def test_the_title_of_the_roll_is_text_in_the_frame_too(tmp_path: Path) -> None:
    settings = 'format: 1\ntitle: "T<script>alert(1)</script>"\npublisher: P\nlanguages: [vi]\nas_of: 2024\n'
    site = built(small_roll(tmp_path, {"roll.yml": settings}))

    for page in site.rglob("*.html"):
        assert "<script>alert" not in page.read_text("utf-8")


@pytest.mark.parametrize(
    "typed",
    [
        "bang-vang.vi-du.vn",
        "ftp://vi-du.vn/",
        "https://vi-du.vn/../../etc/",
        "https://vi-du.vn/..",
        "https://vi-du.vn/a/./b/",
        "https://vi-du.vn/?a=b",
        "https://vi-du.vn/#a",
        'https://vi-du.vn/"onload="x',
        "https://vi-du.vn/a;b{c}/",
        "https://vi-du.vn/$host/",
        "https://vi-du.vn/a\nb/",
    ],
)
def test_what_is_no_address_of_a_site_is_refused_and_nothing_is_written(tmp_path: Path, typed: str) -> None:
    roll = small_roll(tmp_path)

    done = run_build(roll, "--base-url", typed, "--lang", "en")

    assert done.returncode == 2
    assert "is not an address of the web" in done.stderr
    assert not (roll / "site").exists()


def test_addresses_below_a_host_are_taken_with_their_last_slash_or_without() -> None:
    for typed in ("https://vi-du.vn/bang-vang", "http://vi-du.vn:8080/a.b/c_d~e/", "https://vi-du.vn"):
        assert address(typed) == f"{typed.rstrip('/')}/"
