"""What a Word document may hold around and within its tables, and how it is read."""

from pathlib import Path

from annex_documents import word_members
from bangvang.importing.grid import Grid, Sheets
from bangvang.importing.sheets import read_sheets
from hostile_files import archive_of, document


def p(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def run(text: str, font: str = "") -> str:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else ""
    return f'<w:r>{fonts}<w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def table(*rows: list[str]) -> str:
    return "".join(("<w:tbl>", *("".join(("<w:tr>", *cells, "</w:tr>")) for cells in rows), "</w:tbl>"))


def rows_of(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


def read(folder: Path, body: str) -> Sheets:
    return read_sheets(document(folder / "a.docx", body))


def test_tables_have_the_paragraphs_around_them(tmp_path: Path) -> None:
    first, second = read(
        tmp_path, p("Đầu") + table([cell("1")]) + p("Giữa") + p(" ") + table([cell("2")]) + p("Cuối")
    ).grids

    assert (first.name, first.before, first.after) == ("Bảng 1", ("Đầu",), ("Giữa",))
    assert (second.name, second.before, second.after) == ("Bảng 2", ("Giữa",), ("Cuối",))


def test_cells_may_reach_across_and_down(tmp_path: Path) -> None:
    across, begin, on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    (grid,) = read(
        tmp_path,
        table(
            [cell("TT", begin), cell("Cá nhân", across)],
            [cell("", on), cell("Họ tên"), cell("Chức vụ")],
            [cell("", begin), cell("A", begin + across)],
            [cell("2", begin), cell("", on + across)],
        ),
    ).grids

    assert rows_of(grid) == [["TT", "Cá nhân", "Cá nhân"], ["TT", "Họ tên", "Chức vụ"], ["", "A", "A"], ["2", "A", "A"]]
    assert [sorted(row.merged) for row in grid.rows] == [[2], [0], [2], [1, 2]]


def test_a_row_may_begin_further_right(tmp_path: Path) -> None:
    body = f'<w:tbl><w:tr>{cell("a")}{cell("b")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{cell("c")}</w:tr></w:tbl>'

    assert rows_of(read(tmp_path, body).grids[0]) == [["a", "b"], ["", "c"]]


def test_a_table_within_a_cell_becomes_text_of_the_cell(tmp_path: Path) -> None:
    inner = table([cell("x"), cell("y")])
    sheets = read(tmp_path, table([f"<w:tc>{p('ngoài')}{inner}{p('sau')}</w:tc>", cell("bên")]))

    assert [rows_of(grid) for grid in sheets.grids] == [[["ngoài\nx\ny\nsau", "bên"]]]
    assert [note.code for note in sheets.notes] == ["nested-table"]


def test_paragraphs_breaks_and_tabs_within_a_cell_are_kept_apart(tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>Trường</w:t><w:tab/><w:t>Mẫu</w:t><w:br/><w:t>xã</w:t></w:r></w:p>"

    assert rows_of(read(tmp_path, f"<w:tbl><w:tr><w:tc>{body}{p('Thí Dụ')}</w:tc></w:tr></w:tbl>").grids[0]) == [
        ["Trường Mẫu\nxã\nThí Dụ"]
    ]


def test_what_was_deleted_is_left_out_and_what_was_inserted_is_taken(tmp_path: Path) -> None:
    inline = f"{run('A')}<w:del><w:r><w:delText>B</w:delText></w:r></w:del><w:moveFrom>{run('C')}</w:moveFrom><w:ins>{run('D')}</w:ins>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell('xóa')}</w:tr>"
    sheets = read(
        tmp_path, f"<w:tbl><w:tr><w:tc><w:p>{inline}</w:p></w:tc></w:tr>{gone}<w:tr>{cell('E')}</w:tr></w:tbl>"
    )

    assert rows_of(sheets.grids[0]) == [["AD"], ["E"]]
    assert [note.code for note in sheets.notes] == ["tracked-changes"]


def test_text_boxes_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('(Kèm theo Quyết định số 1/QĐ-UBND)')}</w:txbxContent>"
    shape = f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    body = f'<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{run("Phụ lục")}{shape}</w:p>'

    assert read(tmp_path, body + table([cell("1")])).grids[0].before == (
        "(Kèm theo Quyết định số 1/QĐ-UBND)",
        "Phụ lục",
    )


def test_the_font_may_come_from_a_style_or_from_the_whole_document(tmp_path: Path) -> None:
    styles = (
        '<w:styles xmlns:w="x"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>'
        '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="H0"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H0"><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style></w:styles>'
    )
    heading = f'<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>{run("ñy ban")}</w:p>'
    unicode = f"<w:p>{run('Hùng', 'Times New Roman')}</w:p>"
    members = word_members(f"{heading}<w:tbl><w:tr>{cell('ViÖt')}<w:tc>{unicode}</w:tc></w:tr></w:tbl>")
    members["word/styles.xml"] = styles
    members["word/_rels/document.xml.rels"] = (
        '<Relationships><Relationship Id="r" Type="x/styles" Target="styles.xml"/></Relationships>'
    )
    (grid,) = read_sheets(archive_of(tmp_path / "a.docx", members)).grids

    assert grid.before == ("ỦY BAN",)
    assert rows_of(grid) == [["Việt", "Hùng"]]


def test_unicode_typed_in_an_old_font_stays(tmp_path: Path) -> None:
    names = ("Lê Thị Hà", "Đặng Văn Tiến", "Lê Hùng", "Phạm Quý")
    rows = [[f"<w:tc><w:p>{run(name, '.VnTime')}</w:p></w:tc>"] for name in names]

    assert rows_of(read(tmp_path, table(*rows)).grids[0]) == [[name] for name in names]


def test_hidden_rows_are_told(tmp_path: Path) -> None:
    body = f"<w:tbl><w:tr>{cell('a')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>{cell('b')}</w:tr></w:tbl>"
    sheets = read(tmp_path, body)

    assert [row.hidden for row in sheets.grids[0].rows] == [False, True]
    assert [note.code for note in sheets.notes] == ["hidden-rows"]
