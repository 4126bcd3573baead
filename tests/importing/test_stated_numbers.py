"""What an annex counts of itself: which award each number belongs to, and what is asked where it does not agree with the rows."""

from pathlib import Path

import pytest

from annex_pages import Page
from annex_writers import write_xlsx
from bangvang.importing.importing import Outcome
from bangvang.importing.stating import KINDS
from bangvang.importing.understanding.surroundings import stated_in
from bangvang.model.figure import Stated
from bangvang.roll.loading import load
from importing_roll import asked, imported, importing_roll, stored

WORKERS, CARDS = "Lao động tiên tiến", "Bằng khen của Chủ tịch UBND tỉnh"
PEOPLE = [["Họ và tên", "Hình thức"], ["Lê Thị Sen", WORKERS], ["Lê Văn Sao", WORKERS]]
UNITS = [["Tên tập thể", "Hình thức"], ["Xã Thí Dụ 1", CARDS], ["Sở Y tế", CARDS], ["Sở Nội vụ", CARDS]]
BOTH = [
    ["Tên tập thể, cá nhân", "Loại", "Hình thức"],
    ["Lê Thị Sen", "cá nhân", WORKERS],
    ["Sở Y tế", "tập thể", CARDS],
    ["Lê Văn Sao", "cá nhân", CARDS],
]
ISSUER = {("decision", "cơ quan ban hành"): "ubnd-tinh-thi-du"}


def outcome(folder: Path, *sheets: list[list[str]], answers: dict[tuple[str, str], str] | None = None) -> Outcome:
    """An import of a workbook with these sheets."""
    pages = [Page(f"Trang {number}", [*rows]) for number, rows in enumerate(sheets, 1)]  # type: ignore[list-item]
    folder.mkdir(exist_ok=True)
    write_xlsx(folder / "ds.xlsx", pages)
    return imported(folder / "ds.xlsx", importing_roll(folder), {**ISSUER, **(answers or {})})


def stated(done: Outcome, folder: Path) -> list[tuple[str, dict[str, int] | None, bool]]:
    """The awards of the decision as it is written: the honour, the numbers stated, whether the list is whole."""
    stored(done, folder / "data")
    awards = load(folder / "data").roll.decisions["qd"].awards
    return [(one.honour, _numbers(one.stated), bool(one.complete)) for one in awards]


def _numbers(told: Stated | None) -> dict[str, int] | None:
    if told is None:
        return None
    numbers = ((name, getattr(told, name)) for name in KINDS)
    return {name: number for name, number in numbers if number is not None}


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Danh sách gồm 300 cá nhân", {"individuals": 300}),
        ("DANH SÁCH 02 TẬP THỂ, 05 CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", {"collectives": 2, "individuals": 5}),
        ("(Ấn định danh sách 300 (ba trăm) cá nhân)", {"individuals": 300}),
        ("Ấn định danh sách gồm có 12 hộ gia đình./.", {"households": 12}),
        ("Danh sách này có tất cả 40 trường hợp", {"total": 40}),
        ("Danh sách cá nhân được tặng Bằng khen", {}),
        ("(Danh sách kèm theo Quyết định số 12/QĐ-UBND của 3 đơn vị)", {}),
        ("Thưởng cho 5 cá nhân", {}),
    ],
)
def test_lines_around_a_list_that_count(line: str, numbers: dict[str, int]) -> None:
    assert stated_in(line) == numbers


def test_a_number_in_the_head_is_stored_as_one_at_the_end_is(tmp_path: Path) -> None:
    above = outcome(tmp_path / "a", [["Danh sách gồm 02 cá nhân"], *PEOPLE])
    below = outcome(tmp_path / "b", [*PEOPLE, ["(Ấn định danh sách 02 cá nhân)"]])

    assert (
        stated(above, tmp_path / "a")
        == stated(below, tmp_path / "b")
        == [("lao-dong-tien-tien", {"individuals": 2}, True)]
    )


def test_each_list_states_its_own_award(tmp_path: Path) -> None:
    done = outcome(tmp_path, [*PEOPLE, ["Danh sách này có 02 cá nhân"]], [*UNITS, ["Danh sách này có 03 tập thể"]])

    assert stated(done, tmp_path) == [
        ("lao-dong-tien-tien", {"individuals": 2}, True),
        ("bang-khen-bo-tinh", {"collectives": 3}, True),
    ]


def test_the_line_below_the_last_list_may_count_all_of_them(tmp_path: Path) -> None:
    done = outcome(tmp_path, PEOPLE, [*UNITS, ["Danh sách này có 03 tập thể, 02 cá nhân"]])

    assert asked(done) == []
    assert stated(done, tmp_path) == [
        ("lao-dong-tien-tien", {"individuals": 2}, True),
        ("bang-khen-bo-tinh", {"collectives": 3}, True),
    ]


def test_a_number_of_several_awards_is_compared_and_written_into_none(tmp_path: Path) -> None:
    done = outcome(tmp_path, [*BOTH, ["Danh sách này có 01 tập thể, 02 cá nhân"]])

    assert asked(done) == []
    assert stated(done, tmp_path) == [
        ("lao-dong-tien-tien", None, False),
        ("bang-khen-bo-tinh", {"collectives": 1}, True),
    ]
    assert [one.how.en for one in done.remarks if one.topic == "stated"] == [
        "Stated for several awards together: compared with the rows, and written into none of them."
    ]


def test_a_mismatch_names_the_list_and_is_taken_when_answered(tmp_path: Path) -> None:
    sheets = [*PEOPLE, ["Danh sách này có 03 cá nhân"]], [*UNITS, ["Danh sách này có 03 tập thể"]]
    first = outcome(tmp_path / "a", *sheets)
    then = outcome(tmp_path / "b", *sheets, answers={("stated", "Trang 1: 3 cá nhân"): "có"})

    assert asked(first) == ["stated: Trang 1: 3 cá nhân"]
    assert asked(then) == []
    assert stated(then, tmp_path / "b") == [
        ("lao-dong-tien-tien", {"individuals": 3}, False),
        ("bang-khen-bo-tinh", {"collectives": 3}, True),
    ]


def test_head_and_end_that_differ_are_told_by_the_wrong_one(tmp_path: Path) -> None:
    done = outcome(tmp_path, [["Danh sách gồm 03 cá nhân"], *PEOPLE, ["(Ấn định danh sách 02 cá nhân)"]])

    assert asked(done) == ["stated: 3 cá nhân"]
