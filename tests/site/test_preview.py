"""`bangvang serve`: changed files show up, errors are told while the old site stands, mending them shows the new one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from built import built, small_roll
from commanded import bangvang
from serving import DOCUMENT, WRONG, Served, serving, until

CONTENT = {"index.md": "# Bảng vàng thử\n\nLời chào.\n", "gioi-thieu.md": "# Giới thiệu\n"}
SETTINGS = "site_name: Thử\ndocs_dir: content\ntheme:\n  name: material\n  custom_dir: theme\nplugins: [bangvang]\n"
HOME = '{% extends "base.html" %}\n'


def shows(served: Served, word: str) -> bool:
    return f"Luật {word}" in served.get("/van-ban/luat/")[1]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A small roll that is being served."""
    with serving(small_roll(tmp_path, {"documents/luat.yml": DOCUMENT.format("một")})) as one:
        one.told()
        yield one


def test_what_is_changed_shows_up(served: Served) -> None:
    with served.news() as news:
        before = next(news)["version"]
        served.write("documents/luat.yml", DOCUMENT.format("hai"))
        assert next(news)["version"] != before
    assert "Luật hai" in served.get("/van-ban/luat/")[1]


def test_what_is_added_shows_up_in_lists_and_on_the_home_page_and_what_is_taken_away_goes(served: Served) -> None:
    served.write("decisions/qd-9.yml", "number: 9/QĐ-UBND\ndate: 2024-02-01\nissuer: ubnd\nawards:\n  - honour: co\n")
    until(lambda: served.get("/quyet-dinh/qd-9/")[0] == 200)
    for path in ("/", "/en/", "/quyet-dinh/", "/don-vi/ubnd/"):
        assert "qd-9/" in served.get(path)[1]
    (served.roll / "data/decisions/qd-9.yml").unlink()
    until(lambda: served.get("/quyet-dinh/qd-9/")[0] == 404)
    assert "qd-9/" not in served.get("/")[1]


def test_after_edits_every_page_is_that_of_a_build(served: Served, tmp_path: Path) -> None:
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    until(lambda: "Luật hai" in served.get("/van-ban/luat/")[1])
    served.write("events/le.yml", "name: Lễ\nkinds: [ceremony]\non: 2023-02-01\n")
    until(lambda: served.get("/su-kien/le/")[0] == 200)
    site = built(served.roll, "--out", str(tmp_path / "xong"), "--base-url", served.address) and tmp_path / "xong"
    for page in site.rglob("index.html"):
        path = page.parent.relative_to(site).as_posix()
        assert served.get(f"/{path}/" if path != "." else "/")[1] == page.read_text(encoding="utf-8"), path


def test_settings_of_the_roll_show_up_in_the_head_of_every_page(served: Served) -> None:
    roll = (served.roll / "data/roll.yml").read_text(encoding="utf-8")
    served.write("roll.yml", roll.replace("Bảng vàng thử", "Bảng vàng khác").replace("[vi, en]", "[vi]"))
    until(lambda: "Bảng vàng khác</title>" in served.get("/van-ban/luat/")[1])
    assert "Bảng vàng khác" in served.get("/")[1]
    assert served.get("/en/")[0] == 404


