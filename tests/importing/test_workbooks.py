"""What a workbook of Excel may hold beside plain cells, and how it is read."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from annex_pages import ANNEXES
from bangvang.importing.grid import Cell, Grid, Sheets, Unreadable
from bangvang.importing.reading.numbers import is_date_format, of_number, of_serial
from bangvang.importing.reading.places import place_of, range_of
from bangvang.importing.sheets import read_sheets
from bangvang.words.folding import nfc
from hostile_files import archive_of, book
from xlsb_files import error, real, shared, text, write_xlsb


def rows_of(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def cells_of(path: Path) -> list[Cell]:
    """The cells of the first row of the first sheet."""
    return list(read_sheets(path).grids[0].rows[0].cells)


def told(sheets: Sheets) -> list[str]:
    return [note.code for note in sheets.notes]


def written(path: Path, *rows: list[Any]) -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in rows:
        sheet.append(row)
    made.save(path)
    return path


def test_values_keep_their_kind(tmp_path: Path) -> None:
    moment = dt.datetime(2025, 11, 20, 13, 45)  # noqa: DTZ001 - a workbook knows no zones
    path = written(
        tmp_path / "a.xlsx", ["chữ", 12, 1.5, True, dt.date(2025, 11, 20), moment, dt.time(7, 30), " \u00a0x  "]
    )

    assert [(cell.kind, cell.text) for cell in cells_of(path)] == [
        ("text", "chữ"),
        ("number", "12"),
        ("number", "1.5"),
        ("flag", "true"),
        ("date", "2025-11-20"),
        ("date", "2025-11-20 13:45:00"),
        ("date", "07:30:00"),
        ("text", "x"),
    ]


def test_a_formula_shows_its_stored_value_and_is_an_error_without_one(tmp_path: Path) -> None:
    cells = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="str"><f>""</f><v></v></c>'
        '<c r="D1"><f>A1&amp;B1</f></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c><c r="F1" t="b"><f>1=1</f><v>1</v></c></row>'
    )
    sheets = read_sheets(book(tmp_path / "a.xlsx", [cells]))

    assert [(cell.kind, cell.text) for cell in sheets.grids[0].rows[0].cells] == [
        ("number", "2"),
        ("text", "a"),
        ("text", ""),
        ("error", "=A1&B1"),
        ("error", "#N/A"),
        ("flag", "true"),
    ]
    assert told(sheets) == ["formula-without-value", "error-cells"]


def test_text_that_begins_with_an_equals_sign_stays_text(tmp_path: Path) -> None:
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>'

    assert cells_of(book(tmp_path / "a.xlsx", [cell])) == [Cell("=1+1", "text", "=1+1")]


def test_texts_of_several_runs_are_one_and_readings_are_left_out(tmp_path: Path) -> None:
    texts = "<si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn_x000D_\nThử</t></r><rPh><t>x</t></rPh></si>"
    path = book(tmp_path / "a.xlsx", ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'], texts)

    assert [cell.text for cell in cells_of(path)] == ["Nguyễn Văn\nThử"]


def test_a_run_in_an_old_font_is_converted_and_its_neighbour_is_not(tmp_path: Path) -> None:
    texts = (
        '<si><r><rPr><rFont val=".VnTime"/></rPr><t>ViÖt</t></r><r><rPr><rFont val="Arial"/></rPr><t> Hùng</t></r></si>'
    )
    path = book(tmp_path / "a.xlsx", ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'], texts)

    assert cells_of(path) == [Cell("Việt Hùng", "text", "ViÖt Hùng")]


def test_cells_and_rows_that_do_not_say_where_they_stand_follow_each_other(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        ['<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'],
    )

    assert rows_of(read_sheets(path).grids[0]) == [["1", "", "2", "3"], ["4", "", "", ""]]


def test_prefixed_names_and_strict_office_are_read_too(tmp_path: Path) -> None:
    members = {
        "xl/workbook.xml": '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/'
        'officeDocument/relationships"><x:sheets><x:sheet name="S" r:id="r1"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/'
        'worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">'
        '<x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1" t="d"><x:v>2025-11-20</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    }

    assert [cell.text for cell in cells_of(archive_of(tmp_path / "a.xlsx", members))] == ["5", "2025-11-20"]


def test_days_may_be_counted_from_1904() -> None:
    assert of_serial(45981).text == "2025-11-20"
    assert of_serial(44519, 1904).text == "2025-11-20"
    assert (of_serial(1).text, of_serial(59).text, of_serial(61).text) == ("1900-01-01", "1900-02-28", "1900-03-01")
    assert of_serial(45981.5).text == "2025-11-20 12:00:00"
    assert (of_serial(-1).kind, of_serial(3_000_000).kind) == ("number", "number")


@pytest.mark.parametrize(
    ("number", "pattern", "is_date"),
    [
        (14, None, True),
        (0, None, False),
        (164, "dd/mm/yyyy", True),
        (164, '"ngày" dd', True),
        (164, '#,##0 "đồng"', False),
        (164, "[Red]0.00", False),
        (164, "[h]:mm", True),
        (164, "General", False),
        (164, "0;[Red]-0;dd", False),
    ],
)
def test_a_number_is_a_date_by_its_format(number: int, pattern: str | None, is_date: bool) -> None:
    assert is_date_format(number, pattern) is is_date


@pytest.mark.parametrize(
    ("value", "text_"),
    [
        (12.0, "12"),
        (0.1 + 0.2, "0.3"),
        (1e14, "100000000000000"),
        (1e-7, "0.0000001"),
        (-3.50, "-3.5"),
        (float("nan"), "#NUM!"),
    ],
)
def test_numbers_are_plain_digits(value: float, text_: str) -> None:
    assert of_number(value).text == text_


def test_names_of_cells_tell_where_they_are() -> None:
    assert [place_of(name) for name in ("A1", "$B$12", "AA3", "xfd1048576", "A0x", "", "A", "1")] == [
        *((0, 0), (11, 1), (2, 26), (1_048_575, 16_383)),
        *(None, None, None, None),
    ]
    assert (range_of("B2:C4"), range_of("A1"), range_of("A1:")) == ((1, 1, 3, 2), (0, 0, 0, 0), (0, 0, 0, 0))


def test_a_binary_workbook_is_read_with_its_errors_and_merges(tmp_path: Path) -> None:
    rows = {0: [text(0, "Họ và tên"), shared(1, 1)], 2: [real(0, 5), error(1, 0x2A), shared(2, 0)]}
    sheets = read_sheets(write_xlsb(tmp_path / "a.xlsb", rows, ("x", "Đơn vị"), ((0, 1, 0, 0),)))

    assert rows_of(sheets.grids[0]) == [["Họ và tên", "Đơn vị", ""], ["Họ và tên", "", ""], ["5", "#N/A", "x"]]
    assert told(sheets) == ["hidden-untold", "error-cells"]


def test_a_binary_workbook_with_a_cell_far_down_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="Too many rows"):
        read_sheets(write_xlsb(tmp_path / "a.xlsb", {0: [real(0, 1)], 1_048_575: [real(0, 5)]}))


def test_a_file_is_what_its_content_says(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes((ANNEXES / "hang.xlsx").read_bytes())
    sheets = read_sheets(path)

    assert (sheets.format, told(sheets)) == ("xlsx", ["other-format"])
    assert sheets.grids == read_sheets(ANNEXES / "hang.xlsx").grids


def test_merges_behind_the_last_filled_cell_add_nothing(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ["tên", "x"], ["a", "b"])
    made = load_workbook(path)
    made.worksheets[0].merge_cells("A2:Z900")
    made.save(path)

    assert rows_of(read_sheets(path).grids[0]) == [["tên", "x"], ["a", "a"]]


@pytest.mark.parametrize("file", sorted(path.name for path in ANNEXES.iterdir() if path.suffix in (".xlsx", ".ods")))
def test_calamine_finds_the_same_numbers_and_texts(file: str) -> None:
    others = CalamineWorkbook.from_path(ANNEXES / file)
    for grid in read_sheets(ANNEXES / file).grids:
        values = others.get_sheet_by_name(grid.name).to_python(skip_empty_area=False)
        found = {
            (row.number, column): cell.written
            for row in grid.rows
            for column, cell in enumerate(row.cells)
            if cell.text and column not in row.merged and cell.kind in ("text", "number")
        }
        theirs = {
            (row + 1, column): nfc(str(int(one) if isinstance(one, float) and one.is_integer() else one).strip())
            for row, line in enumerate(values)
            for column, one in enumerate(line)
            if one != "" and isinstance(one, str | float) and not isinstance(one, bool)
        }

        assert found == theirs
