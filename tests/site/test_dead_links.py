"""Links of stories and hand-written pages that lead nowhere are told: by the check where data alone can say so, else by the build."""

from pathlib import Path

import pytest

from bangvang.site.story import story
from bangvang.site.ways import Way, Ways
from broken_off import left_behind, write
from built import Site, built, differences, run_build, small_roll, tree
from world import places, told, world

EXEMPLAR = (
    "title: Gương\nkind: individual\nperson: an\nstory: |\n  Một.\n\n  Xem {}.\ntranslations: {{en: {{story: {}}}}}\n"
)
MKDOCS = "site_name: x\ndocs_dir: content\ntheme: {name: material}\nplugins: [bangvang]\n"


def with_story(text: str, english: str = "Nothing") -> dict[str, str]:
    return {"exemplars/guong.yml": EXEMPLAR.format(text, english)}


def with_pages(folder: Path, **pages: str) -> Path:
    """A small roll with hand-written pages. Gives the folder that holds `data/`."""
    roll = small_roll(folder, dict(with_story("[An](../../ca-nhan/an/)")))
    (roll / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (roll / "content").mkdir()
    for name, text in pages.items():
        (roll / "content" / f"{name}.md").write_text(text, encoding="utf-8")
    return roll


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("../../don-vi/so-y-t/", "unit"),
        ("../../don-vi/so-y-t", "unit"),
        ("../../ca-nhan/khong-co/#x", "person"),
        ("../khac/", "exemplar"),
        ("../../quyet-dinh/qd-9/?a=b", "decision"),
    ],
)
def test_a_story_that_leads_to_no_record_is_a_fault_of_the_data(tmp_path: Path, link: str, kind: str) -> None:
    data = world(tmp_path, with_story(f"[ở đây]({link})"))
    assert told(data, "dead-link") == [f"The link «{link}» in the story leads to the page of no {kind}."]
    assert "exemplars/guong.yml:4: dead-link" in places(data)


@pytest.mark.parametrize(
    "link",
    [
        "../../don-vi/so-y-te/",
        "../../don-vi/so-cu/",
        "../../don-vi/",
        "../../don-vi/theo-nam/",
        "../../ket-qua/2022/",
        "../../gioi-thieu/",
        "#anh",
        "https://vi-du.vn/don-vi/khong-co/",
        "/don-vi/khong-co/",
        "mailto:ban@vi-du.vn",
        "../../anh/x.webp",
        "../../quyet-dinh/qd/bang-khen/",
    ],
)
def test_what_the_data_alone_cannot_judge_or_is_there_is_left_to_the_build(tmp_path: Path, link: str) -> None:
    units = {"units/cu.yml": "name: Sở Cũ\nkind: agency\nformerly: [so-cu]\n"}
    assert told(world(tmp_path, {**with_story(f"[x]({link})"), **units}), "dead-link") == []


def test_a_translated_story_is_looked_into_from_where_it_stands(tmp_path: Path) -> None:
    data = world(
        tmp_path, with_story("gì", "'[x](../../don-vi/so-y-te/) [y](../../../don-vi/so-y-te/) [z](../../don-vi/z/)'")
    )
    assert told(data, "dead-link") == ["The link «../../don-vi/z/» in the story leads to the page of no unit."]


@pytest.mark.parametrize("hides", ["visibility: withheld", "minor: true", "visibility: withheld\nerased: true"])
def test_nobody_is_led_to_who_has_no_page(tmp_path: Path, hides: str) -> None:
    person = {"people/kin.yml": f"name: Lê Văn Kín\n{hides}\nformerly: [kin-cu]\n"}
    for link in ("../../ca-nhan/kin/", "../../ca-nhan/kin-cu/"):
        data = world(tmp_path, {**with_story(f"[x]({link})"), **person})
        assert told(data, "dead-link") == [f"The link «{link}» in the story leads to the page of no person."]


def test_links_within_the_site_are_not_said_to_lead_out_of_it() -> None:
    assert story("[x](../../don-vi/a/)") == '<p><a href="../../don-vi/a/">x</a></p>'
    for link in ("https://vi-du.vn", "mailto:a@vi-du.vn", "//vi-du.vn/x", "/x/", "HTTPS://vi-du.vn"):
        assert 'rel="noopener external"' in story(f"[x]({link})")


