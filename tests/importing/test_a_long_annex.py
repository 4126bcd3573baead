"""An annex of 300 rows with one misspelt unit, from the first run to the decision: the question names the row and the unit meant."""

import csv
import io
from pathlib import Path

from annex_layouts import job, letterhead, person
from annex_pages import Page, Rows
from annex_writers import write_xlsx
from bangvang.checks.judging import judge
from commanded import bangvang
from importing_roll import importing_roll

KNOWN = ("Xã Thí Dụ 1", "Phường Giả Định 1", "Trường Tiểu học Mẫu 1", "Sở Y tế")
MISSPELT = "Trường Tiểu học Mẫuu 1"
WRONG_ROW = 117
PEOPLE = 300
ANSWERS = "Trả lời «có» nếu đúng, «giữ» để ghi như đã in, «mới» để thêm đơn vị, hoặc ghi mã."
COMMAND = ("import", "phu-luc.xlsx", "--decision", "qd-123", "--period", "2025")


def annex(folder: Path, stated: str) -> None:
    """The annex as Excel has it: a letterhead, the header in row 7, one misspelt unit, the number of rows at the end."""
    rows, merges = letterhead(5, "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN")
    rows.append(["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"])
    people: Rows = [
        [n + 1, person(n), job(n), KNOWN[n % 4], "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"] for n in range(PEOPLE)
    ]
    rows += people
    rows[WRONG_ROW - 1][3] = MISSPELT
    rows.append([stated])
    write_xlsx(folder / "phu-luc.xlsx", [Page("Danh sách", rows, merges)])


def answered(folder: Path, printed: str, answer: str) -> None:
    """Fill in the review sheet, as with Excel."""
    sheet = folder / "qd-123-ra-soat.csv"
    rows = list(csv.reader(io.StringIO(sheet.read_text(encoding="utf-8-sig"))))
    made = io.StringIO()
    csv.writer(made).writerows([answer, *row[1:]] if row[3] == printed else row for row in rows)
    sheet.write_text(made.getvalue(), encoding="utf-8-sig")


def test_three_hundred_rows_with_one_misspelt_unit_at_row_117(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    annex(tmp_path, f"(Ấn định danh sách {PEOPLE} cá nhân)")

    first = bangvang(*COMMAND, "--lang", "vi", folder=tmp_path)
    assert first.returncode == 1
    assert first.stdout.splitlines()[:4] == [
        "Quyết định: 123/QĐ-UBND · 2025-11-20 · ubnd-tinh-thi-du",
        "+300 Bằng khen của Bộ, ban, ngành, tỉnh (300 cá nhân)",
        f"CẦN TRẢ LỜI · đơn vị · dòng {WRONG_ROW}: «{MISSPELT}»",
        f"    Không có đơn vị này. Có phải là «Trường Tiểu học Mẫu 1»? {ANSWERS}",
    ]
    assert "Còn 1 câu hỏi: chưa ghi gì vào dữ liệu." in first.stderr
    assert not (data / "decisions").exists()

    answered(tmp_path, MISSPELT, "có")
    second = bangvang(*COMMAND, "--lang", "vi", folder=tmp_path)
    assert second.returncode == 0
    assert "CẦN TRẢ LỜI" not in second.stdout

    told = judge(data)
    (award,) = told.roll.decisions["qd-123"].awards
    assert len(award.recipients) == PEOPLE
    assert award.recipients[WRONG_ROW - 8].of == "truong-tieu-hoc-mau-1"
    assert award.stated is not None
    assert (award.stated.individuals, award.complete) == (PEOPLE, True)
    assert [one for one in told.problems if "decisions" in one.place.path and one.severity == "error"] == []


def test_a_number_that_is_not_that_of_the_rows_is_asked_about(tmp_path: Path) -> None:
    importing_roll(tmp_path)
    annex(tmp_path, "(Ấn định danh sách 301 cá nhân)")
    done = bangvang(*COMMAND, "--lang", "en", folder=tmp_path)

    assert done.returncode == 1
    assert "TO ANSWER · numbers · row 308: «301 cá nhân»\n" in done.stdout
    assert "The list states 301 individuals, but 300 individuals were read." in done.stdout
    assert "2 questions are open" in done.stderr
