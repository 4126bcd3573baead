"""The one door to reading annexes."""

from pathlib import Path

from bangvang.importing.grid import Format, Note, Sheets
from bangvang.importing.reading import notes, refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.binary import read_ole, read_xlsb
from bangvang.importing.reading.docx import read_docx
from bangvang.importing.reading.draft import Draft
from bangvang.importing.reading.finishing import finish
from bangvang.importing.reading.ods import read_ods
from bangvang.importing.reading.opening import read_file
from bangvang.importing.reading.telling import document_of, shape_of
from bangvang.importing.reading.text_table import read_text
from bangvang.importing.reading.xlsx import read_xlsx

_TEXT_NAMES = ("", "csv", "tsv", "txt", "tab", "prn")


def read_sheets(path: Path) -> Sheets:
    """The sheets of a file of Excel, LibreOffice, Word or text; what it is, its content tells.

    Raises:
        Unreadable: it cannot be read, or is not worth the risk.
    """
    format_, drafts, found = _read(read_file(path), path.stem)
    finished = [finish(draft) for draft in drafts]
    if not any(grid.rows for grid, _ in finished):
        raise refusals.no_sheet()
    named = path.suffix[1:].lower()
    if named != format_ and not (format_ in ("csv", "tsv") and named in _TEXT_NAMES) and named:
        found.append(notes.other_format(path.suffix, format_))
    found.extend(note for _, told in finished for note in told)
    return Sheets(str(path), format_, tuple(grid for grid, _ in finished), tuple(found))


def _read(data: bytes, name: str) -> tuple[Format, list[Draft], list[Note]]:
    shape = shape_of(data)
    if shape == "text":
        return read_text(data, name)
    if shape == "ole":
        return ("xls", *read_ole(data))
    archive = Archive(data)
    document = document_of(archive)
    if document == "docx":
        return (document, *read_docx(archive))
    if document == "ods":
        return (document, *read_ods(archive))
    return (document, *(read_xlsb(data, archive) if document == "xlsb" else read_xlsx(archive)))
