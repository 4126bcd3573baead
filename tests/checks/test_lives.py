"""Units in a time when they did not live."""

from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from world import told, world


def honoured(period: str, life: str) -> dict[str, str]:
    return {
        "units/phuong.yml": (
            f"- {{id: phuong-4, name: Phường 4, kind: locality, {life}}}\n"
            "- {id: phuong-5, name: Phường 5, kind: locality}\n"
        ),
        "decisions/qd-1.yml": (
            f"number: 1/QĐ\nissuer: ubnd\nawards:\n- honour: bang-khen\n{period}  recipients: [{{unit: phuong-4}}]\n"
        ),
    }


@pytest.mark.parametrize(
    ("period", "life", "said"),
    [
        ("2016", "until: 2013-12-31", "existed until 2013-12-31, not in 2016"),
        ("2011/2012", "since: 2013", "existed from 2013, not in 2011/2012"),
        ("2016", "since: 2010, until: 2015", "existed from 2010 until 2015, not in 2016"),
        ("2016", "succeeded_by: [{unit: phuong-5, on: 2014, how: merge}]", "existed until 2014, not in 2016"),
    ],
)
def test_an_award_for_a_time_wholly_outside_the_unit_s_life_is_told(
    period: str, life: str, said: str, tmp_path: Path
) -> None:
    data = world(tmp_path, honoured(f"  period: {period}\n", life))

    assert told(data, "unit-not-living") == [f"«Phường 4» (phuong-4) {said}."]


@pytest.mark.parametrize(
    ("period", "life"),
    [
        ("2013", "until: 2013-02"),
        ("2012/2016", "until: 2013"),
        ("2016/..", "since: 2020"),
        ("2016", "since: ../2020"),
        ("2016", "succeeded_by: [{unit: phuong-5, on: 2014, how: split}]"),
        ("2016", "short: P4"),
    ],
)
def test_a_time_in_which_it_may_have_lived_is_not(period: str, life: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, honoured(f"  period: {period}\n", life)), "unit-not-living") == []


def test_an_award_without_period_says_nothing_of_the_unit_s_life(tmp_path: Path) -> None:
    assert told(world(tmp_path, honoured("", "until: 2000")), "unit-not-living") == []


def test_the_only_successor_is_proposed(tmp_path: Path) -> None:
    files = honoured("  period: 2016\n", "succeeded_by: [{unit: phuong-5, on: 2014, how: merge}]")
    found = [p for p in judge(world(tmp_path, files)).problems if p.code == "unit-not-living"]

    assert [p.near for p in found] == ["phuong-5"]


def test_a_member_of_a_cluster_lives_in_that_year(tmp_path: Path) -> None:
    files = honoured("", "until: 2013") | {
        "clusters/c.yml": (
            "name: Cụm\nkind: cluster\norganiser: ubnd\nyears:\n"
            "- {year: 2013, members: [phuong-4]}\n- {year: 2014, members: [phuong-5, phuong-4]}\n"
        )
    }

    assert told(world(tmp_path, files), "unit-not-living") == ["«Phường 4» (phuong-4) existed until 2013, not in 2014."]
