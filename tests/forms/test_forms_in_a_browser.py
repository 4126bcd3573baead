"""People work with the forms in a real Chromium, without a network; what they save is looked at with git."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from bangvang.model.kinds import KINDS
from bangvang.source.yaml_reader import read_yaml
from big_decision import ROWS, big_decision
from built import HOUSE, tree
from commanded import bangvang
from offered import Forms, forms, typed, with_forms

pytestmark = pytest.mark.browser

DECISION = "data/decisions/2023/qd-1034.yml"
COMMENT = re.compile(r"^#.*$| # lời bình sẽ mất$")
_GIT = ("git", "-c", "user.name=Thử", "-c", "user.email=thu@vi-du.vn", "-c", "core.quotepath=off")


def git(folder: Path, *arguments: str) -> str:
    """What git says in a folder."""
    done = subprocess.run([*_GIT, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


def value(text: str, path: str) -> Any:
    """What our reader reads, without what was left empty and flags that say nothing."""
    found, problems = read_yaml(text.encode(), path)
    assert [str(one) for one in problems if one.entry.severity == "error"] == []
    return plain(found)


def plain(typed_value: Any) -> Any:
    """A value as it was meant: without what is empty, spaces around text do not count."""
    if isinstance(typed_value, dict):
        inner = {key: plain(one) for key, one in typed_value.items()}
        return {key: one for key, one in inner.items() if one not in (None, {}, [])}
    if isinstance(typed_value, list):
        return [plain(one) for one in typed_value]
    return typed_value.strip() if isinstance(typed_value, str) else typed_value


def changed(roll: Path, saved: dict[str, str]) -> tuple[list[str], list[str]]:
    """What git tells of the files as they were saved: the lines that went and those that came, every file counted."""
    for path, text in saved.items():
        (roll / path).parent.mkdir(parents=True, exist_ok=True)
        (roll / path).write_text(text, encoding="utf-8")
    git(roll, "add", "-N", "data")
    lines = git(roll, "diff", "--no-color", "-U0", "--", "data").splitlines()
    gone = [line[1:] for line in lines if line.startswith("-") and not line.startswith("--- ")]
    came = [line[1:] for line in lines if line.startswith("+") and not line.startswith("+++ ")]
    return gone, came


def without_lost_comments(gone: list[str], came: list[str]) -> tuple[list[str], list[str]]:
    """The lines that went and came, but for comments: whole lines of them, and what stood behind a value."""
    bare = [COMMENT.sub("", line) for line in gone]
    kept = [line for line in bare if line and line not in came]
    return kept, [line for line in came if line not in bare]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_forms(big_decision(tmp_path_factory.mktemp("forms")))


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """The roll in a repository of its own, in canonical form, so that git tells nothing but what was changed."""
    big_decision(tmp_path)
    assert bangvang("fmt", folder=tmp_path).returncode == 0
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-q", "-m", "đầu")
    return tmp_path


@pytest.fixture
def opened(site: Path, roll: Path) -> Iterator[Forms]:
    """The editor with the roll open in it; it may ask nobody and complain of nothing."""
    with forms(site, typed(roll)) as one:
        yield one
        assert one.asked == []
        assert one.said == []


def test_a_decision_of_500_is_edited_and_one_is_added_by_picker(opened: Forms, roll: Path) -> None:
    opened.open("decisions", "2023/qd-1034")
    opened.unfold("awards", 0)
    opened.fill("number", "1035/QĐ-UBND")
    opened.add("awards.0.recipients", "đối tượng được khen")
    opened.pick(f"awards.0.recipients.{ROWS}.unit", "Phường 5")
    opened.save()

    gone, came = changed(roll, opened.files())

    assert without_lost_comments(gone, came) == (
        ["number: 1034/QĐ-UBND"],
        ["number: 1035/QĐ-UBND", "      - unit: phuong-5"],
    )
    assert bangvang("check", folder=roll).returncode == 0


def test_a_form_loses_comments_and_nothing_else(opened: Forms, roll: Path) -> None:
    before = typed(roll)
    for path in (
        "units/ubnd",
        "units/so-y-te",
        "units/to/to-mot",
        "people/an",
        "sources/bao",
        "decisions/2023/qd-1034",
    ):
        opened.open(*path.split("/", 1))
        opened.fill("note", "Đã xem 12:30")
        opened.save()

    after = opened.files()

    for path in [path for path in before if after[path] != before[path]]:
        assert value(after[path], path) == {**value(before[path], path), "note": "Đã xem 12:30"}
    assert sum("Đã xem 12:30" in text for text in after.values()) == 6
    assert bangvang("check", folder=roll).returncode == 0


def test_the_forms_write_what_fmt_leaves_as_it_is(opened: Forms, roll: Path) -> None:
    opened.open("decisions", "2023/qd-1034")
    opened.fill("note", "Ghi chú dài " + "chữ " * 60 + "\n\nđoạn hai")
    opened.save()

    changed(roll, opened.files())

    assert bangvang("fmt", "--check", folder=roll).returncode == 0


def test_a_new_record_gets_the_id_that_was_chosen(opened: Forms, roll: Path) -> None:
    opened.new("units")
    opened.fill("name", "Tổ Hai")
    opened.pick("kind", "Tổ, đội, phòng")
    opened.pick("parent", "Sở Y tế")
    opened.save()

    gone, came = changed(roll, opened.files())

    assert gone == []
    assert came == ["name: Tổ Hai", "kind: team", "parent: so-y-te"]
    assert (roll / "data/units/to-hai.yml").is_file()
    assert bangvang("check", folder=roll).returncode == 0


def test_a_wrong_id_is_told_in_vietnamese_and_not_saved(opened: Forms) -> None:
    opened.new("units")
    opened.fill("name", "Tổ Hai")
    opened.pick("kind", "Tổ, đội, phòng")
    opened.choose_id("Tổ_Hai")
    opened.saving.click()

    expect(opened.page.get_by_text("Mã chỉ gồm chữ thường không dấu, số và gạch nối").first).to_be_visible()
    assert not any("to_hai" in path.lower() for path in opened.files())


def test_a_wrong_date_is_told_in_vietnamese(opened: Forms) -> None:
    opened.open("decisions", "2023/qd-1034")
    opened.fill("date", "20/11/2023")
    opened.saving.click()

    expect(opened.line("date").get_by_text("Ngày viết 2017, 2017-02 hoặc 2017-02-25").first).to_be_visible()
    assert "20/11/2023" not in opened.files()[DECISION]


def test_the_editor_speaks_vietnamese_with_icons_to_any_browser(opened: Forms) -> None:
    page = opened.page

    expect(page.get_by_role("searchbox").or_(page.get_by_placeholder("Tìm kiếm nội dung…")).first).to_be_visible()
    icon = page.locator(".material-symbols-outlined").first.bounding_box()
    assert icon is not None
    assert icon["width"] <= 32, "an icon that is shown as the word for it is wider"
    drawn = page.evaluate(
        "[...document.fonts].filter(one => one.status === 'loaded').map(one => one.family.replaceAll('\"', ''))"
    )
    assert {"Source Sans 3", "Material Symbols Outlined"} <= set(drawn)


def entries(files: dict[str, str]) -> list[str]:
    """The paths of the files that hold one record each, below `data/` and without `.yml`."""
    kinds = {kind.name for kind in KINDS}
    found = (path.removeprefix("data/").removesuffix(".yml") for path in files if path.endswith(".yml"))
    return [path for path in found if path.partition("/")[0] in kinds and isinstance(_record(files, path), dict)]


def _record(files: dict[str, str], path: str) -> Any:
    return read_yaml(files[f"data/{path}.yml"].encode(), path)[0]


def various(files: dict[str, str]) -> list[str]:
    """The largest and the smallest record of each kind."""
    sized = sorted(entries(files), key=lambda path: len(files[f"data/{path}.yml"]))
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    for path in sized:
        first.setdefault(path.partition("/")[0], path)
        last[path.partition("/")[0]] = path
    return sorted({*first.values(), *last.values()})


def _saved_as_they_were(paths: list[str], files: dict[str, str], site: Path) -> None:
    with forms(site, files) as one:
        for path in paths:
            one.open(*path.split("/", 1))
            one.fill("note", "Đã xem 12:30")
            one.save()
        after = one.files()
    for path in (f"data/{one}.yml" for one in paths):
        assert value(after[path], path) == {**value(files[path], path), "note": "Đã xem 12:30"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    for path, content in tree(HOUSE / "data").items():
        (folder / "data" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "data" / path).write_bytes(content)
    return with_forms(folder)


def test_records_of_every_kind_of_the_real_roll_are_saved_as_they_were(house: Path) -> None:
    files = typed(HOUSE)

    _saved_as_they_were(various(files), files, house)


@pytest.mark.soak
def test_all_records_of_the_real_roll_are_saved_as_they_were(house: Path) -> None:
    files = typed(HOUSE)

    _saved_as_they_were(entries(files), files, house)
