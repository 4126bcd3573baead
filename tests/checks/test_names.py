"""Bare names of collectives, and one name under two ids."""

from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from bangvang.problems.both import Language
from world import spots, told, world


def decision(row: str) -> dict[str, str]:
    return {
        "decisions/qd-1.yml": f"number: 1/QĐ\nissuer: ubnd\nawards:\n- honour: bang-khen\n  recipients:\n  - {{{row}}}\n"
    }


def test_a_collective_s_bare_name_does_not_say_whose_it_is(tmp_path: Path) -> None:
    data = world(tmp_path, decision("name: Phòng Tổ chức, kind: collective"))

    assert told(data, "bare-name") == ["It is not said which unit the collective «Phòng Tổ chức» belongs to."]
    assert spots(data, "bare-name") == ["decisions/qd-1.yml:6"]


@pytest.mark.parametrize(
    "row",
    [
        "name: Phòng Tổ chức, kind: collective, of: so-y-te",
        "name: Phòng Tổ chức, kind: collective, of_name: Sở Công thương",
        "unit: so-y-te, name: Sở Y tế Thành phố",
        "name: Trần Thị Bình, kind: individual",
        "name: Hộ ông An, kind: household",
    ],
)
def test_a_name_with_its_unit_and_the_name_of_a_person_will_do(row: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, decision(row)), "bare-name") == []


def people(*rows: str) -> dict[str, str]:
    return {"people/nguoi.yml": "\n".join(f"- {{{row}}}" for row in rows)}


def test_two_people_of_one_name_and_unit_may_be_one(tmp_path: Path) -> None:
    files = people("id: an, name: Nguyễn Văn An, unit: so-y-te", "id: an-2, name: NGUYEN VAN AN, unit: so-y-te")
    data = world(tmp_path, files)

    assert told(data, "same-person-twice") == ["«NGUYEN VAN AN» (an-2) may be the same person as «Nguyễn Văn An» (an)."]
    assert spots(data, "same-person-twice") == ["people/nguoi.yml:2"]


def test_another_name_is_a_name_too_and_each_is_told_once(tmp_path: Path) -> None:
    files = people(
        "id: an, name: Nguyễn Văn An, aliases: [Nguyễn An]",
        "id: an-2, name: Nguyễn An, aliases: [Nguyễn Văn An]",
    )

    assert told(world(tmp_path, files), "same-person-twice") == [
        "«Nguyễn An» (an-2) may be the same person as «Nguyễn Văn An» (an)."
    ]


def hint(data: Path, code: str, language: Language) -> str | None:
    """What is said to do about the one problem of a code."""
    (problem,) = (problem for problem in judge(data).problems if problem.code == code)
    return problem.hint(language)


def test_what_either_says_and_the_commands_that_settle_it_are_told(tmp_path: Path) -> None:
    rows = "{person: an, kind: individual}"
    files = {
        **people(
            "id: an, name: Nguyễn Văn An, unit: so-y-te, role: bác sĩ, born: 1960",
            "id: an-2, name: Nguyễn Văn An, unit: so-y-te",
        ),
        **{
            f"decisions/qd-{number}.yml": f"issuer: ubnd\nawards:\n- honour: bang-khen\n  period: {2014 + number}\n  recipients: [{rows}]\n"
            for number in range(1, 5)
        },
    }
    data = world(tmp_path, files)

    assert hint(data, "same-person-twice", "vi") == (
        "So sánh «an: Sở Y tế; bác sĩ; 1960; 2015–2018; qd-1, qd-2, qd-3 và 1 quyết định nữa» với «an-2: Sở Y tế; chưa được khen». "
        "Là một người thì chạy «bangvang same an an-2», là hai người thì chạy «bangvang distinct an an-2»."
    )
    assert hint(data, "same-person-twice", "en") == (
        "Compare «an: Sở Y tế; bác sĩ; 1960; 2015–2018; qd-1, qd-2, qd-3 and 1 more» with «an-2: Sở Y tế; no award». "
        "If they are one, run «bangvang same an an-2»; if two, run «bangvang distinct an an-2»."
    )


def test_of_those_who_are_not_named_no_more_than_decisions_is_told_and_ids_of_two_kinds_are_told_apart(
    tmp_path: Path,
) -> None:
    files = people(
        "id: ubnd, name: An, role: học sinh, visibility: withheld", "id: an-2, name: An, role: thợ, minor: true"
    )

    assert hint(world(tmp_path, files), "same-person-twice", "en") == (
        "Compare «an-2: no award» with «ubnd: no award». "
        "If they are one, run «bangvang same an-2 people/ubnd»; if two, run «bangvang distinct an-2 people/ubnd»."
    )


@pytest.mark.parametrize(
    "other",
    [
        "id: an-2, name: Nguyễn Văn An, unit: so-tai-chinh",
        "id: an-2, name: Nguyễn Văn An, unit: so-y-te, distinct_from: [an]",
        "id: an-2, name: Nguyễn Văn An, unit: so-y-te, born: 1981",
        "id: an-2, name: Nguyễn Thị An, unit: so-y-te",
    ],
)
def test_another_unit_year_of_birth_name_or_word_tells_people_apart(other: str, tmp_path: Path) -> None:
    files = people("id: an, name: Nguyễn Văn An, unit: so-y-te, born: 1980", other)

    assert told(world(tmp_path, files), "same-person-twice") == []


def test_of_three_each_later_one_is_told_with_the_first_that_it_may_be(tmp_path: Path) -> None:
    rows = [f"id: an-{n}, name: Nguyễn Văn An" for n in (1, 2)]
    data = world(tmp_path, people(*rows, "id: an-3, name: Nguyễn Văn An, distinct_from: [an-1]"))

    assert told(data, "same-person-twice") == [
        "«Nguyễn Văn An» (an-2) may be the same person as «Nguyễn Văn An» (an-1).",
        "«Nguyễn Văn An» (an-3) may be the same person as «Nguyễn Văn An» (an-2).",
    ]


def units(one: str, other: str) -> dict[str, str]:
    common = "name: Xã Tân Phú, kind: locality"
    return {"units/xa.yml": f"- {{id: xa, {common}, {one}}}\n- {{id: xa-2, {common}, {other}}}\n"}


def test_two_units_of_one_name_and_parent_may_be_one(tmp_path: Path) -> None:
    data = world(tmp_path, units("parent: ubnd", "parent: ubnd"))

    assert told(data, "same-unit-twice") == ["«Xã Tân Phú» (xa-2) may be the same unit as «Xã Tân Phú» (xa)."]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("parent: ubnd", "parent: so-y-te"),
        ("parent: ubnd, distinct_from: [xa-2]", "parent: ubnd"),
        ("parent: ubnd, succeeded_by: [{unit: xa-2}]", "parent: ubnd"),
        ("parent: ubnd", "parent: ubnd, succeeded_by: [{unit: xa}]"),
        ("parent: ubnd, until: 2013-12", "parent: ubnd, since: 2014"),
        ("parent: ubnd, since: 2014", "parent: ubnd, until: 2013"),
    ],
)
def test_parents_words_successors_and_lives_apart_tell_units_apart(one: str, other: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, units(one, other)), "same-unit-twice") == []


def test_lives_that_may_have_overlapped_tell_nothing_apart(tmp_path: Path) -> None:
    assert len(told(world(tmp_path, units("until: 2014", "since: 2014")), "same-unit-twice")) == 1
