"""What a file is, by its content; its name only breaks ties."""

from typing import Literal

from bangvang.importing.reading import refusals
from bangvang.importing.reading.archive import Archive

Shape = Literal["zip", "ole", "text"]

_PICTURES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF", b"\0\0\0\x1cftyp", b"\0\0\0\x18ftyp"),
    *(b"\0\0\0 ftyp", b"\0\0\0\x24ftyp"),
)
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"(\xb5/\xfd")
_PAGES = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<body", b"<meta", b"<style", b"mime-version:")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_HEAD = 1024


def shape_of(data: bytes) -> Shape:
    """Whether a file is a zip, an OLE file or, so far as one sees, text.

    Raises:
        Unreadable: it is empty, or of a kind that is known but cannot be read.
    """
    if not data:
        raise refusals.empty()
    if data.startswith(_ZIP):
        return "zip"
    if data.startswith(_OLE):
        return "ole"
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"%PDF-" in data[:_HEAD]:
        raise refusals.pdf()
    if head.startswith(b"{\\rtf"):
        raise refusals.rich_text()
    if data.startswith(_PICTURES):
        raise refusals.picture()
    if data.startswith((*_ARCHIVES, b"PK\x05\x06")):
        raise refusals.archive()
    if head.startswith(_PAGES):
        raise refusals.web_page()
    if data.startswith((b"\x09\x08", b"\x09\x04\x06\0", b"\x09\x02\x06\0", b"\x09\0\x04\0")):
        raise refusals.old_sheet()
    return "text"


def document_of(archive: Archive) -> Literal["xlsx", "xlsm", "xlsb", "ods", "docx"]:
    """What the zip of an office program holds; Unreadable where it is another document, or none."""
    if "mimetype" in archive:
        return _open_document(archive)
    if "xl/workbook.bin" in archive:
        return "xlsb"
    names = archive.names()
    if "word/document.xml" in archive or any(name.startswith("word/document") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names):
        return "xlsm" if "xl/vbaproject.bin" in archive else "xlsx"
    if "[content_types].xml" in archive or any(name.endswith(".iwa") for name in names):
        raise refusals.other_document()
    raise refusals.archive()


def _open_document(archive: Archive) -> Literal["ods"]:
    kind = archive.read("mimetype")[:_HEAD].decode("ascii", errors="replace").strip()
    if kind.startswith("application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    if kind.startswith("application/vnd.oasis.opendocument.text"):
        raise refusals.open_text()
    raise refusals.other_document()
