"""The report for people."""

import pytest

from bangvang.problems.place import Place
from bangvang.problems.problem import Filling, Problem
from bangvang.reports.text import SHOWN, problem_text, text
from bangvang.reports.wording import number
from reported import Judged, no_number, no_source, unknown_unit, wish

DECISION = {"data/decisions/qd-12.yml": "recipients:\n  - name: Nguyễn Thị Ánh\n    unit: so-y-t\n"}


def test_a_problem_is_told_with_its_place_its_line_and_what_to_do() -> None:
    assert problem_text(unknown_unit(), wish(DECISION)) == (
        "lỗi[unknown-id]: Không có đơn vị nào mang mã «so-y-t».\n"
        " --> data/decisions/qd-12.yml:3:11\n"
        "  |\n"
        "2 |   - name: Nguyễn Thị Ánh\n"
        "3 |     unit: so-y-t\n"
        "  |           ^^^^^^\n"
        "  = gợi ý: Có phải bạn định viết «so-y-te»? Sửa mã hoặc thêm tệp units/so-y-t.yml.\n"
    )


def test_and_the_same_in_english() -> None:
    told = problem_text(unknown_unit(), wish(DECISION, "en"))

    assert told.startswith("error[unknown-id]: No unit has the id «so-y-t».\n --> data/decisions/qd-12.yml:3:11\n")
    assert "= hint: Did you mean «so-y-te»?" in told


def test_the_margin_is_as_wide_as_the_number_of_the_line() -> None:
    path = "data/decisions/qd-12.yml"
    lines = {path: "\n" * 98 + "a: 1\nb: 2\n"}

    assert problem_text(no_number(place=Place(path, 100, 1, 100, 2)), wish(lines)).splitlines()[1:6] == [
        "   --> data/decisions/qd-12.yml:100:1",
        "    |",
        " 99 | a: 1",
        "100 | b: 2",
        "    | ^",
    ]


def test_without_its_file_a_problem_is_told_all_the_same() -> None:
    assert problem_text(no_source(), wish(language="en")).splitlines()[:2] == [
        "warning[no-source]: Sở Y tế (units/so-y-te) names no source.",
        " --> data/units/so-y-te.yml:1:1",
    ]


def test_the_record_is_named_where_the_file_does_not_tell_it() -> None:
    place = Place("data/units/all.yml", 12, 3, 12, 7)

    assert " --> data/units/all.yml:12:3 (units/so-y-te)\n" in problem_text(no_source(place=place), wish())


def test_the_report_ends_with_what_there_is_in_all() -> None:
    judged = Judged([unknown_unit(), no_number(), no_source(), unknown_unit("so-y"), no_number("Khác")])

    assert text(judged, wish()).endswith(
        "\n\n2 lỗi, 1 cảnh báo, 2 ghi chú trong 312 tệp, 1.204 hồ sơ.\n"
        "Vì sao và sửa thế nào: bangvang explain unknown-id\n"
    )
    assert text(judged, wish(language="en")).endswith(
        "\n\n2 errors, 1 warning, 2 notes in 312 files, 1,204 records.\n"
        "Why, and how to mend it: bangvang explain unknown-id\n"
    )


def test_a_roll_without_problems_takes_one_line() -> None:
    assert text(Judged([], files=1, records=1), wish()) == "Không có vấn đề nào trong 1 tệp, 1 hồ sơ.\n"
    assert text(Judged([], files=1, records=1), wish(language="en")) == "No problems in 1 file, 1 record.\n"


def test_beyond_a_hundred_the_rest_are_counted() -> None:
    judged = Judged([no_number(f"Quyết định {n}") for n in range(SHOWN + 23)])
    report = text(judged, wish())

    assert report.count("ghi chú[") == SHOWN
    assert "Còn 23 vấn đề nữa chưa in ra (0 lỗi, 0 cảnh báo, 23 ghi chú). Xem tất cả: bangvang check --all\n" in report


def test_show_all_shows_all() -> None:
    report = text(Judged([no_number(f"Quyết định {n}") for n in range(SHOWN + 23)]), wish(show_all=True))

    assert report.count("ghi chú[") == SHOWN + 23
    assert "--all" not in report


def test_an_error_is_never_among_those_left_out_for_a_note() -> None:
    notes = [no_number(f"Quyết định {n}") for n in range(SHOWN)]
    report = text(Judged([*notes, unknown_unit()]), wish())

    assert report.index("ghi chú[") < report.index("lỗi[unknown-id]")
    assert "Quyết định 98" in report
    assert "Quyết định 99" not in report


def test_a_flood_in_one_file_does_not_hide_the_other_files() -> None:
    flood = [unknown_unit(place=Place("data/a.yml", line, 1, line, 2)) for line in range(1, 501)]
    report = text(Judged([*flood, unknown_unit("trong-b", place=Place("data/b.yml", 1, 1, 1, 2))]), wish())

    assert "«trong-b»" in report
    assert f"data/a.yml:{SHOWN - 1}:1" in report
    assert f"data/a.yml:{SHOWN}:1" not in report


def test_of_a_whole_file_only_the_path_is_told() -> None:
    problem = Problem("empty-file", Place("data/units/a.yml"))

    assert problem_text(problem, wish({"data/units/a.yml": "# comment"})).splitlines()[:3] == [
        "lỗi[empty-file]: Tệp không có nội dung.",
        " --> data/units/a.yml",
        "  = gợi ý: Điền nội dung, hoặc xóa tệp.",
    ]


def test_the_line_with_personal_data_is_not_copied_into_the_report() -> None:
    identity = "079123456789"
    values: dict[str, Filling] = {"key": "role", "what": "CCCD", "masked": "07••••"}
    problem = Problem("personal-data", Place("data/people/a.yml", 1, 7, 1, 24), "people/a", values)

    told = problem_text(problem, wish({"data/people/a.yml": f"role: CCCD {identity}"}))

    assert " --> data/people/a.yml:1:7\n" in told
    assert identity not in told


def test_there_is_colour_only_when_asked() -> None:
    judged = Judged([unknown_unit(), no_source()])

    assert "\x1b" not in text(judged, wish(DECISION))
    assert "\x1b[1;31mlỗi[unknown-id]\x1b[0m: Không" in text(judged, wish(DECISION, colour=True))
    assert "\x1b[1;33mcảnh báo[no-source]\x1b[0m" in text(judged, wish(DECISION, colour=True))


@pytest.mark.parametrize(
    ("value", "vi", "en"), [(0, "0", "0"), (999, "999", "999"), (1234567, "1.234.567", "1,234,567")]
)
def test_numbers_are_set_as_the_language_sets_them(value: int, vi: str, en: str) -> None:
    assert (number(value, "vi"), number(value, "en")) == (vi, en)
