"""Files that nobody should open carelessly, and files that are not what they are called, made when a test wants them."""

import os
import struct
from collections.abc import Callable, Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from annex_documents import word_members
from annex_pages import ANNEXES
from ole_files import number, ole, record, workbook

Make = Callable[[Path], Path]

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_BOOK = {
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/worksheet" '
    f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
}
_ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


def book(path: Path, pieces: Iterable[str], shared: str = "", **more: str) -> Path:
    """A workbook whose one sheet is written in pieces, in `sheetData`."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in {**_BOOK, **more}.items():
            archive.writestr(name, text)
        if shared:
            archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">{shared}</sst>')
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for piece in pieces:
                sheet.write(piece.encode())
            sheet.write(b"</sheetData></worksheet>")
    return path


def document(path: Path, body: str, head: str = "") -> Path:
    """A Word document with this body, and something before its first element."""
    members = word_members(body)
    members["word/document.xml"] = head + members["word/document.xml"]
    return archive_of(path, members)


def open_sheet(path: Path, table: str, head: str = "") -> Path:
    """A spreadsheet of OpenDocument with these rows."""
    content = (
        f'{head}<office:document-content xmlns:office="{_OPEN}:office:1.0" xmlns:table="{_OPEN}:table:1.0" '
        f'xmlns:text="{_OPEN}:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return archive_of(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def archive_of(path: Path, members: dict[str, str]) -> Path:
    """A zip of texts."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def raw(name: str, data: bytes) -> Make:
    """A file of these bytes under a name."""

    def make(folder: Path) -> Path:
        (folder / name).write_bytes(data)
        return folder / name

    return make


def zip_bomb(folder: Path) -> Path:
    """A sheet of 600 MB in 3 MB."""
    return book(folder / "bom.xlsx", (" " * (1 << 20) for _ in range(600)))


def hidden_bomb(folder: Path) -> Path:
    """A sheet of 90 MB in which one cell is one long text."""
    return book(
        folder / "bom.xlsx",
        ('<row r="1"><c r="A1" t="inlineStr"><is><t>', *("x" * (1 << 20) for _ in range(90)), "</t></is></c></row>"),
    )


def long_token(folder: Path) -> Path:
    """A sheet in which one tag has 90 MB."""
    return book(folder / "the.xlsx", ('<row r="', *("1" * (1 << 20) for _ in range(90)), '"/>'))


def deep(folder: Path) -> Path:
    """Two million elements, each within the one before."""
    return document(folder / "sau.docx", "<w:p>" * 2_000_000)


def empty_cells(rows: int, columns: int) -> Make:
    """A sheet of cells that have a format and nothing else."""

    def make(folder: Path) -> Path:
        cells = '<c s="1"/>' * columns
        return book(folder / "trong.xlsx", (f'<row r="{row + 1}">{cells}</row>' for row in range(rows)))

    return make


def cells(*names: str) -> Make:
    """A workbook with a number in each of these cells."""

    def make(folder: Path) -> Path:
        return book(folder / "xa.xlsx", (f'<row><c r="{name}"><v>1</v></c></row>' for name in names))

    return make


