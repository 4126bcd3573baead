"""`bangvang new`: a file that can be read, in which only what is to be filled in is missing."""

import re
from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from bangvang.editing.formatting import formatted
from bangvang.editing.templates import template
from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS, Kind
from bangvang.problems.both import Language
from bangvang.source.yaml_reader import read_yaml
from commanded import ROLL, bangvang, write_roll
from world import world

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
every_language = pytest.mark.parametrize("language", ["vi", "en"])


@every_kind
@every_language
def test_a_new_file_lacks_only_what_is_to_be_filled_in(kind: Kind, language: Language, tmp_path: Path) -> None:
    text = template(kind, "moi", language)
    data = world(tmp_path, {f"{kind.name}/moi.yml": text})
    told = [problem for problem in judge(data).problems if problem.place.path.endswith("/moi.yml")]

    assert {problem.code for problem in told} == {"missing-key"}
    lines = [text.splitlines()[problem.place.line - 1].partition(" #")[0] for problem in told]
    assert all(line.endswith(":") or line == "  -" for line in lines)


@every_kind
@every_language
def test_a_new_file_is_in_canonical_form(kind: Kind, language: Language) -> None:
    assert formatted(template(kind, "moi", language).encode(), f"data/{kind.name}/moi.yml", kind.model).after is None


@every_kind
@every_language
def test_every_field_is_there_with_its_title_and_what_to_write(kind: Kind, language: Language) -> None:
    text = template(kind, "moi", language)

    for field in fields_of(kind.model):
        if field.key != "id":
            assert re.search(rf"^(# )?{field.key}:", text, re.MULTILINE)
            assert f"# {field.told.title.say(language)}" in text
            assert field.told.help.say(language) in text
            assert all(f"{word} (" in text for word in (field.choices.labels if field.choices is not None else ()))


@every_kind
def test_with_its_comments_opened_a_new_file_is_still_yaml_of_that_kind(kind: Kind) -> None:
    opened = re.sub(
        r"^( *)# (?=(?:[ ]*- )?[ ]*[a-z_]+:|[ ]*-$)", r"\1", template(kind, "moi", "vi"), flags=re.MULTILINE
    )
    value, problems = read_yaml(opened.encode(), "data/a.yml")

    assert problems == []
    assert isinstance(value, dict)
    assert set(value) == {field.key for field in fields_of(kind.model)} - {"id"}


def test_a_decision_shows_an_award_with_recipients_and_an_annex() -> None:
    decision = next(kind for kind in KINDS if kind.name == "decisions")
    text = template(decision, "qd-12", "vi")

    assert "\nawards:\n  - honour: # Mã trong danh mục. Mã trong data/honours/.\n" in text
    assert "\n    # recipients: # Các đơn vị, cá nhân.\n" in text
    assert "\n    # annex: # Tệp CSV cạnh quyết định.\n" in text


@pytest.mark.parametrize("kind", ["decisions", "decision", "quyết định", "Quyet dinh", "quyet-dinh", "Quyết định"])
def test_a_kind_goes_by_all_its_names(kind: str, tmp_path: Path) -> None:
    write_roll(tmp_path)
    done = bangvang("new", kind, "qd-12", folder=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Đã tạo data/decisions/qd-12.yml\n")
    assert (tmp_path / "data/decisions/qd-12.yml").is_file()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("decison", "qd-12"), "Không có loại hồ sơ «decison». Có phải là «decisions»?\nCác loại: honours, units,"),
        (("units", "Sở Y tế"), "«Sở Y tế» không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối. Có thể dùng: so-y-te\n"),
        (("units", "in"), "«in» không dùng làm mã được"),
        (("units", "so-y-te"), "Mã «so-y-te» đã có đơn vị mang rồi: data/units/tinh/so-y-te.yml\n"),
        (("units", "ty-y-te"), "«ty-y-te» là mã cũ của «so-y-te»; địa chỉ cũ phải dẫn về đó mãi."),
        (("units", "hong"), "Mã «hong» đã có đơn vị mang rồi: data/units/hong.yml\n"),
        (("units", "../x"), "«../x» không dùng làm mã được"),
    ],
)  # fmt: skip
def test_what_cannot_be_made_is_told_with_what_could(arguments: tuple[str, str], told: str, tmp_path: Path) -> None:
    write_roll(
        tmp_path,
        units__tinh__so_y_te="name: Sở Y tế\nkind: agency\nformerly: [ty-y-te]\n",
        units__hong='name: "Sở\n',
    )
    done = bangvang("new", *arguments, folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"lỗi: {told}")
    assert len(list((tmp_path / "data").rglob("*.yml"))) == 3


def test_the_explanations_are_in_the_rolls_first_language_unless_another_is_asked_for(tmp_path: Path) -> None:
    write_roll(tmp_path, roll=ROLL.replace("[vi]", "[en, vi]"))
    first = bangvang("new", "people", "an", "--print", folder=tmp_path).stdout
    asked = bangvang("new", "people", "an", "--print", "--lang", "vi", folder=tmp_path).stdout

    assert "# Name (required): Family, middle and given name.\nname:\n" in first
    assert "# Họ và tên (bắt buộc): Họ, tên đệm và tên.\nname:\n" in asked
    assert not (tmp_path / "data/people").exists()
