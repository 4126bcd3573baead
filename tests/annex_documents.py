"""Annexes that are no workbooks: tables of text and documents of Word."""

import csv
import unicodedata
from collections.abc import Callable
from io import StringIO

from annex_layouts import DECISION, HONOURS, capitals, job, job_and_unit, old_font, person, simple_units, unit
from annex_pages import ANNEXES, Page, Rows
from annex_writers import write_bytes, write_zip

Write = Callable[[str, list[Page]], None]
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def as_text(separator: str, encoding: str, head: str = "") -> Write:
    """A writer of text with this separator and encoding, `head` before all."""

    def write(file: str, pages: list[Page]) -> None:
        (page,) = pages
        made = StringIO()
        rows = [[_cell(page, row, column) for column in range(page.width)] for row in range(len(page.rows))]
        csv.writer(made, delimiter=separator, lineterminator="\r\n").writerows(rows)
        write_bytes(file, (head + made.getvalue()).encode(encoding))

    return write


def people(name: str, **more: object) -> list[Page]:
    """A bare list of people, as a program exports it."""
    rows: Rows = [["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"]]
    rows += [[str(n + 1), person(n), f"{job(n)}, {job(n + 1)}", unit(n), HONOURS[2]] for n in range(8)]
    return [Page(name, rows, **more)]  # type: ignore[arg-type]


def two_tables() -> list[Page]:
    """A decision's annex in Word: the letterhead in a table without lines, then units, then people."""
    head: Rows = [["ỦY BAN NHÂN DÂN\nTỈNH THÍ DỤ", f"{NATION}\nĐộc lập - Tự do - Hạnh phúc"]]
    units: Rows = [["TT", "Tên tập thể", "Hình thức"]]
    units += [[str(n + 1), unit(n), HONOURS[1]] for n in range(3)]
    names: Rows = [["TT", "Họ và tên", "Đơn vị"]]
    names += [[str(n + 1), person(n), unit(n)] for n in range(4)]
    between = ["DANH SÁCH KHEN THƯỞNG", DECISION, "I. TẬP THỂ"]
    return [
        Page("Bảng 1", head, after=between),
        Page("Bảng 2", units, before=between, after=["II. CÁ NHÂN"]),
        Page("Bảng 3", names, before=["II. CÁ NHÂN"], after=["Danh sách này có 03 tập thể và 04 cá nhân./."]),
    ]


def merged_table() -> list[Page]:
    """A table in Word with a header of two rows and merged cells that name a unit beside all its people."""
    rows: Rows = [["TT", "Đơn vị", "Cá nhân", None], [None, None, "Họ và tên", "Chức vụ"]]
    rows += [[str(n + 1), unit(n // 3) if n % 3 == 0 else None, person(n), job(n)] for n in range(6)]
    merges = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3), (2, 1, 4, 1), (5, 1, 7, 1)]
    return [Page("Bảng 1", rows, merges, before=["PHỤ LỤC", DECISION])]


def in_word(pages: list[Page], **around: list[str]) -> list[Page]:
    """The first page as the one table of a document, its cells as text."""
    page = pages[0]
    rows: Rows = [[None if one is None else str(one) for one in row] for row in page.rows]
    return [Page("Bảng 1", rows, page.merges, fonts=page.fonts, font=page.font, **around)]  # type: ignore[arg-type]


def tracked() -> list[Page]:
    """A list with changes that were not accepted yet, as `write_tracked` writes it."""
    rows: Rows = [["STT", "Họ và tên"], ["1", "Lê Văn Thử"], ["2", "Phạm Thị Mẫu\n(đơn vị Thí Dụ)"]]
    return [Page("Bảng 1", rows, before=["Danh sách sửa đổi"], after=["Hết."])]


def write_tracked(file: str, _: list[Page]) -> None:
    """A document with deleted and inserted runs, a deleted row, a soft line break and a table within a cell."""
    rows = [
        _row(_run("STT"), _run("Họ và tên")),
        _row(_run("1"), f"{_run('Lê Văn ')}<w:del>{_run('Nháp', 'delText')}</w:del><w:ins>{_run('Thử')}</w:ins>"),
        _row(_run("9"), _run("Đã xóa Cả Dòng"), "<w:trPr><w:del w:id='1'/></w:trPr>"),
        _row(_run("2"), f"{_run('Phạm Thị Mẫu')}<w:r><w:br/></w:r>{_run('(đơn vị Thí Dụ)')}"),
    ]
    body = f"<w:p>{_run('Danh sách sửa đổi')}</w:p><w:tbl>{''.join(rows)}</w:tbl><w:p>{_run('Hết.')}</w:p>"
    write_zip(ANNEXES / file, word_members(body))


def word_members(body: str) -> dict[str, str]:
    """The members of a document with this body."""
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
    }


