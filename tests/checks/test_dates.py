"""Dates and numbers: what surely cannot follow each other so is told, what may be right is not."""

from pathlib import Path

import pytest

from world import codes, places, sentences, world

AWARD = "awards:\n  - honour: co\n    period: {period}\n    recipients: [{{unit: so-y-te}}]\n"


def decided(tmp_path: Path, date: str, period: str, more: str = "") -> Path:
    return world(
        tmp_path,
        {
            "decisions/qd.yml": f"date: {date}\nissuer: ubnd\n{more}" + AWARD.format(period=period),
            "events/le.yml": "name: Lễ trao\nkinds: [ceremony]\non: 2017-02-25\n",
        },
    )


@pytest.mark.parametrize(
    ("date", "period", "told"),
    [
        ("2017-02-25", "2016", []),
        ("2017-02-25", "2017", []),
        ("2017-02-25", "2016/2020", []),
        ("2017-02-25", "2018", ["date-order"]),
        ("2017-02-25", "2017-03", ["date-order"]),
        ("2017", "2017-12-31", []),
        ("../2017-02-25", "2018", ["date-order"]),
        ("2017-02-25", "../2020", []),
    ],
)
def test_a_period_may_end_after_its_decision_but_not_start_after_it(
    tmp_path: Path, date: str, period: str, told: list[str]
) -> None:
    assert codes(decided(tmp_path, date, period)) == told


def test_what_is_told_of_a_period_that_starts_too_late(tmp_path: Path) -> None:
    data = decided(tmp_path, "2017-02-25", "2018")
    assert places(data) == ["decisions/qd.yml:5: date-order"]
    assert sentences(data) == [
        (
            "Thành tích bắt đầu (2018) lại sau ngày quyết định (2017-02-25). "
            "Sửa một trong hai; phần chưa chắc thì bỏ đi: 2017 hoặc 2017-02."
        )
    ]
    assert sentences(data, "en") == [
        (
            "The period of the achievement begins (2018) after the decision (2017-02-25). "
            "Mend one of the two; leave out what is not certain: 2017 or 2017-02."
        )
    ]


@pytest.mark.parametrize(
    ("date", "presented", "told"),
    [
        ("2017-02-20", "on: 2017-02-25", []),
        ("2017-02-25", "on: 2017-02-25", []),
        ("2017-02-26", "on: 2017-02-25", ["decision-after-ceremony"]),
        ("2017-02-26", "event: le", ["decision-after-ceremony"]),
        ("2017-02-26", "{event: le, on: 2017-02-26}", []),
        ("2017-02", "on: 2017-02-25", []),
        ("../2017-03-01", "on: 2017-02-25", []),
    ],
)
def test_a_decision_after_its_ceremony_is_a_warning(tmp_path: Path, date: str, presented: str, told: list[str]) -> None:
    assert codes(decided(tmp_path, date, "2016", f"presented:\n  - {presented}\n")) == told


def test_the_ceremony_of_one_award_counts_too(tmp_path: Path) -> None:
    data = decided(tmp_path, "2017-02-26", "2016\n    presented: [{on: 2017-02-25}]")
    assert places(data) == ["decisions/qd.yml:6: decision-after-ceremony"]


def test_a_unit_cannot_end_before_it_began(tmp_path: Path) -> None:
    unit = "name: Đội\nkind: team\nsince: {}\nuntil: {}\n"
    data = world(tmp_path, {"units/sai.yml": unit.format(2010, 2005), "units/dung.yml": unit.format("2010-05", 2010)})
    assert places(data) == ["units/sai.yml:4: date-order"]
    assert sentences(data, "en")[0].startswith("The founding comes (2010) after the end (2005).")


def test_a_law_cannot_end_before_it_was_in_force(tmp_path: Path) -> None:
    honour = """
        name: Danh hiệu
        form: other
        recipients: [individual]
        conferred_by: [other]
        precedence: 9
        in_force:
          - law: luat
            from: 2024-01-01
            to: 2003-12-31
    """
    data = world(tmp_path, {"honours/dh.yml": honour, "documents/luat.yml": "title: Luật"})
    assert places(data) == ["honours/dh.yml:9: date-order"]


@pytest.mark.parametrize(
    ("period", "launched", "told"),
    [
        ("2016", "on: 2016-03-01", []),
        ("2016", "on: 2015-12-01", []),
        ("2016", "on: 2017-01-01", ["launch-after-period"]),
        ("2016", "event: le", ["launch-after-period"]),
        ("2016/..", "on: 2020", []),
    ],
)
def test_a_launch_after_the_period_is_a_warning(tmp_path: Path, period: str, launched: str, told: list[str]) -> None:
    movement = f"name: Phong trào\nform: wave\nscope: national\nperiod: {period}\nlaunched: {{{launched}}}\n"
    event = "name: Lễ phát động\nkinds: [launch]\non: 2017-02-25\n"
    assert codes(world(tmp_path, {"movements/m.yml": movement, "events/le.yml": event})) == told


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("1034/QĐ-UBND", []),
        ("2017/QĐ-UBND", []),
        ("3406-QĐ/TU", []),
        ("1111/NQ-UBTVQH14", []),
        ("22/2010/QĐ-UBND", ["number-holds-year"]),
        ("22 / 2010 / QĐ-UBND", ["number-holds-year"]),
        ("15/2003", ["number-holds-year"]),
    ],
)
def test_a_number_with_a_year_is_that_of_a_regulation(tmp_path: Path, number: str, told: list[str]) -> None:
    assert codes(decided(tmp_path, "2017-02-25", "2016", f"number: {number}\n")) == told
