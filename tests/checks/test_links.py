"""The links: every id leads somewhere, nothing goes round in circles, old addresses lead to one place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.checks.circles import circles_of
from pictured import picture
from world import codes, places, problems, sentences, world


def test_a_roll_without_faults_has_none(tmp_path: Path) -> None:
    assert codes(world(tmp_path, {})) == []


def test_an_unknown_id_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    data = world(tmp_path, {"units/benh-vien.yml": "name: Bệnh viện\nkind: health\nparent: so-yte\n"})
    assert places(data) == ["units/benh-vien.yml:3: unknown-id"]
    assert sentences(data) == [
        "Không có đơn vị nào mang mã «so-yte». Có phải bạn định viết «so-y-te»? Sửa mã hoặc thêm tệp units/so-yte.yml."
    ]
    assert sentences(data, "en") == [
        "No unit has the id «so-yte». Did you mean «so-y-te»? Mend the id, or add units/so-yte.yml."
    ]


def test_an_id_that_a_record_bore_formerly_leads_to_that_record(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "units/tp-thu-duc.yml": "name: Thành phố Thủ Đức\nkind: locality\nformerly: [quan-thu-duc]\n",
            "units/phuong.yml": "name: Phường Linh Tây\nkind: locality\nparent: quan-thu-duc\n",
        },
    )
    assert [problem.near for problem in problems(data)] == ["tp-thu-duc"]


def test_ids_are_looked_for_wherever_they_stand(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "decisions/qd.yml": """
                issuer: ubnd
                signer: {person: ai-do}
                awards:
                  - honour: bang-khen
                    movement: phong-trao
                    recipients:
                      - person: an
                        of: so-yte
                        sources:
                          - source: bao-khac
            """,
        },
    )
    assert places(data) == [
        "decisions/qd.yml:2: unknown-id",
        "decisions/qd.yml:5: unknown-id",
        "decisions/qd.yml:8: unknown-id",
        "decisions/qd.yml:10: unknown-id",
    ]


def test_an_unknown_id_in_an_annex_is_told_there(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "decisions/qd.yml": "issuer: ubnd\nawards:\n  - honour: co\n    annex: qd.csv\n",
            "decisions/qd.csv": "unit\nso-y-te\nso-tai-chin\n",
        },
    )
    assert places(data) == ["decisions/qd.csv:3: unknown-id"]


def test_a_file_that_cannot_be_read_is_not_missed_as_well(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "units/benh-vien.yml": "name: 'Bệnh viện\nkind: health\n",
            "units/khoa.yml": "name: Khoa Nội\nkind: team\nparent: benh-vien\n",
        },
    )
    assert "unknown-id" not in codes(data)
    assert {problem.place.path for problem in problems(data)} == {"data/units/benh-vien.yml"}


def test_a_broken_link_is_not_told_twice(tmp_path: Path) -> None:
    data = world(tmp_path, {"units/khoa.yml": "name: Khoa Nội\nkind: team\nparent: Sở Y tế\n"})
    assert codes(data) == ["bad-id"]


def test_units_cannot_belong_to_themselves_through_others(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "units/khac.yml": """
                - {id: a, name: A, kind: agency, parent: b}
                - {id: b, name: B, kind: agency, parent: c}
                - {id: c, name: C, kind: agency, parent: a}
                - {id: d, name: D, kind: agency, parent: a}
                - {id: e, name: E, kind: agency, parent: e}
            """
        },
    )
    assert places(data) == ["units/khac.yml:1: parent-circle", "units/khac.yml:5: parent-circle"]
    assert (
        sentences(data, "en")[0]
        == "These belong to each other in a circle: a → b → c → a. Take out one of these links."
    )


@pytest.mark.parametrize(
    ("files", "code"),
    [
        (
            {
                "movements/m.yml": """
                    - {id: a, name: A, form: wave, scope: national, period: 2016, part_of: b}
                    - {id: b, name: B, form: wave, scope: national, period: 2016, part_of: a}
                """
            },
            "parent-circle",
        ),
        (
            {
                "units/u.yml": """
                    - {id: a, name: A, kind: agency, succeeded_by: [{unit: so-y-te}, {unit: b}]}
                    - {id: b, name: B, kind: agency, succeeded_by: [{unit: a}]}
                """
            },
            "successor-circle",
        ),
        (
            {
                "honours/h.yml": """
                    - {id: a, name: A, form: badge, recipients: [individual], conferred_by: [front], precedence: 8,
                       successor: b}
                    - {id: b, name: B, form: badge, recipients: [individual], conferred_by: [front], precedence: 9,
                       successor: a}
                """
            },
            "successor-circle",
        ),
    ],
    ids=["movements", "successors of units", "successors of honours"],
)
def test_circles_are_found_in(tmp_path: Path, files: dict[str, str], code: str) -> None:
    assert codes(world(tmp_path, files)) == [code]


def test_two_units_may_merge_after_one_was_split(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "units/u.yml": """
                - {id: cu, name: Cũ, kind: locality, succeeded_by: [{unit: nam}, {unit: bac}]}
                - {id: nam, name: Nam, kind: locality, succeeded_by: [{unit: moi}]}
                - {id: bac, name: Bắc, kind: locality, succeeded_by: [{unit: moi}]}
                - {id: moi, name: Mới, kind: locality}
            """
        },
    )
    assert codes(data) == []


NODES = st.sampled_from("abcdefgh")
GRAPHS = st.dictionaries(NODES, st.dictionaries(NODES, st.just(())))


@given(GRAPHS)
def test_every_circle_told_is_one(graph: dict[str, dict[str, tuple[()]]]) -> None:
    for circle in circles_of(graph):
        for one, other in zip(circle, (*circle[1:], circle[0]), strict=True):
            assert other in graph[one]


@given(GRAPHS)
def test_where_no_circle_is_told_there_is_an_order(graph: dict[str, dict[str, tuple[()]]]) -> None:
    if circles_of(graph):
        return
    left = dict(graph)
    while left:
        ends = [one for one, others in left.items() if not any(other in left for other in others)]
        assert ends
        for end in ends:
            del left[end]


def test_a_chain_of_a_hundred_thousand_is_no_circle() -> None:
    assert circles_of({str(n): {str(n + 1): ()} for n in range(100_000)}) == []


def test_a_former_id_that_is_alive_is_refused(tmp_path: Path) -> None:
    data = world(tmp_path, {"units/so-y-te-moi.yml": "name: Sở Y tế\nkind: agency\nformerly:\n  - so-y-te\n"})
    assert places(data) == ["units/so-y-te-moi.yml:4: formerly-taken"]
    assert sentences(data, "en") == ["The former id «so-y-te» is in use: units/so-y-te. Take it out of formerly."]


def test_a_former_id_leads_to_one_record_only(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "units/a.yml": "name: A\nkind: agency\nformerly: [cu]\n",
            "units/b.yml": "name: B\nkind: agency\nformerly: [cu]\n",
            "people/b.yml": "name: Lê B\nformerly: [cu]\n",
        },
    )
    assert places(data) == ["units/b.yml:3: formerly-taken"]


def test_photos_must_be_there_and_be_named(tmp_path: Path) -> None:
    data = world(
        tmp_path,
        {
            "exemplars/mo-hinh.yml": """
                title: Một cửa thân thiện
                kind: model
                photos:
                  - file: mot-cua.jpg
                  - file: ban-mot-cua.jpg
            """,
            "photos/mot-cua.jpg": picture(),
            "photos/mot-cua2.jpg": picture(),
        },
    )
    assert places(data) == ["exemplars/mo-hinh.yml:5: file-missing", "photos/mot-cua2.jpg:1: unread-file"]


def test_a_photo_outside_the_folder_of_photos_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "rieng.jpg").write_bytes(b"\xff\xd8\xff")
    photos = "photos:\n  - file: ../../rieng.jpg\n"
    data = world(tmp_path, {"exemplars/e.yml": f"title: Một cửa\nkind: model\n{photos}"})
    assert codes(data) == ["file-missing"]
