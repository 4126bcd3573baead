"""Photos: copies in two widths without what cameras write into them, on the page, in the preview, and not where they may not be."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bangvang.roll.loading import load
from bangvang.site.photos import photo_at, write_photos
from built import Site, built, small_roll, tree
from commanded import bangvang
from pictured import BLUE, RED, WHO, picture

EXEMPLAR = """
    title: Một cửa thân thiện
    kind: model
    unit: so-y-te
    photos:
      - {{file: {file}, alt: Cán bộ hướng dẫn người dân, credit: "Báo <b>Vàng</b>"}}
"""


def photographed(folder: Path, content: bytes, file: str = "mot-cua.jpg", exemplar: str = EXEMPLAR) -> Path:
    """A small roll with one exemplar and its photo. Gives the folder that holds `data/`."""
    files: dict[str, str | bytes] = {"exemplars/mo-hinh.yml": exemplar.format(file=file), f"photos/{file}": content}
    return small_roll(folder, files)


def copies(site: Path) -> dict[str, Image.Image]:
    """The copies in a site, by their path."""
    return {name: Image.open(BytesIO(content)) for name, content in tree(site).items() if name.startswith("anh/")}


def test_a_photo_is_shown_in_two_widths_with_its_description_and_credit(tmp_path: Path) -> None:
    site = Site(built(photographed(tmp_path, picture(2000, 1000))))
    shown = copies(site.root)
    assert sorted((one.format, one.size) for one in shown.values()) == [("WEBP", (480, 240)), ("WEBP", (1280, 640))]
    for where in ("dien-hinh/mo-hinh/", "en/dien-hinh/mo-hinh/"):
        html = site.html(where)
        up = "../" * where.count("/")
        for path in shown:
            assert f"{up}{path}" in html
        assert 'alt="Cán bộ hướng dẫn người dân"' in html
        assert "Báo &lt;b&gt;Vàng&lt;/b&gt;" in html
        assert 'width="1280" height="640"' in html
        assert 'loading="lazy"' in html


def test_a_photo_stands_upright_and_keeps_its_colours(tmp_path: Path) -> None:
    site = built(photographed(tmp_path, picture(400, 200, orientation=6)))
    (copy,) = copies(site).values()
    assert copy.size == (200, 400)
    top, bottom = copy.convert("RGB").getpixel((100, 60)), copy.convert("RGB").getpixel((100, 340))
    for seen, meant in ((top, RED), (bottom, BLUE)):
        assert isinstance(seen, tuple)
        assert all(abs(one - other) < 24 for one, other in zip(seen, meant, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_that_a_camera_writes_is_published(tmp_path: Path, kind: str) -> None:
    file = f"mot-cua.{'jpg' if kind == 'JPEG' else kind.lower()}"
    content = picture(600, 400, kind=kind)
    assert WHO.encode() in content
    site = built(photographed(tmp_path, content, file))
    assert copies(site)
    for name, written in tree(site).items():
        assert WHO.encode() not in written, name
        assert content not in written
    for copy in copies(site).values():
        assert not copy.getexif()
        assert not {"exif", "xmp", "icc_profile"} & copy.info.keys()


def test_a_small_photo_is_not_made_larger(tmp_path: Path) -> None:
    site = built(photographed(tmp_path, picture(320, 240)))
    assert [one.size for one in copies(site).values()] == [(320, 240)]


def test_a_photo_may_be_called_as_anybody_likes_and_its_name_gets_nowhere(tmp_path: Path) -> None:
    file = "Ảnh chụp; rm -rf $(HOME) %2e.jpg"
    root = photographed(tmp_path, picture(), file, EXEMPLAR.replace("{{file: {file}", '{{file: "{file}"'))
    site = built(root)
    assert len(copies(site)) == 1
    assert not any(b"rm -rf" in content for name, content in tree(site).items() if name.endswith(".html"))


@pytest.mark.parametrize("who", ["person: kin", "name: Lê Văn Kín"])
def test_no_photo_of_a_hidden_person_is_published(tmp_path: Path, who: str) -> None:
    exemplar = f"title: Người thầm lặng\nkind: individual\n{who}\nphotos: [{{{{file: {{file}}}}}}]\n"
    files: dict[str, str | bytes] = {
        "exemplars/mo-hinh.yml": exemplar.format(file="a.jpg"),
        "photos/a.jpg": picture(),
        "people/kin.yml": "name: Lê Văn Kín\nvisibility: withheld\n",
        "roll.yml": (
            "format: 1\ntitle: Bảng vàng\npublisher: Ban\nlanguages: [vi, en]\nas_of: 2024-06-30\n"
            "privacy: {people: initials}\n"
        ),
    }
    site = Site(built(small_roll(tmp_path, files)))
    assert copies(site.root) == {}
    assert "<img" not in site.html("dien-hinh/mo-hinh/").partition("<article")[2]


def test_a_damaged_photo_ends_the_build_with_its_name_and_nothing_is_written(tmp_path: Path) -> None:
    root = photographed(tmp_path, picture(800, 600)[:-3000])
    done = bangvang("build", "--lang", "vi", folder=root)
    assert done.returncode == 2
    assert "mot-cua.jpg" in done.stderr
    assert not (root / "site").exists()


def test_one_copy_made_by_itself_is_the_same_as_among_all(tmp_path: Path) -> None:
    root = photographed(tmp_path, picture(900, 700))
    roll = load(root / "data").roll
    (out := tmp_path / "out").mkdir()
    write_photos(out, roll, root)
    written = tree(out)
    assert len(written) == 2
    for name, content in written.items():
        assert photo_at(roll, root, name) == content
    assert photo_at(roll, root, "anh/khac.webp") is None
