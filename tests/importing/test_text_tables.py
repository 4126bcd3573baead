"""Tables of text, in all the encodings and with all the separators that come."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bangvang.importing.grid import Sheets
from bangvang.importing.reading.text_table import decode
from bangvang.importing.sheets import read_sheets

TEXT = "Họ và tên;Đơn vị\nNguyễn Văn Thử;Xã Thí Dụ, huyện Mẫu\n"


def read(folder: Path, data: bytes, name: str = "a.csv") -> Sheets:
    (folder / name).write_bytes(data)
    return read_sheets(folder / name)


def rows_of(sheets: Sheets) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in sheets.grids[0].rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_unicode_is_read(encoding: str, tmp_path: Path) -> None:
    sheets = read(tmp_path, TEXT.encode(encoding))

    assert rows_of(sheets) == [["Họ và tên", "Đơn vị"], ["Nguyễn Văn Thử", "Xã Thí Dụ, huyện Mẫu"]]
    assert [note.code for note in sheets.notes] == ([] if encoding.startswith("utf-8") else ["encoding"])


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str, tmp_path: Path) -> None:
    lines = [separator.join(cells) for cells in (("a", "b", "c"), ("1", "2; 2" if separator == "," else "2, 2", "3"))]
    sheets = read(tmp_path, "\r\n".join(lines).encode())

    assert [len(row) for row in rows_of(sheets)] == [3, 3]
    assert sheets.format == ("tsv" if separator == "\t" else "csv")


def test_rows_count_lines_and_quoted_cells_may_hold_several(tmp_path: Path) -> None:
    sheets = read(tmp_path, b'a,b\n"1\n2",x\n\ny,"he said ""no"""\n')

    assert [(row.number, [cell.text for cell in row.cells]) for row in sheets.grids[0].rows] == [
        (1, ["a", "b"]),
        (2, ["1\n2", "x"]),
        (4, ["", ""]),
        (5, ["y", 'he said "no"']),
    ]


def test_the_line_that_excel_writes_for_itself_is_obeyed_and_left_out(tmp_path: Path) -> None:
    sheets = read(tmp_path, b"sep=|\r\na,b|c\r\n")

    assert [(row.number, [cell.text for cell in row.cells]) for row in sheets.grids[0].rows] == [(2, ["a,b", "c"])]


def test_one_column_is_a_table_too(tmp_path: Path) -> None:
    assert rows_of(read(tmp_path, "Nguyễn Văn Thử\nTrần Thị Mẫu\n".encode(), "a.txt")) == [
        ["Nguyễn Văn Thử"],
        ["Trần Thị Mẫu"],
    ]


def test_a_few_spoilt_bytes_do_not_make_another_encoding(tmp_path: Path) -> None:
    sheets = read(tmp_path, TEXT.encode() + b"ch\xff")

    assert rows_of(sheets)[1:] == [["Nguyễn Văn Thử", "Xã Thí Dụ, huyện Mẫu"], ["ch\ufffd", ""]]
    assert [note.code for note in sheets.notes] == ["encoding"]


def test_formulas_in_text_stay_text(tmp_path: Path) -> None:
    (row,) = read(tmp_path, b'"=HYPERLINK(""x"")",@a,+1,-1').grids[0].rows

    assert [(cell.kind, cell.text) for cell in row.cells] == [
        ("text", one) for one in ('=HYPERLINK("x")', "@a", "+1", "-1")
    ]


def test_hidden_characters_are_taken_away_and_this_is_told(tmp_path: Path) -> None:
    sheets = read(tmp_path, "Nguy\u200bễn,\u202eThử\u00ad,\ufeffx\n1,2,3".encode())

    assert rows_of(sheets)[0] == ["Nguyễn", "Thử", "x"]
    assert [note.words.en for note in sheets.notes] == ["Characters that nobody sees were taken out of cells: 3."]


@given(some.text(alphabet=some.characters(codec="utf-8", exclude_characters="\0\ufeff")))
def test_utf_8_is_read_as_utf_8(text: str) -> None:
    assert decode(text.encode()) == (text, "UTF-8")
