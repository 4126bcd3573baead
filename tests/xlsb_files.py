"""Builds small binary workbooks (xlsb) by hand, for no free program writes them."""

import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MICROSOFT = "application/vnd.ms-excel"
_BEGIN_SHEET, _END_SHEET, _SIZE, _BEGIN_DATA, _END_DATA, _ROW, _MERGE = 129, 130, 148, 145, 146, 0, 176

Cell = tuple[int, int, bytes]
"""Column, kind of record, and what it holds behind the column and the style."""


def text(column: int, written: str) -> Cell:
    """A cell with a text of its own."""
    return column, 6, struct.pack("<I", len(written)) + written.encode("utf-16-le")


def shared(column: int, place: int) -> Cell:
    """A cell with a shared text."""
    return column, 7, struct.pack("<I", place)


def real(column: int, value: float) -> Cell:
    """A cell with a number."""
    return column, 5, struct.pack("<d", value)


def error(column: int, code: int) -> Cell:
    """A cell with an error."""
    return column, 3, bytes([code])


def write_xlsb(
    path: Path, rows: dict[int, list[Cell]], texts: tuple[str, ...] = (), merges: tuple[tuple[int, ...], ...] = ()
) -> Path:
    """A workbook with one sheet, `S`, that holds these rows; a merge is top, bottom, left, right."""
    sheet = _record(_BEGIN_SHEET) + _record(_SIZE, struct.pack("<4I", 0, max(rows), 0, 50)) + _record(_BEGIN_DATA)
    for row, cells in rows.items():
        sheet += _record(_ROW, struct.pack("<IIHHBI", row, 0, 300, 0, 0, 0))
        for column, kind, data in cells:
            sheet += _record(kind, struct.pack("<II", column, 0) + data)
    sheet += _record(_END_DATA)
    sheet += b"".join(_record(_MERGE, struct.pack("<4I", *merge)) for merge in merges) + _record(_END_SHEET)
    bundle = _record(156, struct.pack("<II", 0, 1) + _wide("r1") + _wide("S"))
    listed = _record(159, struct.pack("<II", len(texts), len(texts)))
    strings = listed + b"".join(_record(19, b"\0" + _wide(one)) for one in texts) + _record(160)
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="bin" ContentType="{_MICROSOFT}.sheet.binary.macroEnabled.main"/></Types>',
        "xl/workbook.bin": _record(131) + _record(143) + bundle + _record(144) + _record(132),
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.bin"/>'
        f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.bin"/></Relationships>',
        "xl/worksheets/sheet1.bin": sheet,
        "xl/sharedStrings.bin": strings,
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return path


def _record(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, left = b"", len(data)
    while True:
        size += bytes([left & 0x7F | (0x80 if left > 0x7F else 0)])
        left >>= 7
        if not left:
            return head + size + data


def _wide(written: str) -> bytes:
    return struct.pack("<I", len(written)) + written.encode("utf-16-le")