def test_hand_written_pages_templates_and_mkdocs_own_settings_show_up_too(tmp_path: Path) -> None:
    roll = small_roll(tmp_path / "so")
    for name, text in CONTENT.items():
        (roll / "content").mkdir(exist_ok=True)
        (roll / "content" / name).write_text(text, encoding="utf-8")
    (roll / "theme").mkdir()
    (roll / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    with serving(roll) as one:
        assert "Lời chào." in one.get("/")[1]
        (roll / "content/index.md").write_text("# Bảng vàng thử\n\nLời mới.\n", encoding="utf-8")
        until(lambda: "Lời mới." in one.get("/")[1])
        (roll / "content/them.md").write_text("# Trang thêm\n", encoding="utf-8")
        until(lambda: one.get("/them/")[0] == 200)
        assert "Trang thêm" in one.get("/don-vi/")[1]
        (roll / "theme/main.html").write_text(HOME + "{% block footer %}<p>Chân trang</p>{% endblock %}", "utf-8")
        until(lambda: "Chân trang" in one.get("/them/")[1])
        (roll / "theme/main.html").write_text(HOME + "{% block footer %}<p>Chân", encoding="utf-8")
        until(lambda: one.told()["errors"] == 1)
        assert "TemplateSyntaxError" in one.told()["problems"][0]["message"]
        assert "Chân trang" in one.get("/them/")[1]
        (roll / "theme/main.html").unlink()
        until(lambda: one.told()["errors"] == 0)
        assert "Chân trang" not in one.get("/them/")[1]
        (roll / "mkdocs.yml").write_text(SETTINGS.replace("[bangvang]", "[]"), encoding="utf-8")
        until(lambda: one.told()["errors"] == 1)
        assert one.told()["problems"][0]["message"] == "mkdocs.yml does not name the plugin bangvang."


def test_a_hand_written_page_in_the_place_of_a_record_is_told(served: Served) -> None:
    roll = served.roll
    (roll / "content/van-ban").mkdir(parents=True)
    (roll / "content/index.md").write_text(CONTENT["index.md"], encoding="utf-8")
    (roll / "content/van-ban/luat.md").write_text("# Luật của tôi\n", encoding="utf-8")
    (roll / "mkdocs.yml").write_text(SETTINGS.replace("  custom_dir: theme\n", ""), encoding="utf-8")
    until(lambda: served.told()["errors"] == 1)
    said = served.told()["problems"][0]["message"]
    assert said == "A hand-written page stands where a page of the roll belongs: van-ban/luat/"
    assert "Luật một" in served.get("/van-ban/luat/")[1]


def test_an_error_is_told_with_its_place_and_hint_while_the_old_site_stands(served: Served) -> None:
    before = served.told()
    assert before["errors"] == 0
    served.write("documents/luat.yml", WRONG)
    until(lambda: served.told()["errors"] == 1)
    told = served.told()
    assert told["version"] == before["version"]
    assert told["problems"][0] == {
        "severity": "error",
        "name": "error",
        "code": "unknown-id",
        "message": "No unit has the id «ub-nd».",
        "place": "data/documents/luat.yml:2:9",
        "excerpt": "  |\n1 | title: Luật hai\n2 | issuer: ub-nd\n  |         ^^^^^",
        "hint": "hint: Did you mean «ubnd»? Mend the id, or add units/ub-nd.yml.",
    }
    assert "Luật một" in served.get("/van-ban/luat/")[1]
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    until(lambda: served.told()["errors"] == 0)
    assert "Luật hai" in served.get("/van-ban/luat/")[1]
    assert served.told()["version"] != before["version"]


def test_an_error_that_only_the_law_finds_is_told_too_and_the_old_site_stands(served: Served) -> None:
    award = "awards:\n  - {honour: chien-si, recipients: [{unit: so-y-te}]}\n"
    served.write("decisions/qd-8.yml", f"number: 8/QĐ-UBND\ndate: 2024-02-01\nissuer: ubnd\n{award}")
    until(lambda: served.told()["errors"] == 1)
    assert served.told()["problems"][0]["code"] == "recipient-kind-not-allowed"
    until(lambda: served.get("/quyet-dinh/qd-8/")[0] == 404)


def test_what_is_personal_is_not_quoted(served: Served) -> None:
    served.write("people/nguoi-moi.yml", "name: Lê Văn Cường\nunit: so-y-te\ndescription: Gọi 0912345678\n")
    until(lambda: served.told()["errors"] == 1)
    assert "0912345678" not in str(served.told())


def test_a_roll_with_an_error_is_served_from_the_start_and_the_site_appears_when_it_is_mended(tmp_path: Path) -> None:
    with serving(small_roll(tmp_path, {"documents/luat.yml": WRONG})) as one:
        status, text = one.get("/van-ban/luat/")
        assert status == 503
        assert "There is no site to see yet" in text
        assert "No unit has the id «ub-nd»" in text
        assert "2 | issuer: ub-nd" in text
        one.write("documents/luat.yml", DOCUMENT.format("một"))
        until(lambda: one.get("/van-ban/luat/")[0] == 200)


def test_hostile_text_stays_text_on_the_page_that_stands_in_for_the_site(tmp_path: Path) -> None:
    hostile = "title: Luật\nissuer: '<script>alert(1)</script>'\n"
    with serving(small_roll(tmp_path, {"documents/luat.yml": hostile}), "--lang", "vi") as one:
        text = one.get("/")[1]
        assert "<script>alert" not in text
        assert "&lt;script&gt;alert" in text
        assert '<html lang="vi">' in text


def test_files_of_editors_are_no_fault_while_somebody_edits_but_are_for_check(served: Served) -> None:
    for name in (".luat.yml.swp", "luat.yml~", "4913", "#luat.yml#"):
        (served.roll / "data/documents" / name).write_text("x", encoding="utf-8")
    (served.roll / "data/documents/.#luat.yml").symlink_to("ai-do@may")
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    until(lambda: "Luật hai" in served.get("/van-ban/luat/")[1])
    assert served.told()["errors"] == 0
    assert bangvang("check", folder=served.roll).returncode == 1


def test_saving_by_way_of_another_file_shows_no_error(served: Served) -> None:
    file = served.roll / "data/documents/luat.yml"
    with served.news() as news:
        assert next(news)["errors"] == 0
        for word in ("hai", "ba", "bốn"):
            other = file.with_name("luat.yml.tmp")
            other.write_text(DOCUMENT.format(word), encoding="utf-8")
            other.replace(file)
            until(partial(shows, served, word))
        served.write("documents/luat.yml", DOCUMENT.format("cuối"))
        for told in news:
            assert not told.get("errors")
            if "Luật cuối" in served.get("/van-ban/luat/")[1]:
                break


def test_a_file_that_is_written_bit_by_bit_shows_no_error(served: Served) -> None:
    with served.news() as news:
        before = next(news)
        with (served.roll / "data/documents/luat.yml").open("w", encoding="utf-8") as file:
            for piece in ("title: Luật", " hai\nissuer: ub", "-nd", "\nissuer: ubnd"):
                file.write(piece)
                file.flush()
            file.seek(0)
            file.truncate()
            file.write(DOCUMENT.format("hai"))
        told = next(one for one in news if not one["checking"])
        assert told["errors"] == 0
        assert told["version"] != before["version"]


def test_pages_of_two_runs_are_told_apart(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    with serving(roll) as one:
        first = one.version()
    with serving(roll) as other:
        assert other.version() != first
