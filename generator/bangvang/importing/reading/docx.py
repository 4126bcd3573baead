"""Reads the tables of Word documents, with the paragraphs around them."""

from bangvang.importing.grid import Note
from bangvang.importing.reading import notes, refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.docx_body import Body
from bangvang.importing.reading.docx_styles import Fonts, read_fonts
from bangvang.importing.reading.draft import Draft
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import read_xml
from bangvang.importing.reading.relations import main_part, relations

_NO_FONTS = Fonts({}, {}, "", "")


def read_docx(archive: Archive) -> tuple[list[Draft], list[Note]]:
    """All tables of a document in order, those that only lay out a letterhead too; text boxes are paragraphs where they hang.

    Raises:
        Unreadable: it is damaged, beyond the limits, or has no table.
    """
    part = main_part(archive, "word/document.xml")
    styles = next((target for kind, target in relations(archive, part).values() if kind == "styles"), "")
    body = Body(read_fonts(archive.chunks(styles)) if styles in archive else _NO_FONTS, Budget())
    read_xml(archive.chunks(part), body.start, body.end, body.text)
    if not body.drafts:
        raise refusals.no_table()
    found = [notes.tracked_changes()] if body.tracked else []
    found.extend(notes.nested_table(name) for name in body.nested)
    return body.drafts, found
