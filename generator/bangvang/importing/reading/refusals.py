"""Why a file is not read, and what its editor can do: everything that the reader may say instead of an answer."""

from bangvang.importing.grid import Unreadable
from bangvang.problems.both import Both

_SAVE_SHEET = Both(
    "Hãy mở tệp bằng Excel hoặc LibreOffice, chọn «Lưu thành» (Save As), kiểu «Excel Workbook (.xlsx)», rồi nhập tệp mới.",
    "Open it in Excel or LibreOffice, choose “Save As”, type “Excel Workbook (.xlsx)”, and import the new file.",
)
_SAVE_WORD = Both(
    "Hãy mở tệp bằng Word hoặc LibreOffice, chọn «Lưu thành» (Save As), kiểu «Word Document (.docx)», rồi nhập tệp mới.",
    "Open it in Word or LibreOffice, choose “Save As”, type “Word Document (.docx)”, and import the new file.",
)
_ASK_SENDER = Both(
    "Hãy xin nơi gửi tệp Excel (.xlsx) hoặc Word (.docx) gốc của danh sách.",
    "Ask those who sent it for the original list in Excel (.xlsx) or Word (.docx).",
)
_SAVE_AGAIN = Both(
    "Hãy thử mở tệp bằng Excel, Word hoặc LibreOffice; nếu mở được thì lưu thành tệp mới (.xlsx, .docx) rồi nhập lại; nếu không, hãy xin"
    " gửi lại tệp.",
    "Try to open it in Excel, Word or LibreOffice; if it opens, save it as a new file (.xlsx, .docx) and import that; if not, ask for it"
    " again.",
)
_SHRINK = Both(
    "Hãy chép riêng phần danh sách sang một tệp mới (chỉ dán giá trị), lưu thành .xlsx, rồi nhập tệp mới.",
    "Copy only the list into a new file (paste values only), save it as .xlsx, and import the new file.",
)
_NAME_RIGHT = Both("Hãy kiểm tra lại đường dẫn và tên tệp.", "Check the path and the file's name.")
_NAME_FILE = Both(
    "Hãy chỉ rõ một tệp: .xlsx, .xls, .ods, .csv hoặc .docx.", "Name one file: .xlsx, .xls, .ods, .csv or .docx."
)


def missing() -> Unreadable:
    """No file of that name."""
    return Unreadable(Both("Không có tệp này.", "There is no such file."), _NAME_RIGHT)


def dangling() -> Unreadable:
    """A link whose target is gone."""
    return Unreadable(
        Both("Đây là liên kết đến một tệp không còn nữa.", "This is a link to a file that is gone."), _NAME_RIGHT
    )


def folder() -> Unreadable:
    """A folder."""
    return Unreadable(Both("Đây là một thư mục, không phải tệp.", "This is a folder, not a file."), _NAME_FILE)


def not_plain() -> Unreadable:
    """A pipe, a socket or a device."""
    return Unreadable(Both("Đây không phải là một tệp thường.", "This is not a plain file."), _NAME_FILE)


def closed() -> Unreadable:
    """The system does not let it be opened."""
    return Unreadable(
        Both(
            "Không mở được tệp này: không có quyền đọc, hoặc ổ đĩa có lỗi.",
            "It cannot be opened: no right to read, or a faulty disk.",
        ),
        Both("Hãy chép tệp sang thư mục của bạn rồi thử lại.", "Copy it into a folder of your own and try again."),
    )


def empty() -> Unreadable:
    """Not one byte, or nothing but blanks."""
    return Unreadable(Both("Tệp trống, không có nội dung nào.", "The file is empty."), _ASK_SENDER)


def too_large(mebibytes: int) -> Unreadable:
    """More bytes than the limit, which is given."""
    return Unreadable(
        Both(f"Tệp quá lớn: giới hạn là {mebibytes} MB.", f"The file is too large: the limit is {mebibytes} MB."),
        _SHRINK,
    )


def encrypted() -> Unreadable:
    """Locked with a password."""
    return Unreadable(
        Both(
            "Tệp được bảo vệ bằng mật khẩu nên không đọc được.",
            "The file is locked with a password and cannot be read.",
        ),
        Both(
            "Hãy mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, để trống), lưu lại rồi nhập.",
            "Open it, take the password away (File › Info › Protect Workbook › Encrypt with Password, leave it empty), save it, and import it.",
        ),
    )


def pdf() -> Unreadable:
    """A PDF, scanned or not."""
    return Unreadable(
        Both(
            "Đây là tệp PDF; danh sách trong PDF, nhất là bản quét, không đọc được chắc chắn.",
            "This is a PDF; lists in a PDF, above all in a scanned one, cannot be read reliably.",
        ),
        _ASK_SENDER,
    )


def old_word() -> Unreadable:
    """A .doc of Word 97-2003."""
    return Unreadable(Both("Đây là tệp Word kiểu cũ (.doc).", "This is a file of an old Word (.doc)."), _SAVE_WORD)


def rich_text() -> Unreadable:
    """An .rtf."""
    return Unreadable(Both("Đây là tệp RTF.", "This is an RTF file."), _SAVE_WORD)


def open_text() -> Unreadable:
    """An .odt of LibreOffice Writer."""
    return Unreadable(
        Both("Đây là tệp văn bản OpenDocument (.odt).", "This is an OpenDocument text (.odt)."), _SAVE_WORD
    )