@pytest.mark.parametrize(
    ("link", "dead"),
    [
        ("../../gioi-thieu-khac/", True),
        ("../../quyet-dinh/qd-1/#bang-khen--an", False),
        ("../../quyet-dinh/qd-1/#bang-khen--a", True),
        ("../../quyet-dinh/qd-1/bang-khen/", True),
        ("../../ket-qua/2022/", False),
        ("../../ket-qua/2021/", True),
        ("#cau-chuyen", False),
        ("#cau-chuyen-khac", True),
        ("../../../../ra-ngoai/", False),
        ("../../tra-cuu/?q=so+y+te", False),
    ],
)
def test_a_story_is_followed_to_every_other_page_and_anchor(tmp_path: Path, link: str, dead: bool) -> None:
    roll = small_roll(tmp_path, dict(with_story(f"[x]({link})")))
    done = run_build(roll, "--lang", "en")
    if dead:
        assert done.returncode == 2
        assert done.stderr == (
            f"error: The site cannot be built: Links lead nowhere:\n  data/exemplars/guong.yml:7: «{link}»\n"
            "Mend the address, or take out the link and keep its words.\n"
        )
        assert left_behind(roll) == []
    else:
        assert done.returncode == 0, done.stderr


def test_hand_written_pages_are_followed_with_file_and_line_in_both_languages(tmp_path: Path) -> None:
    first = (
        "# Một\n\nXem [hai](hai.md#neo), [ba](ba.md), [đơn vị](don-vi/so-y-t/).\n\n## Hết\n\n[hết](#het) [x](#khong)\n"
    )
    roll = with_pages(tmp_path, index=first, hai="# Hai\n\n## Neo\n\n<a href='../don-vi/#khong-co'>x</a>\n")
    for language, opening, mend in (
        ("en", "error: The site cannot be built: Links lead nowhere:\n", "Mend the address"),
        ("vi", "Liên kết không dẫn tới đâu:\n", "Sửa địa chỉ"),
    ):
        done = run_build(roll, "--lang", language)
        assert done.returncode == 2
        assert opening in done.stderr
        assert mend in done.stderr
        for line in ("index.md:3: «ba.md»", "index.md:3: «don-vi/so-y-t/»", "index.md:7: «#khong»"):
            assert f"  content/{line}\n" in done.stderr
        assert done.stderr.count("content/") == 3
    assert left_behind(roll) == ["content", "mkdocs.yml"]


def test_a_mended_page_is_built_and_until_then_the_old_site_stands(tmp_path: Path) -> None:
    roll = with_pages(tmp_path, index="# Một\n")
    before = tree(built(roll))
    (roll / "content/index.md").write_text("# Một\n\n[x](hai.md)\n", encoding="utf-8")
    assert run_build(roll).returncode == 2
    assert differences(tree(roll / "site"), before) == []
    (roll / "content/index.md").write_text("# Một\n\n[x](quyet-dinh/qd-1/#bang-khen--an)\n", encoding="utf-8")
    write(roll, "exemplars/guong.yml", EXEMPLAR.format("[x](../../ca-nhan/an/)", "Nothing"))
    page = Site(built(roll)).html("")
    assert 'href="quyet-dinh/qd-1/#bang-khen--an"' in page


def test_only_so_many_are_listed_and_the_rest_counted(tmp_path: Path) -> None:
    roll = with_pages(tmp_path, index="# Một\n\n" + "".join(f"[x](khong-{number}/)\n" for number in range(14)))
    done = run_build(roll, "--lang", "en")
    assert done.stderr.count("content/index.md:") == 10
    assert "  … and 4 more\n" in done.stderr


def test_anchors_are_read_as_browsers_read_them(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text('<h2 id="dấu&amp;b">x</h2><a name="cu"></a>', encoding="utf-8")
    ways = Ways(tmp_path)
    for anchor, leads in (
        ("dấu&b", True),
        ("d%E1%BA%A5u&b", True),
        ("cu", True),
        ("top", True),
        ("", True),
        ("x", False),
    ):
        assert ways.leads(Way("b/", f"../a/#{anchor}", tmp_path)) is leads
