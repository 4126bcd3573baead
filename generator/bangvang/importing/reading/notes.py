"""What the reader tells the editor about a file that it could read."""

from collections.abc import Iterator, Mapping

from bangvang.importing.grid import Format, Grid, Note
from bangvang.problems.both import Both
from bangvang.words.old_fonts import OldFont

_FONTS: dict[OldFont, str] = {
    "TCVN3": "TCVN3 (ABC, .VnTime)",
    "TCVN3-H": "TCVN3 (ABC, .VnTimeH)",
    "VNI": "VNI (VNI-Times)",
}


def of_coding(grid: str, used: Mapping[OldFont, int]) -> Iterator[Note]:
    """Text that was converted from old fonts: how many different texts, by coding."""
    for coding, number in used.items():
        vi = f"{number} đoạn chữ dùng phông chữ cũ {_FONTS[coding]} đã được đổi sang Unicode; hãy soát lại họ tên, nhất là chữ hoa."
        texts = "text was" if number == 1 else "texts were"
        en = f"{number} {texts} converted to Unicode from the old font {_FONTS[coding]}; check the names, above all their capitals."
        yield Note("old-font", grid, Both(vi, en))


def of_grid(grid: Grid, formulas: int, spoilt: int) -> Iterator[Note]:
    """What is hidden in a sheet, what is an error, and in how many cells characters were dropped."""
    if grid.hidden:
        yield Note("hidden-sheet", grid.name, Both("Trang tính này đang ẩn.", "This sheet is hidden."))
    rows = [row.number for row in grid.rows if row.hidden and any(cell.text for cell in row.cells)]
    if rows:
        told = _listed(rows)
        yield Note(
            "hidden-rows",
            grid.name,
            Both(f"Dòng đang ẩn ({len(rows)} dòng): {told}.", f"Hidden rows ({len(rows)}): {told}."),
        )
    if grid.hidden_columns:
        columns = ", ".join(column_name(column) for column in sorted(grid.hidden_columns)[:_MOST])
        yield Note("hidden-columns", grid.name, Both(f"Cột đang ẩn: {columns}.", f"Hidden columns: {columns}."))
    if formulas:
        vi = f"Có {formulas} công thức chưa được tính: hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập."
        en = f"Formulas without a value: {formulas}. Open the file in Excel or LibreOffice, save it, and import it again."
        yield Note("formula-without-value", grid.name, Both(vi, en))
    if spoilt:
        vi = f"Ký tự ẩn (không nhìn thấy) trong {spoilt} ô đã được bỏ đi."
        yield Note(
            "letters-dropped", grid.name, Both(vi, f"Characters that nobody sees were taken out of cells: {spoilt}.")
        )
    errors = [
        row.number for row in grid.rows if any(cell.kind == "error" and cell.text[:1] == "#" for cell in row.cells)
    ]
    if errors:
        told = _listed(errors)
        yield Note(
            "error-cells",
            grid.name,
            Both(f"Có ô báo lỗi (như #N/A) ở các dòng: {told}.", f"Cells with errors (such as #N/A), in rows: {told}."),
        )


def hidden_untold(format_: Format) -> Note:
    """A format of which the reader does not see hidden rows and columns."""
    vi = f"Với tệp .{format_}, không biết được dòng và cột nào đang ẩn; chúng được đọc như dòng, cột thường."
    en = f"Of a .{format_} file, hidden rows and columns are not known; they are read like any other."
    return Note("hidden-untold", "", Both(vi, en))


def encoding(name: str) -> Note:
    """A file of text in another encoding than UTF-8."""
    vi = f"Tệp không dùng bảng mã UTF-8; đã đọc theo {name}. Hãy soát lại dấu tiếng Việt."
    return Note("encoding", "", Both(vi, f"The file is not in UTF-8; it was read as {name}. Check the accents."))


def spoilt_letters(number: int) -> Note:
    """A file of text in which some letters are no letters of its encoding."""
    vi = f"Có {number} chữ bị hỏng trong tệp, hiện thành «\ufffd»; hãy sửa lại."
    return Note(
        "encoding", "", Both(vi, f"Letters that are spoilt in the file, shown as “\ufffd”: {number}. Correct them.")
    )


def other_format(name: str, true: Format) -> Note:
    """A file whose name promises another format than it has."""
    vi = f"Tên tệp có đuôi «{name}» nhưng nội dung là {true}; đã đọc theo nội dung."
    return Note(
        "other-format",
        "",
        Both(vi, f"The file's name ends with “{name}”, but it is really {true}, and was read as that."),
    )


def tracked_changes() -> Note:
    """A Word document with changes not yet accepted."""
    vi = "Văn bản còn lưu vết chỉnh sửa (Track Changes): chữ đã xóa được bỏ qua, chữ mới thêm được lấy."
    en = "The document has tracked changes: deleted text was left out, inserted text was taken."
    return Note("tracked-changes", "", Both(vi, en))


def nested_table(grid: str) -> Note:
    """A table within a cell."""
    vi = "Có bảng nằm trong ô của bảng này; nội dung của nó được đọc thành chữ trong ô."
    return Note(
        "nested-table",
        grid,
        Both(vi, "A cell of this table holds a table of its own, which was read as text of the cell."),
    )


def column_name(place: int) -> str:
    """The letters of a column, as Excel has them: `A` for 0, `AA` for 26."""
    name = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


_MOST = 10


def _listed(numbers: list[int]) -> str:
    told = ", ".join(map(str, numbers[:_MOST]))
    return told if len(numbers) <= _MOST else f"{told}, …"