def picture() -> Unreadable:
    """An image: a photo or a scan."""
    return Unreadable(
        Both("Đây là tệp ảnh; chữ trong ảnh không đọc được.", "This is a picture; the words in it cannot be read."),
        _ASK_SENDER,
    )


def web_page() -> Unreadable:
    """HTML or XML with a spreadsheet's file name, as some programs export it."""
    return Unreadable(
        Both(
            "Tệp này thật ra là trang web (HTML hoặc XML), dù tên tệp giống bảng tính.",
            "This is really a web page (HTML or XML), though its name is that of a spreadsheet.",
        ),
        _SAVE_SHEET,
    )


def old_sheet() -> Unreadable:
    """An .xls from before Excel 97, or an OLE file without a workbook."""
    return Unreadable(
        Both(
            "Tệp này thuộc một chương trình hoặc phiên bản Excel quá cũ.",
            "This file is of another program, or of too old an Excel.",
        ),
        _SAVE_SHEET,
    )


def archive() -> Unreadable:
    """A zip, rar or 7z that is no document."""
    return Unreadable(
        Both("Đây là tệp nén, không phải một danh sách.", "This is an archive, not a list."),
        Both("Hãy giải nén rồi nhập từng tệp bên trong.", "Unpack it, and import the files in it one by one."),
    )


def other_document() -> Unreadable:
    """A document of a kind that holds no lists, such as a presentation."""
    return Unreadable(
        Both("Tệp này không phải bảng tính hay văn bản Word.", "This is neither a spreadsheet nor a Word document."),
        _ASK_SENDER,
    )


def unknown() -> Unreadable:
    """Bytes that are nothing known."""
    return Unreadable(
        Both(
            "Không nhận ra đây là loại tệp gì; tệp có thể đã hỏng.",
            "This is no kind of file that is known; it may be damaged.",
        ),
        _SAVE_AGAIN,
    )


def damaged() -> Unreadable:
    """The right kind, but broken inside."""
    return Unreadable(Both("Tệp bị hỏng nên không đọc được.", "The file is damaged and cannot be read."), _SAVE_AGAIN)


def declares_entities() -> Unreadable:
    """XML with a DOCTYPE, which no office program writes."""
    return Unreadable(
        Both(
            "Tệp chứa khai báo DOCTYPE mà Excel, Word và LibreOffice không bao giờ ghi; tệp có thể do kẻ xấu tạo ra.",
            "The file holds a DOCTYPE, which Excel, Word and LibreOffice never write; it may be meant to do harm.",
        ),
        _ASK_SENDER,
    )


def unpacks_too_large() -> Unreadable:
    """A zip that would grow beyond all measure."""
    return Unreadable(
        Both(
            "Tệp nén quá nhiều dữ liệu bên trong (có thể là «bom nén») nên không được mở.",
            "Far too much data is packed into this file (it may be a “zip bomb”), so it is not opened.",
        ),
        _SHRINK,
    )


def odd_archive() -> Unreadable:
    """A document whose zip no office program would write: names that climb, or stand twice."""
    return Unreadable(
        Both(
            "Cấu trúc bên trong tệp bất thường nên không được mở.",
            "The file is built in an unusual way inside, so it is not opened.",
        ),
        _SAVE_AGAIN,
    )


def too_many_rows(limit: int) -> Unreadable:
    """Rows beyond the limit."""
    return Unreadable(
        Both(
            f"Bảng có quá nhiều dòng: giới hạn là {_points(limit)} dòng.",
            f"Too many rows: the limit is {limit:,}.",
        ),
        _SHRINK,
    )


def too_many_columns(limit: int) -> Unreadable:
    """Columns beyond the limit."""
    return Unreadable(
        Both(
            f"Bảng có quá nhiều cột: giới hạn là {_points(limit)} cột.",
            f"Too many columns: the limit is {limit:,}.",
        ),
        _SHRINK,
    )


def too_many_cells(limit: int) -> Unreadable:
    """Filled cells beyond the limit."""
    return Unreadable(
        Both(f"Tệp có quá nhiều ô: giới hạn là {_points(limit)} ô.", f"Too many cells: the limit is {limit:,}."),
        _SHRINK,
    )


def too_many_places(limit: int) -> Unreadable:
    """Cells beyond the limit that are mostly empty but styled."""
    return Unreadable(
        Both(
            f"Tệp có quá nhiều ô, phần lớn là ô trống chỉ có định dạng: giới hạn là {_points(limit)} ô.",
            f"Too many cells, most of them empty but styled: the limit is {limit:,}.",
        ),
        _SHRINK,
    )


def too_much_text() -> Unreadable:
    """More letters than any list has."""
    return Unreadable(
        Both("Tệp chứa quá nhiều chữ so với một danh sách.", "The file holds far more text than any list."), _SHRINK
    )


def no_table() -> Unreadable:
    """A Word document without a table."""
    return Unreadable(
        Both("Văn bản Word này không có bảng nào.", "There is no table in this Word document."),
        Both(
            "Danh sách phải nằm trong bảng: hãy dùng «Chèn › Bảng › Chuyển văn bản thành bảng», hoặc chép sang Excel.",
            "A list must stand in a table: use “Insert › Table › Convert Text to Table”, or copy it into Excel.",
        ),
    )


def no_sheet() -> Unreadable:
    """A workbook in which no sheet holds anything."""
    return Unreadable(
        Both("Bảng tính này không có ô nào có chữ.", "No cell of this workbook holds anything."), _ASK_SENDER
    )


def _points(number: int) -> str:
    return f"{number:,}".replace(",", ".")
