"""Texts that name somebody whose name is kept back: told where the record is about that person, warned of elsewhere."""

from pathlib import Path

import pytest

from commanded import bangvang
from world import told, world

PEOPLE = """
    - {{id: kin, name: Đặng Bích Kín, aliases: [Kín Râu], unit: so-y-te, description: Đặng Bích Kín là y tá{kin}}}
    - {{id: an, name: Nguyễn Văn An, unit: so-y-te}}
"""
EXEMPLAR = """
    title: Gương sáng
    kind: individual
    person: {person}
    story: {story}
    note: Đặng Bích Kín
    translations: {{en: {{title: A good example, story: {english}}}}}
"""
DECISION = """
    number: 1/QĐ-UBND
    date: 2022-03-01
    issuer: ubnd
    awards:
      - honour: bang-khen
        period: 2021
        reason: {reason}
        recipients:
          - {{name: Vũ Thị Ẩn, kind: individual, of: so-y-te, reason: Chị Vũ Thị Ẩn giỏi, visibility: withheld}}
          - {{person: kin, reason: Chị Đặng Bích Kín giỏi, doubts: [{{field: name, says: Đặng Bích Kín}}]}}
          - {{person: an, reason: {other}}}
    affects: []
"""
NAMED = "«{}» names in full a person whose name is kept back in this very record ({})."
ELSEWHERE = "«{}» holds the name of somebody whose name is kept back elsewhere ({})."


def roll(folder: Path, *, kin: str = ", visibility: withheld", person: str = "kin", **texts: str) -> Path:
    wanted = {"story": "Một câu chuyện", "english": "A story", "reason": "Giỏi", "other": "Giỏi", **texts}
    return world(
        folder,
        {
            "people/nguoi.yml": PEOPLE.format(kin=kin),
            "exemplars/guong.yml": EXEMPLAR.format(person=person, **wanted),
            "decisions/qd.yml": DECISION.replace("    affects: []\n", "").format(**wanted),
        },
    )


def names(data: Path) -> list[str]:
    return told(data, "hidden-name", "hidden-name-elsewhere")


def test_what_is_not_published_of_hidden_people_is_no_fault(tmp_path: Path) -> None:
    assert names(roll(tmp_path)) == []


@pytest.mark.parametrize("hides", [", visibility: withheld", ", visibility: initials", ", minor: true"])
@pytest.mark.parametrize("story", ["Chị Đặng Bích Kín dậy sớm", "chị DANG BICH KIN", "Đặng-Bích-Kín!", "Bà Kín Râu"])
def test_a_story_that_names_its_hidden_person_is_told(tmp_path: Path, hides: str, story: str) -> None:
    initials = "K. R." if "Râu" in story else "Đ. B. K."
    assert names(roll(tmp_path, kin=hides, story=story)) == [NAMED.format("story", initials)]


def test_translations_are_looked_into_too(tmp_path: Path) -> None:
    assert names(roll(tmp_path, english="Mrs Dang Bich Kin rose early")) == [NAMED.format("story", "Đ. B. K.")]


def test_a_row_that_is_hidden_is_named_in_no_text_of_its_decision(tmp_path: Path) -> None:
    data = roll(tmp_path, reason="Vì Vũ Thị Ẩn và các bạn", other="Cùng Đặng Bích Kín")
    assert names(data) == [NAMED.format("reason", "V. T. Ẩ."), NAMED.format("reason", "Đ. B. K.")]


def test_elsewhere_it_may_be_a_namesake(tmp_path: Path) -> None:
    data = roll(tmp_path, person="an", story="Cùng Đặng Bích Kín và Vũ Thị Ẩn")
    assert names(data) == [ELSEWHERE.format("story", "V. T. Ẩ."), ELSEWHERE.format("story", "Đ. B. K.")]


@pytest.mark.parametrize("story", ["Chị Bích Kín", "Đặng Bích Kính", "Họ Đặng, Bích, rồi Kín đáo", "Kín"])
def test_a_part_of_a_name_or_other_words_are_none(tmp_path: Path, story: str) -> None:
    assert names(roll(tmp_path, story=story)) == []


def test_a_name_that_somebody_bears_who_may_be_named_is_none(tmp_path: Path) -> None:
    data = roll(tmp_path, story="Chị Đặng Bích Kín")
    (data / "people/khac.yml").write_text("name: Đặng Bích Kín\ndistinct_from: [kin]\n", encoding="utf-8")
    assert names(data) == []


def test_where_nobody_is_hidden_nothing_is_told(tmp_path: Path) -> None:
    assert names(roll(tmp_path, kin="", story="Chị Đặng Bích Kín")) == []


def test_of_an_erased_person_no_name_is_left_to_look_for(tmp_path: Path) -> None:
    stone = "name: Đã xóa\nvisibility: withheld\nerased: true\n"
    data = roll(tmp_path, person="xoa", story="Việc cũ đã xóa")
    (data / "people/xoa.yml").write_text(stone, encoding="utf-8")
    assert names(data) == []


def test_neither_name_nor_line_is_quoted_for_logs_are_read_by_many(tmp_path: Path) -> None:
    done = bangvang("check", "--lang", "en", folder=roll(tmp_path, story="Chị Đặng Bích Kín").parent)
    (block,) = [one for one in done.stdout.split("\n\n") if "error[hidden-name]" in one]
    said = block[block.index("error[hidden-name]") :].partition("\ninfo[")[0]
    assert "hint: Word it without the name." in said
    assert "Kín" not in said.partition("\nwarning[")[0]
