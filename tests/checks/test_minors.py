"""A minor is shown without photo, school, class or year of birth."""

from pathlib import Path

import pytest

from pictured import picture
from world import spots, told, world

SCHOOLS = {"units/truong.yml": "name: Trường Tiểu học Tân Phú\nkind: school\n"}


def decision(row: str) -> dict[str, str]:
    head = "number: 1/QĐ\nissuer: ubnd\nawards:\n- honour: bang-khen\n  recipients:\n"
    return SCHOOLS | {"decisions/qd-1.yml": f"{head}  - {{name: Lê Thị Chi, kind: individual, {row}}}\n"}


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ("of: truong", "Trường Tiểu học Tân Phú"),
        ("of_name: Trường THCS Lê Lợi", "Trường THCS Lê Lợi"),
        ("role: Học sinh lớp 5A", "lớp 5A"),
        ("reason: cứu bạn ở trường", "trường"),
        ("of_name: Mầm non Hoa Mai", "Mầm non Hoa Mai"),
        ("description: pupil of the village school", "school"),
    ],
)
def test_school_and_class_are_told_and_the_name_only_by_initials(row: str, shown: str, tmp_path: Path) -> None:
    data = world(tmp_path, decision(f"minor: true, {row}"))

    assert told(data, "exposed-minor") == [
        f"L. T. C. is a minor and must not be shown with school or class («{shown}»)."
    ]
    assert spots(data, "exposed-minor") == ["decisions/qd-1.yml:6"]


@pytest.mark.parametrize(
    "row",
    [
        "minor: true, of: so-y-te, reason: bảo vệ môi trường",
        "minor: true, role: Đội viên, reason: trong trường hợp nguy cấp",
        "minor: true, of_name: Xã Tân Phú",
        "of: truong, role: Giáo viên lớp 5A",
    ],
)
def test_other_details_and_grown_ups_are_left_alone(row: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, decision(row)), "exposed-minor") == []


def test_a_minor_among_the_people_is_known_wherever_the_id_stands(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        **SCHOOLS,
        "people/chi.yml": "name: Lê Thị Chi\nminor: true\nborn: 2012\nunit: truong\nrole: Lớp trưởng lớp 5A\n",
        "exemplars/e.yml": "title: Gương\nkind: individual\nperson: chi\nphotos: [{file: chi.jpg}]\n",
        "photos/chi.jpg": picture(),
        "decisions/qd-1.yml": (
            "number: 1/QĐ\nissuer: ubnd\nawards: [{honour: bang-khen, recipients: [{person: chi, of: truong}]}]\n"
        ),
    }
    data = world(tmp_path, files)

    assert spots(data, "exposed-minor") == [
        "decisions/qd-1.yml:3",
        "exemplars/e.yml:4",
        "people/chi.yml:3",
        "people/chi.yml:4",
        "people/chi.yml:5",
    ]
    assert told(data, "exposed-minor")[1] == "L. T. C. is a minor and must not be shown with a photo."
    assert "Chi" not in " ".join(told(data, "exposed-minor"))
