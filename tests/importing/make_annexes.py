"""Makes the annexes of the tests again: `PYTHONPATH=tests python tests/importing/make_annexes.py [name …]`.

It needs LibreOffice Calc and Writer; what it makes is committed, so that tests need neither.
"""

import sys
from collections.abc import Callable
from typing import NamedTuple

import annex_documents as documents
import annex_layouts as layouts
from annex_pages import ANNEXES, Page, write_expected
from annex_writers import write_by_libreoffice, write_docx, write_xlsx

Maker = Callable[[str, list[Page]], None]


class Annex(NamedTuple):
    """A file, what it is about, what it holds, who writes it, and the notes that reading it must give."""

    file: str
    about: str
    pages: list[Page]
    write: Maker
    notes: tuple[str, ...] = ()


def openpyxl(file: str, pages: list[Page]) -> None:
    """Written by openpyxl."""
    write_xlsx(ANNEXES / file, pages)


def calc(file: str, pages: list[Page]) -> None:
    """Saved by LibreOffice Calc."""
    write_by_libreoffice(ANNEXES / file, pages)


def writer(file: str, pages: list[Page]) -> None:
    """Saved by LibreOffice Writer."""
    write_docx(ANNEXES / file, pages)


def annexes() -> list[Annex]:
    """All of them."""
    here = layouts
    nfd = [here.typed_decomposed(page) for page in here.decomposed()]
    return [
        Annex("tap-the.xlsx", "Thể thức: quốc hiệu, ô gộp, một dòng tiêu đề; 5 tập thể", here.simple_units(), openpyxl),
        Annex("chuc-vu-don-vi.xlsx", "“Chức vụ, đơn vị công tác” chung một cột", here.job_and_unit(), calc),
        Annex("tieu-de-hai-dong.xlsx", "Tiêu đề hai dòng, gộp ngang và dọc", here.two_row_header(), openpyxl),
        Annex("muc-tap-the-ca-nhan.xlsx", "Mục “A. TẬP THỂ”, “II. CÁ NHÂN”", here.sections_by_kind(), calc),
        Annex("muc-don-vi.xlsx", "Tên đơn vị làm mục, số La Mã ở cột TT", here.sections_by_unit(), openpyxl),
        Annex("muc-hinh-thuc.xlsx", "Nhiều hình thức khen, mỗi hình thức một mục", here.sections_by_honour(), openpyxl),
        Annex("ho-ten-hai-cot.xlsx", "Họ đệm và tên ở hai cột, một tiêu đề", here.split_names(), calc),
        Annex("nghin-dong.xlsx", "1.000 dòng", here.thousand_rows(), openpyxl),
        Annex("hai-trang-tinh.xlsx", "Hai trang tính, và một trang ẩn", here.two_sheets(), openpyxl, ("hidden-sheet",)),
        Annex("dong-an.xlsx", "Dòng và cột ẩn", here.hidden_parts(), openpyxl, ("hidden-columns", "hidden-rows")),
        Annex("cong-thuc.xlsx", "Công thức đã tính (LibreOffice lưu)", here.formulas(), calc),
        Annex(
            "cong-thuc-chua-tinh.xlsx",
            "Công thức chưa tính",
            here.unknown_formulas(),
            openpyxl,
            ("formula-without-value",),
        ),
        Annex("ngay-so.xlsx", "Ngày là ngày, là chữ, là số", here.dates(), calc),
        Annex("so-dang-chu.xlsx", "Số gõ thành chữ, số có phần lẻ, đúng/sai", here.numbers_as_text(), openpyxl),
        Annex(
            "ghi-chu-chu-ky.xlsx", "Dòng tổng, “Danh sách này có 05 tập thể”, chữ ký", here.notes_and_signature(), calc
        ),
        Annex("tieu-de-lap.xlsx", "Dòng trống, tiêu đề lặp ở mỗi trang in", here.repeated_header(), openpyxl),
        Annex("truy-tang.xlsx", "Truy tặng: “Cố …”, “(đã mất)”, ghi chú, mục", here.posthumous(), openpyxl),
        Annex("hang.xlsx", "Hạng của huân chương ở cột riêng", here.classes(), openpyxl),
        Annex("chu-hoa.xlsx", "Họ tên viết hoa, có “Ông”, “Bà”", here.capitals(), openpyxl),
        Annex("nfd.xlsx", "Dấu rời (Unicode tổ hợp, NFD)", nfd, openpyxl),
        Annex("tap-the.xls", "Excel 97–2003", here.two_row_header(), calc),
        Annex(
            "hai-trang-tinh.ods",
            "LibreOffice, hai trang tính và một trang ẩn",
            here.two_sheets(),
            calc,
            ("hidden-sheet",),
        ),
        Annex(
            "dong-an.ods", "LibreOffice, dòng và cột ẩn", here.hidden_parts(), calc, ("hidden-columns", "hidden-rows")
        ),
        Annex("ngay-so.ods", "LibreOffice, ngày và công thức", [*here.dates(), *here.formulas()], calc),
        Annex("tieu-de-hai-dong.ods", "LibreOffice, tiêu đề hai dòng", here.two_row_header(), calc),
        Annex(
            "vntime.xlsx",
            "Phông .VnTime và .VnTimeH (TCVN3)",
            here.old_font(".VnTime", ".VnTimeH"),
            openpyxl,
            ("old-font",) * 2,
        ),
        Annex("vni-times.xlsx", "Phông VNI-Times", here.old_font("VNI-Times", "VNI-Times"), calc, ("old-font",)),
        Annex(
            "vntime.xls",
            "TCVN3 trong Excel 97–2003",
            here.old_font(".VnTime", ".VnTime"),
            calc,
            ("old-font",),
        ),
        *(Annex(*told) for told in documents.annexes(writer)),
    ]


def main(wanted: list[str]) -> None:
    """Make the annexes of these names, or all."""
    ANNEXES.mkdir(exist_ok=True)
    made = annexes()
    for annex in made:
        if not wanted or annex.file in wanted:
            annex.write(annex.file, annex.pages)
            write_expected(annex.file, annex.file.rpartition(".")[2], annex.pages, list(annex.notes))
    lines = ["# Phụ lục để thử", "", "Mọi tên người và đơn vị đều là giả.", "", "| Tệp | Nội dung |", "| --- | --- |"]
    lines += [f"| {annex.file} | {annex.about} |" for annex in made]
    (ANNEXES / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