def many_texts(folder: Path) -> Path:
    """A small xls whose 1,500 cells all show one text of 32,000 letters, of which each would get a copy."""
    parts = [struct.pack("<HB", 32_000, 0) + b"x" * 8_000, *(b"\0" + b"x" * 8_000 for _ in range(3))]
    text = record(0xFC, struct.pack("<II", 1, 1) + parts[0]) + b"".join(record(0x3C, part) for part in parts[1:])
    shown = (record(0xFD, struct.pack("<HHHI", n // 100, n % 100, 0, 0)) for n in range(1_500))
    return raw("chu.xls", ole({"Workbook": workbook(*shown, before=(text,))}))(folder)


def blank_lines(folder: Path) -> Path:
    """A text of 31 million lines without a letter, and one with."""
    return raw("dong.csv", b"\n" * 31_000_000 + b"x")(folder)


def ods_repeats(attributes: str, text: str = "x") -> Make:
    """A cell that stands for many."""

    def make(folder: Path) -> Path:
        row, _, cell = attributes.partition("|")
        return open_sheet(
            folder / "lap.ods",
            f'<table:table-row {row}><table:table-cell office:value-type="string" {cell}><text:p>{text}</text:p></table:table-cell>'
            "</table:table-row>",
        )

    return make


def entities_in_book(folder: Path) -> Path:
    """Entities in the shared texts."""
    return archive_of(
        folder / "thuc-the.xlsx",
        {
            **_BOOK,
            "xl/sharedStrings.xml": f'<?xml version="1.0"?>{_ENTITIES}<sst xmlns="{_MAIN}"><si><t>&b;&f;</t></si></sst>',
        },
    )


def entities_in_document(folder: Path) -> Path:
    """Entities in the body."""
    return document(
        folder / "thuc-the.docx",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        _ENTITIES,
    )


def entities_in_open_sheet(folder: Path) -> Path:
    """Entities in the content."""
    return open_sheet(folder / "thuc-the.ods", "<table:table-row/>", _ENTITIES)


def twice(folder: Path) -> Path:
    """A zip with one name twice, of which programs see different ones."""
    path = cells("A1")(folder)
    with ZipFile(path, "a") as archive:
        archive.writestr("XL/workbook.xml", _BOOK["xl/workbook.xml"])
    return path


def climbing(folder: Path) -> Path:
    """A zip with a name that leads out of any folder."""
    path = cells("A1")(folder)
    with ZipFile(path, "a") as archive:
        archive.writestr("../../etc/cron.d/x", "x")
    return path


def nested(folder: Path) -> Path:
    """A zip within a zip, with the name of a workbook."""
    inner = zip_bomb(folder)
    path = folder / "long.xlsx"
    with ZipFile(path, "w") as archive:
        archive.write(inner, "bom.xlsx")
    return path


def cut(file: str) -> Make:
    """An annex of which the second half did not arrive."""
    data = (ANNEXES / file).read_bytes()
    return raw(f"cut{Path(file).suffix}", data[: len(data) // 2])


def renamed(file: str, name: str) -> Make:
    """An annex under another name."""
    return raw(name, (ANNEXES / file).read_bytes())


def pipe(folder: Path) -> Path:
    """A pipe that nobody writes into."""
    os.mkfifo(folder / "ong.xlsx")
    return folder / "ong.xlsx"


def dangling(folder: Path) -> Path:
    """A link to nothing."""
    (folder / "lien-ket.xlsx").symlink_to(folder / "mat.xlsx")
    return folder / "lien-ket.xlsx"


def itself(folder: Path) -> Path:
    """The folder."""
    return folder


def absent(folder: Path) -> Path:
    """A file that is not there."""
    return folder / "khong-co.xlsx"


def locked_office(folder: Path) -> Path:
    """How Excel keeps a workbook with a password: a package that only the password opens, in an OLE file."""
    return raw("khoa.xlsx", ole({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": bytes(5000)}))(folder)


def far_in_old_book(folder: Path) -> Path:
    """An xls with a cell in each of two corners."""
    return raw("xa.xls", ole({"Workbook": workbook(number(65_535, 0, 1), number(0, 255, 1))}))(folder)


def locked_old_book(folder: Path) -> Path:
    """An xls with the mark of a password."""
    return raw("khoa.xls", ole({"Workbook": workbook(number(0, 0, 1), before=(record(0x2F, bytes(6)),))}))(folder)


def circling_old_book(folder: Path) -> Path:
    """An xls whose chain of sectors runs in a circle."""
    data = bytearray(ole({"Workbook": workbook(number(0, 0, 1))}))
    struct.pack_into("<I", data, 512 + 4, 1)
    return raw("vong.xls", bytes(data))(folder)
