"""What is not known of awards: number, period, names."""

from pathlib import Path

import pytest

from world import told, world


def decision(award: str, head: str = "number: 1/QĐ") -> dict[str, str]:
    return {"decisions/qd-1.yml": f"{head}\nissuer: ubnd\nawards:\n- {{honour: bang-khen, {award}}}\n"}


ROW = "recipients: [{unit: so-y-te}]"


def test_a_decision_without_number_is_called_by_its_id(tmp_path: Path) -> None:
    data = world(tmp_path, decision(f"period: 2016, {ROW}", "acts: unknown"))

    assert told(data, "no-decision-number") == ["Decision «qd-1» has no number."]
    assert told(data, "no-decision-number", language="vi") == ["Quyết định «qd-1» không có số quyết định."]


def test_an_award_without_period_is_told(tmp_path: Path) -> None:
    data = world(tmp_path, decision(ROW))

    assert told(data, "no-period") == [
        "The award «Bằng khen» (bang-khen) does not say which year or span was rewarded."
    ]


@pytest.mark.parametrize("method", ["lifetime", "seniority"])
def test_a_life_s_work_needs_no_period(method: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, decision(f"method: {method}, {ROW}")), "no-period") == []


@pytest.mark.parametrize(
    ("award", "said"),
    [
        ("reason: x", "names nobody, and does not say how many there are"),
        ("stated: {collectives: 3, individuals: 9}", "names none of 12"),
        (f"stated: {{collectives: 3}}, {ROW}", "names only 1 of 3"),
        (f"stated: {{collectives: 3, total: 20}}, {ROW}", "names only 1 of 20"),
        (f"stated: {{mixed: 5, qualifier: more-than}}, {ROW}", "names only 1 of 5"),
    ],
)
def test_a_count_is_not_a_list(award: str, said: str, tmp_path: Path) -> None:
    data = world(tmp_path, decision(f"period: 2016, {award}"))

    assert told(data, "no-named-list") == [f"The award «Bằng khen» (bang-khen) {said}."]


@pytest.mark.parametrize(
    "award",
    [
        ROW,
        f"stated: {{collectives: 1}}, {ROW}",
        f"stated: {{collectives: 3, qualifier: at-most}}, {ROW}",
        f"stated: {{works: 3, total: 3}}, {ROW}",
        f"stated: {{collectives: 3}}, complete: true, {ROW}",
    ],
)
def test_a_list_that_may_be_whole_is_not_told(award: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, decision(f"period: 2016, {award}")), "no-named-list") == []


def test_a_list_in_an_annex_that_is_missing_is_told_as_missing_only(tmp_path: Path) -> None:
    data = world(tmp_path, decision("period: 2016, annex: qd-1.csv"))

    assert told(data, "no-named-list", "file-missing") == ["There is no file «qd-1.csv»."]
