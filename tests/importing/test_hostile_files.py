"""What nobody should open carelessly is refused in plain words, quickly and in little memory; nothing ends in a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import hostile_files as files
from hostile_files import Make
from ole_files import ole

LOCKED = Path(__file__).parent / "locked"
MOST_MEMORY = 300 << 20
HANGING = 60
"""Seconds after which a reader is taken to hang; refusals take a few tenths of one."""

READ = """
import json, resource, sys
from pathlib import Path
from bangvang.importing.grid import Unreadable
from bangvang.importing.sheets import read_sheets
try:
    read_sheets(Path(sys.argv[1]))
    told = None
except Unreadable as refusal:
    told = [*refusal.message, *refusal.hint]
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
if sys.platform == "linux":  # where that counts the parent too, up to the exec
    own = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])
most = max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
print(json.dumps([told, most * (1024 if sys.platform == "linux" else 1)]))
"""

PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj << /Type /XObject /Subtype /Image >>"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
HTML = "<html><head><meta charset=utf-8></head><body><table><tr><td>Họ và tên</td></tr></table></body></html>".encode()

LOCK = "mật khẩu"
DAMAGE = "bị hỏng"
MANY = "quá nhiều ô"
PACKED = "bom nén"
DOCTYPE = "DOCTYPE"

REFUSED: dict[str, tuple[Make, str]] = {
    "a zip bomb": (files.zip_bomb, PACKED),
    "a zip bomb within a zip": (files.nested, "tệp nén"),
    "one cell of 90 MB": (files.hidden_bomb, "quá nhiều chữ"),
    "one tag of 90 MB": (files.long_token, "quá nhiều chữ"),
    "two million elements, one within the other": (files.deep, PACKED),
    "16 million empty cells": (files.empty_cells(1000, 16_384), PACKED),
    "two million empty cells": (files.empty_cells(2000, 1000), "ô trống"),
    "a cell in the last row of all": (files.cells("A1", "A1048576"), "quá nhiều dòng"),
    "a cell in the last column of all": (files.cells("A1", "XFD1"), "quá nhiều cột"),
    "two cells far apart": (files.cells("A99999", "ALK1"), MANY),
    "one text in very many cells of an old workbook": (files.many_texts, "quá nhiều chữ"),
    "an old workbook with two cells far apart": (files.far_in_old_book, MANY),
    "an old workbook that runs in a circle": (files.circling_old_book, DAMAGE),
    "a cell that stands for four billion": (
        files.ods_repeats('|table:number-columns-repeated="4000000000"'),
        "quá nhiều cột",
    ),
    "a row that stands for a million": (files.ods_repeats('table:number-rows-repeated="1000000"|'), "quá nhiều dòng"),
    "31 million blank lines": (files.blank_lines, "quá nhiều dòng"),
    "entities in a workbook": (files.entities_in_book, DOCTYPE),
    "entities in a Word document": (files.entities_in_document, DOCTYPE),
    "entities in a spreadsheet of LibreOffice": (files.entities_in_open_sheet, DOCTYPE),
    "a zip with one name twice": (files.twice, "bất thường"),
    "a zip with a name that climbs": (files.climbing, "bất thường"),
    "a workbook locked by Excel": (files.locked_office, LOCK),
    "an old workbook with the mark of a password": (files.locked_old_book, LOCK),
    "an old workbook locked by LibreOffice": (files.raw("k.xls", (LOCKED / "mat-khau.xls").read_bytes()), LOCK),
    "a spreadsheet locked by LibreOffice": (files.raw("k.ods", (LOCKED / "mat-khau.ods").read_bytes()), LOCK),
    "a PDF": (files.raw("quet.pdf", PDF), "PDF"),
    "a PDF called a workbook": (files.raw("quet.xlsx", PDF), "PDF"),
    "a picture called a Word document": (files.raw("anh.docx", PNG), "tệp ảnh"),
    "a web page called an old workbook": (files.raw("xuat.xls", HTML), "trang web"),
    "rich text": (files.raw("a.rtf", rb"{\rtf1\ansi x}"), "RTF"),
    "an old Word document": (files.raw("a.doc", ole({"WordDocument": b"x"})), ".doc"),
    "an old presentation": (files.raw("a.ppt", ole({"PowerPoint Document": b"x"})), "không phải bảng tính"),
    "an old file of another program": (files.raw("a.msg", ole({"__properties": b"x"})), "chương trình"),
    "a rar": (files.raw("a.rar", b"Rar!\x1a\x07\x00"), "tệp nén"),
    "bytes that are nothing": (files.raw("a.xlsx", bytes(range(256)) * 9), "loại tệp gì"),
    "half a workbook": (files.cut("tap-the.xlsx"), DAMAGE),
    "half an old workbook": (files.cut("tap-the.xls"), DAMAGE),
    "half a Word document": (files.cut("gop-o.docx"), DAMAGE),
    "a file without a byte": (files.raw("a.csv", b""), "trống"),
    "a file of blanks": (files.raw("a.csv", b"\xef\xbb\xbf \r\n"), "trống"),
    "a workbook without a filled cell": (files.cells(), "không có ô nào"),
    "a Word document without a table": (
        lambda folder: files.document(folder / "a.docx", "<w:p/>"),
        "không có bảng nào",
    ),
    "a pipe": (files.pipe, "tệp thường"),
    "a folder": (files.itself, "thư mục"),
    "a link to nothing": (files.dangling, "liên kết"),
    "a name of no file": (files.absent, "Không có tệp"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_both_languages_within_300_megabytes(name: str, tmp_path: Path) -> None:
    make, word = REFUSED[name]
    path = make(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", READ, path], capture_output=True, text=True, timeout=HANGING, check=False
    )
    told, memory = json.loads(done.stdout)

    assert done.stderr == ""
    assert told is not None
    assert word in told[0]
    assert all(sentence and sentence[-1] in ".)" for sentence in told)
    assert memory < MOST_MEMORY
