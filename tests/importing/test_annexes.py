"""Every annex is read as it was meant."""

import json
from pathlib import Path
from typing import Any

import pytest

from annex_pages import ANNEXES
from bangvang.importing.grid import Grid
from bangvang.importing.sheets import read_sheets

FILES = sorted(path.with_suffix("").name for path in ANNEXES.glob("*.json"))

every_annex = pytest.mark.parametrize("file", FILES)


def expected(file: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((ANNEXES / f"{file}.json").read_text(encoding="utf-8"))
    return told


def as_told(grid: Grid) -> dict[str, Any]:
    return {
        "name": grid.name,
        "hidden": grid.hidden,
        "hidden_rows": [place for place, row in enumerate(grid.rows) if row.hidden],
        "hidden_columns": sorted(grid.hidden_columns),
        "before": list(grid.before),
        "after": list(grid.after),
        "merged": {str(place): sorted(row.merged) for place, row in enumerate(grid.rows) if row.merged},
        "rows": [[cell.text for cell in row.cells] for row in grid.rows],
    }


@every_annex
def test_an_annex_is_read_as_it_was_meant(file: str) -> None:
    told = expected(file)
    sheets = read_sheets(ANNEXES / file)

    assert sheets.format == told["format"]
    assert [as_told(grid) for grid in sheets.grids] == told["grids"]
    assert sorted(note.code for note in sheets.notes) == told["notes"]


def test_there_are_annexes_of_every_kind_and_all_are_told_in_the_table() -> None:
    table = (ANNEXES / "README.md").read_text(encoding="utf-8")

    assert len(FILES) >= 25
    assert {Path(file).suffix for file in FILES} >= {".xlsx", ".xls", ".ods", ".csv", ".tsv", ".docx"}
    assert [file for file in FILES if f"| {file} |" not in table] == []
    assert sum(path.stat().st_size for path in ANNEXES.iterdir()) < 1_500_000


@pytest.mark.parametrize(
    ("file", "sentences"),
    [
        ("dong-an.xlsx", ["Dòng đang ẩn (2 dòng): 4, 5.", "Cột đang ẩn: C."]),
        (
            "cong-thuc-chua-tinh.xlsx",
            ["Có 6 công thức chưa được tính: hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập."],
        ),
        (
            "utf-16.tsv",
            ["Tệp không dùng bảng mã UTF-8; đã đọc theo UTF-16. Hãy soát lại dấu tiếng Việt."],
        ),
        (
            "vni-times.docx",
            [
                "22 đoạn chữ dùng phông chữ cũ VNI (VNI-Times) đã được đổi sang Unicode; hãy soát lại họ tên, nhất là chữ hoa.",
            ],
        ),
        ("hai-trang-tinh.ods", ["Trang tính này đang ẩn."]),
    ],
)
def test_notes_tell_the_editor_in_whole_sentences(file: str, sentences: list[str]) -> None:
    assert [note.words.vi for note in read_sheets(ANNEXES / file).notes] == sentences


def test_what_was_written_in_an_old_font_is_kept_beside_what_it_means() -> None:
    (grid,) = read_sheets(ANNEXES / "vntime.xls").grids
    cell = grid.rows[2].cells[1]

    assert (cell.text, cell.written) == ("Nguyễn Văn Thử", "NguyÔn V¨n Thö")
