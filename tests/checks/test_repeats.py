"""Repeats: the same recipient twice under one award, the same achievement rewarded twice."""

from pathlib import Path

import pytest

from world import codes, places, problems, sentences, world


def rows(tmp_path: Path, *written: str) -> Path:
    listed = "".join(f"      - {{{one}}}\n" for one in written)
    return world(
        tmp_path, {"decisions/qd.yml": f"issuer: ubnd\nawards:\n  - honour: bang-khen\n    recipients:\n{listed}"}
    )


TWICE = {
    "a unit": ("unit: so-y-te", "unit: so-y-te"),
    "a unit under two names": ("unit: so-y-te, name: Sở Y tế", "unit: so-y-te, name: Sở Y tế Thành phố"),
    "a person": ("person: an, of: so-y-te", "person: an"),
    "a name": ("name: Lê Hoà, kind: individual", "name: LÊ  HÒA, kind: individual"),
    "a name of one unit": (
        "name: Lê Hoà, kind: individual, of_name: Trường A",
        "name: Lê Hòa, kind: individual, of_name: trường A",
    ),
    "authors of one work": ("person: an, work: Sách", "person: an, work: Sách"),
}
APART = {
    "two units": ("unit: so-y-te", "unit: so-tai-chinh"),
    "names that differ by a tone": ("name: Lê Hưng, kind: individual", "name: Lê Hùng, kind: individual"),
    "namesakes of two units": ("name: Lê An, kind: individual, of: ubnd", "name: Lê An, kind: individual, of: so-y-te"),
    "namesakes of two roles": (
        "name: Lê An, kind: individual, role: giáo viên",
        "name: Lê An, kind: individual, role: bảo vệ",
    ),
    "namesakes with row ids": ("name: Lê An, kind: individual, id: a", "name: Lê An, kind: individual, id: b"),
    "a person and a team": ("name: Tiên Phong, kind: individual", "name: Tiên Phong, kind: collective"),
    "works of one author": ("person: an, work: Sách", "person: an, work: Tranh"),
}


@pytest.mark.parametrize("written", TWICE.values(), ids=TWICE.keys())
def test_the_same_recipient_twice_is(tmp_path: Path, written: tuple[str, ...]) -> None:
    assert places(rows(tmp_path, *written)) == ["decisions/qd.yml:6: same-recipient-twice"]


@pytest.mark.parametrize("written", APART.values(), ids=APART.keys())
def test_recipients_are_told_apart(tmp_path: Path, written: tuple[str, ...]) -> None:
    assert codes(rows(tmp_path, *written)) == []


def test_every_further_row_is_told_with_the_first(tmp_path: Path) -> None:
    data = rows(tmp_path, "unit: ubnd", "unit: so-y-te", "unit: so-y-te", "unit: so-y-te, name: Sở Y tế")
    assert [problem.message("vi") for problem in problems(data)] == [
        "«so-y-te» đã có ở dòng 2 của lần khen này.",
        "«Sở Y tế» đã có ở dòng 2 của lần khen này.",
    ]


def test_rows_that_could_not_be_read_are_not_the_same(tmp_path: Path) -> None:
    assert codes(rows(tmp_path, "unit: Sở A", "unit: Sở B")) == ["bad-id", "bad-id"]


def test_two_awards_may_have_the_same_recipient(tmp_path: Path) -> None:
    decision = """
        issuer: ubnd
        awards:
          - {honour: co, period: 2016, recipients: [{unit: so-y-te}]}
          - {honour: bang-khen, period: 2016, recipients: [{unit: so-y-te}]}
    """
    assert codes(world(tmp_path, {"decisions/qd.yml": decision})) == []


def twice(tmp_path: Path, first: str, second: str, third: str | None = None) -> Path:
    decisions = {
        "decisions/qd-1.yml": f"number: 1/QĐ\ndate: 2017-02-01\nissuer: ubnd\nawards: [{{{first}}}]\n",
        "decisions/qd-2.yml": f"number: 2/QĐ\ndate: 2017-03-01\nissuer: ubnd\nawards: [{{{second}}}]\n",
    }
    if third is not None:
        decisions["decisions/qd-3.yml"] = f"number: 3/QĐ\ndate: 2017-04-01\nissuer: ubnd\n{third}\n"
    return world(tmp_path, decisions)


CO_2016 = "honour: co, period: 2016, recipients: [{unit: so-y-te}]"


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (CO_2016, CO_2016, ["rewarded-twice"]),
        (CO_2016, CO_2016.replace("2016", "2015"), []),
        (CO_2016, CO_2016.replace("so-y-te", "so-tai-chinh"), []),
        (CO_2016, CO_2016.replace("honour: co", "honour: bang-khen"), []),
        (CO_2016.replace("period: 2016, ", ""), CO_2016.replace("period: 2016, ", ""), []),
        (f"reason: A, {CO_2016}", f"reason: B, {CO_2016}", []),
        (f"reason: A, {CO_2016}", CO_2016, ["rewarded-twice"]),
        (f"method: merit, {CO_2016}", f"method: extraordinary, {CO_2016}", []),
        (
            f"reason: A, {CO_2016}",
            f"reason: a, {CO_2016.replace('honour: co', 'honour: bang-khen')}",
            ["rewarded-twice"],
        ),
    ],
)
def test_one_achievement_is_rewarded_once(tmp_path: Path, first: str, second: str, told: list[str]) -> None:
    assert codes(twice(tmp_path, first, second)) == told


def test_what_is_told_of_an_achievement_rewarded_twice(tmp_path: Path) -> None:
    award = "honour: chien-si, period: 2016, recipients: [{person: an}]"
    data = twice(tmp_path, award, award)
    assert places(data) == ["decisions/qd-2.yml:4: rewarded-twice"]
    assert sentences(data, "en") == [
        (
            "«Nguyễn Văn An» (an) has received «Chiến sĩ thi đua» (chien-si) for 2016 already, by the decision «qd-1». "
            "If these are two achievements, write the reason of each award."
        )
    ]


def test_what_was_annulled_was_not_rewarded(tmp_path: Path) -> None:
    annulled = "affects: [{decision: qd-1, award: co, recipient: so-y-te, effect: annulled}]"
    assert codes(twice(tmp_path, CO_2016, CO_2016, annulled)) == []
    restored = annulled.replace("}]", "}, {decision: qd-1, effect: restored}]")
    assert codes(twice(tmp_path / "2", CO_2016, CO_2016, restored)) == ["rewarded-twice"]


def test_bare_names_are_never_taken_for_the_same_person(tmp_path: Path) -> None:
    award = "honour: chien-si, period: 2016, recipients: [{name: Nguyễn Văn An, kind: individual}]"
    assert codes(twice(tmp_path, award, award)) == []
