"""An entry is about one unit or one person, or a name as printed."""

from pathlib import Path

import pytest

from world import codes, spots, told, world

DECISION = "decisions/qd-1.yml"


def decision(rows: str) -> str:
    return f"number: 1/QĐ\ndate: 2017-02-20\nissuer: ubnd\nawards:\n- honour: bang-khen\n  recipients:\n{rows}\n"


@pytest.mark.parametrize(
    "row",
    [
        "  - unit: so-y-te",
        "  - {unit: so-y-te, name: Sở Y tế Thành phố}",
        "  - {person: an, name: Nguyễn Văn An, of: so-y-te}",
        "  - {name: Trần Thị Bình, kind: individual}",
    ],
)
def test_a_unit_a_person_or_a_name_with_its_kind_bears_an_award(row: str, tmp_path: Path) -> None:
    assert codes(world(tmp_path, {DECISION: decision(row)}), "shape") == []


def test_a_row_with_unit_and_person_stands_at_the_person(tmp_path: Path) -> None:
    data = world(tmp_path, {DECISION: decision("  - unit: so-y-te\n    person: an")})

    assert told(data, "two-bearers") == ["Both «unit» and «person» are given; only one may be."]
    assert spots(data, "two-bearers") == ["decisions/qd-1.yml:8"]


def test_a_row_about_nobody_and_a_name_without_kind_are_told_apart(tmp_path: Path) -> None:
    data = world(tmp_path, {DECISION: decision("  - role: Trưởng phòng\n  - name: Trần Thị Bình")})

    assert codes(data, "shape") == ["no-bearer", "missing-kind"]
    assert told(data, "missing-kind") == ["«Trần Thị Bình» needs «kind»: individual, collective or household."]


def test_rows_of_an_annex_are_placed_in_the_annex(tmp_path: Path) -> None:
    files = {DECISION: decision("  - unit: so-y-te") + "  annex: qd-1.csv\n", "decisions/qd-1.csv": "name,kind\nAn,\n"}

    assert spots(world(tmp_path, files), "missing-kind") == ["decisions/qd-1.csv:2"]


def test_a_bearer_that_could_not_be_read_is_told_once(tmp_path: Path) -> None:
    assert codes(world(tmp_path, {DECISION: decision("  - unit: Sở Y tế")}), "shape") == ["bad-id"]


def test_two_bearers_are_seen_in_a_record_that_has_another_fault(tmp_path: Path) -> None:
    rows = "  - {unit: so-y-te, person: an, posthumous: perhaps}"

    assert sorted(codes(world(tmp_path, {DECISION: decision(rows)}), "shape")) == ["not-a-flag", "two-bearers"]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("{unit: ubnd, role: Chủ tịch}", []),
        ("{name: Trần Thị Bình}", []),
        ("{unit: ubnd, person: an}", ["two-bearers"]),
        ("{role: Chủ tịch}", ["no-bearer"]),
    ],
)
def test_who_signed_is_somebody(role: str, expected: list[str], tmp_path: Path) -> None:
    files = {DECISION: decision("  - unit: so-y-te") + f"signer: {role}\n"}

    assert codes(world(tmp_path, files), "shape") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{honour: co, unit: so-y-te}", []),
        ("{honour: co, stated: {collectives: 5}}", []),
        ("{honour: co, name: Sở Y tế}", ["missing-kind"]),
        ("{honour: co, unit: so-y-te, person: an}", ["two-bearers"]),
        ("{honour: co}", ["no-bearer"]),
    ],
)
@pytest.mark.parametrize("where", ["nomination", "cluster"])
def test_a_line_of_a_nomination_names_somebody_or_a_number(
    line: str, expected: list[str], where: str, tmp_path: Path
) -> None:
    files = {
        "nomination": ("nominations/n.yml", f"by: {{unit: ubnd}}\nlines:\n- {line}\n"),
        "cluster": (
            "clusters/c.yml",
            f"name: Cụm\nkind: cluster\norganiser: ubnd\nyears:\n- year: 2016\n  nominations:\n  - {line}\n",
        ),
    }

    assert codes(world(tmp_path, dict([files[where]])), "shape") == expected


@pytest.mark.parametrize(
    ("bearer", "expected"),
    [
        ("kind: model", []),
        ("kind: individual\nperson: an", []),
        ("kind: collective\nname: Tổ 1", []),
        ("kind: individual", ["no-bearer"]),
        ("kind: model\nunit: so-y-te\nperson: an", ["two-bearers"]),
    ],
)
def test_an_exemplar_is_about_somebody_unless_it_is_a_model(bearer: str, expected: list[str], tmp_path: Path) -> None:
    assert codes(world(tmp_path, {"exemplars/e.yml": f"title: Gương\n{bearer}\n"}), "shape") == expected


@pytest.mark.parametrize(
    ("bearer", "expected"),
    [
        ("unit: ubnd", []),
        ("cluster: c", []),
        ("unit: ubnd\ncluster: c", ["Both «unit» and «cluster» are given; only one may be."]),
        ("theme: Năm cải cách", ["It does not say who: unit or cluster is missing."]),
    ],
)
def test_a_result_is_of_a_unit_or_of_a_cluster(bearer: str, expected: list[str], tmp_path: Path) -> None:
    files = {
        "clusters/c.yml": "name: Cụm\nkind: cluster\norganiser: ubnd\n",
        "results/r.yml": f"{bearer}\nperiod: 2022\nfigures: [{{key: ho, value: 5}}]\n",
    }

    assert told(world(tmp_path, files), "two-bearers", "no-bearer") == expected