def annexes(writer: Write) -> list[tuple[str, str, list[Page], Write, tuple[str, ...]]]:
    """File, what it is about, what it holds, who writes it, and the notes that reading it must give."""
    quoted = people("cham-phay-1258", coding=None)
    return [
        (
            "ca-nhan.csv",
            "CSV, UTF-8, dấu phẩy, ô có dấu phẩy trong ngoặc kép",
            people("ca-nhan"),
            as_text(",", "utf-8"),
            (),
        ),
        ("sep.csv", "CSV, dòng “sep=;” của Excel, có BOM", people("sep"), as_text(";", "utf-8-sig", "sep=;\r\n"), ()),
        ("cham-phay-1258.csv", "CSV, dấu chấm phẩy, bảng mã Windows-1258", quoted, as_windows_1258, ("encoding",)),
        (
            "utf-16.tsv",
            "“Unicode Text” của Excel: UTF-16, dấu tab",
            people("utf-16"),
            as_text("\t", "utf-16"),
            ("encoding",),
        ),
        (
            "tcvn3.csv",
            "CSV gõ bằng TCVN3, không ghi phông",
            people("tcvn3", coding="TCVN3"),
            as_text(",", "latin-1"),
            _OLD,
        ),
        ("vni.csv", "CSV gõ bằng VNI, không ghi phông", people("vni", coding="VNI"), as_text(";", "latin-1"), _OLD),
        ("hai-bang.docx", "Word: quốc hiệu trong bảng, bảng tập thể, bảng cá nhân", two_tables(), writer, ()),
        ("gop-o.docx", "Word: tiêu đề hai dòng, đơn vị gộp dọc", merged_table(), writer, ()),
        ("chu-hoa.docx", "Word: họ tên viết hoa, có “Ông”, “Bà”", in_word(capitals()), writer, ()),
        ("vntime.docx", "Word: phông .VnTime và .VnTimeH", _in_old(".VnTime", ".VnTimeH"), writer, ("old-font",) * 2),
        ("vni-times.docx", "Word: phông VNI-Times", _in_old("VNI-Times", "VNI-Times"), writer, ("old-font",)),
        (
            "sua-doi.docx",
            "Word: Track Changes, dòng đã xóa, ngắt dòng mềm",
            tracked(),
            write_tracked,
            ("tracked-changes",),
        ),
        ("chuc-vu-don-vi.docx", "Word: cả thể thức lẫn danh sách trong một bảng", in_word(job_and_unit()), writer, ()),
        ("tap-the.docx", "Word: tập thể, thể thức trong cùng bảng", in_word(simple_units()), writer, ()),
    ]


_OLD = ("encoding", "old-font")


def as_windows_1258(file: str, pages: list[Page]) -> None:
    """CSV as Excel on a Vietnamese Windows saves it: five accents are characters of their own."""
    (page,) = pages
    rows = [[_cell(page, row, column) for column in range(page.width)] for row in range(len(page.rows))]
    made = StringIO()
    csv.writer(made, delimiter=";", lineterminator="\r\n").writerows(rows)
    write_bytes(file, made.getvalue().translate(_apart()).encode("cp1258"))


def _apart() -> dict[int, str]:
    """For every letter that Windows-1258 lacks: the letter without its tone, and the tone."""
    found = {}
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY":
        for tone in "\u0300\u0309\u0303\u0301\u0323":
            letter = unicodedata.normalize("NFC", base + tone)
            try:
                letter.encode("cp1258")
            except UnicodeEncodeError:
                found[ord(letter)] = base + tone
    return found


def _in_old(font: str, heading: str) -> list[Page]:
    return in_word(old_font(font, heading))


def _cell(page: Page, row: int, column: int) -> str:
    value = page.typed(row, column)
    return "" if value is None else str(value)


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def _row(first: str, second: str, properties: str = "") -> str:
    return f"<w:tr>{properties}<w:tc><w:p>{first}</w:p></w:tc><w:tc><w:p>{second}</w:p></w:tc></w:tr>"
