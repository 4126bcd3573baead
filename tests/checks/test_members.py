"""Members of clusters: whoever plays a part is one, and there are as many as stated."""

from pathlib import Path

import pytest

from world import codes, places, sentences, world

PARTS = {
    "head": "head: ubnd",
    "deputy": "deputies: [so-y-te, ubnd]",
    "nominee": "nominations: [{honour: co, unit: ubnd}]",
    "ranked": "standings: [{unit: so-y-te, rank: 1}, {unit: ubnd, rank: 1}]",
}


def year(tmp_path: Path, *lines: str) -> Path:
    written = "".join(f"    {line}\n" for line in lines)
    cluster = f"name: Khối 19\nkind: block\norganiser: ubnd\nyears:\n  - year: 2022\n    members: [so-y-te]\n{written}"
    return world(tmp_path, {"clusters/khoi-19.yml": cluster})


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_who_plays_a_part_must_be_a_member_where_the_list_is_whole(tmp_path: Path, part: str) -> None:
    assert places(year(tmp_path, "members_complete: true", part)) == ["clusters/khoi-19.yml:8: not-a-member"]


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_who_plays_a_part_counts_as_a_member_where_the_list_is_not_whole(tmp_path: Path, part: str) -> None:
    assert codes(year(tmp_path, part)) == []
    assert codes(year(tmp_path / "2", part, "members_stated: 2")) == []
    assert codes(year(tmp_path / "3", part, "members_stated: 1")) == ["members-mismatch"]


def test_members_play_their_parts(tmp_path: Path) -> None:
    lines = ("members_complete: true", "head: so-y-te", "nominations: [{honour: chien-si, person: an}]")
    assert codes(year(tmp_path, *lines)) == []


def test_a_whole_list_is_as_long_as_stated(tmp_path: Path) -> None:
    assert codes(year(tmp_path, "members_complete: true", "members_stated: 1")) == []
    assert codes(year(tmp_path / "2", "members_stated: 6")) == []
    data = year(tmp_path / "3", "members_complete: true", "members_stated: 6")
    assert sentences(data, "en") == [
        "The number of members stated for 2022 is 6, but the list has 1. Mend the list or the number."
    ]


def test_what_is_told_of_a_head_who_is_no_member(tmp_path: Path) -> None:
    assert sentences(year(tmp_path, "members_complete: true", "head: ubnd"))[0] == (
        "«Ủy ban nhân dân Thành phố» (ubnd) là cụm trưởng, khối trưởng, mà không có trong danh sách thành viên năm 2022. "
        "Thêm vào members, hoặc xóa dòng members_complete."
    )
