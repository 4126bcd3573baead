"""Where a site may stand, and how the roll's own title stands in it."""

from pathlib import Path

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
