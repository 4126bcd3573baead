"""Bare names of collectives, and one name under two ids."""

from pathlib import Path

import pytest

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
