"""What stands around every page, and the files that all pages share."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.resources import theme_folder
from bangvang.site.assets import Assets, lean
from bangvang.site.chrome import Chrome
from bangvang.site.navigation import navigation
from built import Site
from seen import BOTH_LANGUAGES, seen


def around(folder: Path, settings: str = "") -> Chrome:
    sight = seen(folder, {"roll.yml": BOTH_LANGUAGES + settings})
    return Chrome.of(sight, Assets.of(theme_folder()), navigation(sight, ()))


def test_the_foot_of_a_page_tells_who_publishes_the_roll_and_how_to_reach_them(tmp_path: Path) -> None:
    foot = around(tmp_path, "    license: CC BY 4.0\n    contact: mailto:bang@vang.example\n")

    assert foot.publisher == '<span lang="vi">Ban Thi đua</span>'
    assert foot.as_of == "30 June 2024"
    assert foot.licence == '<span lang="vi">CC BY 4.0</span>'
    assert foot.contact == "mailto:bang@vang.example"


def test_texts_of_the_roll_are_escaped_before_they_reach_the_frame(tmp_path: Path) -> None:
    foot = around(tmp_path, "    license: <img src=x> @@bangvang:body@@\n")

    assert foot.licence == '<span lang="vi">&lt;img src=x&gt; &#64;&#64;bangvang:body&#64;&#64;</span>'


def test_shared_files_are_named_by_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles/10-a.css").write_text("a { color: red }", encoding="utf-8")
    before = Assets.of(tmp_path)
    (tmp_path / "styles/20-b.css").write_text("b { color: red }", encoding="utf-8")
    after = Assets.of(tmp_path)

    assert before.script == after.script
    assert before.styles.path != after.styles.path
    assert after.styles.content.startswith(before.styles.content.rstrip())


@given(st.lists(st.sampled_from(["a{color:red}", "/* told */", "/* one\n two */", "\n  ", "b{margin:0}"])))
def test_a_lean_style_sheet_keeps_every_rule_and_no_comment(parts: list[str]) -> None:
    thin = lean("\n".join(parts))

    assert "told" not in thin
    assert thin.replace("\n", "") == "".join(part for part in parts if part.endswith("}"))


@pytest.mark.parametrize("path", ["", "en/", "don-vi/tp-da-nang/", "huong-dan/", "404.html"])
def test_every_page_has_its_landmarks_and_a_way_past_the_menu(site: Site, path: str) -> None:
    page = site.page(path)

    assert [page.all(tag)[0].attributes.get("class") for tag in ("header", "main")] == ["bv-top", "md-main"]
    assert any(one.attributes.get("href") == "#noi-dung" for one in page.links)
    assert "noi-dung" in page.ids


def test_record_pages_run_none_of_the_scripts_of_the_theme_below(site: Site) -> None:
    scripts = site.page("don-vi/tp-da-nang/").all("script")

    loaded = [one.attributes["src"].rpartition("/")[2] for one in scripts if "src" in one.attributes]
    assert [name.partition(".")[0] for name in loaded] == ["bangvang"]


def test_dark_is_the_same_whether_the_system_or_the_visitor_asks_for_it() -> None:
    css = (theme_folder() / "styles/10-tokens.css").read_text(encoding="utf-8")
    chosen, of_system = (
        re.search(rf"{re.escape(start)} \{{(.*?)\}}", css, re.DOTALL)
        for start in (':root[data-scheme="dark"]', ':root:not([data-scheme="light"])')
    )
    assert chosen is not None
    assert of_system is not None
    assert chosen[1].split() == of_system[1].split()


def test_every_icon_that_a_page_shows_is_drawn(site: Site) -> None:
    css = Assets.of(theme_folder()).styles.content.decode()
    shown = {name for path in site.paths for name in re.findall(r"bv-icon--([a-z-]+)", site.html(path))}

    assert "movements" in shown
    assert sorted(name for name in shown if f".bv-icon--{name}{{" not in css) == []
